// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/corpus/searchquery.h"

#include <vector>

namespace eusebius {

/// A search term ready to be compared with words as they are scanned.
struct TermMatcher {
    explicit TermMatcher(const SearchTerm &term);

    std::vector<quint64> hashes; ///< of its words
    QString last; ///< the last word, where it is compared by more than its hash
    bool prefix = false;
    bool inside = false; ///< one character of a script written without spaces: matches the pairs that hold it
    bool excluded = false;
};

/// A passage of one paragraph that holds every term.
struct ParagraphHit {
    TextRange passage;
    TextRange window; ///< the first place in it where all terms stand
    std::vector<TextRange> matches; ///< in order
    double score = 0;
};

/// Looks for the terms in one paragraph after the other, reusing its memory. For use by one thread.
class ParagraphSearch {
public:
    explicit ParagraphSearch(const std::vector<SearchTerm> &terms);

    /// The sentences that hold all terms; where no sentence does, the fewest neighbouring ones that do.
    std::vector<ParagraphHit> find(QStringView text, TextRange paragraph);

private:
    struct ScannedWord {
        TextRange range;
        quint64 hash = 0;
        quint64 special = 0; ///< bit n: meets the last word of the n-th matcher by more than its hash
    };
    struct Occurrence {
        TextRange range;
        std::size_t term = 0;
        qsizetype word = 0; ///< of the paragraph
        qsizetype sentence = 0;
    };

    void scan(QStringView text, TextRange paragraph);
    bool meetsAt(const TermMatcher &matcher, std::size_t term, std::size_t word) const;
    bool collectOccurrences();
    std::vector<ParagraphHit> passages(const std::vector<TextRange> &sentences) const;
    void addHit(std::vector<ParagraphHit> &hits, const std::vector<TextRange> &sentences, std::size_t first, std::size_t last) const;

    std::vector<TermMatcher> m_matchers;
    std::size_t m_wanted = 0; ///< how many are not excluded; they come first
    std::vector<ScannedWord> m_words;
    std::vector<Occurrence> m_found; ///< by place
    std::vector<TextRange> m_unwanted;
};

} // namespace eusebius
