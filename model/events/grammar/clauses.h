// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/token.h"

#include <vector>

namespace eusebius::grammar {

enum class ClauseKind : quint8 {
    Main, ///< stands by itself: a sentence's clause, or one joined by "and", "but", ";"
    VerbPhrase, ///< shares its subject with the clause before: "and *froze its financing*"
    Subordinate, ///< when, while, after, because … + subject + verb
    Relative, ///< which, who, that …
    Participial, ///< ", *capturing the town in June*"
    NounPhrase, ///< a joined phrase with a time of its own: "and *talks in 1991*"
    Fragment, ///< no verb: headlines, lists, chronicles
};

/// One clause of a sentence: which tokens are its own, which verb tells, whose subject it has. Indexes into the sentence's tokens.
///
/// Not a parse tree: clauses point to the one they hang on, and a clause with another inside it covers it ("The army, *which had lost
/// its guns*, withdrew").
struct Clause {
    ClauseKind kind = ClauseKind::Main;
    int first = 0;
    int end = 0; ///< one past the last token, clauses inside and behind it left out where they end it
    int verb = -1; ///< the finite verb, participle or -ing form; -1 in a Fragment or NounPhrase
    int parent = -1; ///< clause it hangs on; -1 for Main
    int subject = -1; ///< first token of the subject; of the parent's where it is shared; -1 unknown
    int subjectEnd = -1; ///< one past its last token
    int opener = -1; ///< the subordinator, relative word or conjunction
    bool leads = false; ///< a Subordinate before its main clause
    bool afterComma = false;
};

struct Clauses {
    std::vector<Clause> list; ///< in order of opening
    std::vector<int> owner; ///< by token: the innermost clause; -1 for marks between clauses
};

/// Cuts a sentence's tokens (with their roles) into clauses. Linear in the tokens.
Clauses splitClauses(const Tokens &tokens);

} // namespace eusebius::grammar
