// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paper, lane bands, and what heads each lane: its source's shape and name, what of it has no date, what reaches beyond the view.

#include "views/render/frame/buildstate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kShapeSize = 9;

bool isSeen(const BuildState &state, const LaneBox &lane)
{
    return lane.bottom() > state.frame.lanesRect.top() && lane.top < state.frame.lanesRect.bottom();
}

void addSourceShape(BuildState &state, const LaneHead &head, double centreY)
{
    if (head.document < 0) {
        return;
    }
    const QRectF box(kSideMargin, centreY - kShapeSize / 2, kShapeSize, kShapeSize);
    DrawItem &item = state.frame.list.shape(Layer::Headers, sourceShape(head.document), box, state.theme().source(head.document));
    if (sourcePattern(head.document) != Qt::SolidPattern) {
        // The second round of colours is told apart by being hollow.
        item.stroke = item.fill;
        item.strokeWidth = 1.6F;
        item.fill = state.theme().paper.rgba();
        item.rect.adjust(0.8, 0.8, -0.8, -0.8);
    }
}

/// What reaches into the view from before it and is not drawn: a picture on paper is no view.
QString longerWords(const BuildState &state, int count)
{
    if (state.request.interactive) {
        return u"%1 reaching beyond this view"_s.arg(count);
    }
    return count == 1 ? u"1 more begins before this period"_s : u"%1 more begin before this period"_s.arg(count);
}

/// "3 undated · 5 reaching beyond this view"; empty where there is nothing to say.
QString note(const BuildState &state, int lane, const LaneHead &head)
{
    QStringList parts;
    if (head.dated == 0 && head.undated == 0) {
        parts << (state.request.shown.events.empty() ? u"nothing dated"_s : u"nothing found"_s);
    }
    if (head.undated > 0) {
        parts << u"%1 undated"_s.arg(head.undated);
    }
    const auto &clusters = state.frame.clusters;
    const auto longer = std::ranges::find_if(clusters, [lane](const DrawnCluster &c) { return c.lane == lane && c.longer; });
    if (longer != clusters.end()) {
        parts << longerWords(state, longer->count);
    }
    return parts.join(u" · "_s);
}

} // namespace

void drawGround(BuildState &state)
{
    Frame &frame = state.frame;
    // Nothing is painted over twice where it can be helped: a screen's pixels cost a millisecond each time.
    frame.list.fill(Layer::Ground, QRectF(0, 0, state.width(), kAxisHeight), state.theme().paper);
    const double bottom = frame.lanes.empty() ? kAxisHeight : std::clamp(frame.lanes.back().bottom(), kAxisHeight, frame.size.height());
    frame.list.fill(Layer::Ground, QRectF(0, bottom, state.width(), frame.size.height() - bottom), state.theme().paper);
    for (int lane = 0; lane < static_cast<int>(frame.lanes.size()); ++lane) {
        const LaneBox &box = frame.lanes[static_cast<std::size_t>(lane)];
        if (isSeen(state, box)) {
            frame.list.fill(Layer::Ground, QRectF(0, box.top, state.width(), box.height), state.ground(lane));
            frame.list.fill(Layer::Grid, QRectF(0, box.bottom() - 1, state.width(), 1), state.theme().rule);
        }
    }
}

void drawHeaders(BuildState &state)
{
    Frame &frame = state.frame;
    for (int lane = 0; lane < static_cast<int>(frame.lanes.size()); ++lane) {
        const LaneBox &box = frame.lanes[static_cast<std::size_t>(lane)];
        if (!isSeen(state, box)) {
            continue;
        }
        const LaneHead &head = state.columns().heads()[static_cast<std::size_t>(lane)];
        const double centre = box.top + kHeaderHeight / 2 + 1;
        addSourceShape(state, head, centre);
        const double left = kSideMargin + (head.document < 0 ? 0 : kShapeSize + 6);
        const QString said = note(state, lane, head);
        const double noteWidth = said.isEmpty() ? 0 : state.setter.width(TextStyle::LaneNote, said) + 12;
        const QString name = state.setter.fitted(TextStyle::LaneName, head.name, std::max(60.0, state.width() - left - noteWidth - kSideMargin));
        const double nameWidth = state.setter.width(TextStyle::LaneName, name);
        const QRectF whole(0, box.top + 2, left + nameWidth + noteWidth + 6, kHeaderHeight - 4);
        if (!state.request.eras) {
            frame.list.fill(Layer::Threads, whole, state.ground(lane)); // threads pass under words; on a band it would be a hole
        }
        frame.list.text(Layer::Headers, TextStyle::LaneName, name, left, centre + 4, state.theme().text, state.setter);
        frame.hits.push_back({QRectF(0, box.top, left + nameWidth + 6, kHeaderHeight), {.kind = Hit::Kind::LaneHeader, .document = head.document, .lane = lane}});
        if (!said.isEmpty()) {
            const double at = left + nameWidth + 12;
            frame.list.text(Layer::Headers, TextStyle::LaneNote, said, at, centre + 4, state.theme().faint, state.setter);
            for (DrawnCluster &cluster : frame.clusters) {
                if (cluster.lane == lane && cluster.longer) {
                    cluster.box = QRectF(at, box.top, noteWidth, kHeaderHeight);
                    Hit hit{.kind = Hit::Kind::Cluster, .document = head.document, .lane = lane, .from = cluster.from, .to = cluster.to};
                    hit.count = cluster.count;
                    hit.opensOnZoom = false;
                    frame.hits.push_back({cluster.box, hit});
                }
            }
        }
    }
}

} // namespace eusebius
