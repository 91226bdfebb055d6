// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/textrange.h"
#include "model/text/document.h"

#include <span>
#include <vector>

namespace eusebius {

/// Wording two documents share: agreement by copying is no corroboration.
struct ReuseMatch {
    int documentA = -1; ///< indexes, A < B
    int documentB = -1;
    TextRange rangeA;
    TextRange rangeB;
    bool verbatim = false; ///< the same words but for punctuation and case; else near
    double share = 0; ///< of the shorter document's body words, by this match
    int from = -1; ///< the document it was likely taken from, where dates tell; -1 unknown
};

/// All shared passages of at least `minWords` words between the bodies of the documents. Deterministic; independent of threads.
std::vector<ReuseMatch> findReuse(std::span<const Document> documents, const Progress &progress = {}, int minWords = 8);

} // namespace eusebius
