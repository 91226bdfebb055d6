// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"
#include "views/render/frame.h"
#include "views/state/viewrange.h"

#include <QPointF>

#include <optional>

class QGestureEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace eusebius {

class TimelineCanvas;
class Workspace;

/// What mouse, wheel and trackpad do on the timeline.
class TimelinePointer {
public:
    TimelinePointer(TimelineCanvas &canvas, Workspace &workspace);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void wheel(const QWheelEvent &event);
    /// False where the gesture is none of ours.
    bool pinch(const QNativeGestureEvent &gesture);
    /// The same of two fingers on a screen.
    bool touchPinch(const QGestureEvent &gesture);
    /// The pointer has gone, or keys have taken over: no tip, nothing hovered.
    void leave();
    /// The corpus has gone: a drag under way ends.
    void forget();

private:
    struct Drag {
        QPointF from;
        Period shown;
        double scrollY = 0;
        bool moved = false; ///< beyond the threshold
        bool marks = false; ///< begun on the axis: it marks a period
        double lastX = 0; ///< where it was, and when, some moments ago: how fast it is let go
        quint64 lastTime = 0;
        double pixelsPerMillisecond = 0;
    };

    void hover(QPointF point);
    void measureSpeed(const QMouseEvent &event);
    void searchPeriod(double fromX, double toX);
    void click(QPointF point);
    void openCluster(const Hit &hit, QPoint at);

    TimelineCanvas &m_canvas;
    Workspace &m_workspace;
    std::optional<Drag> m_drag;
};

} // namespace eusebius
