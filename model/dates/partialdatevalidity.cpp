// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// PartialDate::isValid(): what can be written and means a day.

#include "model/dates/partialdate.h"
#include "model/dates/unknowndigits.h"

namespace eusebius {

namespace {

/// A qualifier stands only on a part that is stated.
bool areQualifiersPlaced(const PartialDate &date)
{
    return (date.hasMonth() || date.qualifierOf(PartialDate::Part::Month) == Qualifier::Exact)
        && (date.hasDay() || date.qualifierOf(PartialDate::Part::Day) == Qualifier::Exact);
}

/// A clock stands only on a certain day, a zone only on a clock.
bool isClockSound(const PartialDate &date)
{
    if (!date.hasClock()) {
        return date.minute < 0 && date.second < 0 && !date.hasZone() && !date.isZoneInHours;
    }
    const bool isInDay = date.hour < 24 || (date.hour == 24 && date.minute <= 0 && date.second <= 0);
    const bool isInHour = date.minute <= 59 && date.second <= (date.minute == 59 ? 60 : 59) && (date.minute >= 0 || date.second < 0);
    const bool isZoneSound = date.hasZone() ? qAbs(date.zoneMinutes) < 24 * 60 && (!date.isZoneInHours || date.zoneMinutes % 60 == 0)
                                            : !date.isZoneInHours;
    const bool isCertainDay = date.day != 0 && date.unspecified == 0 && date.significantDigits == 0;
    return isCertainDay && isInDay && isInHour && isZoneSound;
}

/// The rarer forms of a year exclude each other as they do in writing.
bool isYearWritable(const PartialDate &date)
{
    const bool hasUnknown = (date.unspecified & PartialDate::YearDigits) != 0;
    if (hasUnknown && (qAbs(date.year) > 9999 || date.significantDigits != 0 || date.exponent != 0)) {
        return false;
    }
    if (hasUnknown) {
        qint64 rest = qAbs(date.year);
        for (int digit = 0; digit < 4; ++digit, rest /= 10) {
            if ((date.unspecified >> digit & 1) != 0 && rest % 10 != 0) {
                return false;
            }
        }
    }
    if ((date.significantDigits != 0 || date.exponent != 0) && (date.hasMonth() || date.significantDigits > digitCount(date.year))) {
        return false;
    }
    qint64 power = 1;
    for (int i = 0; i < date.exponent; ++i) {
        power = power > kMaxYear ? power : power * 10;
    }
    return (date.exponent == 0 || (date.year != 0 && date.year % power == 0)) && (!date.isNegativeZero || (hasUnknown && date.year == 0));
}

bool areUnknownDigitsZero(const PartialDate &date)
{
    using Digit = PartialDate::UnspecifiedDigit;
    const auto isZero = [&](Digit digit, int value) { return (date.unspecified & digit) == 0 || value == 0; };
    return isZero(Digit::MonthTens, date.month / 10) && isZero(Digit::MonthUnits, date.month % 10)
        && isZero(Digit::DayTens, date.day / 10) && isZero(Digit::DayUnits, date.day % 10);
}

} // namespace

bool PartialDate::isValid() const
{
    if (year < kMinYear || year > kMaxYear || month < 0 || month > 41 || (month > 12 && month < 21) || day < 0 || day > 31) {
        return false;
    }
    if ((hasDay() && (!hasMonth() || isPartOfYear())) || !areQualifiersPlaced(*this) || !isClockSound(*this)) {
        return false;
    }
    const bool isRare = unspecified != 0 || significantDigits != 0 || exponent != 0 || isNegativeZero;
    if (!isRare) {
        return day == 0 || day <= daysInMonth(year, month);
    }
    if (!isYearWritable(*this) || firstYear() < kMinYear || lastYear() > kMaxYear) {
        return false;
    }
    const bool mayMiss = (unspecified & (MonthDigits | DayDigits)) != 0 || day != 0;
    return !mayMiss || (!isPartOfYear() && areUnknownDigitsZero(*this) && findDay(*this, true).has_value());
}

} // namespace eusebius
