// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/partialdate.h"

#include "model/dates/partofyear.h"
#include "model/dates/unknowndigits.h"

#include <algorithm>

namespace eusebius {

namespace {

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
    return findDay(*this, true).value_or(CalendarDate{firstYear(), 1, 1});
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
    return findDay(*this, false).value_or(CalendarDate{lastYear(), 12, 31});
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
