// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/sentenceteller.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/carrying.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

SentenceTeller::SentenceTeller(const SentenceReading &sentence, const Dated &story, int back, bool storyOfHeading, const Dated &before)
    : m_s(sentence), m_story(story), m_back(back), m_storyOfHeading(storyOfHeading), m_before(before), m_times(clauseTimes(sentence))
{
    const std::size_t n = sentence.clauses.list.size();
    m_groups.reserve(n);
    for (const Clause &clause : sentence.clauses.list) {
        m_groups.push_back(verbGroupOf(sentence, clause));
    }
    m_isTold.assign(n, false);
    m_dateOf.resize(n);
}

std::vector<Telling> SentenceTeller::tell()
{
    const int n = static_cast<int>(m_s.clauses.list.size());
    for (int c = 0; c < n; ++c) { // those that stand by themselves first: others hang on them
        if (m_s.clause(c).kind == ClauseKind::Main || m_s.clause(c).kind == ClauseKind::Fragment) {
            tellClause(c);
        }
    }
    for (int c = 0; c < n; ++c) {
        if (m_s.clause(c).kind != ClauseKind::Main && m_s.clause(c).kind != ClauseKind::Fragment) {
            tellClause(c);
        }
    }
    for (Telling &telling : m_told) {
        extend(telling);
    }
    tellPhrases();
    std::stable_sort(m_told.begin(), m_told.end(), [](const Telling &a, const Telling &b) { return a.first < b.first; });
    return std::move(m_told);
}

void SentenceTeller::tellClause(int c)
{
    if (onlyCompares(c)) {
        return;
    }
    if (!own(c).empty() && hasMoreThanTime(c)) {
        for (const Dated &dated : own(c)) {
            add(c, completed(dated), dated.fromDocumentDate ? Dating::Inferred : Dating::Stated);
        }
        return;
    }
    switch (m_s.clause(c).kind) {
    case ClauseKind::Main:
        if (!lacksSubject(c)) {
            tellMain(c);
        }
        break;
    case ClauseKind::VerbPhrase:
        tellVerbPhrase(c);
        break;
    case ClauseKind::Subordinate:
        tellSubordinate(c);
        break;
    default:
        break; // part of the clause they hang on
    }
}

void SentenceTeller::tellMain(int c)
{
    if (isQuestion() || (isFirstPerson(c) && isInQuotation(c))) {
        return; // somebody's words, not what the document tells
    }
    if (const std::optional<Dated> until = untilNext(c)) {
        add(c, *until, Dating::Inherited);
        return;
    }
    const DatedList children = fromChildren(c);
    if (!children.empty()) {
        add(c, children.front(), Dating::Inherited);
        return;
    }
    const bool told = group(c).tense == Tense::Past || group(c).tense == Tense::PresentPerfect;
    if (const std::optional<Dated> sibling = fromSentence(); sibling && told && !isVague(c)) {
        add(c, *sibling, Dating::Inherited);
        return;
    }
    Reason why;
    if (const std::optional<Dated> story = carried(c, why)) {
        add(c, *story, Dating::Inherited);
    } else if (!group(c).state && group(c).tense != Tense::None) {
        addUndated(c, why);
    }
}

void SentenceTeller::tellVerbPhrase(int c)
{
    const int parent = m_s.clause(c).parent;
    if (parent < 0 || !m_dateOf[static_cast<std::size_t>(parent)] || m_s.clause(parent).kind == ClauseKind::Relative) {
        return;
    }
    const bool happenings = !group(c).state && !group(parent).state && !group(c).negated && group(c).tense == Tense::Past;
    if (!happenings) {
        return; // "had no army and wanted none" is told once
    }
    Dated dated = *m_dateOf[static_cast<std::size_t>(parent)];
    dated.reason = {"time-same-sentence", {m_s.words(dated.words).toString()}};
    add(c, dated, Dating::Inherited);
}

void SentenceTeller::tellSubordinate(int c)
{
    static const quint64 when = Lexicon::wordKey(u"when");
    const Clause &clause = m_s.clause(c);
    if (clause.parent < 0 || clause.opener < 0 || m_s.token(clause.opener).key != when || group(c).state) {
        return;
    }
    const DatedList &parents = own(clause.parent);
    if (parents.empty()) {
        return;
    }
    Dated dated = parents.front();
    dated.reason = {"time-same-sentence", {m_s.words(dated.words).toString()}};
    add(c, dated, Dating::Inherited);
}

void SentenceTeller::tellPhrases()
{
    const std::vector<Telling> clauses = m_told;
    for (const DatedPhrase &phrase : m_times.phrases) {
        const qsizetype time = phrase.dated.words.begin;
        const bool inBrackets = time > 0 && m_s.document.text[time - 1] == u'('; // "the talks (1932–33) failed" is told once
        const bool told = inBrackets && std::any_of(clauses.begin(), clauses.end(), [&phrase](const Telling &t) {
            return t.clause == phrase.clause && t.dating == Dating::Stated && t.dated.words == phrase.dated.words && t.dated.span == phrase.dated.span;
        });
        if (!told) {
            tellPhrase(phrase.clause, phrase.phrase, phrase.dated, Dating::Stated);
        }
    }
    for (const Telling &told : clauses) {
        if (told.dating == Dating::Stated && !told.phrase.isValid()) {
            tellListed(told);
            tellAccompanying(told);
        }
    }
}

