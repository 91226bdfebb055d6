// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <vector>

namespace eusebius::grammar {

enum class TokenKind : quint8 { Word, Number, Time, Comma, Semicolon, Colon, Dash, Open, Close, Symbol };

/// What a word does in its sentence.
enum class Role : quint8 {
    Other,
    Determiner, ///< also possessive pronouns
    SubjectPronoun, ///< it, they, who stands for a subject
    ObjectPronoun,
    Noun,
    Name, ///< capitalised
    Adjective,
    Number,
    Time, ///< a time expression that names days
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Complementiser, ///< that, whether: what follows belongs to the verb or noun before
    Adverb,
    Negation,
    InfinitiveTo,
    Infinitive,
    Finite, ///< the finite verb, or the auxiliary that opens its group
    VerbRest, ///< later verbs of the group: "had been *taken*"
    Participle, ///< past participle that modifies: "a declaration *released*"
    Ing,
    Mark, ///< punctuation
};

/// One word, number, time expression or mark of a sentence. Ranges are positions in the document's text.
struct Token {
    TextRange range;
    quint64 key = 0; ///< Lexicon::wordKey
    quint64 flags = 0; ///< WordFlag
    TokenKind kind = TokenKind::Word;
    Role role = Role::Other;
    qint32 time = -1; ///< where kind is Time: index in the expressions given
    bool capital = false;
    bool owns = false; ///< ends in 's or s'
    bool opens = false; ///< stands at the sentence's start
    bool opensQuote = false; ///< a quotation mark stands right before it
    bool vague = false; ///< part of a time expression that names no days ("over the years")

    bool isNominal() const { return role == Role::Noun || role == Role::Name || role == Role::SubjectPronoun || role == Role::ObjectPronoun; }
    bool isVerbal() const { return role == Role::Finite || role == Role::VerbRest || role == Role::Infinitive; }
    bool has(quint64 anyOf) const { return (flags & anyOf) != 0; }
};

using Tokens = std::vector<Token>;

} // namespace eusebius::grammar
