// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/rangeindex.h"

#include <algorithm>

namespace eusebius {

RangeIndex::RangeIndex(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) { return entry.range.begin; });
    m_reach.reserve(m_entries.size());
    qsizetype reach = 0;
    for (const Entry &entry : m_entries) {
        reach = std::max(reach, entry.range.end);
        m_reach.push_back(reach);
    }
}

std::vector<RangeIndex::Entry> RangeIndex::within(TextRange range) const
{
    std::vector<Entry> found;
    // Nothing before the first whose reach comes this far can overlap.
    const auto from = std::ranges::upper_bound(m_reach, range.begin) - m_reach.begin();
    for (auto i = static_cast<std::size_t>(from); i < m_entries.size() && m_entries[i].range.begin < range.end; ++i) {
        if (m_entries[i].range.overlaps(range)) {
            found.push_back(m_entries[i]);
        }
    }
    return found;
}

int RangeIndex::narrowestAt(qsizetype position) const
{
    int item = -1;
    qsizetype length = 0;
    for (const Entry &entry : within({position, position + 1})) {
        if (item < 0 || entry.range.length() < length) {
            item = entry.item;
            length = entry.range.length();
        }
    }
    return item;
}

} // namespace eusebius
