// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/precision.h"
#include "model/tagging/rules/field.h"

#include <QtGlobal>

namespace eusebius {

/// A calendar time of a certain grain: a century, year, season, month, week, day, or a time of a day. Not a span: it has no
/// "early", no ends; those are added when it is written down.
///
/// {1918, 7, 15, grain Day} is 15 July 1918; {-489, grain Year} is 490 BCE; {1980, grain Decade} the 1980s.
struct Moment {
    qint64 year = 0; ///< astronomical; first year of a decade, century or millennium
    qint8 month = 0; ///< 1–12
    qint8 day = 0; ///< 1–31; of a week its first day
    qint8 part = 0; ///< EDTF code of a season, quarter or half year
    DayPart dayPart = DayPart(0);
    qint32 clock = -1; ///< seconds of the day
    Precision grain = Precision::Unknown; ///< Unknown: no time
    bool isWeekend = false; ///< of grain Week: its Saturday and Sunday

    bool isKnown() const { return grain != Precision::Unknown; }
    bool hasMonth() const { return month > 0; }
    bool hasDay() const { return day > 0 && grain >= Precision::Day; }

    static Moment ofYear(qint64 year) { return {year, 0, 0, 0, DayPart(0), -1, Precision::Year}; }
    static Moment ofMonth(qint64 year, int month);
    static Moment ofDay(qint64 year, int month, int day);
    static Moment ofDayNumber(qint64 number);
    static Moment ofPart(qint64 year, int edtfPart);

    /// Day number of its first day (the middle of a part stands for it in `middleDay`).
    qint64 firstDay() const;
    qint64 middleDay() const;
    /// The same, seen no finer than `grain`; Unknown where it is coarser itself.
    Moment atGrain(Precision coarser) const;
    /// `count` units later (earlier where negative), at the unit's grain; Unknown where this is too coarse for the unit.
    Moment shifted(Unit unit, qint64 count) const;
};

/// The grain of "last week", "three days ago".
Precision grainOf(Unit unit);
/// 1 Monday to 7 Sunday.
int weekdayOf(qint64 dayNumber);
/// The last day of a month, or `day` if that is earlier.
int clampedDay(qint64 year, int month, int day);

} // namespace eusebius
