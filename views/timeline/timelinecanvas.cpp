// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinecanvas.h"

#include "views/itemmodels/eventwords.h"
#include "views/timeline/eventsteps.h"
#include "views/timeline/readingmarks.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelinekeys.h"
#include "views/timeline/timelinepointer.h"
#include "views/timeline/timelinetip.h"
#include "views/words/sourcenames.h"

#include <QAccessible>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeightForTray = 260; ///< on a smaller canvas every row belongs to the lanes
constexpr int kRoomForTray = 620; ///< from here on it is open until somebody folds it

} // namespace

TimelineCanvas::TimelineCanvas(Workspace &workspace, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_feed(tasks), m_motion(workspace.range, workspace.timeline), m_tip(new TimelineTip(workspace.theme, this)),
      m_pointer(std::make_unique<TimelinePointer>(*this, workspace))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(u"Timeline"_s);
    TimelineAccessible::install();
    connect(&m_feed, &FrameFeed::frameReady, this, &TimelineCanvas::frameArrived);
    connect(&workspace.corpus, &CorpusState::changed, this, &TimelineCanvas::corpusChanged);
    connect(&workspace.filter, &FilterState::changed, this, &TimelineCanvas::filterChanged);
    connect(&workspace.range, &ViewRange::changed, this, [this] {
        m_tip->showAt({}, {}); // what it spoke of moves away; who moves it by the pointer shows it again
        requestFrame();
    });
    connect(&workspace.theme, &ThemeState::changed, this, &TimelineCanvas::requestFrame);
    connect(&workspace.timeline, &TimelineOptions::changed, this, &TimelineCanvas::requestFrame);
    connect(&workspace.selection, &Selection::changed, this, &TimelineCanvas::selectionChanged);
    connect(&workspace.reading, &ReadingPlace::changed, this, qOverload<>(&QWidget::update));
    corpusChanged();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::corpusChanged()
{
    if (m_snapshot != m_workspace.corpus.snapshot()) {
        m_snapshot = m_workspace.corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
        if (m_snapshot && m_generation == m_workspace.corpus.generation()) {
            m_feed.retire();
        } else {
            m_generation = m_workspace.corpus.generation();
            m_feed.clear();
        }
        m_trayHasRoom = true;
        m_shownEventsKnown = false;
    }
    m_pointer->forget();
    if (m_snapshot) {
        setAccessibleDescription(countWords(qsizetype(m_snapshot->events().size()), u"event"_s)
                                 + u". Tab goes from event to event in order of time, Enter opens the details."_s);
        requestFrame();
    }
}

void TimelineCanvas::filterChanged()
{
    m_trayHasRoom = true;
    m_shownEventsKnown = false;
    requestFrame();
}

const std::vector<int> &TimelineCanvas::shownEvents()
{
    if (!m_shownEventsKnown) {
        m_shownEventsKnown = true;
        m_shownEvents.clear();
        const int count = m_snapshot ? static_cast<int>(m_snapshot->events().size()) : 0;
        for (int i = 0; i < count; ++i) {
            if (m_workspace.filter.shown().showsEvent(i)) {
                m_shownEvents.push_back(i);
            }
        }
    }
    return m_shownEvents;
}

TimeScale TimelineCanvas::scale() const
{
    const Period shown = m_workspace.range.shown();
    return {shown.from, shown.to, static_cast<double>(width()), m_workspace.range.folds()};
}

Tray TimelineCanvas::tray() const
{
    if (height() < kLeastHeightForTray) {
        return Tray::Absent;
    }
    return m_workspace.timeline.trayOpen().value_or(height() >= kRoomForTray && m_trayHasRoom) ? Tray::Open : Tray::Folded;
}

void TimelineCanvas::requestFrame()
{
    // The filter tells of a new corpus before the canvas has taken it up.
    if (!m_snapshot || m_snapshot != m_workspace.corpus.snapshot() || width() < 2 || height() < 2) {
        return;
    }
    FrameRequest request;
    request.snapshot = m_snapshot;
    request.scale = scale();
    request.size = size();
    request.devicePixelRatio = devicePixelRatioF();
    request.theme = m_workspace.theme.theme();
    request.lanes = m_workspace.timeline.lanes();
    request.shown = m_workspace.filter.shown();
    request.selected = m_workspace.selection.event();
    request.selectedStatement = m_workspace.selection.statement();
    request.hovered = m_hovered;
    request.scrollY = m_scrollY;
    request.tray = tray();
    request.eras = m_workspace.timeline.eras();
    m_feed.request(std::move(request));
}

void TimelineCanvas::frameArrived()
{
    // What has no date gives way to what has: unasked it is open only where no lane has to be scrolled for it.
    if (m_feed.frame() && m_feed.shown().tray == Tray::Open && !m_workspace.timeline.trayOpen() && m_trayHasRoom && mostScroll() > 0) {
        m_trayHasRoom = false;
        requestFrame();
        return;
    }
    if (m_feed.frame() && m_scrollY > mostScroll()) {
        m_scrollY = mostScroll();
        requestFrame();
        return;
    }
    if (m_markWanted) {
        bringMarkIntoView();
    }
    update();
    emit scrolled();
}

double TimelineCanvas::lanesHeight() const
{
    return m_feed.seen() ? lanesRect(*m_feed.seen()).height() : height();
}

double TimelineCanvas::mostScroll() const
{
    return m_feed.seen() ? std::max(0.0, contentHeight(*m_feed.seen()) - lanesHeight()) : 0;
}

void TimelineCanvas::setScrollY(double pixels)
{
    pixels = std::clamp(std::round(pixels), 0.0, mostScroll());
    if (pixels != m_scrollY) {
        m_scrollY = pixels;
        requestFrame();
    }
}

void TimelineCanvas::fit()
{
    m_motion.glideTo(m_workspace.range.extent());
}

void TimelineCanvas::zoomToEvent(int event)
{
    if (event >= 0 && !m_snapshot->event(event).time.isUndated()) {
        m_motion.glideTo(periodRound(m_snapshot->event(event).time));
    }
}

bool TimelineCanvas::step(int direction)
{
    if (!m_snapshot) {
        return false;
    }
    const int next = steppedEvent(*m_snapshot, m_workspace.filter.shown(), m_workspace.selectedEvent(), direction, m_motion.target());
    if (next < 0) {
        return false;
    }
    m_workspace.selection.selectEvent(m_snapshot->event(next).id);
    return true;
}

bool TimelineCanvas::typeAhead(const QString &letters)
{
    m_typing.add(letters);
    const int event = m_snapshot ? m_typing.match(*m_snapshot, m_workspace.filter.shown(), m_workspace.selectedEvent()) : -1;
    if (event >= 0) {
        m_workspace.selection.selectEvent(m_snapshot->event(event).id);
    }
    return event >= 0;
}

void TimelineCanvas::setBand(double from, double to)
{
    m_bandFrom = std::min(from, to);
    m_bandTo = std::max(from, to);
    update();
}

void TimelineCanvas::paintBand(QPainter &painter)
{
    const Theme &theme = m_workspace.theme.theme();
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.fillRect(QRectF(m_bandFrom, 0, m_bandTo - m_bandFrom, height()), wash);
    painter.fillRect(QRectF(std::round(m_bandFrom), 0, 1, height()), theme.accent);
    painter.fillRect(QRectF(std::round(m_bandTo), 0, 1, height()), theme.accent);
}

void TimelineCanvas::selectionChanged()
{
    const int event = m_workspace.selectedEvent();
    if (event >= 0) {
        const Event &e = m_snapshot->event(event);
        setAccessibleDescription(e.title + u", "_s + timeWords(e.time) + u", "_s + listWords(eventSources(e, m_names)));
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
        if (!m_selecting) {
            bringIntoView(event);
        }
    }
    requestFrame();
}

void TimelineCanvas::bringIntoView(int event)
{
    m_markWanted = true;
    const Period target = m_motion.target();
    if (const Period moved = movedToShow(target, m_snapshot->event(event).time, m_workspace.range.folds()); moved != target) {
        m_motion.glideTo(moved);
    }
}

void TimelineCanvas::bringMarkIntoView()
{
    const int event = m_workspace.selectedEvent();
    if (event < 0 || m_motion.isMoving() || !m_feed.frame()) {
        return; // after an edit the frame is still being made
    }
    m_markWanted = false;
    const QRectF lanes = lanesRect(*m_feed.frame());
    // One mark in view is enough: the threads lead to the others.
    std::optional<QRectF> nearest;
    for (const int statement : m_snapshot->event(event).statements) {
        const std::optional<QRectF> mark = markRect(*m_feed.frame(), statement);
        if (!mark || m_snapshot->statement(statement).time.isUndated()) {
            continue;
        }
        const auto away = [&lanes](const QRectF &r) { return std::max({0.0, lanes.top() - r.top(), r.bottom() - lanes.bottom()}); };
        if (!nearest || away(*mark) < away(*nearest)) {
            nearest = mark;
        }
    }
    if (nearest && nearest->top() < lanes.top()) {
        setScrollY(m_scrollY + nearest->top() - lanes.top() - 24);
    } else if (nearest && nearest->bottom() > lanes.bottom()) {
        setScrollY(m_scrollY + nearest->bottom() - lanes.bottom() + 24);
    }
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme.theme().paper);
    if (const FramePtr &frame = m_feed.seen()) {
        paintFrame(painter, *frame, m_paintCache);
        // The scale of the frame, which may be behind the range: the marks stand where its times stand.
        paintReadingMarks(painter, readingMarks(m_workspace.reading.told(), m_feed.shown().scale, lanesRect(*frame).top()), m_workspace.theme.theme());
    }
    if (m_bandTo > m_bandFrom) {
        paintBand(painter);
    }
    if (hasFocus() && m_focusByKeys) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_workspace.theme.theme().accent, 1.5));
        painter.setBrush(Qt::NoBrush); // the frame's last one is still set
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    m_trayHasRoom = true;
    requestFrame();
}

Hit TimelineCanvas::hitAt(QPointF point) const
{
    return m_feed.frame() ? hitTest(*m_feed.frame(), point) : Hit();
}

void TimelineCanvas::setHovered(EventId event)
{
    if (event != m_hovered) {
        m_hovered = event;
        requestFrame();
    }
}

void TimelineCanvas::selectHere(const std::function<void()> &select)
{
    m_selecting = true;
    select();
    m_selecting = false;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    m_focusByKeys = false;
    m_pointer->press(*event);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer->move(*event);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer->release(*event);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pointer->doubleClick(*event);
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    m_pointer->leave();
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    m_pointer->wheel(*event);
    event->accept();
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && m_pointer->pinch(*static_cast<QNativeGestureEvent *>(event))) {
        return true;
    }
    if (event->type() == QEvent::Gesture && m_pointer->touchPinch(*static_cast<QGestureEvent *>(event))) {
        return true;
    }
    return QWidget::event(event);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_snapshot && handleTimelineKey(*this, m_workspace, *event)) {
        m_focusByKeys = true;
        m_pointer->leave();
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TimelineCanvas::focusNextPrevChild(bool next)
{
    // Tab walks the events; beyond the last one it leaves as everywhere.
    return step(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    m_focusByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace eusebius
