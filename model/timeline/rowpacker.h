// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/indexset.h"
#include "model/timeline/lanecolumns.h"
#include "model/timeline/zoomlevel.h"

#include <vector>

namespace eusebius {

/// How marks and labels share a row, in pixels.
struct PackingRules {
    double gap = 6; ///< between what belongs to different marks
    double labelGap = 5; ///< between a mark and its label
    double keptLabel = 150; ///< so much of a label is not given up to a mark of lower rank
    double leastLabel = 60; ///< a shorter piece of a label is not worth showing
    double longest = 8192; ///< marks longer than this say nothing at that zoom: they are counted, not drawn
};

/// Where one item is drawn: its row at every zoom, and the zooms at which there is room for it.
struct Placed {
    static constexpr quint16 kNoRow = 0xffff;
    quint16 row = kNoRow; ///< kNoRow: there is no room at any zoom
    ZoomLevel finest = kFinestLevel;
    ZoomLevel coarsest = kFinestLevel;

    bool isDrawnAt(ZoomLevel level) const { return row != kNoRow && finest <= level && level <= coarsest; }
};

/// Gives the items of one lane rows that hold at every zoom.
///
/// An item keeps its row for ever and is drawn from some zoom on inwards, so nothing jumps and nothing that is seen goes away
/// when the view is moved or zoomed in. (The idea is that of active ranges in consistent dynamic map labelling: K. Been,
/// E. Daiches, C. Yap, IEEE TVCG 12 (5), 2006.) Items are placed at a reference scale first, where rows are filled from the
/// lowest on; what finds no room there is tried at ever finer scales; and at coarser scales those of lowest rank give way.
///
/// Not a layout in pixels: labels take what room is left when a frame is built. Cost: n × rows × tries, each a few steps.
///
///     std::vector<Placed> placed = RowPacker(columns.lane(0), 4, {}).packAround(scale.secondsPerPixel());
class RowPacker {
public:
    RowPacker(std::span<const LaneItem> itemsByTime, int rows, const PackingRules &rules);

    /// Places around a reference scale, for views that zoom.
    std::vector<Placed> packAround(double secondsPerPixel);
    /// Places for exactly one scale, for pictures.
    std::vector<Placed> packAt(double secondsPerPixel);
    /// How many rows it takes to draw everything with its whole label at that scale; at most `most`.
    static int rowsNeeded(std::span<const LaneItem> itemsByTime, double secondsPerPixel, int most, const PackingRules &rules);

private:
    struct Fit {
        bool possible = false;
        double cost = 0;
    };

    bool packInOrderOfTime();
    void packByRank();
    void packFiner(int level);
    void packCoarser(int level);
    bool tryPlace(int item);
    Fit fit(int item, const IndexSet &row) const;
    void put(int item, int row);
    void setScale(double secondsPerPixel);
    void dropLong();
    double pixelsBetween(int left, int right) const;
    double markPixels(int item) const;
    bool isTooLong(int item) const { return lengthPixels(item) > m_rules.longest; }
    double lengthPixels(int item) const;
    const LaneItem &at(int item) const { return m_items[static_cast<std::size_t>(item)]; }
    Placed &placed(int item) { return m_placed[static_cast<std::size_t>(item)]; }

    std::span<const LaneItem> m_items;
    PackingRules m_rules;
    std::vector<IndexSet> m_rows;
    std::vector<Placed> m_placed;
    std::vector<int> m_byRank;
    std::vector<int> m_waiting; ///< by rank, not yet placed
    std::vector<int> m_drawn; ///< in the rows at the scale at hand or coarser
    double m_secondsPerPixel = 1;
    ZoomLevel m_level = 0;
};

} // namespace eusebius
