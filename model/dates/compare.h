// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <compare>

namespace eusebius {

/// What can be said of two uncertain times: not in any reading of them, in some, in every one.
enum class Certainty : quint8 { No, Possibly, Certainly };

// Two uncertain times have no order, so there is no operator<. Ask one of these by name. All answers follow from the four
// bounds alone: Certainly if it holds for every start and end the bounds allow, No if for none. "About" widens nothing here;
// ask with the bounds of widening.h for that. Of undated times everything is Possibly.
//
//     const TimeSpan y = TimeSpan::ofYear(1985), d = TimeSpan::ofDay(1985, 4, 12);
//     isBefore(d, y);    // Possibly: "1985" may be May
//     contains(y, d);    // Possibly: it may not
//     contains(*TimeSpan::fromEdtf(u"1984/1986"), d); // Certainly

Certainty isBefore(const Bounds &a, const Bounds &b); ///< a is over when b begins, or earlier
Certainty isAfter(const Bounds &a, const Bounds &b); ///< a begins when b is over, or later
Certainty overlaps(const Bounds &a, const Bounds &b); ///< they share some second; that is, neither is before the other
Certainty contains(const Bounds &a, const Bounds &b); ///< a begins no later than b and ends no earlier
Certainty isSame(const Bounds &a, const Bounds &b); ///< they begin on the same day and end on the same day

Certainty isBefore(const TimeSpan &a, const TimeSpan &b);
Certainty isAfter(const TimeSpan &a, const TimeSpan &b);
Certainty overlaps(const TimeSpan &a, const TimeSpan &b);
Certainty contains(const TimeSpan &a, const TimeSpan &b);
Certainty isSame(const TimeSpan &a, const TimeSpan &b);

inline bool certainlyBefore(const TimeSpan &a, const TimeSpan &b) { return isBefore(a, b) == Certainty::Certainly; }
inline bool certainlyAfter(const TimeSpan &a, const TimeSpan &b) { return isAfter(a, b) == Certainty::Certainly; }
inline bool certainlyOverlaps(const TimeSpan &a, const TimeSpan &b) { return overlaps(a, b) == Certainty::Certainly; }
inline bool certainlyContains(const TimeSpan &a, const TimeSpan &b) { return contains(a, b) == Certainty::Certainly; }
inline bool certainlySame(const TimeSpan &a, const TimeSpan &b) { return isSame(a, b) == Certainty::Certainly; }
inline bool possiblyBefore(const TimeSpan &a, const TimeSpan &b) { return isBefore(a, b) != Certainty::No; }
inline bool possiblyAfter(const TimeSpan &a, const TimeSpan &b) { return isAfter(a, b) != Certainty::No; }
inline bool possiblyOverlaps(const TimeSpan &a, const TimeSpan &b) { return overlaps(a, b) != Certainty::No; }
inline bool possiblyContains(const TimeSpan &a, const TimeSpan &b) { return contains(a, b) != Certainty::No; }
inline bool possiblySame(const TimeSpan &a, const TimeSpan &b) { return isSame(a, b) != Certainty::No; }

/// An order to list times in, which claims nothing about what came first: by the earliest start, then the latest end, then the
/// finer start; undated last. Equal only for spans that cannot be told apart so.
std::weak_ordering listOrder(const TimeSpan &a, const TimeSpan &b);

} // namespace eusebius
