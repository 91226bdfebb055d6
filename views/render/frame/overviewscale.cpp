// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/overviewscale.h"

#include <algorithm>

namespace eusebius {

namespace {

/// An end is folded when it is longer than this share of the dense period.
constexpr double kWorthFolding = 0.5;
constexpr double kWidestFolds = 0.3; ///< of the strip, both together

double secondsOf(const ShownPeriod &period)
{
    return static_cast<double>(period.second) - static_cast<double>(period.first);
}

} // namespace

OverviewScale::OverviewScale(ShownPeriod extent, ShownPeriod dense, double widthPixels)
{
    ShownPeriod even{std::clamp(dense.first, extent.first, extent.second), std::clamp(dense.second, extent.first, extent.second)};
    if (even.first >= even.second) {
        even = extent;
    }
    const double least = secondsOf(even) * kWorthFolding;
    even.first = secondsOf({extent.first, even.first}) > least ? even.first : extent.first;
    even.second = secondsOf({even.second, extent.second}) > least ? even.second : extent.second;
    const double fold = std::min(kFoldPixels, widthPixels * kWidestFolds / 2);
    m_left = even.first > extent.first ? fold : 0;
    m_right = widthPixels - (even.second < extent.second ? fold : 0);
    m_middle = TimeScale(even.first, even.second, m_right - m_left);
    if (m_left > 0) {
        m_before = TimeScale(extent.first, even.first, fold);
    }
    if (m_right < widthPixels) {
        m_after = TimeScale(even.second, extent.second, fold);
    }
}

double OverviewScale::x(Instant time) const
{
    if (foldsBefore() && time < m_middle.from()) {
        return m_before.x(time);
    }
    if (foldsAfter() && time > m_after.from()) {
        return m_right + m_after.x(time);
    }
    return m_left + m_middle.x(time);
}

Instant OverviewScale::time(double x) const
{
    if (foldsBefore() && x < m_left) {
        return std::min(m_before.time(x), m_middle.from());
    }
    if (foldsAfter() && x > m_right) {
        return std::max(m_after.time(x - m_right), m_after.from());
    }
    return m_middle.time(x - m_left);
}

} // namespace eusebius
