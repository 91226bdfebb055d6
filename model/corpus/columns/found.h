// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/foundcolumns.h"

#include <QHash>

#include <memory>

namespace eusebius {

/// All that the program found in some documents: what snapshots of one corpus share, whatever was decided about it. Not changed once made.
///
///     const auto found = Found::of(parts);
///     found->columns->statement(7);
struct Found {
    QString title; ///< of the corpus
    std::shared_ptr<const std::vector<Document>> documents;
    std::shared_ptr<const std::vector<ExpressionList>> expressions; ///< by document, made when asked for
    std::shared_ptr<const std::vector<ReuseMatch>> reuse;
    std::shared_ptr<const std::vector<Coverage>> coverage; ///< by document
    std::shared_ptr<const FoundColumns> columns;
    QHash<QString, int> documentIndexes; ///< by Document::id

    static std::shared_ptr<const Found> of(CorpusParts parts);
    /// From columns that are sound for these documents.
    static std::shared_ptr<const Found> of(CorpusParts withoutRows, FoundColumns columns);
    /// As lists again: for writing it down and for building anew, not for looking at.
    CorpusParts parts() const;
};

} // namespace eusebius
