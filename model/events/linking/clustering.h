// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/scoring.h"

#include <array>
#include <span>
#include <vector>

namespace eusebius {

/// A scored pair that may tell the same.
struct Edge {
    int a = -1;
    int b = -1;
    double score = 0;
    double copied = 0; ///< share of wording in common; 0 none
    bool isNew = true; ///< not yet among those grouped
    bool joined = false; ///< brought two groups together
    std::array<int, 2> reason{-1, -1}; ///< of the link as two events, as one: a number in a list of reasons; -1 not asked for
};

/// Which statements are one event, and which of these groups are not as they were before.
struct StatementGroups {
    std::vector<int> group; ///< of each statement
    std::vector<bool> hasChanged; ///< of each statement: its group is another than before, or it is new
};

/// Puts statements into groups, in the order of the edges: the best first, ties broken by content, so that the outcome does not hang on the
/// order of documents. Two groups join only when every two members could tell the same: their times fit, nothing
/// is opposed, and what they share is more than a little; copied wording counts as that. So a chain of likenesses never joins two
/// happenings. Returns the group of each statement.
///
/// Of edges that are not new the outcome is known, and stands (Edge::joined) as long as both groups are what they were then; a group that
/// a statement from number `from` on has reached is not. So what comes in costs what it touches.
StatementGroups groupStatements(std::span<const Features> features, std::span<Edge> edges, int from);

} // namespace eusebius