void SentenceTeller::tellPhrase(int c, const NounPhrase &phrase, const Dated &dated, Dating dating)
{
    const bool known = std::any_of(m_told.begin(), m_told.end(), [&phrase](const Telling &t) { return t.first == phrase.first && t.end == phrase.end; });
    if (known) {
        return;
    }
    Telling told;
    told.clause = c;
    told.phrase = phrase;
    told.first = phrase.first;
    told.end = phrase.end;
    told.dated = dated;
    told.dating = dating;
    if (dating != Dating::Stated) {
        told.dated.reason = {"time-same-sentence", {m_s.words(dated.words).toString()}};
    }
    m_told.push_back(std::move(told));
}

/// "… raids, such as *the burning of the mill* and *the siege of the fort*": examples with an article are happenings of their own.
void SentenceTeller::tellListed(const Telling &around)
{
    static const quint64 such = Lexicon::wordKey(u"such");
    static const quint64 as = Lexicon::wordKey(u"as");
    static const quint64 including = Lexicon::wordKey(u"including");
    for (int i = around.first + 1; i + 1 < around.end; ++i) {
        const bool opens = m_s.token(i).key == including || (m_s.token(i).key == as && m_s.token(i - 1).key == such);
        if (!opens) {
            continue;
        }
        for (int at = i + 1; at < around.end && m_s.token(at).role == Role::Determiner;) {
            const NounPhrase phrase = wholePhrase(m_s, at, around.end);
            if (!phrase.isValid() || !namesHappening(m_s, phrase)) {
                break;
            }
            tellPhrase(around.clause, phrase, around.dated, Dating::Inherited);
            at = phrase.end;
            while (at < around.end && (m_s.token(at).kind == TokenKind::Comma || m_s.token(at).role == Role::Conjunction)) {
                ++at;
            }
        }
    }
}

/// "… opened the talks *with a speech on trade*": what went with it is a happening too.
void SentenceTeller::tellAccompanying(const Telling &around)
{
    static const quint64 with = Lexicon::wordKey(u"with");
    static const quint64 a = Lexicon::wordKey(u"a");
    static const quint64 an = Lexicon::wordKey(u"an");
    const int verb = m_s.clause(around.clause).verb;
    if (verb < 0 || group(around.clause).state || m_s.clause(around.clause).kind == ClauseKind::Relative) {
        return;
    }
    for (int i = verb + 1; i + 2 < around.end; ++i) {
        const bool opens = m_s.token(i).key == with && (m_s.token(i + 1).key == a || m_s.token(i + 1).key == an) && m_s.owner(i) == around.clause;
        if (!opens) {
            continue;
        }
        const NounPhrase phrase = wholePhrase(m_s, i + 1, around.end);
        if (phrase.isValid() && m_s.token(phrase.head).has(kEventNoun) && m_s.token(phrase.head).role == Role::Noun && !m_s.token(phrase.head).has(kGroupNoun)) {
            tellPhrase(around.clause, phrase, around.dated, Dating::Inherited);
        }
    }
}

void SentenceTeller::add(int c, const Dated &dated, Dating dating)
{
    Telling told;
    told.clause = c;
    told.first = m_s.clause(c).first;
    told.end = m_s.clause(c).end;
    told.dated = dated;
    told.dating = dating;
    told.kind = kindOf(c, dated.span);
    m_told.push_back(std::move(told));
    m_isTold[static_cast<std::size_t>(c)] = true;
    if (!m_dateOf[static_cast<std::size_t>(c)]) {
        m_dateOf[static_cast<std::size_t>(c)] = dated;
    }
    const ClauseKind kind = m_s.clause(c).kind;
    if (dating != Dating::Inherited && kind != ClauseKind::Relative) {
        m_lastStated = dated;
    }
}

void SentenceTeller::addUndated(int c, const Reason &why)
{
    Dated undated;
    undated.reason = why;
    add(c, undated, Dating::Undated);
    m_dateOf[static_cast<std::size_t>(c)].reset();
    m_lastStated = {};
}

