// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/shownstatements.h"

namespace eusebius {

/// Fills the events of the shown parts, and each statement's event.
struct GroupedEvents {
    std::vector<int> foundOf; ///< by event: the event found with the same statements, -1 where it is changed
};

GroupedEvents groupEvents(const CorpusParts &findings, const Decisions &decisions, ShownStatements &shown, DecisionReport &report);

} // namespace eusebius
