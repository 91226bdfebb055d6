// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

#include <vector>

namespace eusebius::grammar {

enum class PieceOpener : quint8 { Start, Comma, Semicolon, Colon, Dash, Bracket, Conjunction, Subordinator, Relative };

/// A stretch of a sentence between two places where a clause may begin or end: what clauses are put together from.
struct Piece {
    PieceOpener opener = PieceOpener::Start;
    bool comma = false; ///< a comma stands before the opening word
    int first = 0;
    int end = 0;
    int verb = -1; ///< first finite verb that belongs to it
    int secondVerb = -1; ///< another without a boundary between: the clause around it goes on there
    int subject = -1; ///< first token of a noun phrase (before the verb, where there is one) that is not in a prepositional phrase
    int participle = -1; ///< an -ing form or participle that opens it
    int times = 0; ///< time expressions
    bool opensAsPhrase = false; ///< begins with a preposition, time or adverb: may lead in a clause
    bool hasNoun = false; ///< outside prepositional phrases of time
    bool modifier = false; ///< what looks like its verb modifies a noun: "with 300 men killed"
    bool bracketed = false; ///< lies in brackets
};

/// The word between `after` and `end` that opens a complement whose verb is still to come: "said *that* despite the loss"; -1 none.
int openComplement(const Tokens &tokens, int after, int end);

std::vector<Piece> cutPieces(const Tokens &tokens);

} // namespace eusebius::grammar
