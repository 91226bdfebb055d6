// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/moment.h"

#include "model/dates/calendardate.h"
#include "model/dates/partofyear.h"

#include <algorithm>

namespace eusebius {

namespace {

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// First year of the decade, century or millennium of a year. Before Christ the one as it is spoken of, whose digits EDTF keeps:
/// 490 BCE lies in the 490s BCE, -049X, and that is said by its first year, -499.
qint64 firstOfYears(qint64 year, qint64 step)
{
    return year > 0 ? floorTo(year, step) : -((1 - year) / step * step + step - 1);
}

qint64 clampedYear(qint64 year)
{
    return std::clamp(year, kMinYear + 2000, kMaxYear - 2000);
}

int partOfMonth(Precision grain, int month)
{
    switch (grain) {
    case Precision::HalfYear:
        return 40 + (month - 1) / 6;
    case Precision::Quarter:
        return 33 + (month - 1) / 3;
    default:
        return month < 3 || month == 12 ? 24 : 21 + (month - 3) / 3;
    }
}

} // namespace

int weekdayOf(qint64 dayNumber)
{
    return static_cast<int>(((dayNumber + 5) % 7 + 7) % 7) + 1; // day 0, 0000-01-01, was a Saturday
}

int clampedDay(qint64 year, int month, int day)
{
    return std::clamp(day, 1, daysInMonth(year, month));
}

Precision grainOf(Unit unit)
{
    switch (unit) {
    case Unit::Millennium:
        return Precision::Millennium;
    case Unit::Century:
        return Precision::Century;
    case Unit::Decade:
        return Precision::Decade;
    case Unit::Year:
        return Precision::Year;
    case Unit::HalfYear:
        return Precision::HalfYear;
    case Unit::Quarter:
        return Precision::Quarter;
    case Unit::Season:
        return Precision::Season;
    case Unit::Month:
        return Precision::Month;
    case Unit::Week:
    case Unit::Fortnight:
    case Unit::Weekend:
        return Precision::Week;
    case Unit::Day:
    case Unit::Night:
        return Precision::Day;
    case Unit::Hour:
        return Precision::Hour;
    case Unit::Minute:
        return Precision::Minute;
    case Unit::Second:
        return Precision::Second;
    default:
        return Precision::Unknown;
    }
}

Moment Moment::ofMonth(qint64 year, int month)
{
    return {clampedYear(year), static_cast<qint8>(month), 0, 0, DayPart(0), -1, Precision::Month};
}

Moment Moment::ofDay(qint64 year, int month, int day)
{
    year = clampedYear(year);
    return {year, static_cast<qint8>(month), static_cast<qint8>(clampedDay(year, month, day)), 0, DayPart(0), -1, Precision::Day};
}

Moment Moment::ofDayNumber(qint64 number)
{
    const CalendarDate date = dateOfDayNumber(number);
    return ofDay(date.year, date.month, date.day);
}

Moment Moment::ofPart(qint64 year, int edtfPart)
{
    Moment moment = ofYear(clampedYear(year));
    moment.part = static_cast<qint8>(edtfPart);
    moment.grain = precisionOfPart(edtfPart);
    return moment;
}

qint64 Moment::firstDay() const
{
    if (part != 0) {
        return dayNumber(year, firstMonthOfPart(part), 1);
    }
    return dayNumber(year, month > 0 ? month : 1, day > 0 ? day : 1);
}

qint64 Moment::middleDay() const
{
    if (part != 0) {
        return firstDay() + monthsInPart(part) * 15;
    }
    if (day > 0) {
        return firstDay();
    }
    return firstDay() + (month > 0 ? 15 : 182);
}

Moment Moment::atGrain(Precision coarser) const
{
    if (!isKnown() || grain < coarser) {
        return {};
    }
    switch (coarser) {
    case Precision::Millennium:
    case Precision::Century:
    case Precision::Decade: {
        Moment moment = grain < Precision::Year
            ? ofYear(year)
            : ofYear(firstOfYears(year, coarser == Precision::Decade ? 10 : coarser == Precision::Century ? 100 : 1000));
        moment.grain = coarser;
        return moment;
    }
    case Precision::Year:
        return ofYear(year);
    case Precision::HalfYear:
    case Precision::Quarter:
    case Precision::Season: {
        if (grain == coarser) {
            return *this;
        }
        return month > 0 ? ofPart(coarser == Precision::Season && month < 3 ? year - 1 : year, partOfMonth(coarser, month)) : Moment();
    }
    case Precision::Month:
        return month > 0 ? ofMonth(year, month) : Moment();
    case Precision::Week: {
        if (day == 0) {
            return {};
        }
        Moment week = ofDayNumber(firstDay() - (weekdayOf(firstDay()) - 1));
        week.grain = Precision::Week;
        return week;
    }
    case Precision::Day:
        return day > 0 && grain != Precision::Week ? ofDay(year, month, day) : Moment();
    default:
        return *this;
    }
}

Moment Moment::shifted(Unit unit, qint64 count) const
{
    if (!isKnown()) {
        return {};
    }
    count = std::clamp<qint64>(count, -1'000'000'000, 1'000'000'000);
    switch (unit) {
    case Unit::Millennium:
    case Unit::Century:
    case Unit::Decade: {
        const qint64 years = unit == Unit::Decade ? 10 : unit == Unit::Century ? 100 : 1000;
        Moment moment = grain < Precision::Year ? *this : ofYear(year).atGrain(grainOf(unit));
        moment.year = clampedYear(moment.year + years * count);
        return moment;
    }
    case Unit::Year:
        return grain < Precision::Year ? Moment() : ofYear(clampedYear(year + count));
    case Unit::HalfYear:
    case Unit::Quarter:
    case Unit::Season:
    case Unit::Month: {
        if (month == 0) {
            return {};
        }
        const int step = unit == Unit::HalfYear ? 6 : unit == Unit::Month ? 1 : 3;
        const qint64 months = clampedYear(year) * 12 + month - 1 + count * step;
        const Moment shiftedMonth = ofMonth(floorTo(months, 12) / 12, static_cast<int>(months - floorTo(months, 12)) + 1);
        return unit == Unit::Month ? shiftedMonth : shiftedMonth.atGrain(grainOf(unit));
    }
    case Unit::Fortnight:
    case Unit::Week:
    case Unit::Weekend: {
        if (day == 0) {
            return {};
        }
        Moment week = ofDayNumber(firstDay() + count * (unit == Unit::Fortnight ? 14 : 7)).atGrain(Precision::Week);
        week.isWeekend = unit == Unit::Weekend;
        return week;
    }
    case Unit::Day:
    case Unit::Night:
        return day == 0 ? Moment() : ofDayNumber(firstDay() + count);
    default:
        return {};
    }
}

} // namespace eusebius
