// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <QString>

#include <vector>

namespace eusebius {

/// The frame a date's bounds are drawn in: the year round a day or month, the decade round a year, the century round a decade;
/// else the bounds with air. Named at both ends.
struct BoundsAxis {
    Instant from = 0;
    Instant to = 1;
    QString fromWords;
    QString toWords;
    bool isValid = false; ///< false where nothing has a bound
};

BoundsAxis boundsAxis(const std::vector<TimeSpan> &spans);

} // namespace eusebius
