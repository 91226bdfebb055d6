// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/timescale.h"

#include <vector>

namespace eusebius {

/// The edges of calendar periods of equal kind (minutes, days, months, years, centuries …) that cover the view, each at least
/// `leastPixels` wide on average: what counts in a period are made over. Bins hang on the calendar, so they stay under the
/// same times when the view moves.
///
/// Where stretches are folded, each stretch between has its own, no sliver beside a fold, and each fold in view is one of them.
///
/// Not axis ticks: those choose periods for reading. Example: ten years in 1000 pixels, at least 14 → quarters.
/// The first edge is not after the view's beginning, the last not before its end; at most 5000 pixels / leastPixels + 2.
std::vector<Instant> calendarBins(const TimeScale &scale, double leastPixels);

} // namespace eusebius
