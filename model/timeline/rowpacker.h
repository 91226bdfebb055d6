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
    double newLabel = 110; ///< what comes in on zooming has room for so much of its label, or for all of it
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
/// Not a layout in pixels: labels take what room is left when a frame is built. Rows only get fuller on the way in, so each item
/// that finds no room is tried again at the coarsest zoom where its neighbours leave any, not at every one between: a few tries
/// an item, each a few steps a row.
///
///     std::vector<Placed> placed = RowPacker(columns.lane(0), 4, {}).packAround(scale.secondsPerPixel());
class RowPacker {
public:
    RowPacker(LaneView itemsByTime, int rows, const PackingRules &rules);

    /// Places around a reference scale, for views that zoom.
    std::vector<Placed> packAround(double secondsPerPixel);
    /// Places for exactly one scale, for pictures.
    std::vector<Placed> packAt(double secondsPerPixel);
    /// How many rows it takes to draw everything with its whole label at that scale; at most `most`.
    static int rowsNeeded(LaneView itemsByTime, double secondsPerPixel, int most, const PackingRules &rules);

private:
    struct Fit {
        bool possible = false;
        double cost = 0;
        double scale = 0; ///< where it is not: the coarsest, in seconds a pixel, at which it may be
    };
    /// What packing needs of an item, at hand.
    struct Mark {
        Instant from;
        Instant to;
        double minPixels;
        double leftPixels;
        double rightPixels;
        double label;
        double seconds; ///< from `from` to `to`
    };

    bool packInOrderOfTime();
    void packByRank(bool othersWait);
    void packAllFiner(int reference);
    void packCoarser(int level);
    void formGroups();
    void waitForFiner(int group, double scale);
    double scaleApart(const Mark &left, const Mark &right, double pixels) const;
    double scaleWithRoom(const Mark &item, const Mark *left, bool leftIsLabelled, const Mark *right) const;
    int dropLevel(int item) const;
    void dropLong();
    /// 0 where it was placed; else the coarsest scale at which there may be room, < 0: none.
    double tryPlace(int item);
    Fit fit(const Mark &item, int index, const IndexSet &row) const;
    void put(int item, int row);
    void setScale(double secondsPerPixel);
    double pixelsBetween(const Mark &left, const Mark &right) const;
    bool isTooLong(int item) const { return lengthPixels(item) > m_rules.longest; }
    double lengthPixels(int item) const;
    Mark at(int item) const;
    Placed &placed(int item) { return m_placed[static_cast<std::size_t>(item)]; }

    LaneView m_items;
    PackingRules m_rules;
    std::vector<IndexSet> m_rows;
    std::vector<Placed> m_placed;
    std::vector<int> m_byRank;
    std::vector<int> m_group; ///< of each item: the first with the very same period, which fare alike
    std::vector<int> m_nextOfGroup; ///< by its first item: the one of highest rank that is not placed
    std::vector<std::vector<int>> m_waitingFor; ///< by level: groups
    std::vector<std::vector<int>> m_dropsAt; ///< by level: items in the rows that are too long there
    std::vector<int> m_waiting; ///< by rank, not yet placed
    double m_demandedLabel = 0; ///< of what is placed now
    double m_secondsPerPixel = 1;
    double m_pixelsPerSecond = 1;
    ZoomLevel m_level = 0;
};

} // namespace eusebius
