// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <span>
#include <vector>

namespace eusebius {

/// Two documents that are one, or nearly: a copy under another name, the same text in another format, an edited version.
///
/// Not reuse, which is wording that two different texts share (model/reuse). Agreement between such twins is no corroboration.
struct DocumentTwin {
    enum class Kind : quint8 {
        SameFile, ///< byte for byte
        SameText, ///< letter for letter, signs and white space aside
        NearText, ///< most of the wording
    };
    int first = 0; ///< indexes, first < second
    int second = 0;
    Kind kind = Kind::SameFile;
    double share = 1; ///< of the wording of both together, that both have: estimated for NearText

    friend bool operator==(const DocumentTwin &, const DocumentTwin &) = default;
};

/// Each document's earliest twin, in the order of the second. Linear in the text: words in fives are hashed into 64 boxes, of each the least is kept
/// (one-permutation MinHash, Li, Owen and Zhang 2012), and documents that agree in four boxes beside each other are compared.
std::vector<DocumentTwin> findTwins(std::span<const Document> documents);

} // namespace eusebius
