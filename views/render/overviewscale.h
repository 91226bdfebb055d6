// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"
#include "model/timeline/timescale.h"

namespace eusebius {

/// The overview strip's time ↔ pixel transform: even over the dense period; what lies far before or after it is pressed
/// together into a narrow fold at that end, so that one early date does not take the strip from all the others.
///
/// Ascending and continuous: every time has one pixel, and the time under a pixel comes back to it.
///
///     OverviewScale scale({year(300), year(2040)}, {year(1930), year(2030)}, 1000);
///     scale.x(year(1930)); // 80: the fold before it holds sixteen centuries
class OverviewScale {
public:
    static constexpr double kFoldPixels = 80;

    OverviewScale() = default;
    OverviewScale(const TimeScale &even) : m_middle(even) { m_right = even.widthPixels(); } // NOLINT: a scale without folds
    OverviewScale(ShownPeriod extent, ShownPeriod dense, double widthPixels);

    double x(Instant time) const;
    Instant time(double x) const;
    const TimeScale &middle() const { return m_middle; } ///< of the even part; its pixel 0 stands at left()
    double left() const { return m_left; } ///< where the even part begins: 0 or the fold's width
    double right() const { return m_right; } ///< where it ends
    bool foldsBefore() const { return m_left > 0; }
    bool foldsAfter() const { return m_after.widthPixels() > 1; }

private:
    TimeScale m_before; ///< from pixel 0
    TimeScale m_middle; ///< from pixel m_left
    TimeScale m_after; ///< from pixel m_right
    double m_left = 0;
    double m_right = 1;
};

} // namespace eusebius
