// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/reuse/reuse.h"
#include "model/tagging/timeexpression.h"
#include "model/text/document.h"

#include <span>
#include <vector>

namespace eusebius {

/// The statements of one document, in order of position; `event` is not yet set, `document` is `documentIndex`.
std::vector<Statement> extractStatements(const Document &document, int documentIndex, std::span<const TimeExpression> expressions);

struct Linking {
    std::vector<Event> events; ///< in order of time, then of first statement
    std::vector<Link> links;
};

/// Groups statements into events and sets each Statement::event. Does not depend on the order of documents or on threads.
/// Rejected statements join no event.
Linking linkStatements(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse,
                       const Progress &progress = {});

} // namespace eusebius
