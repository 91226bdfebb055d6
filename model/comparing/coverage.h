// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"

namespace eusebius {

/// Where in time each document speaks, by document. Rejected and undated statements do not count; a single statement far from all others
/// and ends that are open do not stretch the period.
/// What a time covers with both ends known, `to` exclusive: an open end is the other one ("since 1950" covers 1950).
struct CoveredStretch {
    Instant from = 0;
    Instant to = 0;
};
/// None where neither end is known.
std::optional<CoveredStretch> coveredStretch(const TimeSpan &time);

std::vector<Coverage> coverageOf(std::span<const Document> documents, std::span<const Statement> statements);

} // namespace eusebius
