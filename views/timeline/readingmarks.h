// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/timescale.h"
#include "views/render/theme.h"
#include "views/state/readingplace.h"

#include <QRectF>

class QPainter;

namespace eusebius {

/// One time of those being read, as it is marked under the axis.
struct ReadingMark {
    QRectF rect; ///< where it is out of the period shown: at the edge it lies beyond
    int document = -1;
    bool beyond = false;
    bool wide = false; ///< a long time told in passing: paler, so that what it lies over is seen
    friend bool operator==(const ReadingMark &, const ReadingMark &) = default;
};

/// The marks of what the reader has on screen, the wide ones first; `top`: the lower edge of the axis. Each place is marked once.
std::vector<ReadingMark> readingMarks(const std::vector<ReadingPlace::Told> &told, const TimeScale &scale, double top);
/// Quiet bands in the documents' colours, over the frame and never part of it: the reader scrolls faster than frames are made.
void paintReadingMarks(QPainter &painter, const std::vector<ReadingMark> &marks, const Theme &theme);

} // namespace eusebius
