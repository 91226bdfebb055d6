// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <limits>

namespace eusebius {

/// Seconds since 0000-01-01T00:00:00 of the proleptic Gregorian calendar (astronomical year 0 = 1 BCE), no leap seconds,
/// no time zone. Holds years from -10^11 to 10^11.
using Instant = qint64;

inline constexpr Instant kOpenPast = std::numeric_limits<Instant>::min(); ///< no known or no stated beginning
inline constexpr Instant kOpenFuture = std::numeric_limits<Instant>::max(); ///< no known or no stated end
inline constexpr qint64 kSecondsPerDay = 86400;
inline constexpr qint64 kMinYear = -100'000'000'000;
inline constexpr qint64 kMaxYear = 100'000'000'000;

/// One day of the proleptic Gregorian calendar with an astronomical year: {-489, 9, 12} is 12 September 490 BCE.
///
/// It is a whole, certain day. It is not what a source states, which may lack a month or a digit (PartialDate), and not
/// a day of the Julian calendar (JulianDate): the two never mix unseen.
///
///     const CalendarDate marathon{-489, 9, 12};
///     marathon.toString();                                     // "-0489-09-12"
///     dayNumber(-489, 9, 13) - dayNumber(marathon.year, 9, 12); // 1
struct CalendarDate {
    qint64 year = 0; ///< astronomical: 1 is 1 CE, 0 is 1 BCE, -1 is 2 BCE
    int month = 1; ///< 1 to 12
    int day = 1; ///< 1 to the month's length

    /// "YYYY-MM-DD", at least four digits of year, a sign when negative: "-0489-09-12".
    QString toString() const;

    friend constexpr auto operator<=>(const CalendarDate &, const CalendarDate &) = default;
};

/// Days since 0000-01-01 (which is day 0); negative before. Valid for all years of the range above. Month and day must be
/// of the calendar; ask isValidDate() about anything that comes from outside.
qint64 dayNumber(qint64 year, int month, int day);
CalendarDate dateOfDayNumber(qint64 number); ///< the inverse of dayNumber()
bool isLeapYear(qint64 year);
int daysInMonth(qint64 year, int month);
bool isValidDate(qint64 year, int month, int day); ///< the year in range, the month 1–12, the day in the month
int dayOfWeek(qint64 dayNumber); ///< 1 Monday to 7 Sunday, as ISO 8601 counts

/// 00:00 of that day.
Instant instantOf(const CalendarDate &date);
/// The day that holds the instant; open instants have none and must not be asked for.
CalendarDate dateOf(Instant instant);

} // namespace eusebius
