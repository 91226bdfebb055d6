// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/dateset.h"

#include <algorithm>
#include <vector>

namespace eusebius {

/// The bounds of one entry of a set. Of "one of", the entry is any date of its row, so it may begin and end anywhere in it;
/// of "all of", it lasts from the row's first date to its last.
Bounds boundsOfElement(const DateSetElement &element, bool isAllOf);

/// Adds `next` to the bounds of "one of": it may be this one as well.
inline void includeOne(Bounds &any, const Bounds &next)
{
    any.earliestStart = std::min(any.earliestStart, next.earliestStart);
    any.latestStart = std::max(any.latestStart, next.latestStart);
    any.earliestEnd = std::min(any.earliestEnd, next.earliestEnd);
    any.latestEnd = std::max(any.latestEnd, next.latestEnd);
}

/// Adds `next` to the bounds of "all of": it begins with the first of them and is over with the last.
inline void includeAll(Bounds &all, const Bounds &next)
{
    all.earliestStart = std::min(all.earliestStart, next.earliestStart);
    all.latestStart = std::min(all.latestStart, next.latestStart);
    all.earliestEnd = std::max(all.earliestEnd, next.earliestEnd);
    all.latestEnd = std::max(all.latestEnd, next.latestEnd);
}

/// The bounds of a set whose entries' bounds are first put through `change(element, bounds)`. There is at least one entry.
template <typename Change>
Bounds boundsOfSet(bool isAllOf, const std::vector<DateSetElement> &elements, Change change)
{
    Bounds bounds = change(elements.front(), boundsOfElement(elements.front(), isAllOf));
    for (const DateSetElement &element : elements) {
        const Bounds next = change(element, boundsOfElement(element, isAllOf));
        if (isAllOf) {
            includeAll(bounds, next);
        } else {
            includeOne(bounds, next);
        }
    }
    return bounds;
}

} // namespace eusebius
