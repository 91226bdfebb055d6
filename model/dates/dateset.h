// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/partialdate.h"

#include <QSharedData>
#include <QString>

#include <vector>

namespace eusebius {

/// The four bounds of a time, each an Instant; see TimeSpan.
struct Bounds {
    Instant earliestStart = kOpenPast;
    Instant latestStart = kOpenFuture; ///< inclusive: the last second at which it may begin
    Instant earliestEnd = kOpenPast; ///< exclusive: the first second at which it may be over
    Instant latestEnd = kOpenFuture; ///< exclusive

    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// One entry of a set: a date ("1667"), dates in a row ("1670..1672"), or with one end open ("..1760-12-03", "1760-12..").
struct DateSetElement {
    PartialDate from; ///< the date, or the first of a row; nothing when isOpenBefore
    PartialDate to; ///< the last of a row; equal to from for a single date; nothing when isOpenAfter
    bool isOpenBefore = false; ///< or any date before: first entry only
    bool isOpenAfter = false; ///< or any date after: last entry only

    bool isRow() const { return isOpenBefore || isOpenAfter || from != to; }
    friend bool operator==(const DateSetElement &, const DateSetElement &) = default;
};

/// What few spans have, kept out of the 64 bytes of all of them. TimeSpan's own.
struct RareParts : QSharedData {
    std::vector<DateSetElement> elements; ///< of a set
    Bounds bounds; ///< of the set, derived once
    QString words; ///< the words a span was read from
};

} // namespace eusebius
