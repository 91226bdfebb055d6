// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How spans are made, and the bounds that follow.

#include "model/dates/neighbour.h"
#include "model/dates/setbounds.h"
#include "model/dates/timespan.h"

#include <algorithm>

namespace eusebius {

namespace {

PartialDate yearOnly(qint64 year)
{
    Q_ASSERT(year >= kMinYear && year <= kMaxYear);
    PartialDate date;
    date.year = std::clamp(year, kMinYear, kMaxYear);
    return date;
}

/// The year with its last digits unknown, as many as `unknown` has. Years beyond four digits say so by significant digits.
TimeSpan roundYears(qint64 year, qint64 unit, quint8 unknown, quint8 unknownCount)
{
    PartialDate date = yearOnly(year);
    if (qAbs(year) <= 9999) {
        date.isNegativeZero = year < 0 && year > -unit;
        date.year = year / unit * unit;
        date.unspecified = unknown;
    } else {
        quint8 digits = 0;
        for (qint64 rest = qAbs(year); rest != 0; rest /= 10) {
            ++digits;
        }
        date.significantDigits = static_cast<quint8>(digits - unknownCount);
    }
    return TimeSpan::of(date);
}

Bounds boundsOfSingle(const PartialDate &date)
{
    const Instant begin = date.begin();
    const Instant end = date.end();
    return {begin, end - 1, begin + 1, end};
}

struct FirstAndLast {
    PartialDate first;
    PartialDate last;
    TimeSpan::EndKind start = TimeSpan::EndKind::Unknown;
    TimeSpan::EndKind end = TimeSpan::EndKind::Unknown;
};

FirstAndLast firstAndLast(const TimeSpan &span)
{
    using EndKind = TimeSpan::EndKind;
    if (span.isUndated()) {
        return {};
    }
    if (span.isSet()) {
        const DateSetElement &first = span.elements().front();
        const DateSetElement &last = span.elements().back();
        return {first.from, last.to, first.isOpenBefore ? EndKind::Open : EndKind::Stated,
                last.isOpenAfter ? EndKind::Open : EndKind::Stated};
    }
    return {span.from(), span.to(), span.startKind(), span.endKind()};
}

} // namespace

TimeSpan TimeSpan::of(const PartialDate &date)
{
    TimeSpan span;
    if (date.isValid()) {
        span.m_from = date;
        span.m_kind = Kind::Date;
    }
    return span;
}

TimeSpan TimeSpan::ofYear(qint64 year)
{
    return of(yearOnly(year));
}

TimeSpan TimeSpan::ofMonth(qint64 year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    PartialDate date = yearOnly(year);
    date.month = static_cast<qint8>(std::clamp(month, 1, 12));
    return of(date);
}

TimeSpan TimeSpan::ofDay(qint64 year, int month, int day)
{
    Q_ASSERT(isValidDate(year, month, day));
    PartialDate date = yearOnly(year);
    date.month = static_cast<qint8>(std::clamp(month, 1, 12));
    date.day = static_cast<qint8>(std::clamp(day, 1, daysInMonth(date.year, date.month)));
    return of(date);
}

TimeSpan TimeSpan::ofDecade(qint64 firstYear)
{
    return roundYears(firstYear, 10, PartialDate::YearUnits, 1);
}

TimeSpan TimeSpan::ofCentury(qint64 firstYear)
{
    return roundYears(firstYear, 100, PartialDate::YearUnits | PartialDate::YearTens, 2);
}

TimeSpan TimeSpan::ofMillennium(qint64 firstYear)
{
    return roundYears(firstYear, 1000, PartialDate::YearUnits | PartialDate::YearTens | PartialDate::YearHundreds, 3);
}

TimeSpan TimeSpan::ofSeason(qint64 year, int edtfSeason)
{
    Q_ASSERT(edtfSeason >= 21 && edtfSeason <= 41);
    PartialDate date = yearOnly(year);
    date.month = static_cast<qint8>(std::clamp(edtfSeason, 21, 41));
    return of(date);
}

TimeSpan TimeSpan::interval(const TimeSpan &from, const TimeSpan &to)
{
    FirstAndLast start = firstAndLast(from);
    FirstAndLast end = firstAndLast(to);
    if (start.start == EndKind::Stated && end.end == EndKind::Stated && end.last.end() <= start.first.begin()) {
        std::swap(start, end);
    }
    return interval(start.first, start.start, end.last, end.end);
}

TimeSpan TimeSpan::interval(const PartialDate &from, EndKind start, const PartialDate &to, EndKind end)
{
    TimeSpan span;
    const bool isSound = (start != EndKind::Stated || from.isValid()) && (end != EndKind::Stated || to.isValid());
    if (isSound && (start == EndKind::Stated || end == EndKind::Stated)) {
        span.m_kind = Kind::Interval;
        span.m_startKind = start;
        span.m_endKind = end;
        span.m_from = start == EndKind::Stated ? from : PartialDate();
        span.m_to = end == EndKind::Stated ? to : PartialDate();
    }
    return span;
}

TimeSpan TimeSpan::since(const TimeSpan &from)
{
    TimeSpan span = interval(from, TimeSpan());
    if (!span.isUndated()) {
        span.m_endKind = EndKind::Open;
    }
    return span;
}

TimeSpan TimeSpan::until(const TimeSpan &to)
{
    TimeSpan span = interval(TimeSpan(), to);
    if (!span.isUndated()) {
        span.m_startKind = EndKind::Open;
    }
    return span;
}

TimeSpan TimeSpan::before(const TimeSpan &date)
{
    const FirstAndLast ends = firstAndLast(date);
    const auto last = ends.start == EndKind::Stated ? dateBefore(ends.first) : std::nullopt;
    return last ? set(Kind::OneOf, {{{}, *last, true, false}}) : TimeSpan();
}

TimeSpan TimeSpan::after(const TimeSpan &date)
{
    const FirstAndLast ends = firstAndLast(date);
    const auto first = ends.end == EndKind::Stated ? dateAfter(ends.last) : std::nullopt;
    return first ? set(Kind::OneOf, {{*first, {}, false, true}}) : TimeSpan();
}

TimeSpan TimeSpan::between(const TimeSpan &first, const TimeSpan &last)
{
    const TimeSpan ends = interval(first, last);
    if (!ends.isInterval()) {
        return ends;
    }
    return set(Kind::OneOf, {{ends.m_from, ends.m_to, ends.m_startKind != EndKind::Stated, ends.m_endKind != EndKind::Stated}});
}

TimeSpan TimeSpan::set(Kind oneOfOrAllOf, std::vector<DateSetElement> elements)
{
    Q_ASSERT(oneOfOrAllOf == Kind::OneOf || oneOfOrAllOf == Kind::AllOf);
    TimeSpan span;
    if (!elements.empty()) {
        span.m_kind = oneOfOrAllOf;
        RareParts &rare = span.rareForWriting();
        rare.bounds = boundsOfSet(oneOfOrAllOf == Kind::AllOf, elements,
                                  [](const DateSetElement &, const Bounds &plain) { return plain; });
        rare.elements = std::move(elements);
    }
    return span;
}

Bounds TimeSpan::bounds() const
{
    if (m_kind == Kind::Date) {
        return boundsOfSingle(m_from);
    }
    if (m_kind == Kind::Undated) {
        return {};
    }
    if (m_kind != Kind::Interval) {
        return m_rare->bounds;
    }
    Bounds bounds;
    if (m_startKind == EndKind::Stated) {
        bounds.earliestStart = m_from.begin();
        bounds.latestStart = m_from.end() - 1;
        bounds.earliestEnd = bounds.earliestStart + 1;
    } else if (m_startKind == EndKind::Open) {
        bounds.latestStart = kOpenPast;
    }
    if (m_endKind == EndKind::Stated) {
        bounds.latestEnd = m_to.end();
        bounds.earliestEnd = std::max(bounds.earliestEnd, m_to.begin() + 1);
        bounds.latestStart = std::min(bounds.latestStart, bounds.latestEnd - 1);
    } else if (m_endKind == EndKind::Open) {
        bounds.earliestEnd = kOpenFuture;
    }
    return bounds;
}

std::optional<CalendarDate> TimeSpan::earliestDay() const
{
    const bool isDate = m_kind == Kind::Date || m_kind == Kind::Interval;
    if (isDate) {
        return m_startKind == EndKind::Stated ? std::optional(m_from.earliestDay()) : std::nullopt;
    }
    const Instant start = bounds().earliestStart;
    return start == kOpenPast ? std::nullopt : std::optional(dateOf(start));
}

std::optional<CalendarDate> TimeSpan::latestDay() const
{
    const bool isDate = m_kind == Kind::Date || m_kind == Kind::Interval;
    if (isDate) {
        return m_endKind == EndKind::Stated ? std::optional(to().latestDay()) : std::nullopt;
    }
    const Instant end = bounds().latestEnd;
    return end == kOpenFuture ? std::nullopt : std::optional(dateOf(end - 1));
}

} // namespace eusebius
