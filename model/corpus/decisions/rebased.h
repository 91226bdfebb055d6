// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisions.h"
#include "model/corpus/parts.h"

#include <QHash>

namespace eusebius {

/// What became of the statements that decisions are about, when the program found everything anew. Ids are the new ones.
struct RebaseReport {
    std::vector<StatementId> kept; ///< the same words at the same place
    std::vector<StatementId> moved; ///< at another place, or slightly changed
    std::vector<StatementId> ambiguous; ///< several places fit as well; the likeliest was taken
    std::vector<StatementId> lost; ///< no place fits, or no statement stands there; their decisions stay and wait

    friend bool operator==(const RebaseReport &, const RebaseReport &) = default;
};

struct Rebased {
    Decisions decisions;
    RebaseReport report;
};

/// Decisions made over older findings, as decisions over these: after files were imported again, and after the rules of the tagger have
/// changed. Every decided statement is looked for by its words (AnchorFinder), and of the statements that stand there the one of the same
/// time is taken. Nothing is dropped.
///
/// `renamed`: from Document::id as it was to what it is now, for files that have another name.
Rebased rebased(const Decisions &decisions, const CorpusParts &findings, const QHash<QString, QString> &renamed = {});

/// An older document's id and hash.
struct KnownDocument {
    QString id;
    QByteArray sha256;
};
/// Files that are gone under their old name and there under a new one, with the same bytes.
QHash<QString, QString> renamedDocuments(std::span<const KnownDocument> before, std::span<const Document> now);

} // namespace eusebius
