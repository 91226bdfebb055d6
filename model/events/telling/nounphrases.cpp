// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/nounphrases.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

bool inPhrase(const Token &t)
{
    switch (t.role) {
    case Role::Determiner:
    case Role::Adjective:
    case Role::Noun:
    case Role::Name:
    case Role::Number:
        return true;
    case Role::Ing:
        return t.has(kVerbAlsoNoun);
    default:
        return false;
    }
}

bool isOf(const Token &t)
{
    static const quint64 of = Lexicon::wordKey(u"of");
    return t.key == of;
}

int phraseStart(const SentenceReading &s, int at)
{
    int first = at;
    while (first > 0 && s.owner(first - 1) == s.owner(at)) {
        const Token &before = s.token(first - 1);
        const bool premodifyingTime = before.kind == TokenKind::Time && first < at + 1;
        if (!inPhrase(before) && !premodifyingTime) {
            break;
        }
        --first;
        if (before.role == Role::Determiner && !(first > 0 && s.token(first - 1).owns)) {
            break;
        }
    }
    return first;
}

} // namespace

int plainPhraseEnd(const SentenceReading &s, int first)
{
    int end = first;
    while (end < s.count() && (inPhrase(s.token(end)) || s.token(end).kind == TokenKind::Time)) {
        ++end;
        if (end < s.count() && s.token(end).role == Role::Determiner) {
            break;
        }
    }
    return end;
}

NounPhrase nounPhraseAround(const SentenceReading &s, int at)
{
    NounPhrase phrase;
    phrase.first = phraseStart(s, at);
    phrase.end = plainPhraseEnd(s, phrase.first);
    if (phrase.end <= phrase.first) {
        return {};
    }
    phrase.head = phrase.end - 1;
    // leftwards over "of": the larger happening
    while (phrase.first >= 2 && isOf(s.token(phrase.first - 1)) && s.token(phrase.first - 2).has(kEventNoun)
           && s.owner(phrase.first - 2) == s.owner(at)) {
        phrase.head = phrase.first - 2;
        phrase.first = phraseStart(s, phrase.first - 2);
    }
    return phrase;
}

NounPhrase wholePhrase(const SentenceReading &s, int first, int limit)
{
    NounPhrase phrase;
    phrase.first = first;
    phrase.end = std::min(plainPhraseEnd(s, first), limit);
    if (phrase.end <= first) {
        return {};
    }
    phrase.head = phrase.end - 1;
    while (phrase.end + 1 < limit && s.token(phrase.end).role == Role::Preposition) {
        const int end = std::min(plainPhraseEnd(s, phrase.end + 1), limit);
        if (end == phrase.end + 1) {
            break;
        }
        phrase.end = end;
    }
    return phrase;
}

bool namesHappening(const SentenceReading &s, const NounPhrase &phrase)
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        const Token &t = s.token(i);
        const bool endsPart = i + 1 >= phrase.end || !inPhrase(s.token(i + 1));
        if (!endsPart || t.kind != TokenKind::Word) {
            continue;
        }
        if (t.has(kEventNoun)) {
            return true;
        }
        const QStringView word = s.word(i);
        if (t.role == Role::Noun && word.size() > 7 && (word.endsWith(u"ation") || word.endsWith(u"isation") || word.endsWith(u"ization"))) {
            return true;
        }
    }
    return false;
}

} // namespace eusebius
