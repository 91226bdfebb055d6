// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/widening.h"

#include "model/dates/arithmetic.h"
#include "model/dates/setbounds.h"

#include <algorithm>

namespace eusebius {

namespace {

/// `instant` moved by the calendar, held inside it.
Instant moved(Instant instant, const Width &width, int direction)
{
    const CalendarDate day = dateOf(instant);
    const Instant clock = floorModulo(instant, kSecondsPerDay);
    const Instant first = instantOf({kMinYear, 1, 1});
    const Instant last = instantOf({kMaxYear, 12, 31}) + kSecondsPerDay;
    const qint64 reach = std::clamp<qint64>(width.amount, 0, 2 * kMaxYear);
    if (width.unit == Width::Unit::Days) {
        const qint64 days = std::min<qint64>(reach, (last - first) / kSecondsPerDay);
        const qint64 number = floorDivide(instant, kSecondsPerDay) + direction * days;
        const qint64 held = std::clamp(number, first / kSecondsPerDay, last / kSecondsPerDay);
        return std::clamp(held * kSecondsPerDay + clock, first, last);
    }
    const qint64 months = (width.unit == Width::Unit::Years ? 12 * reach : reach) * direction + day.month - 1;
    const qint64 year = day.year + floorDivide(months, 12);
    const int month = static_cast<int>(floorModulo(months, 12)) + 1;
    if (year < kMinYear || year > kMaxYear) {
        return direction < 0 ? first : last;
    }
    return instantOf({year, month, std::min(day.day, daysInMonth(year, month))}) + clock;
}

bool isAbout(const PartialDate &date)
{
    return (static_cast<int>(date.strongestQualifier()) & static_cast<int>(Qualifier::Approximate)) != 0;
}

void widenStart(Bounds &bounds, const Width &width)
{
    if (bounds.earliestStart != kOpenPast) {
        bounds.earliestStart = moved(bounds.earliestStart, width, -1);
    }
    if (bounds.latestStart != kOpenPast && bounds.latestStart != kOpenFuture) {
        bounds.latestStart = moved(bounds.latestStart + 1, width, 1) - 1;
    }
}

void widenEnd(Bounds &bounds, const Width &width)
{
    if (bounds.earliestEnd != kOpenPast && bounds.earliestEnd != kOpenFuture) {
        bounds.earliestEnd = moved(bounds.earliestEnd - 1, width, -1) + 1;
    }
    if (bounds.latestEnd != kOpenFuture) {
        bounds.latestEnd = moved(bounds.latestEnd, width, 1);
    }
}

Bounds widened(Bounds bounds, bool isStartAbout, bool isEndAbout, const Width &width)
{
    if (isStartAbout) {
        widenStart(bounds, width);
    }
    if (isEndAbout) {
        widenEnd(bounds, width);
    }
    return bounds;
}

/// Start and end still in order, whatever was moved past what was not.
Bounds consistent(Bounds bounds)
{
    if (bounds.earliestStart != kOpenPast) {
        bounds.earliestEnd = std::max(bounds.earliestEnd, bounds.earliestStart + 1);
    }
    if (bounds.latestEnd != kOpenFuture) {
        bounds.latestStart = std::min(bounds.latestStart, bounds.latestEnd - 1);
    }
    return bounds;
}

} // namespace

Bounds boundsWithAbout(const TimeSpan &span, const Width &width)
{
    if (span.isSet()) {
        const bool all = span.kind() == TimeSpan::Kind::AllOf;
        return boundsOfSet(all, span.elements(), [&](const DateSetElement &element, const Bounds &plain) {
            return consistent(widened(plain, isAbout(element.from), isAbout(element.to), width));
        });
    }
    return consistent(widened(span.bounds(), isAbout(span.from()), isAbout(span.to()), width));
}

} // namespace eusebius
