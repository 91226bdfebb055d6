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

/// The event some statements tell, as the linker makes one, without its id. `members` are indexes in `statements`, ascending; `reuse` holds
/// at least what the members' documents share.
Event madeEvent(std::span<const Statement> statements, const std::vector<int> &members, std::span<const ReuseMatch> reuse);

/// Puts a person's title and time into an event.
void showDecision(Event &event, const EventRecord &record, std::span<const Statement> statements);

} // namespace eusebius
