// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

namespace eusebius {

/// One day of the proleptic Julian calendar, astronomical years starting on 1 January: {1917, 10, 25} is the day Russia called
/// 25 October 1917, 7 November elsewhere.
///
/// It is a type of its own so that no date can be converted twice or not at all: what a span stores is always Gregorian, and
/// the functions below are the only way between the two.
///
///     toGregorian(JulianDate{1917, 10, 25});   // {1917, 11, 7}
///     toJulian(CalendarDate{1582, 10, 15});    // {1582, 10, 5}: what the day would have been called without the reform
struct JulianDate {
    qint64 year = 0;
    int month = 1;
    int day = 1;

    friend constexpr auto operator<=>(const JulianDate &, const JulianDate &) = default;
};

bool isJulianLeapYear(qint64 year); ///< every fourth, year 0 among them
int daysInJulianMonth(qint64 year, int month);
bool isValidDate(const JulianDate &date);

qint64 dayNumber(const JulianDate &date); ///< the same count of days as for the Gregorian calendar
JulianDate julianOfDayNumber(qint64 number);
CalendarDate toGregorian(const JulianDate &date);
JulianDate toJulian(const CalendarDate &date);

/// The astronomers' Julian Day Number of a day's noon: 2000-01-01 is 2451545. It has to do with Scaliger's period, not with the
/// calendar above.
inline constexpr qint64 kJulianDayOfDayZero = 1721060;
constexpr qint64 julianDay(qint64 dayNumber)
{
    return dayNumber + kJulianDayOfDayZero;
}

/// The first day after the reform of 1582, which 4 October 1582 of the Julian calendar preceded.
inline constexpr CalendarDate kReformOf1582{1582, 10, 15};
/// The same in Great Britain and her colonies: 2 September 1752 was followed by 14 September.
inline constexpr CalendarDate kReformOf1752{1752, 9, 14};

/// Before 1752 the English year began on 25 March: what is written 10 February 1750 was in 1751 as we count. `writtenYear` with
/// the year begun on 1 January.
constexpr qint64 yearFromLadyDay(qint64 writtenYear, int month, int day)
{
    return month < 3 || (month == 3 && day < 25) ? writtenYear + 1 : writtenYear;
}

} // namespace eusebius
