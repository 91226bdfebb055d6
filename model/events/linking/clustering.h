// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/scoring.h"

#include <span>
#include <vector>

namespace eusebius {

/// A scored pair that may tell the same.
struct Edge {
    int a = -1;
    int b = -1;
    double score = 0;
    double copied = 0; ///< share of wording in common; 0 none
};

/// Puts statements into groups, best edges first. Two groups join only when every two members could tell the same: their times fit, nothing
/// is opposed, and what they share is more than a little; copied wording counts as that. So a chain of likenesses never joins two
/// happenings. Returns the group of each statement. `order` breaks ties by content, not by place: the result does not hang on the order of documents.
std::vector<int> groupStatements(std::span<const Features> features, std::vector<Edge> edges, std::span<const quint64> order);

} // namespace eusebius
