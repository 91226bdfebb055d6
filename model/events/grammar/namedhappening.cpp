// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/namedhappening.h"

#include "model/events/grammar/lexicon.h"

namespace eusebius::grammar {

bool isNamedHappening(const Tokens &tokens, int at)
{
    static const quint64 of = Lexicon::wordKey(u"of");
    const auto token = [&tokens](int i) -> const Token & { return tokens[static_cast<std::size_t>(i)]; };
    int from = at - 1;
    while (from >= 0 && token(from).role == Role::Name && !token(from).owns) {
        --from;
    }
    if (from == at - 1 || from < 0 || token(from).role != Role::Determiner) {
        return false;
    }
    const int next = at + 1;
    return next >= std::ssize(tokens) || token(next).key == of || token(next).role == Role::Conjunction || token(next).kind != TokenKind::Word;
}

} // namespace eusebius::grammar
