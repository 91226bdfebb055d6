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

Period panned(Period shown, double share)
{
    const auto step = static_cast<Instant>(shown.seconds() * share);
    return {shown.from + step, shown.to + step};
}

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
    return shown.at(0.5);
}

Period zoomed(const Workspace &workspace, Period shown, double factor)
{
    const Instant centre = zoomCentre(workspace, shown);
    const auto before = static_cast<Instant>(static_cast<double>(centre - shown.from) / factor);
    const auto after = static_cast<Instant>(static_cast<double>(shown.to - centre) / factor);
    return {centre - before, centre + after};
}

} // namespace

bool handleTimelineKey(TimelineCanvas &canvas, Workspace &workspace, const QKeyEvent &event)
{
    const Period shown = canvas.motion().target();
    const Period extent = workspace.range.extent();
    const Instant length = shown.to - shown.from;
    // Letters belong to the word being typed before they are keys of their own.
    const bool isLetter = event.text().size() == 1 && event.text().front().isLetterOrNumber() && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isLetter && canvas.isTyping()) {
        canvas.typeAhead(event.text());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        canvas.motion().glideTo(zoomed(workspace, shown, kZoomStep));
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        canvas.motion().glideTo(zoomed(workspace, shown, 1 / kZoomStep));
        return true;
    case Qt::Key_Left:
        canvas.motion().glideTo(panned(shown, -kPanShare));
        return true;
    case Qt::Key_Right:
        canvas.motion().glideTo(panned(shown, kPanShare));
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
        canvas.motion().glideTo({extent.from, extent.from + length});
        return true;
    case Qt::Key_End:
        canvas.motion().glideTo({extent.to - length, extent.to});
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
