// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/buildstate.h"
#include "views/render/ink/listpainter.h"
#include "views/render/ink/inkimages.h"
#include "views/render/paintcache.h"

#include <algorithm>

namespace eusebius {

QColor BuildState::ground(int lane) const
{
    return lane % 2 == 0 ? mixed(request.theme.panel, request.theme.paper, 0.5) : request.theme.paper;
}

QColor BuildState::colorOf(const Entry &entry) const
{
    return request.lanes != Lanes::BySource && entry.several ? request.theme.secondary : request.theme.source(entry.document);
}

FramePtr buildFrame(const FrameRequest &request)
{
    Q_ASSERT(request.snapshot);
    auto frame = std::make_shared<Frame>();
    frame->theme = request.theme;
    frame->size = request.size;
    frame->scale = request.scale;
    BuildState state(request, *frame);
    state.level = zoomLevel(request.scale.secondsPerPixel());
    state.selectedEvent = request.selected.isNull() ? -1 : request.snapshot->eventIndex(request.selected);
    state.selectedStatement = request.selectedStatement.isNull() ? -1 : request.snapshot->statementIndex(request.selectedStatement);
    state.hoveredEvent = request.hovered.isNull() ? -1 : request.snapshot->eventIndex(request.hovered);
    chooseColumns(state);
    layOutLanes(state);
    placeMarks(state);
    placeLabels(state);
    countClusters(state);
    drawGround(state);
    drawThreads(state);
    drawMarks(state);
    drawClusters(state);
    drawHeaders(state);
    drawTray(state);
    drawAgreement(state);
    drawFoldedTray(state);
    drawAxis(state);
    drawFolds(state);
    drawEras(state);
    frame->list.sortByLayer();
    return frame;
}

void paintFrame(QPainter &painter, const Frame &frame)
{
    ListPainter(painter, frame.theme).paint(frame.list, QRectF(QPointF(), frame.size));
}

void paintFrame(QPainter &painter, const Frame &frame, PaintCache &cache)
{
    ListPainter(painter, frame.theme, &cache.images()).paint(frame.list, QRectF(QPointF(), frame.size));
}

double contentHeight(const Frame &frame)
{
    return frame.contentHeight;
}

QRectF lanesRect(const Frame &frame)
{
    return frame.lanesRect;
}

double frameHeight(const Frame &frame)
{
    return frame.size.height();
}

} // namespace eusebius
