// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/timescale.h"
#include "views/render/frame/framecontents.h"
#include "views/render/ink/geometry.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace eusebius {

namespace {

constexpr double kThreadReach = 4; ///< pixels beside a thread that still are it

bool isUnder(const HitBox &box, QPointF point)
{
    if (box.hit.kind != Hit::Kind::Thread) {
        return box.rect.contains(point);
    }
    // A curve stays between its ends: most threads are passed over without following them.
    const double least = std::min(box.rect.left(), box.rect.right()) - kThreadReach;
    const double most = std::max(box.rect.left(), box.rect.right()) + kThreadReach;
    if (point.x() < least || point.x() > most) {
        return false;
    }
    return point.y() >= box.rect.top() && point.y() <= box.rect.bottom() && std::abs(threadX(box.rect, point.y()) - point.x()) <= kThreadReach;
}

bool scrolls(Hit::Kind kind)
{
    return kind == Hit::Kind::Statement || kind == Hit::Kind::Cluster || kind == Hit::Kind::Thread || kind == Hit::Kind::LaneHeader;
}

} // namespace

Hit hitTest(const Frame &frame, QPointF point)
{
    if (!QRectF(QPointF(), frame.size).contains(point)) {
        return {};
    }
    const bool inLanes = frame.lanesRect.contains(point);
    for (auto box = frame.hits.rbegin(); box != frame.hits.rend(); ++box) {
        if ((scrolls(box->hit.kind) == inLanes || box->hit.kind == Hit::Kind::Fold) && isUnder(*box, point)) {
            Hit hit = box->hit;
            if (hit.kind == Hit::Kind::Axis) {
                hit.from = hit.to = frame.scale.time(point.x());
            }
            return hit;
        }
    }
    return {};
}

namespace {

std::vector<int> countedInTray(const Frame &frame, const Hit &hit)
{
    std::vector<int> statements;
    const LaneColumns &columns = *frame.tray->columns();
    const TimeFolds &folds = frame.scale.folds();
    const int end = columns.firstFrom(0, folds.folded(hit.to));
    for (int item = columns.firstFrom(0, folds.folded(hit.from)); item < end; ++item) {
        if (std::ranges::find(frame.trayMarks, item, &DrawnMark::item) == frame.trayMarks.end()) {
            statements.push_back(frame.tray->place(columns.subject(item)).index);
        }
    }
    return statements;
}

} // namespace

TextNeighbours neighboursInTray(const Frame &frame, int statement)
{
    for (const DrawnMark &mark : frame.trayMarks) {
        const UndatedPlace &place = frame.tray->place(mark.subject);
        if (place.index == statement) {
            return {place.previous, place.next, place.between};
        }
    }
    return {};
}

std::vector<int> statementsIn(const Frame &frame, const Hit &hit)
{
    std::vector<int> statements;
    if (hit.kind == Hit::Kind::Undated && hit.statement < 0) {
        return countedInTray(frame, hit);
    }
    if (hit.kind != Hit::Kind::Cluster) {
        return statements;
    }
    const auto cluster = std::ranges::find_if(frame.clusters, [&](const DrawnCluster &c) {
        return c.lane == hit.lane && c.from == hit.from && c.to == hit.to && c.count == hit.count && c.opens == hit.opensOnZoom;
    });
    if (cluster == frame.clusters.end()) {
        return statements;
    }
    std::vector<int> drawn;
    std::ranges::transform(frame.marks, std::back_inserter(drawn), &DrawnMark::item);
    std::ranges::sort(drawn);
    const LaneColumns &columns = frame.packing->columns();
    const int begin = cluster->longer ? columns.laneBegin(cluster->lane) : columns.firstFrom(cluster->lane, cluster->binFrom);
    const int end = columns.firstFrom(cluster->lane, cluster->binTo);
    for (int item = begin; item < end; ++item) {
        const LaneItem column = columns.item(item);
        const bool counted = cluster->longer ? column.from < cluster->binFrom && column.to > cluster->binFrom : true;
        if (counted && !std::ranges::binary_search(drawn, item)) {
            statements.push_back(frame.columns->entry(column.subject).statement);
        }
    }
    return statements;
}

std::optional<QRectF> markRect(const Frame &frame, int statement)
{
    for (const DrawnMark &mark : frame.marks) {
        if (frame.columns->entry(mark.subject).statement == statement) {
            return mark.box;
        }
    }
    return std::nullopt;
}

std::vector<int> drawnStatements(const Frame &frame)
{
    std::vector<const DrawnMark *> marks;
    for (const DrawnMark &mark : frame.marks) {
        marks.push_back(&mark);
    }
    const LaneColumns &columns = frame.packing->columns();
    std::ranges::sort(marks, {}, [&columns](const DrawnMark *mark) { return std::pair(columns.from(mark->item), mark->item); });
    std::vector<int> statements;
    for (const DrawnMark *mark : marks) {
        statements.push_back(frame.columns->entry(mark->subject).statement);
    }
    return statements;
}

} // namespace eusebius
