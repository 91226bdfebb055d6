// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"
#include "model/tagging/matching/numberscanner.h"
#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/token.h"

#include <QStringView>

#include <vector>

namespace eusebius {

/// Cuts a block of text into tokens in one pass. Not the text's sentences: it only marks where one begins, well enough for
/// the order of times ("Jan. 5" is one, "in May. He" is two).
///
/// "In mid-June 1944" → In · mid · - · June · 1944
class Tokeniser {
public:
    explicit Tokeniser(const Lexicon &lexicon);

    /// Replaces `tokens`; allocates only as they grow. The block must be shorter than 2^31.
    void tokenise(QStringView block, std::vector<Token> &tokens) const;

private:
    /// Whether a sentence ends at a token: perhaps where its stop belongs to an abbreviation, then a word with a capital decides.
    enum class Ending : quint8 { No, Perhaps, Yes };

    static char16_t continuation(const char16_t *p, const char16_t *limit);
    Token word(QStringView text, qsizetype begin) const;
    Token initials(QStringView text, qsizetype begin) const;
    Token sign(QStringView text, qsizetype begin) const;
    Token apostrophe(QStringView text, qsizetype begin) const;
    void markHeading(std::vector<Token> &tokens, std::size_t begin) const;
    static bool sentenceFollows(QStringView text, qsizetype position);
    Token shape(qsizetype begin, qsizetype end, ClassId id) const;
    bool swallowsStop(QStringView text, const TextRange &word, quint16 variant) const;
    Ending ending(QStringView text, qint32 end, quint16 variant) const;

    const Lexicon &m_lexicon;
    NumberScanner m_numbers;
    ClassId m_abbreviation;
    ClassId m_title;
    quint16 m_stop; ///< variants of signs
    quint16 m_quote;
    quint16 m_close;
};

} // namespace eusebius
