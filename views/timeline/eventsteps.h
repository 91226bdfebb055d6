// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"
#include "views/state/viewrange.h"

namespace eusebius {

/// The event before or after one among those shown, in order of time; -1 at the end, or where there is none. From -1 the first
/// step leads to the first event that reaches into `shown`, backwards to the last.
int steppedEvent(const Snapshot &snapshot, const ShownSet &set, int event, int step, Period shown);

/// A period in which an event is seen well: itself with its surroundings, 30 days at least.
Period periodRound(const TimeSpan &time);

/// The shown period moved, not zoomed, so that the time stands in it; the same where it does already. As long as it was on the screen,
/// whatever is folded.
Period movedToShow(Period shown, const TimeSpan &time, const TimeFolds &folds = {});

} // namespace eusebius
