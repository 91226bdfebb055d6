// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "model/dates/wordbounds.h"

#include <optional>

namespace eusebius {

/// Where words allow several readings, which one to take. Reading notes in a second one of these which choices mattered.
struct TypedChoices {
    bool monthFirst = false; ///< 12/5/1940 is 5 December
    bool oneOf = false; ///< 1940/41 is one of the two years, not both
    bool julian = false; ///< a day before the reform is meant in the Julian calendar
    bool roundDecade = false; ///< "1900s" are ten years, not a hundred
    bool laterBce = false; ///< "500 BC–400" ends in 400 BCE
    bool shortYear = false; ///< "85" alone is short for a year of four digits
    int centuriesLater = 0; ///< a short year is so many centuries later than the options say
};

/// What was read of one date before it is one: the two ends of "30–31 January 1991" each have what the other lacks.
struct TypedParts {
    enum class Unit : quint8 { Year, Decade, Century, Millennium };
    enum class Era : quint8 { None, Ce, Bce };

    Unit unit = Unit::Year;
    Era era = Era::None;
    bool hasYear = false;
    bool isShortYear = false; ///< two digits where a year is sure to be meant: 12/5/40, '40
    bool isBareNumber = false; ///< a number alone: a year, or a day if the other end says so
    bool isBareOrdinal = false; ///< "4th": a century or a day if the other end says so
    bool isRoundPlural = false; ///< "1900s"
    bool isSwappable = false; ///< 12/5: which is the month?
    bool isJulian = false; ///< "O.S."
    bool isGregorian = false; ///< "N.S."
    bool isDayUnknown = false; ///< "some day in"
    bool isMonthUnknown = false;
    bool isYearUnknown = false;
    int month = 0; ///< 1–12, 21–41
    int day = 0;
    int dualDay = 0; ///< 10/21 February: the second
    int dualYear = -1; ///< 1750/51: the second, as written
    int yearDigits = 0;
    int hour = -1;
    int minute = -1;
    int second = -1;
    qint16 zoneMinutes = PartialDate::kNoZone;
    qint8 exponent = -1; ///< of "170 million", which has no 1 BCE to count from
    qint64 year = 0; ///< the number as written; of a century or millennium its ordinal
    int fraction = 0; ///< of "second half of the 20th century" 2, of 2
    int fractions = 0;
    std::optional<PeriodPart> part;
    Qualifier qualifier = Qualifier::Exact;

    bool hasMonth() const { return month != 0; }
    bool hasDay() const { return day != 0; }
};

/// Gives each of two ends what it lacks and the other has; `mattered` notes choices met on the way.
void completeEnds(TypedParts &from, TypedParts &to, const TypedChoices &choices, TypedChoices &mattered);

/// The span of one complete date; undated where there is none such.
TimeSpan spanOfParts(const TypedParts &parts, const TypedChoices &choices, TypedChoices &mattered, qint64 lastShortYear);

} // namespace eusebius
