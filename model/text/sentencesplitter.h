// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringView>

#include <span>
#include <vector>

namespace eusebius {

/// Splits one paragraph into sentences. Rules only, no statistics: what a stop means is read from the word before it, the
/// signs behind it (closing quotation marks, footnote markers) and the word after it.
///
/// Give paragraphs in the order of the text: the footnote markers are walked along with them.
class SentenceSplitter {
public:
    /// Without `inner`, "[12]" after a word or stop is taken for a footnote marker.
    SentenceSplitter(QStringView text, std::span<const Region> inner);

    /// Appends the sentences of `paragraph`, trimmed, in order. Longer ones than kLongest are cut at a space.
    void split(TextRange paragraph, std::vector<TextRange> &sentences);

    /// Whether the sentence ends in a stop, quotation marks and footnote markers behind it aside.
    bool isClosed(TextRange sentence) const;

    static constexpr qsizetype kLongest = 10'000;

private:
    struct Stop {
        qsizetype begin = 0; ///< first stop sign
        qsizetype end = 0; ///< after stop signs, closing marks and footnote markers
        bool single = false; ///< one full stop only
        bool quoted = false; ///< a quotation mark closes behind it
        bool marked = false; ///< a footnote marker stands behind it
    };
    Stop stopAt(qsizetype position, qsizetype end);
    qsizetype markerEnd(qsizetype position, qsizetype end);
    qsizetype behindMark(qsizetype position);
    bool isMarkup() const;
    bool endsSentence(const Stop &stop, TextRange paragraph) const;
    bool endsAfterWord(qsizetype stop, qsizetype next, qsizetype begin, qsizetype end) const;
    bool endsWithoutSpace(const Stop &stop, TextRange paragraph) const;
    qsizetype contentAfter(qsizetype position, qsizetype end) const;
    QStringView wordAt(qsizetype position, qsizetype end) const;

    QStringView m_text;
    std::span<const Region> m_inner;
    std::size_t m_nextInner = 0;
    bool m_guess = false;
};

} // namespace eusebius
