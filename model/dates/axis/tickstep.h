// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <vector>

namespace eusebius {

/// A regular series of instants an axis can put its ticks on: every 5 minutes, the 1st and 15th of a month, every 200 years.
///
/// Each series is aligned to the calendar, not to the view, so that ticks stay where they are when the view moves.
struct TickStep {
    enum class Unit : quint8 { Second, Day, Month, Year };

    Unit unit = Unit::Year;
    qint64 count = 1; ///< Second: divides a day; Day: 1, 2, 5, 10 or 15; Month: 1, 3; Year: 1, 2, 5 times a power of ten

    Instant atOrBefore(Instant instant) const;
    Instant after(Instant tick) const; ///< the next of the series; `tick` is one of it
    Instant leastGap() const; ///< seconds that two neighbours are apart at least
    bool includes(const TickStep &coarser) const; ///< every instant of `coarser` is one of this series too

    friend bool operator==(const TickStep &, const TickStep &) = default;
};

/// All steps, fine to coarse; each at most four times the one before.
const std::vector<TickStep> &tickLadder();

} // namespace eusebius
