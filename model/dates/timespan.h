// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/dates/calendardate.h"

#include <QStringView>

#include <optional>

namespace eusebius {

/// How finely a bound is stated.
enum class Precision : quint8 { Unknown, Millennium, Century, Decade, Year, HalfYear, Quarter, Season, Month, Week, Day, Hour, Minute, Second };

enum class Qualifier : quint8 { Exact, Approximate /* ~ */, Uncertain /* ? */, Both /* % */ };

/// WORK IN PROGRESS: the interface the rest of the program builds on; the owner of model/dates completes it.
class TimeSpan {
public:
    TimeSpan() = default; ///< undated: no bound is known

    static TimeSpan ofYear(qint64 year);
    static TimeSpan ofMonth(qint64 year, int month);
    static TimeSpan ofDay(qint64 year, int month, int day);
    static TimeSpan ofDecade(qint64 firstYear); ///< 1980 → 198X
    static TimeSpan ofCentury(qint64 firstYear); ///< 1900 → 19XX
    static TimeSpan ofSeason(qint64 year, int edtfSeason); ///< 21 spring … 24 winter, 33–36 quarters, 37–39 quadrimesters, 40–41 half years
    static TimeSpan interval(const TimeSpan &from, const TimeSpan &to); ///< from/to
    static TimeSpan since(const TimeSpan &from); ///< from/..
    static TimeSpan until(const TimeSpan &to); ///< ../to
    static Result<TimeSpan> fromEdtf(QStringView edtf);

    /// Hour 0–23, minute 0–59 or -1, second 0–59 or -1, on a span that is one day.
    TimeSpan withClock(int hour, int minute, int second) const;
    TimeSpan withQualifier(Qualifier qualifier) const;

    bool isUndated() const; ///< no bound is known
    bool isInterval() const;
    QString toEdtf() const; ///< canonical; empty when undated

    Instant earliestStart() const;
    Instant latestStart() const;
    Instant earliestEnd() const; ///< exclusive
    Instant latestEnd() const; ///< exclusive

    std::optional<CalendarDate> earliestDay() const; ///< first possible day, none when open
    std::optional<CalendarDate> latestDay() const; ///< last possible day (inclusive), none when open

    Precision startPrecision() const;
    Precision endPrecision() const;
    Qualifier qualifier() const; ///< the strongest of any component

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

} // namespace eusebius
