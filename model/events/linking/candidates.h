// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/events/linking/features.h"

#include <span>
#include <utility>
#include <vector>

namespace eusebius {

using StatementPair = std::pair<int, int>; ///< first < second

/// Pairs of statements whose times may overlap and that share a term: who is worth comparing. Sorted, unique.
///
/// An inverted index over (term, stretch of time): statements of up to two years stand in their years, longer ones in their decades (open
/// ends only in the decade of the end that is known), and meet there. A list of more than 160 statements tells nothing about any two of
/// them and is passed over: the same happening shares a rarer term. So the cost grows with the statements, not with their pairs.
std::vector<StatementPair> candidatePairs(std::span<const Features> features, const Progress &progress);

} // namespace eusebius
