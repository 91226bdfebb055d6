// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/lanecolumns.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace eusebius {

LaneColumns::LaneColumns(const std::vector<LaneItem> &items, int lanes) : m_firstOfLane(static_cast<std::size_t>(lanes) + 1, 0)
{
    for (const LaneItem &item : items) {
        Q_ASSERT(item.lane >= 0 && item.lane < lanes && item.from < item.to);
        ++m_firstOfLane[static_cast<std::size_t>(item.lane) + 1];
    }
    for (std::size_t lane = 1; lane < m_firstOfLane.size(); ++lane) {
        m_firstOfLane[lane] += m_firstOfLane[lane - 1];
    }
    // Small keys are sorted, not the items themselves.
    struct Key {
        Instant from;
        int item;
    };
    std::vector<Key> order(items.size());
    std::vector<int> next(m_firstOfLane.begin(), m_firstOfLane.end() - 1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        order[static_cast<std::size_t>(next[static_cast<std::size_t>(items[i].lane)]++)] = {items[i].from, static_cast<int>(i)};
    }
    const auto before = [&items](const Key &x, const Key &y) {
        if (x.from != y.from) {
            return x.from < y.from;
        }
        const LaneItem &a = items[static_cast<std::size_t>(x.item)];
        const LaneItem &b = items[static_cast<std::size_t>(y.item)];
        return std::tie(a.to, a.rank, a.subject) < std::tie(b.to, b.rank, b.subject);
    };
    for (std::size_t lane = 0; lane + 1 < m_firstOfLane.size(); ++lane) {
        std::sort(order.begin() + m_firstOfLane[lane], order.begin() + m_firstOfLane[lane + 1], before);
    }
    m_from.reserve(items.size());
    m_to.reserve(items.size());
    m_subject.reserve(items.size());
    m_rank.reserve(items.size());
    m_label.reserve(items.size());
    m_form.reserve(items.size());
    for (const Key &key : order) {
        const LaneItem &item = items[static_cast<std::size_t>(key.item)];
        m_from.push_back(item.from);
        m_to.push_back(item.to);
        m_subject.push_back(item.subject);
        m_rank.push_back(static_cast<quint16>(std::min(item.rank, 0xffffU)));
        m_label.push_back(static_cast<quint16>(std::clamp(std::ceil(item.labelPixels * kLabelParts), 0.0F, 65535.0F)));
        m_form.push_back(formOf(item));
    }
    m_ends = m_to;
    for (std::size_t lane = 0; lane + 1 < m_firstOfLane.size(); ++lane) {
        std::sort(m_ends.begin() + m_firstOfLane[lane], m_ends.begin() + m_firstOfLane[lane + 1]);
    }
}

quint8 LaneColumns::formOf(const LaneItem &item)
{
    const Form form{item.minPixels, item.leftPixels, item.rightPixels};
    const auto found = std::ranges::find(m_forms, form);
    const auto index = found - m_forms.begin();
    if (found == m_forms.end()) {
        Q_ASSERT(index <= 0xff);
        m_forms.push_back(form);
    }
    return static_cast<quint8>(index);
}

int LaneColumns::laneOf(int index) const
{
    return static_cast<int>(std::ranges::upper_bound(m_firstOfLane, index) - m_firstOfLane.begin()) - 1;
}

int LaneColumns::firstFrom(int lane, Instant time) const
{
    const auto all = beginnings(lane);
    return laneBegin(lane) + static_cast<int>(std::ranges::lower_bound(all, time) - all.begin());
}

int LaneColumns::countTouching(int lane, Instant from, Instant to) const
{
    const auto first = m_ends.begin() + laneBegin(lane);
    const auto last = m_ends.begin() + laneEnd(lane);
    const auto over = static_cast<int>(std::upper_bound(first, last, from) - first);
    return firstFrom(lane, to) - laneBegin(lane) - over;
}

} // namespace eusebius
