// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame/framecontents.h"

namespace eusebius {

/// What the steps of building one frame hand to each other.
struct BuildState {
    const FrameRequest &request;
    Frame &frame;
    TypeSetter setter;
    ZoomLevel level = 0;
    int selectedEvent = -1;
    int selectedStatement = -1;
    int hoveredEvent = -1;

    BuildState(const FrameRequest &asked, Frame &made)
        : request(asked)
        , frame(made)
        , setter(asked.theme)
        , m_axis(asked.scale.even())
    {
    }

    const CorpusColumns &columns() const { return *frame.columns; }
    const LanePacking &packing() const { return *frame.packing; }
    const Theme &theme() const { return request.theme; }
    /// Of real time: what statements and events say.
    const TimeScale &scale() const { return request.scale; }
    /// Of folded time: what stands in columns, bins and clusters.
    const TimeScale &axis() const { return m_axis; }
    const TimeFolds &folds() const { return request.scale.folds(); }
    double width() const { return request.size.width(); }
    Instant viewFrom() const { return m_axis.from(); } ///< folded
    Instant viewTo() const { return m_axis.to(); }
    /// The colour behind a lane: every other one is tinted.
    QColor ground(int lane) const;
    /// The colour of a mark's source; ink for events of several sources in the packed lane.
    QColor colorOf(const Entry &entry) const;

private:
    TimeScale m_axis;
};

/// Whether the lane is in view or not more than a screenful away: threads reach so far. Other lanes cost nothing.
bool isNear(const BuildState &state, int lane);
/// The items of the selected event in the lane, drawn or not.
std::vector<int> selectedItems(const BuildState &state, int lane);
/// Calendar periods over the view, in folded time.
std::vector<Instant> foldedBins(const BuildState &state, double leastPixels);
/// Those in which things are counted; slivers at the view's edges join their neighbours.
std::vector<Instant> clusterBins(const BuildState &state);
/// A counted pill; gives its box.
QRectF addPill(BuildState &state, Layer layer, QPointF centre, int count, const QColor &fill, bool selected);
/// What the folded tray takes from the lanes: nothing where the agreement strip's caption leaves room for it.
double trayLineHeight(const BuildState &state);
/// Whether this frame draws the item on its own (if it is in view).
bool isDrawn(const BuildState &state, int item);

// The steps, in order. Each one's file says what it decides.
void chooseColumns(BuildState &state); ///< corpuscolumns, lane packing: from the last frame or anew
void chooseTray(BuildState &state); ///< part of the one before: whether there is a tray and how high
void layOutLanes(BuildState &state);
void placeMarks(BuildState &state);
void placeLabels(BuildState &state);
void countClusters(BuildState &state);
void drawGround(BuildState &state);
void drawFolds(BuildState &state); ///< behind the lanes, and their words on the axis
void drawFoldOver(BuildState &state, const QRectF &bar, const QColor &ground); ///< part of drawMarks: a bar is broken where a fold crosses it
void drawEras(BuildState &state);
void drawThreads(BuildState &state);
void drawMarks(BuildState &state);
void drawClusters(BuildState &state);
void drawHeaders(BuildState &state);
void drawRivals(BuildState &state, const DrawnMark &mark); ///< part of drawMarks
void drawTray(BuildState &state);
void drawFoldedTray(BuildState &state); ///< beside the agreement strip's caption, where it has no line of its own
void drawAgreement(BuildState &state);
void drawAxis(BuildState &state);

} // namespace eusebius
