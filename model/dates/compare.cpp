// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/compare.h"

#include "model/dates/arithmetic.h"

#include <algorithm>

namespace eusebius {

namespace {

// Write a start as s, an end as e. Every bound can be taken on independently of the others, only e > s must hold within one
// time, and the extreme choices below never break that: so each test of two extremes is exact, not an estimate.
// kOpenPast and kOpenFuture are the least and greatest number and need care only where both sides of a < are infinite.

/// The start is before the end whatever they are.
bool mustPrecede(Instant latestStart, Instant earliestEnd)
{
    return latestStart < earliestEnd || latestStart == kOpenPast || earliestEnd == kOpenFuture;
}

Instant dayOf(Instant instant)
{
    const bool isOpen = instant == kOpenPast || instant == kOpenFuture;
    return isOpen ? instant : floorDivide(instant, kSecondsPerDay);
}

Instant lastDayOf(Instant end)
{
    const bool isOpen = end == kOpenPast || end == kOpenFuture;
    return isOpen ? end : floorDivide(end - 1, kSecondsPerDay);
}

Certainty answer(bool certainly, bool possibly)
{
    return certainly ? Certainty::Certainly : possibly ? Certainty::Possibly : Certainty::No;
}

} // namespace

Certainty isBefore(const Bounds &a, const Bounds &b)
{
    const bool certainly = a.latestEnd <= b.earliestStart && a.latestEnd != kOpenFuture && b.earliestStart != kOpenPast;
    const bool possibly = a.earliestEnd <= b.latestStart && a.earliestEnd != kOpenFuture && b.latestStart != kOpenPast;
    return answer(certainly, possibly);
}

Certainty isAfter(const Bounds &a, const Bounds &b)
{
    return isBefore(b, a);
}

Certainty overlaps(const Bounds &a, const Bounds &b)
{
    const bool certainly = mustPrecede(a.latestStart, b.earliestEnd) && mustPrecede(b.latestStart, a.earliestEnd);
    const bool possibly = a.earliestStart < b.latestEnd && b.earliestStart < a.latestEnd;
    return answer(certainly, possibly);
}

Certainty contains(const Bounds &a, const Bounds &b)
{
    const bool certainly = a.latestStart <= b.earliestStart && b.latestEnd <= a.earliestEnd;
    const bool possibly = a.earliestStart <= b.latestStart && b.earliestEnd <= a.latestEnd;
    return answer(certainly, possibly);
}

Certainty isSame(const Bounds &a, const Bounds &b)
{
    const auto [firstStart, lastStart] = std::minmax({dayOf(a.earliestStart), dayOf(a.latestStart), dayOf(b.earliestStart),
                                                      dayOf(b.latestStart)});
    const auto [firstEnd, lastEnd] = std::minmax({lastDayOf(a.earliestEnd), lastDayOf(a.latestEnd), lastDayOf(b.earliestEnd),
                                                  lastDayOf(b.latestEnd)});
    const bool possibly = dayOf(a.earliestStart) <= dayOf(b.latestStart) && dayOf(b.earliestStart) <= dayOf(a.latestStart)
        && lastDayOf(a.earliestEnd) <= lastDayOf(b.latestEnd) && lastDayOf(b.earliestEnd) <= lastDayOf(a.latestEnd);
    return answer(firstStart == lastStart && firstEnd == lastEnd, possibly);
}

Certainty isBefore(const TimeSpan &a, const TimeSpan &b)
{
    return isBefore(a.bounds(), b.bounds());
}

Certainty isAfter(const TimeSpan &a, const TimeSpan &b)
{
    return isAfter(a.bounds(), b.bounds());
}

Certainty overlaps(const TimeSpan &a, const TimeSpan &b)
{
    return overlaps(a.bounds(), b.bounds());
}

Certainty contains(const TimeSpan &a, const TimeSpan &b)
{
    return contains(a.bounds(), b.bounds());
}

Certainty isSame(const TimeSpan &a, const TimeSpan &b)
{
    return isSame(a.bounds(), b.bounds());
}

std::weak_ordering listOrder(const TimeSpan &a, const TimeSpan &b)
{
    if (a.isUndated() || b.isUndated()) {
        return a.isUndated() <=> b.isUndated();
    }
    const Bounds first = a.bounds();
    const Bounds second = b.bounds();
    if (first.earliestStart != second.earliestStart) {
        return first.earliestStart <=> second.earliestStart;
    }
    if (first.latestEnd != second.latestEnd) {
        return first.latestEnd <=> second.latestEnd;
    }
    return b.startPrecision() <=> a.startPrecision();
}

} // namespace eusebius
