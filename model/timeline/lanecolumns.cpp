// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/lanecolumns.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

LaneColumns::LaneColumns(std::vector<LaneItem> items, int lanes) : m_items(std::move(items)), m_firstOfLane(static_cast<std::size_t>(lanes) + 1, 0)
{
    std::ranges::sort(m_items, [](const LaneItem &a, const LaneItem &b) {
        return std::tie(a.lane, a.from, a.to, a.rank, a.subject) < std::tie(b.lane, b.from, b.to, b.rank, b.subject);
    });
    m_ends.reserve(m_items.size());
    for (const LaneItem &item : m_items) {
        Q_ASSERT(item.lane >= 0 && item.lane < lanes && item.from < item.to);
        ++m_firstOfLane[static_cast<std::size_t>(item.lane) + 1];
        m_ends.push_back(item.to);
    }
    for (std::size_t lane = 1; lane < m_firstOfLane.size(); ++lane) {
        m_firstOfLane[lane] += m_firstOfLane[lane - 1];
        std::sort(m_ends.begin() + m_firstOfLane[lane - 1], m_ends.begin() + m_firstOfLane[lane]);
    }
}

int LaneColumns::firstFrom(int lane, Instant time) const
{
    const auto all = this->lane(lane);
    return laneBegin(lane) + static_cast<int>(std::ranges::lower_bound(all, time, {}, &LaneItem::from) - all.begin());
}

int LaneColumns::countTouching(int lane, Instant from, Instant to) const
{
    const auto first = m_ends.begin() + laneBegin(lane);
    const auto last = m_ends.begin() + laneEnd(lane);
    const auto over = static_cast<int>(std::upper_bound(first, last, from) - first);
    return firstFrom(lane, to) - laneBegin(lane) - over;
}

} // namespace eusebius
