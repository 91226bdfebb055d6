// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/julian.h"

#include "model/dates/arithmetic.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qint64 kJulianDaysTo1March = 58; // 1 March of year 0 (Julian) is 28 February (Gregorian): the calendars differ by -2 days
constexpr qint64 kJulianDaysIn4Years = 1461;

} // namespace

bool isJulianLeapYear(qint64 year)
{
    return year % 4 == 0;
}

int daysInJulianMonth(qint64 year, int month)
{
    return month == 2 && isJulianLeapYear(year) ? 29 : daysInMonth(1, month);
}

bool isValidDate(const JulianDate &date)
{
    // At the outermost years the two calendars lie years apart; one whole year of margin would not do, so stay well inside.
    constexpr qint64 kMargin = 3'000'000'000;
    return date.year >= kMinYear + kMargin && date.year <= kMaxYear - kMargin && date.month >= 1 && date.month <= 12
        && date.day >= 1 && date.day <= daysInJulianMonth(date.year, date.month);
}

// As dayNumber(year, month, day), with a leap day every fourth year and no exceptions.
qint64 dayNumber(const JulianDate &date)
{
    const qint64 marchYear = date.month <= 2 ? date.year - 1 : date.year;
    const int monthFromMarch = date.month <= 2 ? date.month + 9 : date.month - 3;
    return 365 * marchYear + floorDivide(marchYear, 4) + (153 * monthFromMarch + 2) / 5 + date.day - 1 + kJulianDaysTo1March;
}

JulianDate julianOfDayNumber(qint64 number)
{
    const qint64 fromMarch = number - kJulianDaysTo1March;
    const qint64 fourYears = floorDivide(fromMarch, kJulianDaysIn4Years);
    const qint64 rest = fromMarch - fourYears * kJulianDaysIn4Years;
    const qint64 single = std::min<qint64>(rest / 365, 3);
    const int dayOfYear = static_cast<int>(rest - single * 365);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const qint64 marchYear = fourYears * 4 + single;
    return {month <= 2 ? marchYear + 1 : marchYear, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

CalendarDate toGregorian(const JulianDate &date)
{
    return dateOfDayNumber(dayNumber(date));
}

JulianDate toJulian(const CalendarDate &date)
{
    return julianOfDayNumber(dayNumber(date.year, date.month, date.day));
}

} // namespace eusebius
