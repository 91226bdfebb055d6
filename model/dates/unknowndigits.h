// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/partialdate.h"

#include <optional>

namespace eusebius {

// What a date with unknown or insignificant digits may mean. PartialDate's own arithmetic.

int digitCount(qint64 year); ///< of its number: 1 for 0, 4 for -1985
/// What the unknown digits of a year add at most: 9 for "198X", 909 for "1X8X".
qint64 unknownYearDigits(quint8 unspecified);
/// Years that share the significant digits lie in [year rounded down to this unit, + unit): 100 for "1950S2".
qint64 insignificantUnit(const PartialDate &date);
/// The first (or last) day that fits all digits; none where they fit no day. Nearly always the first year tried has one; only
/// 29 February may need more, and where the last digits rule out a leap year no further year is tried.
std::optional<CalendarDate> findDay(const PartialDate &date, bool forwards);

} // namespace eusebius
