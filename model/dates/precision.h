// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

/// How finely a bound is stated, coarse to fine: values compare. "198X" is Decade, "1985-04" Month, "156X-12-25" Decade
/// (the day is known, the year is not). Unknown: nothing is stated, or no digit of the year is.
enum class Precision : quint8 {
    Unknown,
    Millennium,
    Century,
    Decade,
    Year,
    HalfYear,
    Quadrimester, ///< four months
    Quarter,
    Season,
    Month,
    Week, ///< for words such as "the week of 3 May"; EDTF has no weeks
    Day,
    Hour,
    Minute,
    Second,
};

/// What a source says of its own date: nothing, ~ "about", ? "perhaps", % both. The values are bits: about | perhaps = both.
enum class Qualifier : quint8 { Exact = 0, Approximate = 1 /* ~ */, Uncertain = 2 /* ? */, Both = 3 /* % */ };

constexpr Qualifier operator|(Qualifier a, Qualifier b)
{
    return static_cast<Qualifier>(static_cast<quint8>(a) | static_cast<quint8>(b));
}

} // namespace eusebius
