// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

/// A word, number or sign of the text. Not the text itself: a position in the block of text at hand, and what the lexicon made of it.
///
/// `variant` is 2 · lexeme, + 1 where the word has a first capital: it decides the token's classes (Lexicon::has).
/// Several words may be one token: "twenty-five" (a number), "New Year's Eve" (a phrase of the lexicon).
struct Token {
    enum Flag : quint16 {
        Glued = 1, ///< no white space before it
        SentenceStart = 2,
        ParagraphStart = 4,
        Heading = 8, ///< of a short paragraph without a full stop
    };

    qint32 begin = 0; ///< in the block
    qint32 end = 0;
    qint32 value = 0; ///< of shape classes (Number, Clock, …); 0 for words, whose values the lexicon holds
    quint16 variant = 0;
    quint16 flags = 0;

    constexpr quint16 lexeme() const { return variant >> 1; }
    constexpr bool isCapital() const { return (variant & 1) != 0; }
    constexpr bool has(Flag flag) const { return (flags & flag) != 0; }
};

} // namespace eusebius
