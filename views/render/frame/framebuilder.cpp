// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/framecontents.h"

#include <QPainter>

namespace eusebius {

FramePtr buildFrame(const FrameRequest &request)
{
    auto frame = std::make_shared<Frame>();
    frame->paper = request.theme.paper;
    frame->size = request.size;
    return frame;
}

void paintFrame(QPainter &painter, const Frame &frame)
{
    painter.fillRect(QRectF(QPointF(), frame.size), frame.paper);
}

void paintFrame(QPainter &painter, const Frame &frame, PaintCache &)
{
    paintFrame(painter, frame);
}

std::vector<int> statementsIn(const Frame &, const Hit &)
{
    return {};
}

std::vector<int> drawnStatements(const Frame &)
{
    return {};
}

Hit hitTest(const Frame &, QPointF)
{
    return {};
}

double contentHeight(const Frame &frame)
{
    return frame.size.height();
}

std::optional<QRectF> markRect(const Frame &, int)
{
    return std::nullopt;
}

void paintOverview(QPainter &painter, const OverviewRequest &request)
{
    painter.fillRect(QRectF(QPointF(), request.size), request.theme.panel);
}

std::pair<Instant, Instant> fullExtent(const Snapshot &snapshot)
{
    std::pair<Instant, Instant> extent{kOpenFuture, kOpenPast};
    for (const Statement &statement : snapshot.statements()) {
        if (statement.time.earliestStart() != kOpenPast) {
            extent.first = std::min(extent.first, statement.time.earliestStart());
        }
        if (statement.time.latestEnd() != kOpenFuture) {
            extent.second = std::max(extent.second, statement.time.latestEnd());
        }
    }
    if (extent.first >= extent.second) {
        return {instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
    }
    return extent;
}

std::pair<Instant, Instant> openingExtent(const Snapshot &snapshot)
{
    return fullExtent(snapshot);
}

} // namespace eusebius
