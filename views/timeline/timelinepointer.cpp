// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinepointer.h"

#include "views/itemmodels/eventwords.h"
#include "views/state/workspace.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinetip.h"
#include "views/timeline/tipwords.h"

#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDragThreshold = 4;
constexpr double kZoomPerNotch = 1.25;
constexpr double kPanPerNotch = 0.1; ///< of what is shown
constexpr double kScrollPerNotch = 52.5; ///< three rows
constexpr std::size_t kMostListed = 40;

bool isClickable(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Statement:
    case Hit::Kind::Cluster:
    case Hit::Kind::Thread:
        return true;
    case Hit::Kind::LaneHeader:
        return hit.document >= 0;
    case Hit::Kind::Agreement:
        return hit.event >= 0;
    case Hit::Kind::Nothing:
    case Hit::Kind::Axis:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelinePointer::TimelinePointer(TimelineCanvas &canvas, Workspace &workspace) : m_canvas(canvas), m_workspace(workspace)
{
}

void TimelinePointer::hover(QPointF point)
{
    const SnapshotPtr &snapshot = m_canvas.snapshot();
    const FrameFeed &feed = m_canvas.feed();
    // A frame of the corpus before this one must not speak.
    if (!snapshot || !feed.frame() || feed.shown().snapshot != snapshot) {
        leave();
        return;
    }
    const Hit hit = m_canvas.hitAt(point);
    m_canvas.setCursor(isClickable(hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_canvas.tip().showAt(point.toPoint(), tipContent(*snapshot, *feed.frame(), hit, m_canvas.names()));
    m_canvas.setHovered(hit.event >= 0 ? snapshot->event(hit.event).id : EventId());
}

void TimelinePointer::leave()
{
    m_canvas.tip().showAt({}, {});
    m_canvas.setHovered({});
}

void TimelinePointer::forget()
{
    m_drag.reset();
    leave();
}

void TimelinePointer::press(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton && m_canvas.snapshot()) {
        m_canvas.motion().stop();
        m_drag = Drag{event.position(), m_workspace.range.shown(), m_canvas.scrollY(), false};
    }
}

void TimelinePointer::move(const QMouseEvent &event)
{
    if (!m_drag) {
        hover(event.position());
        return;
    }
    const QPointF by = event.position() - m_drag->from;
    if (!m_drag->moved && std::max(std::abs(by.x()), std::abs(by.y())) <= kDragThreshold) {
        return;
    }
    if (!m_drag->moved) {
        m_drag->moved = true;
        leave();
        m_canvas.setCursor(Qt::ClosedHandCursor);
    }
    // From where the drag began, so that nothing is lost to rounding on the way.
    const auto shift = static_cast<Instant>(std::llround(-by.x() * m_drag->shown.seconds() / std::max(1, m_canvas.width())));
    m_workspace.range.show({m_drag->shown.from + shift, m_drag->shown.to + shift});
    m_canvas.setScrollY(m_drag->scrollY - by.y());
}

void TimelinePointer::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_drag) {
        return;
    }
    const bool moved = m_drag->moved;
    m_drag.reset();
    if (!moved) {
        click(event.position());
    }
    hover(event.position());
}

void TimelinePointer::click(QPointF point)
{
    const SnapshotPtr snapshot = m_canvas.snapshot();
    const Hit hit = m_canvas.hitAt(point);
    switch (hit.kind) {
    case Hit::Kind::Statement:
        m_canvas.selectHere([&] { m_workspace.selection.selectStatement(*snapshot, hit.statement); });
        break;
    case Hit::Kind::Thread:
    case Hit::Kind::Agreement:
        if (hit.event >= 0) {
            m_canvas.selectHere([&] { m_workspace.selection.selectEvent(snapshot->event(hit.event).id); });
        }
        break;
    case Hit::Kind::LaneHeader:
        if (hit.document >= 0) {
            m_workspace.selection.openDocument(snapshot->document(hit.document).id, {});
        }
        break;
    case Hit::Kind::Cluster:
        openCluster(hit, m_canvas.mapToGlobal(point.toPoint()));
        break;
    case Hit::Kind::Nothing:
    case Hit::Kind::Axis:
        break;
    }
}

void TimelinePointer::openCluster(const Hit &hit, QPoint at)
{
    if (hit.opensOnZoom) {
        const Instant air = (hit.to - hit.from) / 20;
        m_canvas.motion().glideTo({hit.from - air, hit.to + air});
        return;
    }
    leave();
    QMenu menu(&m_canvas);
    const SnapshotPtr snapshot = m_canvas.snapshot();
    const std::vector<int> statements = statementsIn(*m_canvas.feed().frame(), hit);
    for (std::size_t i = 0; i < statements.size() && i < kMostListed; ++i) {
        const Statement &statement = snapshot->statement(statements[i]);
        QString words = shortTimeWords(statement.time) + u"   "_s + statement.title;
        menu.addAction(words.replace(u'&', u"&&"_s), &m_canvas,
                       [this, snapshot, index = statements[i]] { m_workspace.selection.selectStatement(*snapshot, index); });
    }
    if (statements.size() > kMostListed) {
        menu.addAction(u"and %1 more: search to narrow them down"_s.arg(statements.size() - kMostListed))->setEnabled(false);
    }
    menu.exec(at);
}

void TimelinePointer::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_canvas.snapshot()) {
        return;
    }
    const Hit hit = m_canvas.hitAt(event.position());
    if (hit.event >= 0) {
        m_canvas.zoomToEvent(hit.event);
    } else if (!isClickable(hit)) {
        const Instant centre = m_canvas.scale().time(event.position().x());
        const Period shown = m_canvas.motion().target();
        m_canvas.motion().glideTo({centre - (centre - shown.from) / 2, centre + (shown.to - centre) / 2});
    }
}

void TimelinePointer::wheel(const QWheelEvent &event)
{
    if (!m_canvas.snapshot()) {
        return;
    }
    const QPointF notches = QPointF(event.angleDelta()) / 120.0;
    const bool sideways = event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(notches.x()) > std::abs(notches.y());
    if (sideways) {
        m_workspace.range.panBy(-(notches.x() != 0 ? notches.x() : notches.y()) * kPanPerNotch);
    } else if (event.modifiers().testFlag(Qt::ControlModifier)) {
        m_canvas.setScrollY(m_canvas.scrollY() - notches.y() * kScrollPerNotch);
    } else if (notches.y() != 0) {
        m_workspace.range.zoomAbout(m_canvas.scale().time(event.position().x()), std::pow(kZoomPerNotch, notches.y()));
    }
    hover(event.position());
}

bool TimelinePointer::pinch(const QNativeGestureEvent &gesture)
{
    if (gesture.gestureType() != Qt::ZoomNativeGesture || !m_canvas.snapshot()) {
        return false;
    }
    m_workspace.range.zoomAbout(m_canvas.scale().time(gesture.position().x()), std::exp(gesture.value()));
    return true;
}

} // namespace eusebius
