// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/calendardate.h"

#include "model/dates/arithmetic.h"

#include <QLatin1Char>

#include <algorithm>

namespace eusebius {

namespace {

// The arithmetic counts years from 1 March, so that the leap day is the last day of a year and month lengths follow one
// linear rule (30.6 days a month). Every division rounds towards minus infinity: that alone makes it right before year 0.
// The method is in E. G. Richards, "Mapping Time" (1998), ch. 25, and Reingold and Dershowitz, "Calendrical Calculations".
constexpr qint64 kDaysTo1March = 60; // year 0 is a leap year: 31 + 29
constexpr qint64 kDaysIn400Years = 146097;
constexpr qint64 kDaysIn100Years = 36524; // a century not ended by a leap year
constexpr qint64 kDaysIn4Years = 1461;

constexpr int daysBeforeMonthFromMarch(int monthFromMarch)
{
    return (153 * monthFromMarch + 2) / 5;
}

} // namespace

qint64 dayNumber(qint64 year, int month, int day)
{
    const qint64 marchYear = month <= 2 ? year - 1 : year;
    const int monthFromMarch = month <= 2 ? month + 9 : month - 3;
    const qint64 leapDays = floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400);
    return 365 * marchYear + leapDays + daysBeforeMonthFromMarch(monthFromMarch) + day - 1 + kDaysTo1March;
}

CalendarDate dateOfDayNumber(qint64 number)
{
    const qint64 fromMarch = number - kDaysTo1March;
    const qint64 cycle = floorDivide(fromMarch, kDaysIn400Years);
    qint64 rest = fromMarch - cycle * kDaysIn400Years;
    // The last century of a cycle and the last year of four are a day longer: the day that is left over belongs to them.
    const qint64 century = std::min<qint64>(rest / kDaysIn100Years, 3);
    rest -= century * kDaysIn100Years;
    const qint64 fourYears = rest / kDaysIn4Years;
    rest -= fourYears * kDaysIn4Years;
    const qint64 single = std::min<qint64>(rest / 365, 3);
    const int dayOfYear = static_cast<int>(rest - single * 365);

    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - daysBeforeMonthFromMarch(monthFromMarch) + 1;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const qint64 marchYear = cycle * 400 + century * 100 + fourYears * 4 + single;
    return {month <= 2 ? marchYear + 1 : marchYear, month, day};
}

bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(qint64 year, int month)
{
    if (month == 2) {
        return isLeapYear(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool isValidDate(qint64 year, int month, int day)
{
    return year >= kMinYear && year <= kMaxYear && month >= 1 && month <= 12 && day >= 1
        && day <= daysInMonth(year, month);
}

int dayOfWeek(qint64 dayNumber)
{
    return static_cast<int>(floorModulo(dayNumber + 5, 7)) + 1; // 0000-01-01 is a Saturday
}

Instant instantOf(const CalendarDate &date)
{
    return dayNumber(date.year, date.month, date.day) * kSecondsPerDay;
}

CalendarDate dateOf(Instant instant)
{
    Q_ASSERT(instant != kOpenPast && instant != kOpenFuture);
    return dateOfDayNumber(floorDivide(instant, kSecondsPerDay));
}

QString CalendarDate::toString() const
{
    const QString digits = QString::number(qAbs(year)).rightJustified(4, QLatin1Char('0'));
    QString text;
    text.reserve(digits.size() + 7);
    if (year < 0) {
        text += QLatin1Char('-');
    }
    text += digits;
    for (const int part : {month, day}) {
        text += QLatin1Char('-');
        text += QLatin1Char(static_cast<char>('0' + part / 10));
        text += QLatin1Char(static_cast<char>('0' + part % 10));
    }
    return text;
}

} // namespace eusebius
