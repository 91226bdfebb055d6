// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/roles.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/grammar/verbroles.h"

namespace eusebius::grammar {

namespace {

bool endsWith(QStringView word, QStringView ending)
{
    return word.size() > ending.size() + 1 && word.endsWith(ending, Qt::CaseInsensitive);
}

quint64 verbFlagsByEnding(QStringView word, quint64 flags)
{
    quint64 more = 0;
    if ((flags & (kAnyVerb | kNotEdVerb)) == 0 && endsWith(word, u"ed") && word.size() > 4) {
        more |= kVerbPast | kVerbParticiple;
    }
    if ((flags & (kAnyVerb | kNotIng | kEventNoun)) == 0 && endsWith(word, u"ing") && word.size() > 5 && !word.contains(u'-')) {
        more |= kVerbIng;
    }
    return more;
}

/// "re-signed", "over-extended": what the part behind the last hyphen is, where it is a verb form.
quint64 flagsBehindHyphen(QStringView word)
{
    const qsizetype hyphen = word.lastIndexOf(u'-');
    if (hyphen <= 0 || hyphen > 5) {
        return 0;
    }
    static constexpr QStringView kPrefixes[] = {u"re", u"co", u"over", u"under", u"out"};
    for (const QStringView prefix : kPrefixes) {
        if (word.left(hyphen).compare(prefix, Qt::CaseInsensitive) == 0) {
            return Lexicon::english().flags(word.mid(hyphen + 1)) & (kAnyVerb | kStateVerb);
        }
    }
    return 0;
}

Role openClassRole(QStringView word, const Token &token)
{
    if (token.has(kAdverb) || (endsWith(word, u"ly") && !token.has(kNotLy) && word.size() > 4 && !token.capital)) {
        return Role::Adverb;
    }
    if (token.has(kAdjective)) {
        return Role::Adjective;
    }
    static constexpr QStringView kEndings[] = {u"ous", u"ful", u"ic", u"ical", u"ible", u"able", u"less", u"ish", u"ive", u"ary"};
    for (const QStringView ending : kEndings) {
        if (endsWith(word, ending) && !token.has(kEventNoun | kAnyVerb) && word.size() > 5) {
            return Role::Adjective;
        }
    }
    return Role::Noun;
}

Role closedClassRole(const Token &token)
{
    if (token.has(kNegation)) {
        return Role::Negation;
    }
    if (token.has(kPossessive)) {
        return Role::Determiner;
    }
    if (token.has(kSubordinator)) {
        return Role::Subordinator;
    }
    if (token.has(kRelative)) {
        return Role::Relative;
    }
    if (token.has(kComplementiser)) {
        return Role::Complementiser;
    }
    if (token.has(kConjunction) && !token.has(kPreposition)) {
        return Role::Conjunction;
    }
    if (token.has(kSubjectPronoun)) {
        return Role::SubjectPronoun;
    }
    if (token.has(kDeterminer | kDemonstrative)) {
        return Role::Determiner;
    }
    if (token.has(kObjectPronoun)) {
        return Role::ObjectPronoun;
    }
    if (token.has(kPreposition)) {
        return Role::Preposition;
    }
    return Role::Other;
}

void assignAlone(QStringView text, Token &token)
{
    if (token.kind != TokenKind::Word) {
        return;
    }
    QStringView word = text.mid(token.range.begin, token.range.length());
    if (token.owns && token.range.length() > 2) {
        word.chop(word.back() == u's' ? 2 : 1);
    }
    token.flags |= verbFlagsByEnding(word, token.flags);
    if ((token.flags & kAnyVerb) == 0) {
        token.flags |= flagsBehindHyphen(word);
    }
    if (token.owns) {
        token.role = token.capital ? Role::Name : Role::Noun;
        return;
    }
    token.role = closedClassRole(token);
    if (token.role != Role::Other) {
        const bool acronym = word.size() > 1 && word[1].isUpper(); // "US", "IT"
        if (acronym && token.capital && !token.opens) {
            token.role = Role::Name;
            token.flags = 0;
        }
        return;
    }
    if (token.has(kNumberWord) && (!token.capital || token.opens)) {
        token.role = Role::Number;
        return;
    }
    const bool known = token.flags != 0;
    if (token.opens && !known && word.size() > 4 && word.back() == u's' && !word.endsWith(u"ss")) {
        token.role = Role::Noun; // "Scholars", "Farmers"; judgeFirstWord makes it a name where another follows
        return;
    }
    if (token.capital && (!token.opens || !known)) {
        token.role = Role::Name;
        token.flags &= kEventNoun | kEventNounPlural; // "Battle", "Treaty" keep what they name
        return;
    }
    token.role = openClassRole(word, token);
}

/// A capital means little at the start; with another behind it, it is a name ("North Sea").
void judgeFirstWord(Tokens &tokens)
{
    if (tokens.size() < 2 || tokens[0].kind != TokenKind::Word) {
        return;
    }
    Token &first = tokens[0];
    const Role role = first.role;
    const bool open = role == Role::Adverb || role == Role::Adjective || role == Role::Noun;
    if (first.capital && open && tokens[1].role == Role::Name && !first.has(kConnective)) {
        first.role = Role::Name;
        first.flags &= kEventNoun | kEventNounPlural;
    }
}

} // namespace

void assignRoles(QStringView text, Tokens &tokens)
{
    for (Token &token : tokens) {
        assignAlone(text, token);
    }
    judgeFirstWord(tokens);
    assignVerbRoles(tokens);
}

} // namespace eusebius::grammar
