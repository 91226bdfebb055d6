// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/neighbour.h"

#include "model/dates/arithmetic.h"
#include "model/dates/partofyear.h"

namespace eusebius {

namespace {

struct PartCycle {
    int first;
    int last;
};

PartCycle cycleOf(int code)
{
    return code <= 24 ? PartCycle{21, 24}
        : code <= 28  ? PartCycle{25, 28}
        : code <= 32  ? PartCycle{29, 32}
        : code <= 36  ? PartCycle{33, 36}
        : code <= 39  ? PartCycle{37, 39}
                      : PartCycle{40, 41};
}

/// Months, or seasons and quarters among their like.
void stepMonth(PartialDate &date, int direction)
{
    const PartCycle cycle = date.isPartOfYear() ? cycleOf(date.month) : PartCycle{1, 12};
    const int next = date.month + direction;
    date.month = static_cast<qint8>(next < cycle.first ? cycle.last : next > cycle.last ? cycle.first : next);
    date.year += next < cycle.first ? -1 : next > cycle.last ? 1 : 0;
}

void setDay(PartialDate &date, qint64 number)
{
    const CalendarDate day = dateOfDayNumber(number);
    date.year = day.year;
    date.month = static_cast<qint8>(day.month);
    date.day = static_cast<qint8>(day.day);
}

/// The second, minute or hour before or after.
void stepClock(PartialDate &date, int direction)
{
    const qint64 unit = date.second >= 0 ? 1 : date.minute >= 0 ? 60 : 3600;
    const qint64 clock = date.hour * 3600 + qMax<int>(date.minute, 0) * 60 + qMax<int>(date.second, 0) + direction * unit;
    setDay(date, dayNumber(date.year, date.month, date.day) + floorDivide(clock, kSecondsPerDay));
    const int rest = static_cast<int>(floorModulo(clock, kSecondsPerDay));
    date.hour = static_cast<qint8>(rest / 3600);
    date.minute = date.minute >= 0 ? static_cast<qint8>(rest / 60 % 60) : date.minute;
    date.second = date.second >= 0 ? static_cast<qint8>(rest % 60) : date.second;
}

/// 194X → 193X: the unknown digits are the last ones and nothing follows the year.
bool isRoundYear(const PartialDate &date)
{
    const int unknown = date.unspecified;
    return !date.hasMonth() && date.significantDigits == 0
        && (unknown == 0x01 || unknown == 0x03 || unknown == 0x07);
}

void stepRoundYear(PartialDate &date, int direction)
{
    const qint64 unit = date.unspecified == 0x01 ? 10 : date.unspecified == 0x03 ? 100 : 1000;
    // Astronomical decades below zero are counted by the size of their number, and "-000X" and "000X" both hold year 0.
    const qint64 index = date.isNegative() ? -1 - qAbs(date.year) / unit : date.year / unit;
    const qint64 next = index + direction;
    date.isNegativeZero = next == -1;
    date.year = next < 0 ? (next + 1) * unit : next * unit;
}

std::optional<PartialDate> neighbour(const PartialDate &date, int direction)
{
    PartialDate next = date;
    next.exponent = 0;
    if (date.hasClock()) {
        stepClock(next, direction);
    } else if (isRoundYear(date)) {
        stepRoundYear(next, direction);
    } else if (date.unspecified == 0 && date.significantDigits == 0 && date.hasMonth() && !date.hasDay()) {
        stepMonth(next, direction);
    } else if (date.unspecified == 0 && date.significantDigits == 0 && !date.hasDay()) {
        next.year += direction;
    } else {
        next.unspecified = 0;
        next.significantDigits = 0;
        next.isNegativeZero = false;
        const CalendarDate day = direction < 0 ? date.earliestDay() : date.latestDay();
        setDay(next, dayNumber(day.year, day.month, day.day) + direction);
        if (const Qualifier qualifier = date.strongestQualifier(); !date.hasDay()) {
            next.setQualifiers(qualifier);
        }
    }
    const bool isWritable = (next.unspecified & PartialDate::YearDigits) == 0 || qAbs(next.year) <= 9999;
    return next.isValid() && isWritable ? std::optional(next) : std::nullopt;
}

} // namespace

std::optional<PartialDate> dateBefore(const PartialDate &date)
{
    return neighbour(date, -1);
}

std::optional<PartialDate> dateAfter(const PartialDate &date)
{
    return neighbour(date, 1);
}

} // namespace eusebius
