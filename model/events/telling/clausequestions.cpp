// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What SentenceTeller asks of a clause before it tells it.

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/sentenceteller.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

constexpr qsizetype kLongestQuotation = 2000; ///< characters looked back over for its opening mark

} // namespace

/// "during the Reign of Terror", "late in the war": a time of its own that is none of the calendar.
bool SentenceTeller::hasOwnUnknownTime(int c) const
{
    static const std::vector<quint64> during{Lexicon::wordKey(u"during"), Lexicon::wordKey(u"throughout")};
    static const std::vector<quint64> parts{Lexicon::wordKey(u"late"), Lexicon::wordKey(u"early")};
    static const quint64 in = Lexicon::wordKey(u"in");
    const auto isOneOf = [this](int i, const std::vector<quint64> &keys) { return std::find(keys.begin(), keys.end(), m_s.token(i).key) != keys.end(); };
    const Clause &clause = m_s.clause(c);
    for (int i = clause.first; i < clause.end; ++i) {
        if (m_s.owner(i) != c) {
            continue;
        }
        if (isOneOf(i, parts) && i + 1 < clause.end && m_s.token(i + 1).key == in && (i + 2 >= clause.end || m_s.token(i + 2).kind != TokenKind::Time)) {
            return true;
        }
        if (isOneOf(i, during)) { // "during the visit" is the visit told of
            const int end = std::min(plainPhraseEnd(m_s, i + 1), clause.end);
            for (int k = i + 1; k < end; ++k) {
                if (m_s.token(k).role == Role::Name && !m_s.token(k).owns) {
                    return true;
                }
            }
        }
    }
    return false;
}

bool SentenceTeller::isVague(int c) const
{
    if (hasOwnUnknownTime(c)) {
        return true;
    }
    for (int i = m_s.clause(c).first; i < m_s.clause(c).end; ++i) {
        const Token &t = m_s.token(i);
        if (t.vague && m_s.owner(i) == c && !t.has(kSuccession) && t.role != Role::Adjective) {
            return true;
        }
    }
    return false;
}

/// "Who sold the ships?" tells nothing.
bool SentenceTeller::isQuestion() const
{
    static const std::vector<quint64> asking{Lexicon::wordKey(u"how"), Lexicon::wordKey(u"what"), Lexicon::wordKey(u"why"), Lexicon::wordKey(u"who"), Lexicon::wordKey(u"where")};
    const Token &first = m_s.token(0);
    const QStringView words = m_s.words(m_s.sentence.range);
    qsizetype end = words.size();
    while (end > 0 && (words[end - 1].isSpace() || words[end - 1] == u'"' || words[end - 1] == u'”' || words[end - 1] == u'’')) {
        --end;
    }
    return end > 0 && words[end - 1] == u'?' && (first.role == Role::Finite || std::find(asking.begin(), asking.end(), first.key) != asking.end());
}

/// "We sold the ships", "You saw them": words of somebody else than the story's teller, and of another time.
bool SentenceTeller::isFirstPerson(int c) const
{
    static const std::vector<quint64> pronouns{Lexicon::wordKey(u"we"), Lexicon::wordKey(u"i"), Lexicon::wordKey(u"you")};
    const int subject = m_s.clause(c).subject;
    return subject >= 0 && std::find(pronouns.begin(), pronouns.end(), m_s.token(subject).key) != pronouns.end();
}

/// Between quotation marks that its paragraph opened, in this sentence or one before.
bool SentenceTeller::isInQuotation(int c) const
{
    const qsizetype at = m_s.token(m_s.clause(c).first).range.begin;
    bool open = false;
    for (qsizetype i = at - 1; i >= 0 && m_s.document.text[i] != u'\n' && i > at - kLongestQuotation; --i) {
        const QChar ch = m_s.document.text[i];
        if (ch == u'“' || ch == u'”') {
            return ch == u'“';
        }
        open = ch == u'"' ? !open : open;
    }
    return open;
}

