// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisions.h"
#include "model/corpus/shown.h"

#include <set>
#include <unordered_set>
#include <vector>

namespace eusebius {

/// How far some changes of decisions can reach: whatever is not in it is shown after them as it was before.
///
/// Statements go together where the program or a person put them into one event, where one record about an event remembers both, where their
/// events could claim the same id, and where they stand in a document that is read again or left out.
struct Reach {
    std::vector<int> found; ///< statements found, ascending
    std::vector<int> foundEvents; ///< all events of theirs, ascending
    std::unordered_set<StatementId> ids; ///< of these, and of statements that were not found or are not there
    std::set<EventId> records; ///< about events, that name any of these
    std::vector<int> documents; ///< in which they stand, ascending
};

/// `shown` is what the decisions before made of the findings.
Reach reachOf(const Found &found, const Shown &shown, const Decisions &before, const Decisions &after, const Changes &changes);
/// Everything.
Reach wholeReach(const Found &found, const Decisions &after);

/// Whether a document is read again, because its date or language is another than was found.
bool isReadAgain(const Document &found, const Decisions &decisions);

} // namespace eusebius
