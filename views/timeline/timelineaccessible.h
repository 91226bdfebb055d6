// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <vector>

namespace eusebius {

class TimelineCanvas;

/// The timeline for screen readers: a list whose items are the events shown, in order of time, each with title, date and
/// sources. The selected event is the selected item.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineCanvas *canvas);
    ~TimelineAccessible() override;

    /// Makes Qt ask here for canvases. Calling it again does nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    TimelineCanvas *canvas() const;

private:
    mutable QHash<int, QAccessible::Id> m_children; ///< by event
};

/// One event of that list.
class EventAccessible : public QAccessibleInterface {
public:
    EventAccessible(TimelineCanvas *canvas, int event);

    int event() const { return m_event; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    TimelineCanvas *m_canvas;
    int m_event;
};

} // namespace eusebius
