// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace eusebius {

/// What speaks for showing one event before another where not all have room.
///
/// Not a judgement of truth: how many sources tell it without copying, whether they differ, whether a person has looked or starred it.
struct Evidence {
    int sources = 1; ///< documents that tell it
    int independent = 1; ///< of those, that did not copy
    bool differs = false; ///< they tell it differently
    bool starred = false; ///< by a person: before all else
    bool confirmed = false; ///< by a person
    bool stated = false; ///< its time stands in its words
    bool happening = false; ///< an event, not a state
    bool fine = false; ///< dated to a year or finer
};

/// Smaller goes first; equal evidence gives equal ranks.
///
///     evidenceRank({.sources = 3, .independent = 2}) < evidenceRank({.sources = 1})
constexpr quint32 evidenceRank(const Evidence &evidence)
{
    const int weight = 16 * std::clamp(evidence.independent, 0, 1000) + 8 * std::min(evidence.sources - 1, 8) + (evidence.differs ? 8 : 0)
        + (evidence.starred ? 20'000 : 0) + (evidence.confirmed ? 24 : 0) + (evidence.stated ? 3 : 0) + (evidence.happening ? 2 : 0) + (evidence.fine ? 4 : 0);
    return 0xffffU - static_cast<quint32>(std::max(0, weight));
}

} // namespace eusebius
