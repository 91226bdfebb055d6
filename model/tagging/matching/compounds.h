// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/lexicon.h"
#include "model/tagging/rules/token.h"

#include <span>
#include <vector>

namespace eusebius {

/// Joins tokens that are one thing: numbers in words ("two hundred and six", "twenty-fifth", "two and a half", "nineteen
/// eighty-four") and phrases of the lexicon ("New Year's Eve"). Works in place, in one pass.
class Compounds {
public:
    explicit Compounds(const Lexicon &lexicon);

    void join(std::vector<Token> &tokens) const;

private:
    struct Found {
        Token token;
        std::size_t tokens = 0; ///< 0: none
    };

    bool is(const Token &token, ClassId id) const { return m_lexicon.has(token.variant, id); }
    Found phrase(std::span<const Token> tokens) const;
    Found number(std::span<const Token> tokens) const;
    Found spelledYear(std::span<const Token> tokens) const;
    Found ordinal(std::span<const Token> tokens, std::size_t used, qint64 value) const;
    Found half(std::span<const Token> tokens, std::size_t used, qint64 value) const;
    /// Number of tokens of one number below a hundred at `from`, with its value; 0: none.
    std::size_t belowHundred(std::span<const Token> tokens, std::size_t from, qint64 &value) const;
    Found make(std::span<const Token> tokens, std::size_t used, quint16 lexeme, qint64 value) const;

    const Lexicon &m_lexicon;
    ClassId m_multiplier;
    ClassId m_multiplierOrdinal;
    ClassId m_and;
    ClassId m_article;
    ClassId m_half;
};

} // namespace eusebius
