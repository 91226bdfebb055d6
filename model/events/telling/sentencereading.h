// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/grammar/clauses.h"
#include "model/tagging/timeexpression.h"
#include "model/text/document.h"
#include "model/text/sentences.h"

#include <span>

namespace eusebius {

/// One sentence as read: its tokens with their roles, its clauses, and what it is a part of. Borrows the document and its expressions.
struct SentenceReading {
    const Document &document;
    std::span<const TimeExpression> expressions;
    Sentence sentence;
    grammar::Tokens tokens;
    grammar::Clauses clauses;

    const grammar::Token &token(int i) const { return tokens[static_cast<std::size_t>(i)]; }
    int count() const { return static_cast<int>(tokens.size()); }
    const grammar::Clause &clause(int i) const { return clauses.list[static_cast<std::size_t>(i)]; }
    int owner(int token) const { return clauses.owner[static_cast<std::size_t>(token)]; }
    const TimeExpression &expression(const grammar::Token &t) const { return expressions[static_cast<std::size_t>(t.time)]; }
    QStringView words(TextRange range) const { return QStringView(document.text).mid(range.begin, range.length()); }
    QStringView word(int i) const { return words(token(i).range); }
    /// From the first character of token `first` to the last of the one before `end`.
    TextRange range(int first, int end) const { return {token(first).range.begin, token(end - 1).range.end}; }
};

} // namespace eusebius
