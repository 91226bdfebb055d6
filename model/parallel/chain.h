// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <span>
#include <vector>

namespace eusebius {

/// A place of one text that answers one of another, and how much that tells.
struct Correspondence {
    TextRange a;
    TextRange b;
    double weight = 1;
};

/// Indexes of the heaviest of all choices that stand in the same order in both texts and do not overlap in either, in that order. An empty
/// range may lie at another's edge. O(n log n): chaining as of local alignments (Eppstein, Galil, Giancarlo and Italiano, "Sparse dynamic
/// programming", JACM 1992). Of equal choices always the same one, whatever order they are given in.
std::vector<int> heaviestChain(std::span<const Correspondence> all);

} // namespace eusebius
