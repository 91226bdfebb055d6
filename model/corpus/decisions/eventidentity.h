// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"

#include <span>

namespace eusebius {

/// A group of statements that is to be an event and needs an id.
struct EventDraft {
    std::vector<int> members; ///< indexes of shown statements, ascending, not empty
    int base = -1; ///< the event found that it is, or that it has most statements of; -1 none
    bool asFound = false; ///< just the statements of `base`, none changed
    EventId id; ///< set by identify()
    const EventRecord *record = nullptr; ///< what was decided about it; set by identify()
};

/// The id of an event that is no continuation of another: made of its first statement. `salt` is 0 unless that id has been given already, then
/// 1 and so on.
EventId freshEventId(StatementId first, qint64 salt);

/// How an event keeps its identity while its statements come and go. A person's record goes to the draft that has most of the record's
/// members (of equals, the one with its first member), and gives its id; each draft takes one record, and a record that finds its draft
/// taken is absorbed. Of the others, each draft takes the id of the event found that it has most statements of, each id once; what is left
/// gets a freshEventId().
///
/// `statements`: what members are indexes in. `foundEvents`: by shown statement, the event found that it was in, -1 none.
/// `foundIds`: by event found.
void identify(std::vector<EventDraft> &drafts, std::span<const Statement> statements, std::span<const int> foundEvents,
              std::span<const EventId> foundIds, const Decisions &decisions, DecisionReport &report);

} // namespace eusebius
