// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/reuse/reuse.h"

#include <span>
#include <vector>

namespace eusebius {

/// The event some statements tell, without its id: whose time is shown and why, its title, its documents, how many did not copy.
///
/// `statements` is what `members` are indexes in, ascending; `reuse` holds at least what the members' documents share. `base` is the event
/// the program found that has most of them, or null: what it says goes on as long as the statement it rests on is still there.
Event madeEvent(std::span<const Statement> statements, std::vector<int> members, std::span<const ReuseMatch> reuse, const Event *base);

/// Puts a person's title and time into an event.
void showDecision(Event &event, const EventRecord &record, std::span<const Statement> statements);

} // namespace eusebius
