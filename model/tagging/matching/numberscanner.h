// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/token.h"

#include <QStringView>

namespace eusebius {

/// Cuts one token that begins with a digit: numbers, ordinals, decades, clock times, dates in digits, codes.
class NumberScanner {
public:
    explicit NumberScanner(const Lexicon &lexicon) : m_lexicon(lexicon), m_shapes(lexicon.shapes()) { }

    /// The token at `begin`, where a digit stands. Never empty; linear in its length.
    Token scan(QStringView text, qsizetype begin) const;
    /// A decade or year with an apostrophe before ("'99", "'80s"), which stands at `begin`; an empty token: none.
    Token scanAbbreviatedYear(QStringView text, qsizetype begin) const;

private:
    struct Digits {
        qint32 value = 0; ///< kTooLarge where it is larger
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype length() const { return end - begin; }
    };

    static Digits digitsAt(QStringView text, qsizetype begin);
    static Token make(qsizetype begin, qsizetype end, quint16 lexeme, qint32 value);
    Token single(const Digits &first, qsizetype end, ClassId shape, qint32 value) const;
    bool scanIsoDate(QStringView text, const Digits &first, Token &token) const;
    bool scanSlashDate(QStringView text, const Digits &first, Token &token) const;
    bool scanClock(QStringView text, const Digits &first, Token &token) const;
    bool scanCode(QStringView text, const Digits &first, Token &token) const;
    bool scanGrouped(QStringView text, const Digits &first, Token &token) const;
    bool scanSuffix(QStringView text, const Digits &first, Token &token) const;
    Token plainNumber(QStringView text, const Digits &first) const;

    const Lexicon &m_lexicon;
    const ShapeLexemes &m_shapes;
};

} // namespace eusebius
