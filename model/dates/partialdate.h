// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"
#include "model/dates/precision.h"

#include <optional>

namespace eusebius {

/// One date as a source may state it: parts left out, digits unknown, parts in doubt, a time of day. What EDTF calls a date.
///
/// It is calendar fields only, 24 bytes, exactly what was written: no bounds are stored, they are asked for. It is not an
/// interval and not a set; TimeSpan is made of these.
///
///     PartialDate date;                 // "156X-12-25~": Christmas of some year in the 1560s, or about then
///     date.year = 1560;
///     date.unspecified = PartialDate::YearUnits;
///     date.month = 12;
///     date.day = 25;
///     date.setQualifiers(Qualifier::Approximate);
///     date.earliestDay();               // 1560-12-25
///     date.latestDay();                 // 1569-12-25
///
/// Members may be set freely; isValid() says whether any day of the calendar is meant, and everything else asks for that.
struct PartialDate {
    /// Which digits are not known ("X" in EDTF). The digit itself is then 0 in its field.
    enum UnspecifiedDigit : quint8 {
        YearUnits = 0x01,
        YearTens = 0x02,
        YearHundreds = 0x04,
        YearThousands = 0x08,
        MonthUnits = 0x10,
        MonthTens = 0x20,
        DayUnits = 0x40,
        DayTens = 0x80,
        YearDigits = 0x0f,
        MonthDigits = 0x30,
        DayDigits = 0xc0,
    };
    enum class Part : quint8 { Year, Month, Day };

    static constexpr qint16 kNoZone = std::numeric_limits<qint16>::min();

    qint64 year = 0; ///< astronomical; with unknown digits 0 in their place
    qint8 month = 0; ///< 1–12, or a part of the year 21–41 as EDTF numbers them; 0: not stated (unless digits are unknown)
    qint8 day = 0; ///< 1–31; 0: not stated (unless digits are unknown)
    qint8 hour = -1; ///< 0–24 (24:00:00 is the end of the day); -1: not stated
    qint8 minute = -1;
    qint8 second = -1;
    quint8 unspecified = 0; ///< of UnspecifiedDigit
    quint8 qualifierBits = 0; ///< two bits a part, see qualifierOf()
    quint8 significantDigits = 0; ///< "S2": so many digits of the year are sure; 0: not stated
    quint8 exponent = 0; ///< how the year is written: Y-17E7 is year -170'000'000 with 7 here
    bool isNegativeZero = false; ///< "-00XX", "-000X": the year reads 0, its unknown digits count downwards
    bool isZoneInHours = false; ///< how the zone is written: "+04", not "+04:00"
    qint16 zoneMinutes = kNoZone; ///< east of Greenwich

    bool hasMonth() const { return month != 0 || (unspecified & MonthDigits) != 0; } ///< or a part of the year
    bool hasDay() const { return day != 0 || (unspecified & DayDigits) != 0; }
    bool hasClock() const { return hour >= 0; }
    bool hasZone() const { return zoneMinutes != kNoZone; }
    bool isPartOfYear() const { return month >= 21; } ///< a season, quarter, …
    bool isYearOnly() const { return !hasMonth(); }
    bool isNegative() const { return year < 0 || isNegativeZero; }

    Qualifier qualifierOf(Part part) const;
    void setQualifier(Part part, Qualifier qualifier);
    void setQualifiers(Qualifier qualifier); ///< of all parts that are stated
    Qualifier strongestQualifier() const; ///< all of them together: ~ on one part and ? on another are Both

    /// It can be written and at least one day is meant: fields in range, qualifiers and clock where there is something to
    /// qualify or time, and unknown digits can be filled so that the day exists.
    bool isValid() const;
    CalendarDate earliestDay() const; ///< the first day that may be meant
    CalendarDate latestDay() const; ///< the last
    Instant begin() const; ///< the first second that may be meant; a stated zone is taken off
    Instant end() const; ///< exclusive: the second after the last
    Precision precision() const;

    qint64 firstYear() const; ///< the least year that fits the digits
    qint64 lastYear() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

static_assert(sizeof(PartialDate) == 24, "millions of these live in memory");

} // namespace eusebius
