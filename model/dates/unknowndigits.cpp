// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/unknowndigits.h"

namespace eusebius {

namespace {

/// `value` written with two digits fits the pattern: every digit that is known is the same.
bool fitsTwoDigits(int value, int pattern, bool unitsUnknown, bool tensUnknown)
{
    return (unitsUnknown || value % 10 == pattern % 10) && (tensUnknown || value / 10 == pattern / 10);
}

bool fitsYear(qint64 candidate, const PartialDate &date)
{
    qint64 a = qAbs(candidate);
    qint64 b = qAbs(date.year);
    for (quint8 digit = PartialDate::YearUnits; digit <= PartialDate::YearThousands; digit = static_cast<quint8>(digit << 1)) {
        if ((date.unspecified & digit) == 0 && a % 10 != b % 10) {
            return false;
        }
        a /= 10;
        b /= 10;
    }
    return a == b;
}

bool monthFits(const PartialDate &date, int month)
{
    return !date.hasMonth()
        || fitsTwoDigits(month, date.month, (date.unspecified & PartialDate::MonthUnits) != 0,
                         (date.unspecified & PartialDate::MonthTens) != 0);
}

bool dayFits(const PartialDate &date, int day)
{
    return !date.hasDay()
        || fitsTwoDigits(day, date.day, (date.unspecified & PartialDate::DayUnits) != 0,
                         (date.unspecified & PartialDate::DayTens) != 0);
}

/// The first (or last) day of one year that fits.
std::optional<CalendarDate> searchYear(const PartialDate &date, qint64 year, bool forwards)
{
    for (int i = 1; i <= 12; ++i) {
        const int month = forwards ? i : 13 - i;
        if (!monthFits(date, month)) {
            continue;
        }
        const int length = daysInMonth(year, month);
        for (int j = 1; j <= length; ++j) {
            const int day = forwards ? j : length + 1 - j;
            if (dayFits(date, day)) {
                return CalendarDate{year, month, day};
            }
        }
    }
    return std::nullopt;
}

/// How far apart years that fit are at least: the known digits at the end stay as they are.
qint64 yearStep(quint8 unspecified)
{
    qint64 step = 1;
    for (quint8 digit = PartialDate::YearUnits; digit <= PartialDate::YearThousands && (unspecified & digit) == 0;
         digit = static_cast<quint8>(digit << 1)) {
        step *= 10;
    }
    return step;
}

} // namespace

qint64 unknownYearDigits(quint8 unspecified)
{
    qint64 span = 0;
    qint64 nine = 9;
    for (quint8 digit = PartialDate::YearUnits; digit <= PartialDate::YearThousands; digit = static_cast<quint8>(digit << 1)) {
        span += (unspecified & digit) != 0 ? nine : 0;
        nine *= 10;
    }
    return span;
}

int digitCount(qint64 year)
{
    int digits = 1;
    for (qint64 rest = qAbs(year) / 10; rest != 0; rest /= 10) {
        ++digits;
    }
    return digits;
}

qint64 insignificantUnit(const PartialDate &date)
{
    const int digits = digitCount(date.year);
    qint64 unit = 1;
    for (int i = date.significantDigits; i < digits; ++i) {
        unit *= 10;
    }
    return unit;
}

std::optional<CalendarDate> findDay(const PartialDate &date, bool forwards)
{
    const qint64 first = date.firstYear();
    const qint64 last = date.lastYear();
    const bool isDayKnown = date.day != 0 && (date.unspecified & (PartialDate::MonthDigits | PartialDate::DayDigits)) == 0;
    if (isDayKnown && (date.month != 2 || date.day < 29)) { // every year has it, or none
        const bool exists = date.day <= daysInMonth(1, date.month);
        return exists ? std::optional(CalendarDate{forwards ? first : last, date.month, date.day}) : std::nullopt;
    }
    if (first == last) {
        return searchYear(date, first, forwards);
    }
    const bool isPattern = date.significantDigits == 0;
    const qint64 step = isPattern ? yearStep(date.unspecified) : 1;
    for (qint64 year = forwards ? first : last; year >= first && year <= last; year += forwards ? step : -step) {
        if (isPattern && !fitsYear(year, date)) {
            continue;
        }
        if (const auto found = searchYear(date, year, forwards)) {
            return found;
        }
        if (step > 1 && (year % 2 != 0 || (step > 10 && year % 4 != 0))) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace eusebius
