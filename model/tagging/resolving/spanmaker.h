// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "model/tagging/resolving/moment.h"

namespace eusebius {

/// The days of a moment. "Early", "late", "the end of" narrow them, marked as approximate: the late 1980s are 1987~/1989~,
/// mid-1993 is 1993-05~/1993-08~. Undated for the unknown moment.
TimeSpan spanOf(const Moment &moment, Mod mod = Mod::None);
/// The moment of a document's own date, at the grain it is stated; unknown where that is open or a set.
Moment momentOf(const TimeSpan &span);

} // namespace eusebius