/// A clause without a time takes that of the "when" or "after" clause on it, or of what follows from it ("…, taking the town in June").
SentenceTeller::DatedList SentenceTeller::fromChildren(int c) const
{
    static const quint64 after = Lexicon::wordKey(u"after");
    static const quint64 before = Lexicon::wordKey(u"before");
    static const quint64 until = Lexicon::wordKey(u"until");
    static const quint64 since = Lexicon::wordKey(u"since");
    static const std::vector<quint64> same{Lexicon::wordKey(u"when"), Lexicon::wordKey(u"while"), Lexicon::wordKey(u"as"), Lexicon::wordKey(u"once")};
    DatedList found;
    for (int k = 0; k < std::ssize(m_s.clauses.list); ++k) {
        const Clause &child = m_s.clause(k);
        if (child.parent != c || own(k).empty()) {
            continue;
        }
        Dated dated = own(k).front();
        const QString words = m_s.words(dated.words).toString();
        if (child.kind == ClauseKind::Subordinate && child.opener >= 0) {
            const quint64 opener = m_s.token(child.opener).key;
            const bool state = group(c).state || group(c).tense == Tense::PresentPerfect;
            if (std::find(same.begin(), same.end(), opener) != same.end()) {
                dated.reason = {"time-same-sentence", {words}};
            } else if (opener == after) {
                dated.span = state ? TimeSpan::since(dated.span) : dated.span.withQualifier(Qualifier::Approximate);
                dated.reason = {"time-after", {words}};
            } else if (opener == before || opener == until) {
                dated.span = TimeSpan::until(dated.span);
                dated.reason = {opener == before ? "time-before" : "time-until", {words}};
            } else if (opener == since) {
                dated.span = TimeSpan::since(dated.span);
                dated.reason = {"time-since", {words}};
            } else {
                continue;
            }
            found.insert(found.begin(), dated);
        } else if (child.kind == ClauseKind::Participial) {
            dated.reason = {"time-same-sentence", {words}};
            if (!found.empty() && found.front().span.latestEnd() <= dated.span.earliestStart()) {
                found.front().span = TimeSpan::interval(found.front().span, dated.span);
            } else {
                found.push_back(dated);
            }
        }
    }
    return found;
}

/// The time of the clause before in the same sentence.
std::optional<Dated> SentenceTeller::fromSentence() const
{
    for (auto told = m_told.rbegin(); told != m_told.rend(); ++told) {
        if (!told->dated.span.isUndated() && told->clause >= 0 && m_s.clause(told->clause).kind == ClauseKind::Main) {
            Dated dated = told->dated;
            if (told->dating != Dating::Inherited) {
                dated.reason = {"time-same-sentence", {m_s.words(dated.words).toString()}};
            }
            return dated;
        }
    }
    return std::nullopt;
}

std::optional<Dated> SentenceTeller::carried(int c, Reason &why) const
{
    if (refersBack(c) && (m_back > 0 || m_story.span.isUndated())) {
        CarryingQuestion back;
        back.group = group(c);
        back.refersBack = true;
        if (const std::optional<Dated> dated = carryOn(m_s, m_story.span.isUndated() ? m_before : m_story, back, why)) {
            return dated;
        }
    }
    CarryingQuestion question;
    question.group = group(c);
    question.vague = isVague(c) || isFirstPerson(c);
    question.succeeds = succeeds(c, kSuccession);
    question.precedes = succeeds(c, kPrecession);
    question.back = m_back;
    question.underHeading = m_storyOfHeading;
    return carryOn(m_s, m_story, question, why);
}

/// "By X", "as of X": where the paragraph's story began before, from there.
Dated SentenceTeller::completed(Dated dated) const
{
    const bool can = dated.openStart && !m_story.span.isUndated() && dated.span.earliestStart() == kOpenPast
        && m_story.span.earliestStart() != kOpenPast && m_story.span.earliestStart() < dated.span.latestEnd();
    if (can) {
        const QStringList args{m_s.words(dated.words).toString(), m_s.words(m_story.words).toString()};
        dated.span = TimeSpan::interval(m_story.span, dated.span);
        dated.reason = {"time-story-until", args};
    }
    return dated;
}

StatementKind SentenceTeller::kindOf(int c, const TimeSpan &span) const
{
    const VerbGroup &g = group(c);
    const bool open = !span.isUndated() && (span.latestEnd() == kOpenFuture || span.earliestStart() == kOpenPast);
    return g.state || g.negated || open ? StatementKind::State : StatementKind::Event;
}

bool SentenceTeller::descends(int c, int ancestor) const
{
    for (int i = 0; c >= 0 && i < 16; ++i) {
        if (c == ancestor) {
            return true;
        }
        c = m_s.clause(c).parent;
    }
    return false;
}

/// What hangs on the clause and is not told by itself belongs to its words.
void SentenceTeller::extend(Telling &telling) const
{
    for (;;) {
        int next = telling.end;
        while (next < m_s.count() && m_s.owner(next) < 0) {
            ++next;
        }
        if (next >= m_s.count()) {
            return;
        }
        const int c = m_s.owner(next);
        const bool belongs = c != telling.clause && !m_isTold[static_cast<std::size_t>(c)] && descends(c, telling.clause);
        if (!belongs && c != telling.clause) {
            return;
        }
        int end = next;
        while (end < m_s.count() && m_s.owner(end) == c) {
            ++end;
        }
        telling.end = end;
    }
}

} // namespace eusebius
