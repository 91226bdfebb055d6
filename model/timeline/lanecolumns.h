// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <span>
#include <vector>

namespace eusebius {

/// One thing to be placed in a lane: a period and the pixels that its mark takes beyond it at every zoom.
///
/// Not a statement: what it stands for is the caller's (`subject`). Example: a day-exact dot is
/// {from 00:00, to 24:00, minPixels 9, labelPixels 140}: nine pixels wide until the day itself is wider.
struct LaneItem {
    Instant from = 0;
    Instant to = 1; ///< exclusive, > from
    int lane = 0;
    int subject = -1;
    quint32 rank = 0; ///< smaller is placed first
    float minPixels = 8; ///< the mark is never narrower; then centred on the period
    float leftPixels = 0; ///< beyond the mark at its left, e.g. an arrow
    float rightPixels = 0;
    float labelPixels = 0; ///< the label after it, in full
};

/// A mark's horizontal extent in pixels of some scale.
struct Extent {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
};

/// Where a mark stands when its period is at [xFrom, xTo).
inline Extent markExtent(const LaneItem &item, double xFrom, double xTo)
{
    const double lack = item.minPixels - (xTo - xFrom);
    const double grow = lack > 0 ? lack / 2 : 0;
    return {xFrom - grow - item.leftPixels, xTo + grow + item.rightPixels};
}

/// All items, lane by lane in order of time, and what can be counted without looking at them one by one.
class LaneColumns {
public:
    LaneColumns() = default;
    LaneColumns(std::vector<LaneItem> items, int lanes);

    int laneCount() const { return static_cast<int>(m_firstOfLane.size()) - 1; }
    int size() const { return static_cast<int>(m_items.size()); }
    int laneBegin(int lane) const { return m_firstOfLane[static_cast<std::size_t>(lane)]; }
    int laneEnd(int lane) const { return m_firstOfLane[static_cast<std::size_t>(lane) + 1]; }
    const LaneItem &item(int index) const { return m_items[static_cast<std::size_t>(index)]; }
    std::span<const LaneItem> lane(int lane) const
    {
        return std::span(m_items).subspan(static_cast<std::size_t>(laneBegin(lane)), static_cast<std::size_t>(laneEnd(lane) - laneBegin(lane)));
    }

    /// The first item of the lane that begins at `time` or later.
    int firstFrom(int lane, Instant time) const;
    int countBeginning(int lane, Instant from, Instant to) const { return firstFrom(lane, to) - firstFrom(lane, from); }
    /// How many touch [from, to): begun before its end, not over before its beginning.
    int countTouching(int lane, Instant from, Instant to) const;

private:
    std::vector<LaneItem> m_items;
    std::vector<Instant> m_ends; ///< sorted within each lane
    std::vector<int> m_firstOfLane{0};
};

} // namespace eusebius
