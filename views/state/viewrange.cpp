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

} // namespace

Period ViewRange::clamped(Period shown) const
{
    shown = sane(shown);
    if (difference(shown.to, shown.from) >= difference(m_extent.to, m_extent.from)) {
        return m_extent;
    }
    const Instant length = shown.to - shown.from;
    if (shown.from < m_extent.from) {
        return {m_extent.from, m_extent.from + length};
    }
    if (shown.to > m_extent.to) {
        return {m_extent.to - length, m_extent.to};
    }
    return shown;
}

void ViewRange::setExtent(Period extent, std::optional<Period> dense)
{
    reset(extent, m_shown, dense);
}

void ViewRange::reset(Period extent, Period shown, std::optional<Period> dense)
{
    const Period oldExtent = m_extent;
    const Period oldShown = m_shown;
    m_extent = sane(extent);
    m_shown = clamped(shown);
    const Period oldDense = std::exchange(m_dense, dense ? clamped(*dense) : m_extent);
    if (m_extent != oldExtent || m_shown != oldShown || m_dense != oldDense) {
        emit changed();
    }
}

void ViewRange::show(Period shown)
{
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
    const double length = difference(m_shown.to, m_shown.from);
    const double wanted = std::max(length / factor, kShortestSeconds);
    if (wanted >= difference(m_extent.to, m_extent.from) || wanted >= kFarthest) {
        showAll();
        return;
    }
    // Before the centre in proportion, so that it keeps its place in the view also at the limits of zooming.
    centre = std::clamp(centre, m_extent.from, m_extent.to);
    const double before = difference(centre, m_shown.from) * (wanted / length);
    const Instant from = centre - toInstant(std::clamp(before, -wanted, 2 * wanted));
    show({from, from + toInstant(wanted)});
}

void ViewRange::panBy(double share)
{
    if (std::isnan(share)) {
        return;
    }
    // As far as there is room on that side: both rooms fit an Instant, whatever the share.
    const double wanted = difference(m_shown.to, m_shown.from) * share;
    const Instant before = m_extent.from - m_shown.from;
    const Instant after = m_extent.to - m_shown.to;
    const Instant step = wanted <= static_cast<double>(before) ? before : wanted >= static_cast<double>(after) ? after : std::llround(wanted);
    show({m_shown.from + step, m_shown.to + step});
}

} // namespace eusebius
