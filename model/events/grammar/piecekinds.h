// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/pieces.h"

namespace eusebius::grammar {

// What a piece is by itself, before the clauses around it are known.

/// ", a step taken in haste": a noun phrase whose last word only looks like a finite verb.
bool isApposition(const Tokens &tokens, const Piece &piece);
/// ", called the Long March, …", ", including the deputies elected before": a form that only looks finite says more of a noun.
bool modifiesNoun(const Tokens &tokens, const Piece &piece);
/// Not that of what a doing in it is about: "and reports forecasting the summer invasion".
bool timeIsItsOwn(const Tokens &tokens, const Piece &piece);
/// ", and to sell the ships"
bool opensWithInfinitive(const Tokens &tokens, const Piece &piece);
/// "Their hopes raised, the men marched on": a form that only looks finite, with the sentence's subject and verb in the piece behind the comma.
bool leadsAsAbsolute(const Tokens &tokens, const Piece &piece, const Piece &next);

} // namespace eusebius::grammar
