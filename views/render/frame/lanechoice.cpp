// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows there are. They hang on the corpus, the filter, the canvas's size and the period it opens with, never on what is
// shown of it just now: that is why nothing jumps.

#include "views/render/frame/buildstate.h"

#include <algorithm>
#include <numeric>

namespace eusebius {

namespace {

constexpr int kLeastRows = 3; ///< a lane that needs them has so many, though the lanes must then be scrolled
constexpr double kWidestRow = 26;
constexpr double kTightestRow = 15; ///< of pictures of a given height, where not all has room in rows further apart
constexpr int kMostRows = 60; ///< on screen
constexpr int kMostRowsOfPictures = 1200; ///< of all lanes together
constexpr int kTooManyToCount = 20'000; ///< items of a lane: it needs all the rows it can get

bool fitsExactly(const FrameRequest &request)
{
    return request.wholeHeight || request.fitHeight;
}

/// The scale that rows are laid out for.
double referenceScale(const BuildState &state)
{
    if (fitsExactly(state.request)) {
        return state.scale().secondsPerPixel();
    }
    const auto [from, to] = state.frame.columns->openingPeriod();
    const double seconds = std::max(1.0, static_cast<double>(to) - static_cast<double>(from));
    return secondsPerPixelAt(zoomLevel(seconds / std::max(200.0, state.width())));
}

std::vector<int> rowsNeeded(const BuildState &state, const LaneColumns &columns, double scale, const PackingRules &rules, int most)
{
    std::vector<int> needed;
    for (int lane = 0; lane < columns.laneCount(); ++lane) {
        const auto items = columns.lane(lane);
        const bool many = static_cast<int>(items.size()) > kTooManyToCount;
        int rows = many ? most : RowPacker::rowsNeeded(items, scale, most, rules);
        if (rows == 0 && !items.empty() && !fitsExactly(state.request)) {
            rows = 1; // what is too long at this scale is drawn at coarser ones
        }
        needed.push_back(rows);
    }
    return needed;
}

std::vector<int> rowsByLane(const BuildState &state, const std::vector<int> &needed)
{
    if (state.request.wholeHeight) {
        return shareRows(needed, kMostRowsOfPictures, 1);
    }
    const double lanes = static_cast<double>(needed.size());
    // The tray's line counts, its rows do not: nothing moves to another row when it is opened, the lanes are scrolled instead.
    const double foot = kAgreementHeight + trayLineHeight(state);
    const double all = state.request.size.height() - kAxisHeight - foot - lanes * (kHeaderHeight + kLanePadding);
    const double rowHeight = state.request.fitHeight ? kTightestRow : kRowHeight;
    if (std::accumulate(needed.begin(), needed.end(), 0) * rowHeight <= all) {
        return needed; // nothing has to be counted: no lane needs the row for that
    }
    const double room = all - lanes * kClusterRowHeight;
    const int rows = static_cast<int>(room / rowHeight);
    // Rather two rows and every source in sight than three and some of them below the edge.
    const bool allInSight = rows >= 2 * static_cast<int>(needed.size());
    return shareRows(needed, rows, state.request.fitHeight ? 0 : allInSight ? 2 : kLeastRows);
}

} // namespace

bool knowsCorpusOf(const Frame &frame, const FrameRequest &request)
{
    return frame.columns && frame.columns->fits(request);
}

void chooseColumns(BuildState &state)
{
    const FrameRequest &request = state.request;
    Frame &frame = state.frame;
    const Frame *previous = request.previous.get();
    const bool sameCorpus = previous && knowsCorpusOf(*previous, request);
    frame.columns = sameCorpus ? previous->columns
                               : std::make_shared<const CorpusColumns>(request.snapshot, request.shown, request.lanes, request.theme, state.folds());
    const LaneColumns &columns = *frame.columns->columns();
    PackingRules rules;
    if (fitsExactly(request)) {
        rules.longest = std::max(rules.longest, 4 * state.width());
    }
    frame.packedForOneScale = fitsExactly(request);
    frame.packedFor = referenceScale(state);
    chooseTray(state);
    const bool sameScale = sameCorpus && previous->packedFor == frame.packedFor && previous->packedForOneScale == frame.packedForOneScale;
    const int most = fitsExactly(request) ? kMostRowsOfPictures : kMostRows;
    frame.rowsNeeded = sameScale ? previous->rowsNeeded : rowsNeeded(state, columns, frame.packedFor, rules, most);
    frame.rowsByLane = rowsByLane(state, frame.rowsNeeded);
    const bool samePacking = sameScale && previous->rowsByLane == frame.rowsByLane;
    if (samePacking) {
        frame.packing = previous->packing;
    } else {
        const auto pack = frame.packedForOneScale ? LanePacking::at : LanePacking::around;
        frame.packing = pack(frame.columns->columns(), frame.rowsByLane, frame.packedFor, rules);
    }
}

namespace {

double heightOf(const LaneBox &box)
{
    return kHeaderHeight + box.rows * box.rowHeight + (box.hasClusters ? kClusterRowHeight : 0) + kLanePadding;
}

/// Where all rows have room and some is left, rows move apart.
double rowHeightFor(const BuildState &state, const std::vector<LaneBox> &lanes, double room)
{
    double rest = room;
    int rows = 0;
    for (const LaneBox &box : lanes) {
        rest -= heightOf(box) - box.rows * kRowHeight;
        rows += box.rows;
    }
    return state.request.fitHeight && rows > 0 ? std::clamp(rest / rows, kTightestRow, kWidestRow) : kRowHeight;
}

} // namespace

void layOutLanes(BuildState &state)
{
    const FrameRequest &request = state.request;
    Frame &frame = state.frame;
    const LanePacking &packing = state.packing();
    const ZoomLevel reference = std::max(state.level, zoomLevel(frame.packedFor));
    for (int lane = 0; lane < packing.columns().laneCount(); ++lane) {
        LaneBox box;
        box.rows = packing.rows(lane);
        // Zooming in from where rows were laid out for does not change a lane's height.
        box.hasClusters = packing.hidesAny(lane, state.level) || packing.hidesAny(lane, reference);
        frame.lanes.push_back(box);
    }
    const double rowHeight = rowHeightFor(state, frame.lanes, frame.size.height() - kAxisHeight - kAgreementHeight);
    double y = 0;
    for (LaneBox &box : frame.lanes) {
        box.rowHeight = rowHeight;
        box.top = y;
        box.height = heightOf(box);
        y += box.height;
    }
    frame.contentHeight = y;
    if (request.wholeHeight) {
        frame.size.setHeight(kAxisHeight + y + kAgreementHeight);
    }
    frame.lanesRect = QRectF(0, kAxisHeight, frame.size.width(), std::max(0.0, frame.footTop() - kAxisHeight));
    const double hidden = std::max(0.0, y - frame.lanesRect.height());
    const double scroll = request.wholeHeight ? 0 : std::clamp(request.scrollY, 0.0, hidden);
    for (LaneBox &box : frame.lanes) {
        box.top += kAxisHeight - scroll;
    }
}

bool isNear(const BuildState &state, int lane)
{
    const LaneBox &box = state.frame.lanes[static_cast<std::size_t>(lane)];
    const QRectF &view = state.frame.lanesRect;
    return box.bottom() >= view.top() - view.height() && box.top <= view.bottom() + view.height();
}

} // namespace eusebius
