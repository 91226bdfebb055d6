// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Clusters are small counted pills at the foot of their lane.

#include "views/render/frame/buildstate.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kPillHeight = 12;

QString countText(int count)
{
    return count < 10'000 ? u"+%1"_s.arg(count) : count < 10'000'000 ? u"+%1k"_s.arg(count / 1000) : u"+%1M"_s.arg(count / 1'000'000);
}

} // namespace

QRectF addPill(BuildState &state, Layer layer, QPointF centre, int count, const QColor &fill, bool selected)
{
    const QString text = countText(count);
    const double textWidth = state.setter.width(TextStyle::ClusterCount, text);
    const double width = textWidth + 8;
    const double left = std::clamp(centre.x() - width / 2, 1.0, std::max(1.0, state.width() - width - 1));
    const QRectF box(left, centre.y() - kPillHeight / 2, width, kPillHeight);
    if (layer == Layer::Marks && (box.bottom() < state.frame.lanesRect.top() || box.top() > state.frame.lanesRect.bottom())) {
        return box; // scrolled away
    }
    DrawItem &pill = state.frame.list.bar(layer, box, fill, kPillHeight / 2);
    if (selected) {
        pill.stroke = state.theme().text.rgba();
        pill.strokeWidth = 1.6F;
    }
    state.frame.list.text(layer, TextStyle::ClusterCount, text, box.center().x() - textWidth / 2, box.center().y() + 3.2, state.theme().secondary, state.setter);
    return box;
}

void drawClusters(BuildState &state)
{
    Frame &frame = state.frame;
    for (DrawnCluster &cluster : frame.clusters) {
        if (cluster.longer) {
            continue; // stands in the header
        }
        const int document = state.columns().heads()[static_cast<std::size_t>(cluster.lane)].document;
        const QColor color = document < 0 ? state.theme().secondary : state.theme().source(document);
        cluster.box = addPill(state, Layer::Marks, cluster.box.topLeft(), cluster.count, mixed(color, state.ground(cluster.lane), 0.14), cluster.holdsSelected);
        if (cluster.box.bottom() < frame.lanesRect.top() || cluster.box.top() > frame.lanesRect.bottom()) {
            continue;
        }
        Hit hit{.kind = Hit::Kind::Cluster, .document = document, .from = cluster.from, .to = cluster.to};
        hit.lane = cluster.lane;
        hit.count = cluster.count;
        hit.opensOnZoom = cluster.opens;
        frame.hits.push_back({cluster.box.adjusted(-1, -2, 1, 2), hit});
    }
}

} // namespace eusebius
