// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/reach.h"

namespace eusebius {

/// What lies in a reach as a small corpus of its own, with the decisions that concern it. What decisions make of it is what they make of it
/// in the whole.
struct ReachedParts {
    CorpusParts parts; ///< documents as in Reach::documents, statements as in Reach::found, events as in Reach::foundEvents
    Decisions decisions;
};
ReachedParts reachedParts(const Found &found, const Decisions &after, const Reach &reach);

/// The shared wording of some documents, ascending, whose places in the list become their indexes.
std::vector<ReuseMatch> reuseAmong(const std::vector<ReuseMatch> &all, const std::vector<int> &documents);

/// Where a value stands in a list; -1 where it does not.
int placeIn(const std::vector<int> &ascending, int value);

} // namespace eusebius
