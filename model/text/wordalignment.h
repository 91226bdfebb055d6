// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/words.h"

#include <span>
#include <vector>

namespace eusebius {

/// Where the words of a pattern stand in a text, found by their rare words and aligned one by one.
///
/// Not a search engine: it looks for one passage that was there once. Made once for a text, then any number of passages can be placed; thread-safe.
class WordPlacer {
public:
    explicit WordPlacer(QStringView text);

    /// The word of the text that each word of the pattern is aligned with.
    struct Placement {
        std::vector<int> places; ///< for each word of the pattern, or -1
        int equal = 0; ///< how many of them are the same word
    };
    /// Up to a handful of placements, each at another place; patterns longer than kMostWords are not placed. `expected` is about where in
    /// the text (by position) the pattern should begin: of very common words only those near it are looked at.
    std::vector<Placement> place(std::span<const Word> pattern, qsizetype expected) const;

    const Word &word(int index) const { return m_words[static_cast<std::size_t>(index)]; }
    static constexpr std::size_t kMostWords = 1'200;

private:
    std::vector<int> diagonals(std::span<const Word> pattern, qsizetype expected) const;
    Placement align(std::span<const Word> pattern, int diagonal) const;

    std::vector<Word> m_words;
    std::vector<int> m_byHash; ///< indices of words, sorted by hash, then by place
};

} // namespace eusebius
