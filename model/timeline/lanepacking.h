// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/rowpacker.h"

#include <bitset>
#include <memory>
#include <vector>

namespace eusebius {

/// Rows for every item of every lane, and the question a frame asks: which are drawn one by one at this zoom, here?
///
/// Immutable; holds its columns. What it does not name at a zoom is for the frame to count in clusters: at every level
/// drawn + not drawn = all. A query costs what it returns, not what the corpus holds.
class LanePacking {
public:
    using ColumnsPtr = std::shared_ptr<const LaneColumns>;

    /// For views that zoom: laid out around a reference scale with so many rows a lane.
    static std::shared_ptr<const LanePacking> around(ColumnsPtr columns, std::vector<int> rowsByLane, double secondsPerPixel, PackingRules rules = {});
    /// For one picture at one scale.
    static std::shared_ptr<const LanePacking> at(ColumnsPtr columns, std::vector<int> rowsByLane, double secondsPerPixel, PackingRules rules = {});

    const LaneColumns &columns() const { return *m_columns; }
    const PackingRules &rules() const { return m_rules; }
    int rows(int lane) const { return m_rowsUsed[static_cast<std::size_t>(lane)]; }
    const Placed &placed(int item) const { return m_placed[static_cast<std::size_t>(item)]; }
    /// Items of the lane drawn at the level whose period, with `pixelMargin` pixels around it, touches [from, to]; unordered.
    std::vector<int> drawn(int lane, ZoomLevel level, Instant from, Instant to, double pixelMargin) const;
    /// Whether the lane has items that are not drawn one by one at the level.
    bool hidesAny(int lane, ZoomLevel level) const { return m_hides[static_cast<std::size_t>(lane)][level]; }

private:
    struct Bucket {
        ZoomLevel coarsest = 0;
        int begin = 0; ///< in m_byLevel
        int end = 0;
        Instant longest = 0; ///< of its items
    };

    LanePacking(ColumnsPtr columns, PackingRules rules) : m_columns(std::move(columns)), m_rules(rules) { }
    void finish(const std::vector<int> &rowsByLane, double secondsPerPixel, bool oneScale);
    void addBuckets(int lane);
    void addHiding(int lane);

    ColumnsPtr m_columns;
    PackingRules m_rules;
    std::vector<Placed> m_placed;
    std::vector<int> m_rowsUsed;
    std::vector<int> m_byLevel; ///< items by lane, then coarsest level falling, then time
    std::vector<std::vector<Bucket>> m_buckets; ///< by lane
    std::vector<std::bitset<kCoarsestLevel + 1>> m_hides; ///< by lane
};

/// Shares `rows` among lanes that need so many each: all get the same until their need is met, none less than the smaller
/// of its need and `least`. Lanes with nothing in them get none.
std::vector<int> shareRows(const std::vector<int> &needed, int rows, int least);

} // namespace eusebius
