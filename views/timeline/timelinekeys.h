// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace eusebius {

class TimelineCanvas;
class Workspace;

/// What the keys do on the timeline; one list, shown to the user by the dialog of keyboard shortcuts.
///
/// + and − zoom about the selected event, else about the middle; arrows pan and scroll the lanes; Home, End to the ends; F fits
/// all; Enter opens the details; Z zooms to the selected event; Escape clears the selection; other letters lead to the next event with a
/// word that begins so.
bool handleTimelineKey(TimelineCanvas &canvas, Workspace &workspace, const QKeyEvent &event);

} // namespace eusebius
