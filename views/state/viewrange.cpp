// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/viewrange.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace eusebius {

namespace {

/// Beyond this a sum of two instants could overflow; it lies outside the years the program knows.
constexpr double kFarthest = 3.2e18;

Instant toInstant(double seconds)
{
    return static_cast<Instant>(std::llround(std::clamp(seconds, -kFarthest, kFarthest)));
}

/// Differences of instants, exact where they are small: doubles of the instants themselves lose days far from the epoch.
double difference(Instant a, Instant b)
{
    const double far = static_cast<double>(a) - static_cast<double>(b);
    return std::abs(far) < kFarthest ? static_cast<double>(a - b) : far;
}

Period sane(Period period)
{
    period.from = std::clamp(period.from, toInstant(-kFarthest), toInstant(kFarthest));
    period.to = std::clamp(period.to, toInstant(-kFarthest), toInstant(kFarthest));
    const auto shortest = static_cast<Instant>(ViewRange::kShortestSeconds);
    if (difference(period.to, period.from) < ViewRange::kShortestSeconds) {
        const Instant middle = period.from + (period.to - period.from) / 2;
        period = {middle - shortest / 2, middle - shortest / 2 + shortest};
    }
    return period;
}

/// Far beyond the years the program knows it stops.
Instant movedBy(Instant time, double seconds)
{
    const Instant limit = toInstant(kFarthest);
    return std::clamp(time, -limit, limit) + toInstant(seconds);
}

/// Where all is even.
Period clampedTo(const Period &extent, Period shown)
{
    shown = sane(shown);
    if (difference(shown.to, shown.from) >= difference(extent.to, extent.from)) {
        return extent;
    }
    const Instant length = shown.to - shown.from;
    if (shown.from < extent.from) {
        return {extent.from, extent.from + length};
    }
    if (shown.to > extent.to) {
        return {extent.to - length, extent.to};
    }
    return shown;
}

} // namespace

Period ViewRange::clamped(Period shown) const
{
    return unfolded(clampedTo(folded(m_extent), folded(shown)));
}

Period ViewRange::moved(Period period, double share) const
{
    const Period even = folded(period);
    const double seconds = even.seconds() * share;
    return unfolded({movedBy(even.from, seconds), movedBy(even.to, seconds)});
}

Period ViewRange::zoomed(Period period, Instant centre, double factor) const
{
    const Period even = folded(period);
    const Instant at = m_folds.folded(centre);
    return unfolded({movedBy(at, -difference(at, even.from) / factor), movedBy(at, difference(even.to, at) / factor)});
}

Period ViewRange::between(Period a, Period b, double share) const
{
    const Period from = folded(a);
    const Period to = folded(b);
    return unfolded({movedBy(from.from, difference(to.from, from.from) * share), movedBy(from.to, difference(to.to, from.to) * share)});
}

Instant ViewRange::shownAt(double share) const
{
    return m_folds.unfolded(folded(m_shown).at(share));
}

Period ViewRange::beginningAt(Instant from, Period length) const
{
    const Instant at = m_folds.folded(from);
    return unfolded({at, movedBy(at, folded(length).seconds())});
}

Period ViewRange::endingAt(Instant to, Period length) const
{
    const Instant at = m_folds.folded(to);
    return unfolded({movedBy(at, -folded(length).seconds()), at});
}

void ViewRange::setFolds(TimeFolds folds)
{
    reset(m_extent, m_shown, m_dense, std::move(folds));
}

void ViewRange::setExtent(Period extent, std::optional<Period> dense)
{
    reset(extent, m_shown, dense);
}

void ViewRange::reset(Period extent, Period shown, std::optional<Period> dense)
{
    reset(extent, shown, dense, m_folds);
}

void ViewRange::reset(Period extent, Period shown, std::optional<Period> dense, TimeFolds folds)
{
    const Period oldExtent = m_extent;
    const Period oldShown = m_shown;
    const TimeFolds oldFolds = std::exchange(m_folds, std::move(folds));
    m_extent = sane(extent);
    m_shown = clamped(shown);
    const Period oldDense = std::exchange(m_dense, dense ? clamped(*dense) : m_extent);
    if (m_extent != oldExtent || m_shown != oldShown || m_dense != oldDense || !(m_folds == oldFolds)) {
        emit changed();
    }
}

void ViewRange::show(Period shown)
{
    ++m_timesAsked;
    const Period next = clamped(shown);
    if (next != m_shown) {
        m_shown = next;
        emit changed();
    }
}

void ViewRange::zoomAbout(Instant centre, double factor)
{
    if (!(factor > 0) || !std::isfinite(factor)) {
        return;
    }
    const Period shown = folded(m_shown);
    const Period extent = folded(m_extent);
    const double length = difference(shown.to, shown.from);
    const double wanted = std::max(length / factor, kShortestSeconds);
    if (wanted >= difference(extent.to, extent.from) || wanted >= kFarthest) {
        showAll();
        return;
    }
    // Before the centre in proportion, so that it keeps its place in the view also at the limits of zooming.
    centre = m_folds.folded(std::clamp(centre, m_extent.from, m_extent.to));
    const double before = difference(centre, shown.from) * (wanted / length);
    const Instant from = centre - toInstant(std::clamp(before, -wanted, 2 * wanted));
    show(unfolded({from, from + toInstant(wanted)}));
}

void ViewRange::panBy(double share)
{
    if (std::isnan(share)) {
        return;
    }
    // As far as there is room on that side: both rooms fit an Instant, whatever the share.
    const Period shown = folded(m_shown);
    const Period extent = folded(m_extent);
    const double wanted = difference(shown.to, shown.from) * share;
    const Instant before = extent.from - shown.from;
    const Instant after = extent.to - shown.to;
    const Instant step = wanted <= static_cast<double>(before) ? before : wanted >= static_cast<double>(after) ? after : std::llround(wanted);
    show(unfolded({shown.from + step, shown.to + step}));
}

} // namespace eusebius
