// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/paintcache.h"
#include "views/state/workspace.h"
#include "views/timeline/framefeed.h"
#include "views/timeline/rangemotion.h"
#include "views/widgets/typeahead.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace eusebius {

class TimelinePointer;
class TimelineTip;

/// The timeline itself: paints the latest frame and turns mouse, wheel and keys into changes of range and selection.
///
/// Wheel and pinch zoom about the pointer, with Shift the wheel pans, with Ctrl it scrolls the lanes; dragging pans both ways and
/// coasts when let go; dragging along the axis marks a period to filter by; a click selects or opens a cluster, a double click zooms
/// to the event. Keys: see TimelineKeys.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    TimelineCanvas(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    /// How the statements without a date are shown now.
    Tray tray() const;
    double scrollY() const { return m_scrollY; }
    /// How far the lanes can be scrolled; 0 where all are seen.
    double mostScroll() const;
    void setScrollY(double pixels);
    /// Of what the lanes are seen through.
    double lanesHeight() const;

    RangeMotion &motion() { return m_motion; }
    const FrameFeed &feed() const { return m_feed; }
    TimelineTip &tip() { return *m_tip; }
    /// Null where nothing is open; names of its sources.
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const QStringList &names() const { return m_names; }
    /// The events the filter leaves, in order of time; made when asked for, for screen readers.
    const std::vector<int> &shownEvents();
    int selectedEvent() const { return m_workspace.selectedEvent(); }
    /// The shown period over the width there is.
    TimeScale scale() const;
    Hit hitAt(QPointF point) const;

    void fit();
    void zoomToEvent(int event);
    void setHovered(EventId event);
    /// Runs what sets the selection from the canvas itself: the view stays where it is.
    void selectHere(const std::function<void()> &select);
    /// To the next (+1) or previous (-1) event in time; false where there is none.
    bool step(int direction);
    /// Letters typed lead to the event they begin a word of. False where none begins so; `isTyping` while they belong together.
    bool typeAhead(const QString &letters);
    bool isTyping() const { return m_typing.isGoingOn(); }
    /// A period being marked by dragging along the axis, in pixels; empty: none.
    void setBand(double from, double to);

    QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void scrolled();
    /// Enter on the selected event: its details are wanted.
    void eventActivated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void corpusChanged();
    void filterChanged();
    void selectionChanged();
    void requestFrame();
    void frameArrived();
    void bringIntoView(int event);
    void bringMarkIntoView();
    void paintBand(QPainter &painter);

    Workspace &m_workspace;
    FrameFeed m_feed;
    RangeMotion m_motion;
    PaintCache m_paintCache;
    TimelineTip *m_tip = nullptr;
    std::unique_ptr<TimelinePointer> m_pointer;
    SnapshotPtr m_snapshot; ///< what `m_names` is of
    int m_generation = -1; ///< of which opening of a corpus that is
    QStringList m_names;
    std::vector<int> m_shownEvents;
    bool m_shownEventsKnown = false;
    TypeAhead m_typing;
    double m_bandFrom = 0;
    double m_bandTo = 0;
    EventId m_hovered;
    double m_scrollY = 0;
    bool m_trayHasRoom = true; ///< open, it left every lane in sight
    bool m_selecting = false; ///< the selection is being set here: the view stays where it is
    bool m_markWanted = false; ///< the selected mark is to be scrolled to when its frame is there
    bool m_focusByKeys = false;
};

} // namespace eusebius