/// "during this period", "at that time", "in those years"
bool SentenceTeller::refersBack(int c) const
{
    static const std::vector<quint64> periods{Lexicon::wordKey(u"period"), Lexicon::wordKey(u"time"), Lexicon::wordKey(u"years"), Lexicon::wordKey(u"decade"),
                                              Lexicon::wordKey(u"era"), Lexicon::wordKey(u"days"), Lexicon::wordKey(u"months")};
    for (int i = m_s.clause(c).first + 2; i < m_s.clause(c).end; ++i) {
        const bool period = std::find(periods.begin(), periods.end(), m_s.token(i).key) != periods.end();
        if (period && m_s.token(i - 1).has(kDemonstrative) && m_s.token(i - 2).role == Role::Preposition) {
            return true;
        }
    }
    return false;
}

/// "For years they denied it, but admitted it in 2002": until then.
std::optional<Dated> SentenceTeller::untilNext(int c) const
{
    static const quint64 but = Lexicon::wordKey(u"but");
    const int next = c + 1;
    if (!isVague(c) || next >= std::ssize(m_s.clauses.list) || own(next).size() != 1) {
        return std::nullopt;
    }
    const Clause &clause = m_s.clause(next);
    const bool turns = clause.opener >= 0 && m_s.token(clause.opener).key == but && (clause.kind == ClauseKind::Main || clause.kind == ClauseKind::VerbPhrase);
    if (!turns) {
        return std::nullopt;
    }
    Dated dated = own(next).front();
    dated.span = TimeSpan::until(dated.span);
    dated.reason = {"time-until-next", {m_s.words(dated.words).toString()}};
    return dated;
}

/// Whether a word such as "later" or "earlier" stands before the verb.
bool SentenceTeller::succeeds(int c, quint64 flags) const
{
    const Clause &clause = m_s.clause(c);
    for (int i = clause.first; i < clause.end && i < std::max(clause.verb, clause.first + 1) + 2; ++i) {
        if (m_s.token(i).has(flags) && m_s.token(i).role == Role::Adverb && m_s.owner(i) == c) {
            return true;
        }
    }
    return false;
}

bool SentenceTeller::hasMoreThanTime(int c) const
{
    int words = 0;
    for (int i = m_s.clause(c).first; i < m_s.clause(c).end; ++i) {
        const Token &t = m_s.token(i);
        words += t.kind == TokenKind::Word && t.role != Role::Preposition && t.role != Role::Determiner && m_s.owner(i) == c ? 1 : 0;
    }
    return words >= 2;
}

/// "…, and contributed to it": whose deed it is stands in a clause that was not understood.
bool SentenceTeller::lacksSubject(int c) const
{
    const Clause &clause = m_s.clause(c);
    if (clause.subject >= 0 || clause.opener < 0 || m_s.token(clause.opener).role != Role::Conjunction) {
        return false;
    }
    int i = clause.opener + 1;
    while (i < clause.verb && m_s.token(i).role == Role::Adverb) {
        ++i;
    }
    return i == clause.verb;
}

/// "…, as they had done in May": no telling of its own.
bool SentenceTeller::onlyCompares(int c) const
{
    static const quint64 as = Lexicon::wordKey(u"as");
    static const std::vector<quint64> doing{Lexicon::wordKey(u"did"), Lexicon::wordKey(u"done")};
    static const quint64 compared = Lexicon::wordKey(u"compared");
    const Clause &clause = m_s.clause(c);
    static const std::vector<quint64> opening{Lexicon::wordKey(u"beginning"), Lexicon::wordKey(u"starting"), Lexicon::wordKey(u"ending")};
    const int verb = group(c).verb;
    const bool participial = clause.kind == ClauseKind::Participial && clause.verb >= 0;
    const auto opens = [this](int i) { return std::find(opening.begin(), opening.end(), m_s.token(i).key) != opening.end() && i + 1 < m_s.count() && m_s.token(i + 1).role == Role::Preposition; };
    if (participial && (m_s.token(clause.verb).key == compared || opens(clause.verb))) {
        return true; // ", compared to 12 in the year before", ", beginning with a march in May"
    }
    if (clause.opener >= 0 && m_s.token(clause.opener).key == as && clause.subject < 0 && clause.verb == clause.opener + 1) {
        return true; // ", as had been the plan"
    }
    return clause.opener >= 0 && m_s.token(clause.opener).key == as && verb >= 0 && std::find(doing.begin(), doing.end(), m_s.token(verb).key) != doing.end();
}

} // namespace eusebius
