// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "model/timeline/lanecolumns.h"

#include <optional>

namespace eusebius {

/// How a time is drawn: where its mark begins and ends, and what its ends look like.
struct MarkForm {
    Instant from = 0;
    Instant to = 1; ///< exclusive, > from
    bool dot = false; ///< a single day or finer: a dot until there is room for the day itself
    bool dashed = false; ///< approximate, uncertain, or coarser than a year: the ends are not known
    bool fine = false; ///< its beginning is known to a year or finer
    bool openStart = false; ///< an arrow to the left of `to`
    bool openEnd = false; ///< an arrow to the right of `from`
    std::optional<std::pair<Instant, Instant>> core; ///< of a dashed interval: what every reading of it covers
};

/// None where no bound is known: such a statement has no place on the axis.
std::optional<MarkForm> markForm(const TimeSpan &time);

inline constexpr double kDotPixels = 9;
inline constexpr double kLeastBarPixels = 8;
inline constexpr double kArrowPixels = 24;

/// The pixels the mark takes, as packing and drawing both reckon.
void setExtentRules(LaneItem &item, const MarkForm &form);

} // namespace eusebius
