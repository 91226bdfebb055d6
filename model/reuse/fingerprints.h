// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/reuse/wordsequence.h"

#include <compare>
#include <span>
#include <vector>

namespace eusebius {

/// A place where two documents have the same five words: where alignment starts. `wordA` and `wordB` are indexes in their sequences.
struct ReuseSeed {
    qint32 documentA = 0; ///< < documentB
    qint32 documentB = 0;
    qint32 wordA = 0;
    qint32 wordB = 0;

    friend auto operator<=>(const ReuseSeed &, const ReuseSeed &) = default;
};

inline constexpr int kShingleWords = 5;
/// With windows of four shingles every run of 5 + 4 - 1 = 8 equal words holds a common fingerprint (Schleimer, Wilkerson and Aiken,
/// "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003).
inline constexpr int kWinnowingWindow = 4;

/// A shingle chosen by winnowing: the hash of five words and the index of the first.
struct Fingerprint {
    quint64 hash = 0;
    qint32 word = 0;
};

/// The fingerprints of one sequence, in order. Every window of four shingles gives one; equal texts give equal ones wherever they stand.
std::vector<Fingerprint> winnow(const WordSequence &words);

/// The places two documents share, sorted; empty when cancelled.
std::vector<ReuseSeed> findSeeds(std::span<const WordSequence> sequences, const Progress &progress);

} // namespace eusebius
