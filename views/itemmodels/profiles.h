// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <optional>
#include <utility>
#include <vector>

namespace eusebius {

/// How a source's statements lie in time, for the small drawing beside its name: a count for each of equal stretches of one
/// axis that all sources share.
struct Profiles {
    std::pair<Instant, Instant> axis{0, 1};
    std::vector<std::vector<int>> counts; ///< by document, then stretch
    int highest = 0; ///< of all counts, so that bars of different sources compare
};

/// Where on the axis a time counts: its middle, or the end it has. None where it is undated or open on both sides.
std::optional<Instant> middleOf(const TimeSpan &span);

/// Linear in the statements; may run on any thread. A statement counts where the middle of its time lies.
Profiles sourceProfiles(const Snapshot &snapshot, int stretches = 44);

} // namespace eusebius
