// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/precision.h"

namespace eusebius {

/// The parts of a year that EDTF writes in the month's place (ISO 8601-2:2019, 4.8): 21–24 spring, summer, autumn, winter;
/// 25–28 the same said to be northern, 29–32 southern; 33–36 quarters; 37–39 four months each; 40–41 half years.
///
/// Seasons are the meteorological ones, whole months; a season that does not say where is northern, and the winter of 1985
/// is December 1985 to February 1986 (the southern summer likewise).
constexpr bool isPartOfYear(int code)
{
    return code >= 21 && code <= 41;
}

/// 1–12, in the year named.
constexpr int firstMonthOfPart(int code)
{
    constexpr signed char first[] = {
        3, 6, 9, 12, // spring, summer, autumn, winter
        3, 6, 9, 12, // northern
        9, 12, 3, 6, // southern
        1, 4, 7, 10, // quarters
        1, 5, 9, // four months each
        1, 7, // half years
    };
    return first[code - 21];
}

constexpr int monthsInPart(int code)
{
    return code <= 36 ? 3 : code <= 39 ? 4 : 6;
}

constexpr Precision precisionOfPart(int code)
{
    return code <= 32 ? Precision::Season
        : code <= 36  ? Precision::Quarter
        : code <= 39  ? Precision::Quadrimester
                      : Precision::HalfYear;
}

} // namespace eusebius
