// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <utility>
#include <vector>

namespace eusebius {

/// Periods to show: [first, second).
using ShownPeriod = std::pair<Instant, Instant>;

/// A period with a margin at both sides, at least a day long, inside the calendar.
ShownPeriod withMargin(ShownPeriod period, double share);

/// The shortest period that holds `share` of the times and, where that does not make it much longer, the others too.
///
/// For opening a corpus: one statement of the fourth century among hundreds of the twentieth must not press those into a
/// corner. Times need not be sorted. Empty input gives {0, 0}.
///
///     densestPeriod({350, 1950, 1960, …, 2000}, 0.9); // 1950 to 2000
ShownPeriod densestPeriod(std::vector<Instant> times, double share);

} // namespace eusebius
