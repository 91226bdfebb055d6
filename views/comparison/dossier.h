// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace eusebius {

/// One thing a statement tells differently from another: its own words, in the accent of disagreement, and against what, as seen from its
/// own row.
struct Difference {
    DivergenceKind kind = DivergenceKind::Date;
    QString ownWords; ///< empty where the whole clause differs
    QString sentence; ///< "Annals counts 17 (houses)"
    QString figure; ///< "13 abductions": a number told elsewhere in the document; empty: its own words stand in the row
    QString whole; ///< "Gazette counts 13 (houses), Annals counts 17 (houses)"
};

/// How something a statement says stands to what the others say.
enum class Standing : quint8 {
    Own, ///< it alone says so
    Shared, ///< others say it too
    Differs, ///< others contradict it
};

/// A figure or name of a statement.
struct Told {
    QString words;
    Standing standing = Standing::Own;

    friend bool operator==(const Told &, const Told &) = default;
};

/// What one statement says of the event.
struct DossierRow {
    int statement = -1;
    int document = -1;
    bool firstOfSource = true; ///< later rows of the same source leave its name out
    QString when;
    TimeSpan time;
    QString words; ///< the clause, with "…" where its sentence goes on
    std::vector<TextRange> shared; ///< in `words`: what others say in the same words
    std::vector<TextRange> differing; ///< in `words`
    bool whenDiffers = false; ///< another source's date contradicts it
    std::vector<Told> figures;
    std::vector<Told> names;
    std::vector<Difference> differences;
    QString copied; ///< "shares its wording with Wikipedia"; empty: its own words
    QString decided; ///< "confirmed, corrected"; empty: nothing yet
    QString stance; ///< "alleged", "claimed by the ministry"; empty: plainly said by the document
};

/// A source that does not tell the event.
struct QuietRow {
    int document = -1;
    SilenceWhy why = SilenceWhy::Silent;
    QString words; ///< "covers 1984 to 1991, the event lies outside"
};

/// Everything the comparison panel shows of one event, as plain values: who says what, when, in which words, where they
/// differ, who copied, who is silent.
struct Dossier {
    QString title;
    QString summary; ///< the line that says it all
    bool hasFigures = false; ///< any row has
    bool hasNames = false;
    bool isCompared = false; ///< several sources tell it: what is shared and what differs is marked
    std::vector<DossierRow> rows;
    std::vector<QuietRow> quiet; ///< silent ones first
    std::optional<std::pair<Instant, Instant>> axis; ///< for all rows
};

/// `names`: sourceNames of the snapshot.
Dossier makeDossier(const Snapshot &snapshot, int event, const QStringList &names);

} // namespace eusebius
