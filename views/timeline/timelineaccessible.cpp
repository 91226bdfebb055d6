// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelineaccessible.h"

#include "views/itemmodels/eventwords.h"
#include "views/timeline/timelinecanvas.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas == nullptr ? nullptr : new TimelineAccessible(canvas);
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

TimelineCanvas *TimelineAccessible::canvas() const
{
    return qobject_cast<TimelineCanvas *>(object());
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(canvas()->shownEvents().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const std::vector<int> &events = canvas()->shownEvents();
    if (index < 0 || index >= static_cast<int>(events.size())) {
        return nullptr;
    }
    const int event = events[static_cast<std::size_t>(index)];
    if (!m_children.contains(event)) {
        m_children.insert(event, QAccessible::registerAccessibleInterface(new EventAccessible(canvas(), event)));
    }
    return QAccessible::accessibleInterface(m_children.value(event));
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const EventAccessible *>(child);
    if (item == nullptr) {
        return -1;
    }
    const std::vector<int> &events = canvas()->shownEvents();
    const auto found = std::ranges::lower_bound(events, item->event());
    return found == events.end() || *found != item->event() ? -1 : static_cast<int>(found - events.begin());
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const std::vector<int> &events = canvas()->shownEvents();
    const auto found = std::ranges::lower_bound(events, canvas()->selectedEvent());
    if (!canvas()->hasFocus() || found == events.end() || *found != canvas()->selectedEvent()) {
        return QAccessibleWidget::focusChild();
    }
    return child(static_cast<int>(found - events.begin()));
}

EventAccessible::EventAccessible(TimelineCanvas *canvas, int event) : m_canvas(canvas), m_event(event)
{
}

bool EventAccessible::isValid() const
{
    return m_canvas->snapshot() && m_event < static_cast<int>(m_canvas->snapshot()->events().size());
}

QAccessibleInterface *EventAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_canvas);
}

QString EventAccessible::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    const Event &event = m_canvas->snapshot()->event(m_event);
    switch (kind) {
    case QAccessible::Name:
        return event.title + u", "_s + timeWords(event.time);
    case QAccessible::Description:
        return listWords(eventSources(event, m_canvas->names()), 6);
    default:
        return {};
    }
}

QRect EventAccessible::rect() const
{
    if (!isValid() || !m_canvas->feed().frame()) {
        return {};
    }
    for (const int statement : m_canvas->snapshot()->event(m_event).statements) {
        if (const std::optional<QRectF> mark = markRect(*m_canvas->feed().frame(), statement)) {
            return {m_canvas->mapToGlobal(mark->topLeft()).toPoint(), mark->size().toSize()};
        }
    }
    return {};
}

QAccessible::State EventAccessible::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = m_canvas->selectedEvent() == m_event;
    state.focused = state.selected && m_canvas->hasFocus();
    state.offscreen = rect().isEmpty();
    return state;
}

} // namespace eusebius
