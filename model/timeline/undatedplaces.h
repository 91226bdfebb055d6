// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"

#include <span>
#include <vector>

namespace eusebius {

/// Where in time something without a date may belong: between what its document tells before and after it.
///
/// Not a date: nobody said it. Example: of 1950, nothing, 1960 the second has its place about 1955.
struct UndatedPlace {
    int index = -1; ///< of itself
    int previous = -1; ///< the nearest dated one before it; -1: none
    int next = -1; ///< the nearest after it
    bool between = false; ///< both are there, and the one before is not the later one
    Instant at = 0; ///< meaningless where both are -1

    bool isPlaced() const { return previous >= 0 || next >= 0; }
};

/// The period that stands for "no date".
inline constexpr ShownPeriod kUndatedPeriod{1, 0};

/// Places of those without a date in one document, in its order. Several between the same two stand evenly apart; where the document
/// goes back in time, or nothing dated follows, they stand with what they follow. Linear.
std::vector<UndatedPlace> undatedPlaces(std::span<const ShownPeriod> periodsInOrderOfText);

} // namespace eusebius
