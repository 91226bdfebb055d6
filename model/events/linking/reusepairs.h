// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/statement.h"
#include "model/reuse/reuse.h"

#include <span>
#include <utility>
#include <vector>

namespace eusebius {

using StatementPair = std::pair<int, int>; ///< first < second

/// A pair as one number, for sets.
constexpr quint64 pairKey(int first, int second)
{
    return (static_cast<quint64>(first) << 32) | static_cast<quint64>(second);
}

/// Two statements whose words stand in the same shared wording, and which part of the longer one that is (0 to 1).
struct ReusePair {
    StatementPair pair;
    double share = 0;
    int words = 0; ///< equal ones, about
};

/// Below this share two statements have copied words in common, but need not tell the same.
inline constexpr double kSameWordingShare = 0.6;

/// The pairs of statements that shared wording puts side by side: those whose words stand opposite each other for more than a fourth. `statements` are sorted by document and position.
std::vector<ReusePair> reusePairs(std::span<const Statement> statements, std::span<const ReuseMatch> reuse);

} // namespace eusebius
