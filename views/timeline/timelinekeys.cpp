// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinekeys.h"

#include "views/state/workspace.h"
#include "views/timeline/timelinecanvas.h"

#include <QKeyEvent>

namespace eusebius {

namespace {

constexpr double kPanShare = 0.12;
constexpr double kZoomStep = 1.5;
constexpr double kScrollStep = 52.5; ///< three rows

/// Where + and − zoom about: the selected event where it is in view, else the middle.
Instant zoomCentre(const Workspace &workspace, Period shown)
{
    if (const int event = workspace.selectedEvent(); event >= 0) {
        const TimeSpan &time = workspace.snapshot()->event(event).time;
        for (const Instant instant : {time.earliestStart(), time.latestEnd()}) {
            if (instant > shown.from && instant < shown.to) {
                return instant;
            }
        }
    }
    const TimeFolds &folds = workspace.range.folds();
    return folds.unfolded(Period{folds.folded(shown.from), folds.folded(shown.to)}.at(0.5));
}

} // namespace

bool handleTimelineKey(TimelineCanvas &canvas, Workspace &workspace, const QKeyEvent &event)
{
    const Period shown = canvas.motion().target();
    const ViewRange &range = workspace.range;
    const Period extent = range.extent();
    // Letters belong to the word being typed before they are keys of their own.
    const bool isLetter = event.text().size() == 1 && event.text().front().isLetterOrNumber() && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isLetter && canvas.isTyping()) {
        canvas.typeAhead(event.text());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        canvas.motion().glideTo(range.zoomed(shown, zoomCentre(workspace, shown), kZoomStep));
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        canvas.motion().glideTo(range.zoomed(shown, zoomCentre(workspace, shown), 1 / kZoomStep));
        return true;
    case Qt::Key_Left:
        canvas.motion().glideTo(range.moved(shown, -kPanShare));
        return true;
    case Qt::Key_Right:
        canvas.motion().glideTo(range.moved(shown, kPanShare));
        return true;
    case Qt::Key_Up:
        canvas.setScrollY(canvas.scrollY() - kScrollStep);
        return true;
    case Qt::Key_Down:
        canvas.setScrollY(canvas.scrollY() + kScrollStep);
        return true;
    case Qt::Key_PageUp:
        canvas.setScrollY(canvas.scrollY() - canvas.lanesHeight() * 0.9);
        return true;
    case Qt::Key_PageDown:
        canvas.setScrollY(canvas.scrollY() + canvas.lanesHeight() * 0.9);
        return true;
    case Qt::Key_Home:
        canvas.motion().glideTo(range.beginningAt(extent.from, shown));
        return true;
    case Qt::Key_End:
        canvas.motion().glideTo(range.endingAt(extent.to, shown));
        return true;
    case Qt::Key_F:
        canvas.fit();
        return true;
    case Qt::Key_Z:
        canvas.zoomToEvent(workspace.selectedEvent());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (workspace.selectedEvent() >= 0) {
            emit canvas.eventActivated();
        }
        return true;
    case Qt::Key_Escape:
        if (workspace.selection.isEmpty()) {
            return false;
        }
        workspace.selection.clear();
        return true;
    default:
        return isLetter && canvas.typeAhead(event.text());
    }
}

} // namespace eusebius
