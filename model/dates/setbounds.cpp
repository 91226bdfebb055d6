// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/setbounds.h"

namespace eusebius {

Bounds boundsOfElement(const DateSetElement &element, bool isAllOf)
{
    Bounds bounds;
    if (!element.isOpenBefore) {
        bounds.earliestStart = element.from.begin();
        bounds.earliestEnd = bounds.earliestStart + 1;
    }
    if (!element.isOpenAfter) {
        bounds.latestEnd = element.to.end();
        bounds.latestStart = bounds.latestEnd - 1;
    }
    if (isAllOf) {
        bounds.latestStart = element.isOpenBefore ? kOpenPast : element.from.end() - 1;
        bounds.earliestEnd = element.isOpenAfter ? kOpenFuture : element.to.begin() + 1;
    }
    return bounds;
}

} // namespace eusebius
