// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What HeadlineWords leaves out where a headline would be too long.

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/headlinewords.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

constexpr qsizetype kVeryLongSubject = 62; ///< characters up to the verb

constexpr qsizetype kLongList = 50; ///< characters up to the verb, with examples

} // namespace

qsizetype HeadlineWords::lengthToVerb() const
{
    const int verb = m_told.phrase.isValid() ? -1 : m_s.clause(m_told.clause).verb;
    qsizetype length = 0;
    for (int i = 0; i < verb; ++i) {
        length += kept(i) ? m_s.token(i).range.length() + 1 : 0;
    }
    return length;
}

bool HeadlineWords::shortenSubject()
{
    if (m_told.phrase.isValid() || m_s.clause(m_told.clause).verb < 0) {
        return false;
    }
    static const std::vector<quint64> needed{Lexicon::wordKey(u"of"), Lexicon::wordKey(u"between"), Lexicon::wordKey(u"to")};
    int end = m_s.clause(m_told.clause).verb;
    while (end > m_told.first && (m_s.token(end - 1).role == Role::Adverb || !kept(end - 1))) {
        --end;
    }
    int at = end - 1;
    const auto isPlain = [this](int i) { return m_s.token(i).role != Role::Mark && m_s.token(i).role != Role::Relative && m_s.token(i).role != Role::Finite; };
    const auto canGo = [&](int i) { // "the plan of the king *to sell the ships* was refused", where nothing else can
        bool plain = kept(i) && m_s.token(i).role == Role::InfinitiveTo && lengthToVerb() > kVeryLongSubject;
        for (int k = firstKept(); plain && k < end; ++k) {
            plain = isPlain(k);
        }
        return plain;
    };
    while (at > firstKept() + 1 && !canGo(at) && !(kept(at) && m_s.token(at).role == Role::Preposition && std::find(needed.begin(), needed.end(), m_s.token(at).key) == needed.end())) {
        if (m_s.token(at).role == Role::Mark || m_s.token(at).role == Role::Relative || m_s.token(at).role == Role::Conjunction) {
            return false;
        }
        --at;
    }
    if (at <= firstKept() + 1 || !m_s.token(at - 1).isNominal()) {
        return false;
    }
    for (int i = at; i < end; ++i) {
        drop(i);
    }
    return true;
}

bool HeadlineWords::dropInserted()
{
    if (m_told.phrase.isValid() || m_s.clause(m_told.clause).verb < 0) {
        return false;
    }
    int last = m_s.clause(m_told.clause).verb - 1;
    while (last > m_told.first && (!kept(last) || m_s.token(last).role == Role::Adverb)) {
        --last;
    }
    int first = firstKept() + 1;
    while (first < last && !(kept(first) && m_s.token(first).kind == TokenKind::Comma)) {
        ++first;
    }
    if (first >= last || m_s.token(last).kind != TokenKind::Comma || !(m_s.token(first - 1).isNominal() || m_s.token(first - 1).role == Role::Number)) {
        first = firstKept() + 1; // "The shortages caused by the blockade led" → "The shortages led"
        static const quint64 by = Lexicon::wordKey(u"by");
        while (first <= last && !(kept(first) && m_s.token(first).role == Role::Participle && m_s.token(first + 1).key == by && m_s.token(first - 1).isNominal())) {
            ++first;
        }
    }
    if (first > last && lengthToVerb() > kLongList) {
        static const std::vector<quint64> naming{Lexicon::wordKey(u"including"), Lexicon::wordKey(u"such")};
        first = firstKept() + 1; // "Many towns including Brisby, Arden and Lind rose" → "Many towns rose"
        while (first <= last && !(kept(first) && std::find(naming.begin(), naming.end(), m_s.token(first).key) != naming.end() && m_s.token(first - 1).isNominal())) {
            ++first;
        }
    }
    if (first > last) {
        return false;
    }
    for (int i = first; i <= last; ++i) {
        drop(i);
    }
    return true;
}

/// "led to the fall of Prime | Minister" → "led to the fall": half a name says nothing where the phrase can be spared.
void HeadlineWords::dropSplitPhrase(int last)
{
    const auto inPhrase = [this](int i) {
        const Role role = m_s.token(i).role;
        return m_s.token(i).isNominal() || role == Role::Determiner || role == Role::Adjective || role == Role::Number;
    };
    if (last < 0 || last + 1 >= m_s.count() || !inPhrase(last) || !m_s.token(last + 1).isNominal()) {
        return;
    }
    int first = last;
    while (first > firstKept() && kept(first - 1) && inPhrase(first - 1)) {
        --first;
    }
    const bool governed = first > firstKept() + 1 && kept(first - 1) && m_s.token(first - 1).role == Role::Preposition;
    if (governed && kept(first - 2) && m_s.token(first - 2).isNominal()) { // what a verb leans on can't be spared
        for (int i = first - 1; i <= last; ++i) {
            drop(i);
        }
    }
}

} // namespace eusebius
