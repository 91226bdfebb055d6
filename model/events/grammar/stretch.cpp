// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/stretch.h"

#include "model/events/grammar/lexicon.h"

namespace eusebius::grammar {

bool opensStretch(const Token &token)
{
    switch (token.kind) {
    case TokenKind::Comma:
    case TokenKind::Semicolon:
    case TokenKind::Colon:
    case TokenKind::Dash:
    case TokenKind::Open:
    case TokenKind::Close:
        return true;
    default:
        break;
    }
    return token.role == Role::Conjunction || token.role == Role::Subordinator || token.role == Role::Relative || token.role == Role::Complementiser
        || token.has(kHalfSubordinator);
}

bool nounLike(const Token &t)
{
    return t.role == Role::Noun || t.role == Role::Name || t.role == Role::Adjective || t.role == Role::Number;
}

bool startsNounPhrase(const Token &t)
{
    return t.role == Role::Determiner || nounLike(t) || t.role == Role::SubjectPronoun || t.role == Role::ObjectPronoun;
}

} // namespace eusebius::grammar
