// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinepointer.h"

#include "views/itemmodels/eventwords.h"
#include "views/state/workspace.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinetip.h"
#include "views/timeline/tipwords.h"

#include <QGestureEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDragThreshold = 4;
constexpr double kZoomPerNotch = 1.25;
constexpr double kPanPerNotch = 0.1; ///< of what is shown
constexpr double kScrollPerNotch = 52.5; ///< three rows
constexpr std::size_t kMostListed = 40;
constexpr quint64 kSpeedMilliseconds = 12; ///< speed is measured over so long
constexpr quint64 kStillMilliseconds = 80; ///< held still for so long before it is let go: it stays there
constexpr double kSlowest = 0.25; ///< pixels a millisecond that still coast

bool isClickable(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Statement:
    case Hit::Kind::Cluster:
    case Hit::Kind::Thread:
    case Hit::Kind::Tray:
    case Hit::Kind::Undated:
        return true;
    case Hit::Kind::LaneHeader:
        return hit.document >= 0;
    case Hit::Kind::Agreement:
        return hit.event >= 0;
    case Hit::Kind::Nothing:
    case Hit::Kind::Fold:
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
        m_drag = Drag{.from = event.position(), .shown = m_workspace.range.shown(), .scrollY = m_canvas.scrollY(), .lastX = event.position().x(), .lastTime = event.timestamp()};
        m_drag->marks = m_canvas.hitAt(event.position()).kind == Hit::Kind::Axis;
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
        m_canvas.setCursor(m_drag->marks ? Qt::SplitHCursor : Qt::ClosedHandCursor);
    }
    if (m_drag->marks) {
        m_canvas.setBand(m_drag->from.x(), event.position().x());
        return;
    }
    measureSpeed(event);
    // From where the drag began, so that nothing is lost to rounding on the way.
    m_workspace.range.show(m_workspace.range.moved(m_drag->shown, -by.x() / std::max(1, m_canvas.width())));
    m_canvas.setScrollY(m_drag->scrollY - by.y());
}

void TimelinePointer::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_drag) {
        return;
    }
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    m_canvas.setBand(0, 0);
    if (!drag.moved) {
        click(event.position());
    } else if (drag.marks) {
        searchPeriod(drag.from.x(), event.position().x());
    } else if (event.timestamp() - drag.lastTime < kStillMilliseconds && std::abs(drag.pixelsPerMillisecond) > kSlowest) {
        m_canvas.motion().coast(-drag.pixelsPerMillisecond * 1000 / std::max(1, m_canvas.width()));
    }
    hover(event.position());
}

void TimelinePointer::measureSpeed(const QMouseEvent &event)
{
    const quint64 passed = event.timestamp() - m_drag->lastTime;
    if (passed >= kSpeedMilliseconds) {
        m_drag->pixelsPerMillisecond = (event.position().x() - m_drag->lastX) / static_cast<double>(passed);
        m_drag->lastX = event.position().x();
        m_drag->lastTime = event.timestamp();
    }
}

/// In words of the search, where it can be seen, changed and taken back: every panel shows that period only.
void TimelinePointer::searchPeriod(double fromX, double toX)
{
    const auto day = [this](double x, int days) {
        const CalendarDate date = dateOf(m_canvas.scale().time(x) + days * kSecondsPerDay);
        return TimeSpan::ofDay(date.year, date.month, date.day).toEdtf();
    };
    QStringList words = m_workspace.filter.searchText().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.startsWith("after:"_L1) || word.startsWith("before:"_L1); });
    words << u"after:"_s + day(std::min(fromX, toX), -1) << u"before:"_s + day(std::max(fromX, toX), 1);
    m_workspace.filter.setSearchText(words.join(u' '));
}

void TimelinePointer::click(QPointF point)
{
    const SnapshotPtr snapshot = m_canvas.snapshot();
    const Hit hit = m_canvas.hitAt(point);
    switch (hit.kind) {
    case Hit::Kind::Statement:
        m_canvas.selectHere([&] { m_workspace.selection.selectStatement(*snapshot, hit.statement); });
        break;
    case Hit::Kind::Undated:
        if (hit.statement >= 0) {
            m_canvas.selectHere([&] { m_workspace.selection.selectStatement(*snapshot, hit.statement); });
        } else {
            openCluster(hit, m_canvas.mapToGlobal(point.toPoint()));
        }
        break;
    case Hit::Kind::Tray:
        m_workspace.timeline.setTrayOpen(m_canvas.tray() != Tray::Open);
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
    case Hit::Kind::Fold:
    case Hit::Kind::Axis:
        break;
    }
}

void TimelinePointer::openCluster(const Hit &hit, QPoint at)
{
    if (hit.opensOnZoom) {
        const Period period{hit.from, hit.to};
        m_canvas.motion().glideTo(m_workspace.range.zoomed(period, hit.from + (hit.to - hit.from) / 2, 1 / 1.1));
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
        m_canvas.motion().glideTo(m_workspace.range.zoomed(m_canvas.motion().target(), centre, 2));
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

bool TimelinePointer::touchPinch(const QGestureEvent &gesture)
{
    const auto *pinch = static_cast<const QPinchGesture *>(gesture.gesture(Qt::PinchGesture));
    if (!pinch || !m_canvas.snapshot()) {
        return false;
    }
    m_drag.reset(); // the first finger's
    if (pinch->state() != Qt::GestureUpdated) {
        return true; // lifting the fingers repeats the last step
    }
    // What was between the fingers stays there, also where both move the same way. (The hot spot is where the first one was put down.)
    const double before = m_canvas.mapFromGlobal(pinch->lastCenterPoint()).x();
    const double now = m_canvas.mapFromGlobal(pinch->centerPoint()).x();
    m_workspace.range.panBy((before - now) / std::max(1, m_canvas.width()));
    m_workspace.range.zoomAbout(m_canvas.scale().time(now), pinch->scaleFactor());
    return true;
}

} // namespace eusebius
