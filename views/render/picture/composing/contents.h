// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"
#include "views/render/frame.h"

namespace eusebius {

/// An event (or a statement that belongs to none) beyond the ends of a picture's period.
struct OutsideEvent {
    int document = -1; ///< the first that tells it
    Instant from = 0;
    TimeSpan time;
    QString title;
};

/// What a picture of a period holds, and what it leaves out on either side. Each event is counted once.
struct PictureContents {
    int events = 0;
    int sources = 0; ///< that speak in the period
    ShownPeriod told; ///< from the first to the last of what it holds, no further than the period; as the period where it holds nothing
    std::vector<OutsideEvent> earlier; ///< in order of time, as `later`
    std::vector<OutsideEvent> later;
    std::vector<int> undated; ///< statements that have no date, whatever the period

    std::size_t outside() const { return earlier.size() + later.size(); }
};

PictureContents pictureContents(const Snapshot &snapshot, const ShownSet &shown, const ShownPeriod &period);

} // namespace eusebius
