// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/names.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/aliases.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;
using namespace grammar;

namespace {

bool isOneOf(quint64 key, std::span<const quint64> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<quint64> keysOf(std::initializer_list<QStringView> words)
{
    std::vector<quint64> keys;
    for (const QStringView word : words) {
        keys.push_back(Lexicon::wordKey(word));
    }
    return keys;
}

/// "President", "General", "Sir": before a name, no part of it.
bool isTitle(quint64 key)
{
    static const std::vector<quint64> titles = keysOf(
        {u"prime", u"minister", u"president", u"vice-president", u"general", u"major", u"brigadier", u"lieutenant", u"colonel", u"captain", u"admiral", u"marshal",
         u"king", u"queen", u"emperor", u"empress", u"prince", u"princess", u"duke", u"duchess", u"count", u"baron", u"lord", u"lady", u"sir", u"dame", u"pope",
         u"bishop", u"archbishop", u"cardinal", u"chancellor", u"premier", u"secretary", u"senator", u"governor", u"ambassador", u"dr", u"mr",
         u"mrs", u"ms", u"professor", u"tsar", u"czar", u"sultan", u"shah", u"caliph", u"commissar", u"foreign", u"chairman", u"deputy", u"judge", u"justice"});
    return isOneOf(key, titles);
}

/// "Treaty *of* San Francisco", "Otto *von* Bismarck".
bool joins(const Token &t)
{
    static const std::vector<quint64> words = keysOf({u"of", u"de", u"van", u"von", u"der", u"al", u"bin", u"ibn", u"du", u"la", u"del", u"di", u"da"});
    return t.kind == TokenKind::Word && isOneOf(t.key, words);
}

struct Run {
    int first = 0;
    int end = 0;
};

/// "the Weavers' Guild": a plural that owns, inside a name; not "Athens' Assembly".
bool ownsInName(const SentenceReading &s, int first, int end)
{
    const TextRange word = s.range(end - 1, end);
    const bool plural = word.length() > 3 && !s.words(word).endsWith(u's') && !s.words(word).endsWith(u'S');
    return plural && end - first == 1 && first > 0 && s.token(first - 1).role == Role::Determiner && end < s.count() && s.token(end).role == Role::Name;
}

/// The run of capitalised words from `first`; a possessive ends it.
Run runFrom(const SentenceReading &s, int first)
{
    static const quint64 the = Lexicon::wordKey(u"the");
    int end = first;
    while (end < s.count() && s.token(end).role == Role::Name) {
        const bool owns = s.token(end).owns;
        ++end;
        if (owns && !ownsInName(s, first, end)) {
            break;
        }
        int next = end;
        if (next < s.count() && joins(s.token(next))) {
            ++next;
            if (next < s.count() && s.token(next).key == the) {
                ++next;
            }
            if (next < s.count() && s.token(next).role == Role::Name) {
                end = next;
                continue;
            }
        }
    }
    return {first, end};
}

TextRange rangeWithoutPossessive(const SentenceReading &s, Run run)
{
    TextRange range = s.range(run.first, run.end);
    if (s.token(run.end - 1).owns) {
        range.end -= s.words(range).endsWith(u's') || s.words(range).endsWith(u'S') ? 2 : 1;
    }
    return range;
}

bool isFullName(const QStringList &words)
{
    if (words.size() < 2 || words.size() > 4 || words.contains(u"of"_s)) {
        return false;
    }
    const quint64 last = Lexicon::wordKey(words.back());
    return (Lexicon::english().flagsOfKey(last) & kEventNoun) == 0;
}

} // namespace

std::vector<NameMention> NameBook::read(const SentenceReading &s)
{
    std::vector<NameMention> names;
    for (int i = 0; i < s.count(); ++i) {
        if (s.token(i).role != Role::Name) {
            continue;
        }
        Run run = runFrom(s, i);
        i = run.end - 1;
        while (run.first + 1 < run.end && isTitle(s.token(run.first).key) && s.token(run.first + 1).role == Role::Name) {
            ++run.first; // "King Otto", not "Duke of Parma"
        }
        if (run.first + 1 == run.end && isTitle(s.token(run.first).key)) {
            continue;
        }
        const TextRange range = rangeWithoutPossessive(s, run);
        const QString text = s.words(range).toString().simplified();
        const Alias alias = Aliases::table().find(text);
        const bool nounFollows = run.end < s.count() && !s.token(run.end - 1).owns
            && (s.token(run.end).role == Role::Noun || s.token(run.end).role == Role::Adjective || s.token(run.end).role == Role::Conjunction);
        const bool counted = run.first > 0 && s.token(run.first - 1).role == Role::Number;
        if (alias.isPeople && (nounFollows || counted)) {
            continue; // "Persian ships", "66 Persians"
        }
        const bool single = run.end - run.first == 1;
        if (single && s.token(run.first).opens && alias.isNull()) {
            m_doubtful.insert(range.begin);
        } else {
            m_certain.insert(text);
            for (const QString &word : text.split(u' ')) {
                m_certain.insert(word);
            }
        }
        const QStringList words = text.split(u' ');
        if (alias.isNull() && isFullName(words)) {
            QString &full = m_bySurname[words.back()];
            full = full.isNull() || full == text ? text : u""_s;
        }
        learnAcronym(s, run.end);
        names.push_back({text, {}, range});
    }
    return names;
}

/// "Treaty on Such Matters (TSM)": the letters in brackets are the initials of the capitalised words before, small words between them.
void NameBook::learnAcronym(const SentenceReading &s, int end)
{
    if (end + 2 >= s.count() || s.token(end).kind != TokenKind::Open || s.token(end + 2).kind != TokenKind::Close) {
        return;
    }
    const QString acronym = s.word(end + 1).toString();
    if (acronym.size() < 2 || acronym.size() > 8 || !acronym[1].isUpper()) {
        return;
    }
    QString initials;
    for (int i = end - 1; i >= 0 && i > end - 14 && initials.size() < acronym.size(); --i) {
        const Token &t = s.token(i);
        if (t.kind != TokenKind::Word || (!t.capital && s.word(i).size() > 3)) {
            return;
        }
        QString ofWord;
        for (const QString &part : s.word(i).toString().split(u'-')) {
            ofWord += !part.isEmpty() && part.front().isUpper() ? QString(part.front()) : QString();
        }
        initials.prepend(ofWord);
        if (initials == acronym) {
            m_acronyms.insert(acronym, s.words(s.range(i, end)).toString().simplified());
            return;
        }
    }
}

QString NameBook::canonicalOf(const QString &name) const
{
    if (const auto known = m_acronyms.constFind(name); known != m_acronyms.constEnd()) {
        const Alias alias = Aliases::table().find(*known);
        return alias.isNull() ? *known : alias.canonical;
    }
    if (const Alias alias = Aliases::table().find(name); !alias.isNull()) {
        return alias.canonical;
    }
    const QString full = name.contains(u' ') ? QString() : m_bySurname.value(name);
    return full.isEmpty() ? name : full;
}

void NameBook::settle(std::span<Statement> statements) const
{
    for (Statement &statement : statements) {
        std::erase_if(statement.names, [this](const NameMention &name) { return m_doubtful.contains(name.range.begin) && !m_certain.contains(name.text); });
        for (NameMention &name : statement.names) {
            name.canonical = canonicalOf(name.text);
        }
    }
}

} // namespace eusebius
