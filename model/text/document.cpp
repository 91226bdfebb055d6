// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/document.h"

#include <algorithm>

namespace eusebius {

RegionKind Document::kindAt(qsizetype position) const
{
    const auto after = std::upper_bound(outer.begin(), outer.end(), position,
                                        [](qsizetype p, const Region &region) { return p < region.range.begin; });
    if (after == outer.begin()) {
        return RegionKind::Body;
    }
    const Region &region = *std::prev(after);
    return region.range.contains(position) ? region.kind : RegionKind::Body;
}

QString Document::pageAt(qsizetype position) const
{
    const auto after = std::upper_bound(pages.begin(), pages.end(), position, [](qsizetype p, const PageStart &page) { return p < page.begin; });
    return after == pages.begin() ? QString() : std::prev(after)->label;
}

} // namespace eusebius
