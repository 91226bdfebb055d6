// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/event.h"
#include "model/events/linking/reusepairs.h"

#include <QSet>

#include <span>
#include <vector>

namespace eusebius {

/// An event's time among its statements' times: the finest stated one that fits all others, else everything from the earliest to the latest.
struct ChosenTime {
    TimeSpan span;
    Reason reason;
};
ChosenTime chooseTime(std::span<const Statement> statements, std::span<const int> members);

/// The statement that names the event best: stated, told by a name or noun, telling what others tell too, short enough not to be cut.
int chooseTitle(std::span<const Statement> statements, std::span<const int> members);

/// Where an event stands among the others: by time, undated last, then by its first statement.
struct EventRank {
    bool undated = false;
    Instant earliestStart = 0;
    Instant latestEnd = 0;
    int firstStatement = 0;

    friend auto operator<=>(const EventRank &, const EventRank &) = default;
};
EventRank rankOf(const TimeSpan &time, int firstStatement);

/// Makes the event of a group; `copied` holds the pairs with shared wording, see pairKey().
Event makeEvent(std::span<const Statement> statements, std::vector<int> members, const QSet<quint64> &copied);

} // namespace eusebius
