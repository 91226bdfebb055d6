// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/partialdate.h"

#include "model/dates/partofyear.h"

#include <algorithm>

namespace eusebius {

namespace {

/// `value` written with two digits fits the pattern: every digit that is known is the same.
bool fitsTwoDigits(int value, int pattern, bool unitsUnknown, bool tensUnknown)
{
    return (unitsUnknown || value % 10 == pattern % 10) && (tensUnknown || value / 10 == pattern / 10);
}

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

/// Years that share the significant digits of `year` lie in [year rounded down to this unit, + unit).
qint64 insignificantUnit(const PartialDate &date)
{
    int digits = 1;
    for (qint64 rest = qAbs(date.year) / 10; rest != 0; rest /= 10) {
        ++digits;
    }
    qint64 unit = 1;
    for (int i = date.significantDigits; i < digits; ++i) {
        unit *= 10;
    }
    return unit;
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

/// The first (or last) day of any year that fits. Nearly always the first year tried has one; only 29 February may need
/// more, and where the last digits rule out a leap year no further year is tried.
std::optional<CalendarDate> searchYears(const PartialDate &date, bool forwards)
{
    const qint64 first = date.firstYear();
    const qint64 last = date.lastYear();
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

bool isPlainDay(const PartialDate &date)
{
    return date.day != 0 && date.unspecified == 0 && date.significantDigits == 0;
}

Instant clockOffset(const PartialDate &date, bool asEnd)
{
    qint64 seconds = date.hour * 3600 + std::max<int>(date.minute, 0) * 60 + std::max<int>(date.second, 0);
    if (asEnd) {
        seconds += date.second >= 0 ? 1 : date.minute >= 0 ? 60 : 3600;
    }
    return seconds - (date.hasZone() ? date.zoneMinutes * 60 : 0);
}

} // namespace

Qualifier PartialDate::qualifierOf(Part part) const
{
    return static_cast<Qualifier>(qualifierBits >> (2 * static_cast<int>(part)) & 3);
}

void PartialDate::setQualifier(Part part, Qualifier qualifier)
{
    const int shift = 2 * static_cast<int>(part);
    qualifierBits = static_cast<quint8>((qualifierBits & ~(3 << shift)) | static_cast<int>(qualifier) << shift);
}

void PartialDate::setQualifiers(Qualifier qualifier)
{
    qualifierBits = 0;
    setQualifier(Part::Year, qualifier);
    if (hasMonth()) {
        setQualifier(Part::Month, qualifier);
    }
    if (hasDay()) {
        setQualifier(Part::Day, qualifier);
    }
}

Qualifier PartialDate::strongestQualifier() const
{
    return qualifierOf(Part::Year) | qualifierOf(Part::Month) | qualifierOf(Part::Day);
}

qint64 PartialDate::firstYear() const
{
    if (significantDigits != 0) {
        const qint64 unit = insignificantUnit(*this);
        const qint64 near = qAbs(year) / unit * unit;
        return year < 0 ? -(near + unit - 1) : near;
    }
    return isNegative() ? year - unknownYearDigits(unspecified) : year;
}

qint64 PartialDate::lastYear() const
{
    if (significantDigits != 0) {
        const qint64 unit = insignificantUnit(*this);
        const qint64 near = qAbs(year) / unit * unit;
        return year < 0 ? -near : near + unit - 1;
    }
    return isNegative() ? year : year + unknownYearDigits(unspecified);
}

bool PartialDate::isValid() const
{
    if (firstYear() < kMinYear || lastYear() > kMaxYear || (day != 0 && !hasMonth()) || (isPartOfYear() && hasDay())) {
        return false;
    }
    if (hasClock() && (!isPlainDay(*this) || hour > 24 || minute > 59 || second > (minute == 59 ? 60 : 59) || (minute < 0 && second >= 0)
                       || (hour == 24 && (minute > 0 || second > 0)))) {
        return false;
    }
    if (isPartOfYear()) {
        return month <= 41 && (unspecified & MonthDigits) == 0;
    }
    if (isPlainDay(*this)) {
        return isValidDate(year, month, day);
    }
    if (month < 0 || month > 12 || day < 0 || day > 31) {
        return false;
    }
    const bool onlyYearMayMiss = day == 0 && (unspecified & (MonthDigits | DayDigits)) == 0;
    return onlyYearMayMiss || searchYears(*this, true).has_value();
}

CalendarDate PartialDate::earliestDay() const
{
    if (isPlainDay(*this)) {
        return {year, month, day};
    }
    if (isPartOfYear()) {
        return {firstYear(), firstMonthOfPart(month), 1};
    }
    if ((unspecified & (MonthDigits | DayDigits)) == 0 && day == 0) {
        return {firstYear(), std::max<int>(month, 1), 1};
    }
    return searchYears(*this, true).value_or(CalendarDate{firstYear(), 1, 1});
}

CalendarDate PartialDate::latestDay() const
{
    if (isPlainDay(*this)) {
        return {year, month, day};
    }
    if (isPartOfYear()) {
        const int monthFromJanuary = firstMonthOfPart(month) - 1 + monthsInPart(month) - 1;
        const qint64 lastOne = lastYear() + monthFromJanuary / 12;
        const int lastMonth = monthFromJanuary % 12 + 1;
        return {lastOne, lastMonth, daysInMonth(lastOne, lastMonth)};
    }
    if ((unspecified & (MonthDigits | DayDigits)) == 0 && day == 0) {
        const int lastMonth = month == 0 ? 12 : month;
        return {lastYear(), lastMonth, daysInMonth(lastYear(), lastMonth)};
    }
    return searchYears(*this, false).value_or(CalendarDate{lastYear(), 12, 31});
}

Instant PartialDate::begin() const
{
    const Instant midnight = instantOf(earliestDay());
    return hasClock() ? midnight + clockOffset(*this, false) : midnight;
}

Instant PartialDate::end() const
{
    const Instant midnight = instantOf(latestDay());
    return midnight + (hasClock() ? clockOffset(*this, true) : kSecondsPerDay);
}

Precision PartialDate::precision() const
{
    if (significantDigits != 0) {
        const qint64 unit = insignificantUnit(*this);
        return unit >= 1000 ? Precision::Millennium
            : unit >= 100   ? Precision::Century
            : unit >= 10    ? Precision::Decade
                            : Precision::Year;
    }
    if ((unspecified & YearDigits) != 0) {
        return (unspecified & YearThousands) != 0 ? Precision::Unknown
            : (unspecified & YearHundreds) != 0   ? Precision::Millennium
            : (unspecified & YearTens) != 0       ? Precision::Century
                                                  : Precision::Decade;
    }
    if (month == 0 || (unspecified & MonthDigits) != 0) {
        return Precision::Year;
    }
    if (isPartOfYear()) {
        return precisionOfPart(month);
    }
    if (day == 0 || (unspecified & DayDigits) != 0) {
        return Precision::Month;
    }
    return second >= 0 ? Precision::Second
        : minute >= 0  ? Precision::Minute
        : hour >= 0    ? Precision::Hour
                       : Precision::Day;
}

} // namespace eusebius
