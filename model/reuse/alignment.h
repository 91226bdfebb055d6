// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/reuse/fingerprints.h"
#include "model/reuse/wordsequence.h"

#include <span>
#include <vector>

namespace eusebius {

/// `length` equal words from `a` in one sequence and from `b` in the other.
struct EqualRun {
    int a = 0;
    int b = 0;
    int length = 0;

    int endA() const { return a + length; }
    int endB() const { return b + length; }
};

/// Runs joined through small edits, in order in both sequences. Word indexes.
struct AlignedPassage {
    std::vector<EqualRun> runs;

    int beginA() const { return runs.front().a; }
    int beginB() const { return runs.front().b; }
    int endA() const { return runs.back().endA(); }
    int endB() const { return runs.back().endB(); }
    int equalWords() const;
    int longestRun() const;
};

/// The passages two sequences share, from their seeds (sorted by place in A). A word-level local alignment: seeds are extended as far as
/// the words are equal, then runs no more than eight words apart are joined and the words between and around them aligned.
/// A passage has at least `minWords` equal words: in one run, or in runs so close together that four words of five are equal.
std::vector<AlignedPassage> alignPassages(const WordSequence &a, const WordSequence &b, std::span<const ReuseSeed> seeds, int minWords);

} // namespace eusebius
