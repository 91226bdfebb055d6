// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/matching/matcher.h"
#include "model/tagging/resolving/partialtime.h"

#include <span>
#include <vector>

namespace eusebius {

/// Makes partial times of matches: fields from captures, and from the tokens around them the tense, the sentence and the links.
/// Fed block by block; keeps only the running numbers of sentences and paragraphs.
class PartialBuilder {
public:
    PartialBuilder(const RuleSet &rules, std::vector<PartialTime> &out);

    /// `offset`: where the block begins in the document.
    void addBlock(std::span<const Token> tokens, qsizetype offset, const Matcher &matcher);

private:
    void add(std::span<const Token> tokens, qsizetype offset, const Match &match);
    void shareWithinRange(PartialTime &first, PartialTime &second) const;
    void advanceTo(std::span<const Token> tokens, quint32 token);
    PhraseLink linkBetween(std::span<const Token> tokens, quint32 endOfFirst, quint32 beginOfSecond) const;
    Tense tenseAround(std::span<const Token> tokens, quint32 begin, quint32 end) const;
    bool has(const Token &token, ClassId id) const;

    const RuleSet &m_rules;
    std::vector<PartialTime> &m_out;
    ClassId m_rangeWord;
    ClassId m_listWord;
    ClassId m_rangeOpener;
    ClassId m_pastCue;
    ClassId m_presentCue;
    ClassId m_futureCue;
    ClassId m_preposition;
    qint32 m_sentence = 0;
    qint32 m_paragraph = 0;
    qint32 m_section = 0;
    bool m_inHeading = false;
    quint32 m_at = 0; ///< tokens counted so far in this block
    quint32 m_endOfLast = 0; ///< token after the last expression
    bool m_opensRange = false; ///< "between" stands before the last one
    bool m_lastInBlock = false; ///< the last expression stands in this block
};

} // namespace eusebius
