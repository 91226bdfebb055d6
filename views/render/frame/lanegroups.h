// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

#include <QStringList>

#include <vector>

namespace eusebius {

/// Lanes that events are put into by what they name or how a person has tagged them. An event with two of the names stands in both
/// lanes; the last lane has those with none.
class LaneGroups {
public:
    /// So many lanes at most, besides the last.
    static constexpr int kMost = 12;

    /// The names most statements have.
    static LaneGroups byName(const Snapshot &snapshot, const ShownSet &shown);
    /// The tags most events have, their own or their statements'.
    static LaneGroups byTag(const Snapshot &snapshot, const ShownSet &shown);
    /// All in one.
    static LaneGroups one();

    const QStringList &heads() const { return m_heads; }
    /// A bit for each lane; event -1 is in the last one.
    quint16 lanesOf(int event) const
    {
        const quint16 own = event < 0 || m_lanes.empty() ? quint16(0) : m_lanes[static_cast<std::size_t>(event)];
        return own != 0 ? own : static_cast<quint16>(1U << (m_heads.size() - 1));
    }

private:
    QStringList m_heads;
    std::vector<quint16> m_lanes; ///< by event; empty where there is one lane
};

} // namespace eusebius
