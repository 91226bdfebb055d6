// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/profiles.h"

#include "views/render/frame.h"

#include <algorithm>

namespace eusebius {

std::optional<Instant> middleOf(const TimeSpan &span)
{
    if (span.isUndated()) {
        return std::nullopt;
    }
    const Instant from = span.earliestStart();
    const Instant to = span.latestEnd();
    if (from == kOpenPast) {
        return to == kOpenFuture ? std::nullopt : std::optional(to);
    }
    return to == kOpenFuture ? from : from + (to - from) / 2;
}

Profiles sourceProfiles(const Snapshot &snapshot, int stretches)
{
    Profiles profiles;
    profiles.axis = openingExtent(snapshot);
    profiles.counts.assign(snapshot.documents().size(), std::vector<int>(static_cast<std::size_t>(stretches), 0));
    const TimeScale scale(profiles.axis.first, profiles.axis.second, stretches);
    for (int i = 0; i < static_cast<int>(snapshot.statements().size()); ++i) {
        const std::optional<Instant> at = middleOf(snapshot.timeOf(i));
        if (!at || *at < profiles.axis.first || *at >= profiles.axis.second) {
            continue;
        }
        const int stretch = std::clamp(static_cast<int>(scale.x(*at)), 0, stretches - 1);
        int &count = profiles.counts[static_cast<std::size_t>(snapshot.documentOf(i))][static_cast<std::size_t>(stretch)];
        profiles.highest = std::max(profiles.highest, ++count);
    }
    return profiles;
}

} // namespace eusebius
