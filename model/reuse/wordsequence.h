// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <vector>

namespace eusebius {

/// The words of a document's body in order, each as a folded hash with its place, 12 bytes a word: what shared wording is looked for in.
///
/// Not all words of the text: metadata, navigation, references, headings and footnote markers are left out, so that a sentence with
/// "[3]" in it equals the one without.
class WordSequence {
public:
    WordSequence() = default;
    explicit WordSequence(const Document &document);

    int size() const { return static_cast<int>(m_hashes.size()); }
    quint32 hash(int word) const { return m_hashes[static_cast<std::size_t>(word)]; }
    /// From the first character of word `first` to the last one of the word before `end`.
    TextRange range(int first, int end) const;

private:
    void addPart(const Document &document, TextRange part);

    std::vector<quint32> m_hashes;
    std::vector<quint32> m_begins;
    std::vector<quint32> m_ends;
};

} // namespace eusebius
