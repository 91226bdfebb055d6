// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <optional>

namespace eusebius {

// Where "early", "late", "the beginning of" and their like begin and end: conventions, kept in one place and printed back as
// the words they came from. Each is an interval between dates marked "about", since nobody means them to the day:
//
//     early, mid, late decade      years 0–3, 4–6, 7–9       1980~/1983~   1984~/1986~   1987~/1989~
//     early, mid, late year        months 1–4, 5–8, 9–12     1985-01~/1985-04~ …
//     early, mid, late century     years 0–33, 34–66, 67–99  1900~/1933~ …
//     early, mid, late month       days 1–10, 11–20, 21–     1985-05-01~/1985-05-10~ …
//     beginning, end of a century  first, last ten years     0300~/0309~
//     beginning, end of a decade   first, last year          1980~
//     beginning, end of a year     January, December         1985-12~
//     beginning, end of a month    first, last five days     1985-05-01~/1985-05-05~
//
// A century is EDTF's: the 4th is 03XX, the years 300–399; before our era the 5th is -04XX, which is 500–401 BCE exactly.

enum class PeriodPart : quint8 { Beginning, Early, Mid, Late, End };

/// The part of a decade, century, year or month; of any other span nothing.
std::optional<TimeSpan> partOf(const TimeSpan &whole, PeriodPart part);

/// The decade people name by its first year: 1980 → 198X. Before our era it is no decade of EDTF: the "490s BCE" are 499–490
/// BCE, the interval -0498/-0489. `number` is what is said, 1980 or 490.
TimeSpan decadeOf(qint64 number, bool isBce = false);
/// The N-th century: 4 → 03XX; 5, BCE → -04XX.
TimeSpan centuryOf(int ordinal, bool isBce = false);
/// The N-th millennium: 2 → 1XXX.
TimeSpan millenniumOf(int ordinal, bool isBce = false);

struct NamedPart {
    PeriodPart part = PeriodPart::Early;
    TimeSpan whole;
};
/// The other way: 1987~/1989~ is the late part of 198X.
std::optional<NamedPart> namedPart(const TimeSpan &span);
/// -0498/-0489 → 490: the span is a decade BCE as people name them.
std::optional<qint64> bceDecade(const TimeSpan &span);

} // namespace eusebius
