// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

namespace eusebius {

/// How far "about" may reach to either side: {2, Unit::Years}. A decision of whoever asks; the program has no default.
struct Width {
    enum class Unit : quint8 { Days, Months, Years };

    qint64 amount = 0; ///< ≥ 0
    Unit unit = Unit::Years;

    friend bool operator==(const Width &, const Width &) = default;
};

/// The bounds of a span in which every end marked "about" (~ or %) reaches `width` further to both sides. Ends without the
/// mark, and those that are open or unknown, stay where they are; so do the span and its own bounds. Months and years move by
/// the calendar; a day that the other month does not have becomes its last.
///
///     const TimeSpan founded = *TimeSpan::fromEdtf(u"1800~");
///     dateOf(founded.earliestStart());                                  // 1800-01-01
///     dateOf(boundsWithAbout(founded, {2, Width::Unit::Years}).earliestStart); // 1798-01-01
Bounds boundsWithAbout(const TimeSpan &span, const Width &width);

} // namespace eusebius
