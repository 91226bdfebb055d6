// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/axisticks.h"
#include "model/timeline/timescale.h"

namespace eusebius {

/// The ticks of a scale; of `request` only what it says of labels and gaps counts. Where stretches of time are folded, each stretch
/// between has its own ticks, of one kind in all of them, and a fold has none: its edges may have labels nearer than the gap.
AxisTicks scaleTicks(const TimeScale &scale, AxisRequest request);

} // namespace eusebius
