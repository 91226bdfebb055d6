// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"
#include "model/corpus/expressionlist.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/text/document.h"

#include <QString>

#include <vector>

namespace eusebius {

/// What a corpus is made of, as building it gives it: plain lists, whose indexes must be consistent. Known as Snapshot::Parts.
///
/// Not how a corpus is kept: a million statements would be most of a gigabyte. See Found.
struct CorpusParts {
    QString title; ///< of the corpus: folder's or file's name
    std::vector<Document> documents;
    std::vector<ExpressionList> expressions; ///< by document
    std::vector<Statement> statements; ///< by document, then position
    std::vector<Event> events; ///< by time
    std::vector<Link> links;
    Comparison comparison;
};

} // namespace eusebius
