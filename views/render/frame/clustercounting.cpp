// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is not drawn one by one is counted: by calendar periods in a row of its own, and what reaches beyond the view in the
// lane's header. Drawn and counted together are always all that touches the view.

#include "model/timeline/calendarbins.h"
#include "views/render/frame/buildstate.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kLeastClusterWidth = 36; ///< pixels; a count of four digits fits
constexpr int kMostLookedAt = 64; ///< items, to tell whether a cluster opens

} // namespace

std::vector<Instant> foldedBins(const BuildState &state, double leastPixels)
{
    std::vector<Instant> edges = calendarBins(state.scale(), leastPixels);
    std::ranges::for_each(edges, [&state](Instant &edge) { edge = state.folds().folded(edge); });
    return edges;
}

std::vector<Instant> clusterBins(const BuildState &state)
{
    std::vector<Instant> edges = foldedBins(state, kLeastClusterWidth);
    edges.front() = state.viewFrom();
    edges.back() = std::max(state.viewTo(), state.viewFrom() + 1);
    const auto isSliver = [&](std::size_t i) { return state.axis().x(edges[i + 1]) - state.axis().x(edges[i]) < kLeastClusterWidth * 0.8; };
    if (edges.size() > 2 && isSliver(0)) {
        edges.erase(edges.begin() + 1);
    }
    if (edges.size() > 2 && isSliver(edges.size() - 2)) {
        edges.erase(edges.end() - 2);
    }
    return edges;
}

namespace {

struct LaneCount {
    std::vector<int> hidden; ///< by bin
    int drawnTouching = 0;
    std::vector<const DrawnMark *> marks;
};

LaneCount countLane(const BuildState &state, int lane, std::span<const DrawnMark> marks, const std::vector<Instant> &edges)
{
    const LaneColumns &columns = state.packing().columns();
    LaneCount count;
    for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
        count.hidden.push_back(columns.countBeginning(lane, edges[bin], edges[bin + 1]));
    }
    for (const DrawnMark &mark : marks) {
        const LaneItem item = columns.item(mark.item);
        if (item.from >= edges.front() && item.from < edges.back()) {
            --count.hidden[static_cast<std::size_t>(std::ranges::upper_bound(edges, item.from) - edges.begin()) - 1];
        }
        count.drawnTouching += item.from < edges.back() && item.to > edges.front() ? 1 : 0;
    }
    return count;
}

void setPeriod(const BuildState &state, DrawnCluster &cluster, Instant from, Instant to)
{
    cluster.binFrom = from;
    cluster.binTo = to;
    cluster.from = state.folds().unfolded(from);
    cluster.to = std::max(cluster.from + 1, state.folds().unfolded(to));
}

/// The period of what a cluster holds, so wide that the view it is opened in shows the first of it one by one.
void lookInside(const BuildState &state, const std::vector<int> &selected, DrawnCluster &cluster)
{
    const LaneColumns &columns = state.packing().columns();
    const int begin = columns.firstFrom(cluster.lane, cluster.binFrom);
    const int end = columns.firstFrom(cluster.lane, cluster.binTo);
    Instant first = kOpenFuture;
    Instant last = kOpenPast;
    int opensAt = -1;
    for (int item = begin; item < std::min(end, begin + kMostLookedAt); ++item) {
        const Placed &placed = state.packing().placed(item);
        if (isDrawn(state, item)) {
            continue;
        }
        first = std::min(first, columns.from(item));
        last = std::max(last, columns.from(item));
        if (placed.row != Placed::kNoRow && placed.coarsest < state.level) {
            opensAt = std::max(opensAt, int(placed.coarsest));
        }
    }
    cluster.holdsSelected = std::ranges::any_of(selected, [&](int item) { return item >= begin && item < end && !isDrawn(state, item); });
    cluster.opens = opensAt >= 0 || end - begin > kMostLookedAt;
    if (opensAt >= 0 && end - begin <= kMostLookedAt) {
        const double most = static_cast<double>(cluster.binTo) - static_cast<double>(cluster.binFrom);
        const double span = std::clamp(secondsPerPixelAt(opensAt) * state.width() * 0.9, static_cast<double>(last - first) * 1.25, most);
        const Instant middle = first + (last - first) / 2;
        cluster.from = state.folds().unfolded(middle - static_cast<Instant>(span / 2));
        cluster.to = std::max(cluster.from + 1, state.folds().unfolded(middle + static_cast<Instant>(span / 2)));
    }
}

} // namespace

void countClusters(BuildState &state)
{
    const std::vector<Instant> edges = clusterBins(state);
    const auto &marks = state.frame.marks;
    auto first = marks.begin();
    for (int lane = 0; lane < static_cast<int>(state.frame.lanes.size()); ++lane) {
        const auto last = std::find_if(first, marks.end(), [lane](const DrawnMark &mark) { return mark.lane != lane; });
        const std::span<const DrawnMark> own(first, last);
        first = last;
        if (!isNear(state, lane)) {
            continue;
        }
        const LaneCount count = countLane(state, lane, own, edges);
        const std::vector<int> selected = selectedItems(state, lane);
        int counted = 0;
        for (std::size_t bin = 0; bin + 1 < edges.size(); ++bin) {
            Q_ASSERT(count.hidden[bin] >= 0);
            if (count.hidden[bin] > 0) {
                DrawnCluster cluster;
                cluster.lane = lane;
                setPeriod(state, cluster, edges[bin], edges[bin + 1]);
                cluster.count = count.hidden[bin];
                const double centre = (state.axis().x(cluster.binFrom) + state.axis().x(cluster.binTo)) / 2;
                cluster.box = QRectF(centre, state.frame.lanes[static_cast<std::size_t>(lane)].clusterCentre(), 0, 0);
                lookInside(state, selected, cluster);
                state.frame.clusters.push_back(cluster);
                counted += cluster.count;
            }
        }
        const int touching = state.packing().columns().countTouching(lane, edges.front(), edges.back());
        const int longer = touching - count.drawnTouching - counted;
        if (longer > 0) {
            DrawnCluster &cluster = state.frame.clusters.emplace_back();
            cluster.lane = lane;
            setPeriod(state, cluster, edges.front(), edges.back());
            cluster.count = longer;
            cluster.longer = true;
            cluster.opens = false;
        }
    }
}

} // namespace eusebius
