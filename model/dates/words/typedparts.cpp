// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/words/typedparts.h"

#include "model/dates/arithmetic.h"
#include "model/dates/julian.h"

#include <utility>

namespace eusebius {

namespace {


constexpr qint64 kLongestShortStep = 50; // "1998-02" is 2002; "1951-24" is no range to 2024

void becomeDay(TypedParts &parts)
{
    parts.day = static_cast<int>(parts.year);
    parts.year = 0;
    parts.yearDigits = 0;
    parts.hasYear = parts.isBareNumber = parts.isBareOrdinal = false;
}

void takeYear(TypedParts &parts, const TypedParts &other)
{
    parts.hasYear = true;
    parts.unit = other.unit;
    parts.year = other.year;
    parts.yearDigits = other.yearDigits;
    parts.era = parts.era == TypedParts::Era::None ? other.era : parts.era;
    parts.isShortYear = other.isShortYear;
    parts.dualYear = other.dualYear;
    parts.isYearUnknown = other.isYearUnknown;
}

/// The number alone of one end turns out to be a day or an ordinal like the other end's.
void matchBareNumber(TypedParts &bare, const TypedParts &other)
{
    const bool isDayLike = bare.year >= 1 && bare.year <= 31 && bare.yearDigits <= 2;
    if (other.unit != TypedParts::Unit::Year && bare.isBareOrdinal) {
        bare.unit = other.unit;
        bare.isBareOrdinal = false;
    } else if (other.hasDay() && isDayLike && (bare.isBareNumber || bare.isBareOrdinal) && bare.era == TypedParts::Era::None) {
        becomeDay(bare);
    }
}

/// "1977–83", "1970s–80s": the second year borrows the first one's leading digits.
void completeShortYear(const TypedParts &from, TypedParts &to)
{
    const bool isShort = to.hasYear && from.hasYear && from.unit == to.unit && from.unit <= TypedParts::Unit::Decade && from.yearDigits >= 3
        && to.yearDigits < from.yearDigits && to.yearDigits <= 2 && to.year < from.year;
    if (!isShort || to.era == TypedParts::Era::Bce || from.era == TypedParts::Era::Bce) {
        return;
    }
    const qint64 unit = to.yearDigits == 1 ? 10 : 100;
    qint64 year = from.year / unit * unit + to.year;
    if (year < from.year) {
        year += unit;
    }
    if (year - from.year <= kLongestShortStep) {
        to.year = year;
        to.yearDigits = from.yearDigits;
        to.isShortYear = false;
    }
}

void completeEra(TypedParts &from, TypedParts &to, const TypedChoices &choices, TypedChoices &mattered)
{
    if (from.era == TypedParts::Era::None && to.era != TypedParts::Era::None) {
        from.era = to.era;
    } else if (from.era == TypedParts::Era::Ce && to.era == TypedParts::Era::None) {
        to.era = TypedParts::Era::Ce;
    } else if (from.era == TypedParts::Era::Bce && to.era == TypedParts::Era::None && to.year < from.year) {
        mattered.laterBce = true;
        to.era = choices.laterBce ? TypedParts::Era::Bce : TypedParts::Era::Ce;
    }
}

bool isLaterInYear(const TypedParts &a, const TypedParts &b)
{
    return std::pair(a.month, a.day) > std::pair(b.month, b.day);
}

/// Years run backwards before our era.
qint64 stepYear(const TypedParts &parts, int step)
{
    return parts.year + (parts.era == TypedParts::Era::Bce ? -step : step);
}

qint64 astronomical(const TypedParts &parts)
{
    if (parts.exponent >= 0) {
        return parts.era == TypedParts::Era::Bce ? -parts.year : parts.year;
    }
    return parts.era == TypedParts::Era::Bce ? 1 - parts.year : parts.year;
}

/// The year of two digits as one of the hundred up to the last the options allow.
qint64 fullYear(const TypedParts &parts, const TypedChoices &choices, qint64 lastShortYear)
{
    const qint64 first = lastShortYear - 99;
    return first + floorModulo(parts.year - first, 100) + 100 * choices.centuriesLater;
}

TimeSpan spanOfPeriod(const TypedParts &parts)
{
    const bool isBce = parts.era == TypedParts::Era::Bce;
    if (parts.unit == TypedParts::Unit::Decade) {
        return parts.year > 9999 ? TimeSpan() : decadeOf(parts.year, isBce);
    }
    if (parts.year < 1 || parts.year > (parts.unit == TypedParts::Unit::Century ? 100 : 10)) {
        return {};
    }
    const int ordinal = static_cast<int>(parts.year);
    return parts.unit == TypedParts::Unit::Century ? centuryOf(ordinal, isBce) : millenniumOf(ordinal, isBce);
}

/// "10/21 February 1750/51" and "O.S.": the day in the Julian calendar, its year begun on 25 March if two are written.
TimeSpan spanOfJulian(const TypedParts &parts, qint64 year)
{
    JulianDate julian{year, parts.month, parts.day};
    if (parts.dualYear >= 0) {
        julian.year = year + 1;
    }
    if (!isValidDate(julian)) {
        return {};
    }
    const CalendarDate day = toGregorian(julian);
    if (parts.dualDay == 0 || parts.dualDay == day.day) {
        return TimeSpan::ofDay(day);
    }
    return {};
}

bool isDualYear(const TypedParts &parts)
{
    if (parts.dualYear < 0) {
        return true;
    }
    const qint64 unit = parts.dualYear < 10 && parts.year % 10 != 9 ? 10 : 100;
    return (parts.year + 1) % unit == parts.dualYear % unit || parts.year + 1 == parts.dualYear;
}

/// The day before the reform as it stands or converted.
TimeSpan spanOfDay(const TypedParts &parts, qint64 year, const TypedChoices &choices, TypedChoices &mattered)
{
    const bool isDual = parts.dualDay != 0 || parts.dualYear >= 0;
    const bool mayBeJulian = !parts.isJulian && !parts.isGregorian && !isDual
        && CalendarDate{year, parts.month, parts.day} < kReformOf1752;
    mattered.julian = mattered.julian || mayBeJulian;
    if (parts.isJulian || isDual || (mayBeJulian && choices.julian)) {
        return spanOfJulian(parts, year);
    }
    return isValidDate(year, parts.month, parts.day) ? TimeSpan::ofDay(year, parts.month, parts.day) : TimeSpan();
}

TimeSpan spanOfFields(const TypedParts &parts, qint64 year, const TypedChoices &choices, TypedChoices &mattered)
{
    PartialDate date;
    date.year = year;
    date.month = static_cast<qint8>(parts.month);
    date.day = static_cast<qint8>(parts.day);
    if (parts.exponent >= 0) {
        date.exponent = static_cast<quint8>(parts.exponent);
    }
    if (parts.unit != TypedParts::Unit::Year || parts.isYearUnknown) {
        const TimeSpan period = parts.isYearUnknown ? TimeSpan() : spanOfPeriod(parts);
        if (!parts.isYearUnknown && (period.kind() != TimeSpan::Kind::Date || parts.era == TypedParts::Era::Bce)) {
            return parts.hasMonth() ? TimeSpan() : period;
        }
        date.year = period.from().year;
        date.unspecified = parts.isYearUnknown ? static_cast<quint8>(PartialDate::YearDigits) : period.from().unspecified;
        date.isNegativeZero = period.from().isNegativeZero;
    } else if (parts.hasDay()) {
        return spanOfDay(parts, year, choices, mattered);
    }
    if (parts.isMonthUnknown || (parts.isDayUnknown && !parts.hasMonth())) {
        date.unspecified = static_cast<quint8>(date.unspecified | PartialDate::MonthDigits);
    }
    if (parts.isDayUnknown) {
        date.unspecified = static_cast<quint8>(date.unspecified | PartialDate::DayDigits);
    }
    return TimeSpan::of(date);
}

/// "second half of the 20th century": 1950/1999. Only centuries and years are counted so; of a year it has a code of its own.
TimeSpan fractionOf(const TypedParts &parts, const TimeSpan &century)
{
    const PartialDate &date = century.from();
    if (parts.unit != TypedParts::Unit::Century || century.isUndated() || parts.fractions == 0) {
        return {};
    }
    const qint64 first = date.firstYear();
    return TimeSpan::interval(TimeSpan::ofYear(first + 100 * (parts.fraction - 1) / parts.fractions),
                              TimeSpan::ofYear(first + 100 * parts.fraction / parts.fractions - 1));
}

TimeSpan withClockOf(const TypedParts &parts, const TimeSpan &span)
{
    if (parts.hour < 0) {
        return span;
    }
    const TimeSpan timed = span.withClock(parts.hour, parts.minute, parts.second);
    if (timed == span) {
        return {};
    }
    PartialDate date = timed.from();
    date.zoneMinutes = parts.zoneMinutes;
    return TimeSpan::of(date);
}

} // namespace

void completeEnds(TypedParts &from, TypedParts &to, const TypedChoices &choices, TypedChoices &mattered)
{
    matchBareNumber(from, to);
    matchBareNumber(to, from);
    if (from.hasDay() && !from.hasMonth() && to.hasMonth()) {
        from.month = to.month;
    }
    if (to.hasDay() && !to.hasMonth() && from.hasMonth()) {
        to.month = from.month;
    }
    completeShortYear(from, to);
    if (from.hasYear && to.hasYear) {
        completeEra(from, to, choices, mattered);
    } else if (to.hasYear || to.isYearUnknown) {
        takeYear(from, to);
        if (isLaterInYear(from, to) && to.unit == TypedParts::Unit::Year) {
            from.year = stepYear(from, -1);
        }
    } else if (from.hasYear || from.isYearUnknown) {
        takeYear(to, from);
        if (isLaterInYear(from, to) && to.unit == TypedParts::Unit::Year) {
            to.year = stepYear(to, 1);
        }
    }
}

TimeSpan spanOfParts(const TypedParts &parts, const TypedChoices &choices, TypedChoices &mattered, qint64 lastShortYear)
{
    TypedParts whole = parts;
    if (!whole.hasYear && !whole.isYearUnknown) {
        if (!whole.hasMonth() || whole.month > 12) {
            return {};
        }
        whole.isYearUnknown = true; // "12 May"
    }
    if (whole.isBareOrdinal || !isDualYear(whole) || (whole.dualYear >= 0 && !whole.hasDay())) {
        return {};
    }
    const bool isUnsaidShort = whole.isBareNumber && whole.yearDigits <= 2 && whole.era == TypedParts::Era::None;
    mattered.shortYear = mattered.shortYear || isUnsaidShort;
    if ((whole.isShortYear && whole.era == TypedParts::Era::None) || (isUnsaidShort && choices.shortYear)) {
        mattered.centuriesLater = whole.isShortYear ? 1 : mattered.centuriesLater;
        whole.year = fullYear(whole, choices, lastShortYear);
    }
    if (whole.isRoundPlural) {
        mattered.roundDecade = true;
        const bool isDecade = choices.roundDecade != (whole.year == 2000); // the 2000s are mostly ten years
        whole.unit = isDecade ? TypedParts::Unit::Decade : TypedParts::Unit::Century;
        whole.year = isDecade ? whole.year : whole.year / 100 + 1;
    }
    const qint64 year = astronomical(whole);
    if (year < kMinYear || year > kMaxYear || (whole.era != TypedParts::Era::None && whole.year < 1) || (whole.isSwappable && whole.month > 12)) {
        return {};
    }
    TimeSpan span = withClockOf(whole, spanOfFields(whole, year, choices, mattered));
    if (whole.fractions != 0) {
        span = fractionOf(whole, span);
    }
    if (whole.part) {
        span = partOf(span, *whole.part).value_or(TimeSpan());
    }
    if (whole.qualifier != Qualifier::Exact && !span.isUndated()) {
        span = span.withQualifier(span.qualifier() | whole.qualifier);
    }
    return span;
}

} // namespace eusebius
