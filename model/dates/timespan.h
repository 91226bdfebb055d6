// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/dates/calendardate.h"
#include "model/dates/dateset.h"
#include "model/dates/partialdate.h"

#include <QExplicitlySharedDataPointer>
#include <QStringView>

#include <optional>

namespace eusebius {

/// When something was, as far as a source says it: a date, an interval between two, one or all of several dates, or nothing.
///
/// What is stored are calendar fields as written, with their missing digits and doubts; four bounds are derived from them:
///
///     earliestStart    latestStart          earliestEnd      latestEnd
///          ├── it begins ──┤ ·· it goes on ·· ├── it is over ──┤
///
/// A bound is never wider or narrower than the words: "1984/1990" begins some time in 1984 and ends some time in 1990. A
/// single date is the same with one date for both: what happened "in 1985" begins in 1985 and ends in 1985, we do not know
/// when, and latestStart lies after earliestEnd: nothing of the year is certainly filled. "About" does not move a bound; to
/// make it do so is a decision with a width (widening.h). Ends: ".." (open: it goes on, or always was) and unknown (it has
/// a bound that nobody states) differ: an open end is kOpenFuture for both end bounds, an unknown one only for the latest.
///
/// It is not a point in time, and two of them have no order: ask by name what you want to know (compare.h, allen.h).
/// A value of 64 bytes, cheap to copy; sets and words stand behind a shared pointer. Years are astronomical inside and in
/// EDTF (0 is 1 BCE); words for people are made by datewords.h.
///
///     const TimeSpan born = TimeSpan::ofYear(1985).withQualifier(Qualifier::Approximate);
///     born.toEdtf();                       // "1985~"
///     born.earliestDay()->toString();      // "1985-01-01"
///     born.latestDay()->toString();        // "1985-12-31"
///     *TimeSpan::fromEdtf(u"1945/..") == TimeSpan::since(TimeSpan::ofYear(1945)); // true
class TimeSpan {
public:
    enum class Kind : quint8 {
        Undated, ///< no bound is known
        Date, ///< from() alone
        Interval, ///< from() to to(), each stated, open or unknown
        OneOf, ///< one of elements(), we do not know which: [1667,1668,1670..1672]
        AllOf, ///< every one of elements(): {1667,1668,1670..1672}
    };
    enum class EndKind : quint8 { Stated, Open /* ".." */, Unknown /* nothing before or after the "/" */ };

    TimeSpan() = default; ///< undated: no bound is known

    // The makers take what exists in the calendar (isValidDate()); years from kMinYear to kMaxYear.
    static TimeSpan ofYear(qint64 year);
    static TimeSpan ofMonth(qint64 year, int month);
    static TimeSpan ofDay(qint64 year, int month, int day);
    static TimeSpan ofDay(const CalendarDate &date) { return ofDay(date.year, date.month, date.day); }
    static TimeSpan ofDecade(qint64 firstYear); ///< 1980 → 198X; any year of it will do
    static TimeSpan ofCentury(qint64 firstYear); ///< 1900 → 19XX; -499 → -04XX, the 5th century BCE
    static TimeSpan ofMillennium(qint64 firstYear); ///< 1000 → 1XXX
    static TimeSpan ofSeason(qint64 year, int edtfSeason); ///< 21 spring … 24 winter, 33–36 quarters, 37–39 quadrimesters, 40–41 half years
    static TimeSpan of(const PartialDate &date); ///< the date must be valid; else undated
    /// from/to. Of spans that are intervals or sets themselves their first and last date count. Undated: an unknown end.
    /// Ends that are certainly the wrong way round are turned.
    static TimeSpan interval(const TimeSpan &from, const TimeSpan &to);
    /// The same from its fields: a date counts where its end is Stated. Undated where neither is, or one is not valid.
    static TimeSpan interval(const PartialDate &from, EndKind start, const PartialDate &to, EndKind end);
    static TimeSpan since(const TimeSpan &from); ///< from/..
    static TimeSpan until(const TimeSpan &to); ///< ../to
    static TimeSpan before(const TimeSpan &date); ///< some time before it: [..last date before], of the same precision
    static TimeSpan after(const TimeSpan &date); ///< some time after it: [first date after..]
    static TimeSpan between(const TimeSpan &first, const TimeSpan &last); ///< some time from first to last: [first..last]
    static TimeSpan set(Kind oneOfOrAllOf, std::vector<DateSetElement> elements); ///< undated when there are none
    static Result<TimeSpan> fromEdtf(QStringView edtf); ///< see edtf/edtfparser.h for what it reads and how it fails

    /// Hour 0–23, minute 0–59 or -1, second 0–59 or -1, on a span that is one day. Any other span is returned as it is.
    TimeSpan withClock(int hour, int minute, int second) const;
    TimeSpan withQualifier(Qualifier qualifier) const; ///< on every part of every date, instead of those it had
    TimeSpan withWords(const QString &words) const; ///< the words it was read from; they are no part of the value

    Kind kind() const { return m_kind; }
    bool isUndated() const { return m_kind == Kind::Undated; } ///< no bound is known
    bool isInterval() const { return m_kind == Kind::Interval; }
    bool isSet() const { return m_kind == Kind::OneOf || m_kind == Kind::AllOf; }
    const PartialDate &from() const { return m_from; } ///< the date, or where an interval begins if startKind() is Stated
    const PartialDate &to() const { return m_kind == Kind::Interval ? m_to : m_from; }
    EndKind startKind() const { return m_startKind; } ///< of dates and intervals
    EndKind endKind() const { return m_endKind; }
    const std::vector<DateSetElement> &elements() const; ///< of a set, else none
    QString words() const; ///< see withWords()
    QString toEdtf() const; ///< canonical; empty when undated

    Bounds bounds() const; ///< all four at once
    Instant earliestStart() const { return bounds().earliestStart; }
    Instant latestStart() const { return bounds().latestStart; }
    Instant earliestEnd() const { return bounds().earliestEnd; } ///< exclusive
    Instant latestEnd() const { return bounds().latestEnd; } ///< exclusive

    std::optional<CalendarDate> earliestDay() const; ///< first possible day, as its own zone counts; none when open
    std::optional<CalendarDate> latestDay() const; ///< last possible day (inclusive), none when open

    Precision startPrecision() const; ///< Unknown where the start is open, unknown or undated
    Precision endPrecision() const;
    Qualifier qualifier() const; ///< the strongest of any component

    /// Same fields, same qualifiers; words do not count. Whether two spans *mean* the same time is for compare.h.
    friend bool operator==(const TimeSpan &a, const TimeSpan &b);
    friend size_t qHash(const TimeSpan &span, size_t seed) noexcept;

private:
    friend class EdtfReader; // makes spans of dates it has checked while reading them

    RareParts &rareForWriting();

    PartialDate m_from;
    PartialDate m_to;
    Kind m_kind = Kind::Undated;
    EndKind m_startKind = EndKind::Stated;
    EndKind m_endKind = EndKind::Stated;
    QExplicitlySharedDataPointer<RareParts> m_rare;
};

static_assert(sizeof(TimeSpan) <= 64, "millions of these live in memory");

} // namespace eusebius
