// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/tagging/timeexpression.h"
#include "model/text/document.h"

#include <functional>
#include <span>
#include <vector>

namespace eusebius {

/// What a document says when it is read again.
struct Retagged {
    std::vector<TimeExpression> expressions;
    std::vector<Statement> statements;
};

/// What applying decisions asks the rest of the program to do again. Values, so that a test can count and replace them; what is null is
/// not done, and stays as found.
struct Instruments {
    /// Reads a document whose date or language was corrected.
    std::function<Retagged(const Document &document, int index)> retag;
    /// Compares some events of some documents; as compare().
    std::function<Comparison(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                             std::vector<ReuseMatch> reuse)>
        compare;

    /// The program's own.
    static Instruments standard();
};

} // namespace eusebius
