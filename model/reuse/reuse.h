// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/textrange.h"
#include "model/text/document.h"

#include <span>
#include <vector>

namespace eusebius {

/// Words that stand in both documents in the same order without a word between: the part of a match that does not differ.
struct ReuseRun {
    TextRange a;
    TextRange b;
    int words = 0;
};

/// Wording two documents share: agreement by copying is no corroboration.
///
/// Not a quotation found by its marks, and not a shared topic: only words in sequence count. Two texts that tell the same sentence with
/// "and" for "or" in it give one match with `verbatim` false and two runs, one on either side of the word.
struct ReuseMatch {
    int documentA = -1; ///< indexes, A < B
    int documentB = -1;
    TextRange rangeA;
    TextRange rangeB;
    bool verbatim = false; ///< the same words but for punctuation and case; else near
    double share = 0; ///< of the shorter document's body words, by this match
    int from = -1; ///< the document it was likely taken from, where dates tell; -1 unknown
    std::vector<ReuseRun> runs; ///< in order. Words between two runs are the edits
};

/// All shared passages of at least `minWords` words between the bodies of the documents, by documents, then position.
/// Deterministic; independent of threads. Near-linear in the words: wording that stands in more than two dozen places (licence lines,
/// mottos) is matched only with the first four documents that have it, so that boilerplate never costs all pairs.
std::vector<ReuseMatch> findReuse(std::span<const Document> documents, const Progress &progress = {}, int minWords = 8);

} // namespace eusebius
