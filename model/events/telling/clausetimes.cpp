// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/clausetimes.h"

#include "model/events/grammar/tokeniser.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

bool contains(const TimeSpan &outer, const TimeSpan &inner)
{
    const auto o = outer.bounds();
    const auto i = inner.bounds();
    return o.earliestStart <= i.earliestStart && i.latestEnd <= o.latestEnd;
}

/// How a reader who knows one code reads it: "since X", not "in X".
Reason reasonFor(TimeShift shift, const QString &words)
{
    switch (shift) {
    case TimeShift::Since:
        return {"time-since", {words}};
    case TimeShift::Until:
        return {"time-until", {words}};
    case TimeShift::By:
        return {"time-by", {words}};
    case TimeShift::AsOf:
        return {"time-as-of", {words}};
    case TimeShift::After:
        return {"time-after", {words}};
    case TimeShift::Before:
        return {"time-before", {words}};
    case TimeShift::None:
        break;
    }
    return {"time-in-clause", {words}};
}

TimeSpan shifted(const TimeSpan &span, TimeShift shift, bool state)
{
    switch (shift) {
    case TimeShift::Since:
        return TimeSpan::since(span);
    case TimeShift::Until:
    case TimeShift::By:
    case TimeShift::AsOf:
    case TimeShift::Before:
        return TimeSpan::until(span);
    case TimeShift::After:
        // What happened after it most likely happened soon; what lasted, lasted on.
        return state ? TimeSpan::since(span) : span.withQualifier(Qualifier::Approximate);
    case TimeShift::None:
        break;
    }
    return span;
}

/// Collects the uses of one sentence and settles them clause by clause.
class Settler {
public:
    explicit Settler(const SentenceReading &sentence) : m_s(sentence), m_uses(timeUses(sentence))
    {
        m_times.own.resize(sentence.clauses.list.size());
        m_groups.reserve(sentence.clauses.list.size());
        for (const Clause &clause : sentence.clauses.list) {
            m_groups.push_back(verbGroupOf(sentence, clause));
        }
    }

    ClauseTimes run()
    {
        for (int c = 0; c < std::ssize(m_s.clauses.list); ++c) {
            settle(c);
        }
        for (const TimeUse &use : m_uses) {
            phrase(use);
        }
        return std::move(m_times);
    }

private:
    /// "Scholars study the reign of Henry (1509-1547)": what is told in the present is not of the time its object has.
    bool isOfThePastOnly(const TimeUse &use) const
    {
        return use.role == TimeRole::Bracket && m_groups[static_cast<std::size_t>(use.clause)].tense == Tense::Present;
    }

    bool lasts(int clause) const
    {
        const VerbGroup &group = m_groups[static_cast<std::size_t>(clause)];
        return group.state || group.tense == Tense::PresentPerfect || group.negated;
    }

    Dated dated(const TimeUse &use, TimeShift shift, bool state) const
    {
        const TimeExpression &e = m_s.expression(m_s.token(use.token));
        Dated d;
        d.words = wordsOfExpression(e);
        d.span = shifted(spanOfExpression(e), shift, state);
        d.reason = reasonFor(shift, m_s.words(d.words).toString());
        d.openStart = shift == TimeShift::By || shift == TimeShift::AsOf || shift == TimeShift::Until;
        d.fromDocumentDate = e.fromDocumentDate;
        return d;
    }

    void settle(int clause)
    {
        std::vector<Dated> &own = m_times.own[static_cast<std::size_t>(clause)];
        const bool state = lasts(clause);
        for (const TimeUse &use : m_uses) { // what dates the clause itself
            if (use.clause == clause && use.role == TimeRole::Adverbial && (!use.namedPeriod || saysWhen(use))) {
                add(own, use, dated(use, use.shift, state));
            }
        }
        if (own.empty()) {
            for (const TimeUse &use : m_uses) {
                if (use.clause == clause && use.role == TimeRole::Governed) {
                    add(own, use, dated(use, use.shift, state));
                }
            }
        }
        for (const TimeUse &use : m_uses) { // "until the late 1980s, their post-war policy was …"
            if (own.size() == 1 && use.clause == clause && use.namedPeriod && use.inSubject && own.front().openStart) {
                combine(own.front(), dated(use, TimeShift::None, state));
            }
        }
        if (own.empty()) {
            fromPhrases(clause, own);
        }
        if (own.empty()) {
            for (const TimeUse &use : m_uses) {
                if (use.clause == clause && use.role == TimeRole::Embedded) {
                    add(own, use, dated(use, use.shift, state));
                }
            }
        }
    }

    /// A named period dates a clause it leads in, or ends behind "during": not the losses it was the period of.
    bool saysWhen(const TimeUse &use) const
    {
        if (use.token > 0 && (m_s.word(use.token - 1) == u"during" || m_s.word(use.token - 1) == u"throughout")) {
            return true;
        }
        const int verb = m_s.clause(use.clause).verb;
        if (verb > use.token) {
            return use.token == 0 || m_s.token(use.token - 1).role == Role::Preposition || m_s.token(use.token - 1).role == Role::Adverb;
        }
        for (int i = verb + 1; i < use.token; ++i) {
            if (m_s.token(i).role == Role::Participle) {
                return false;
            }
        }
        return use.token + 1 == m_s.count();
    }

    /// A dated noun phrase dates its clause where it is its subject or object: "won *the 1988 election*", not "an apology for its 1910–45 rule".
    void fromPhrases(int clause, std::vector<Dated> &own)
    {
        const bool verbless = m_s.clause(clause).verb < 0;
        for (const TimeUse &use : m_uses) {
            if (use.namedPeriod) {
                continue;
            }
            const bool near = use.inSubject || (use.isObject && !isOfThePastOnly(use)) || verbless || (use.role == TimeRole::OfPhrase && !use.phrase.isValid());
            if (use.clause == clause && near && use.role != TimeRole::Adverbial && use.role != TimeRole::Governed && use.role != TimeRole::Embedded) {
                Dated d = dated(use, TimeShift::None, false);
                d.reason.code = "time-of-phrase";
                add(own, use, std::move(d));
            }
        }
    }

    void add(std::vector<Dated> &own, const TimeUse &use, Dated d)
    {
        if (own.empty()) {
            own.push_back(std::move(d));
            return;
        }
        if (std::any_of(own.begin(), own.end(), [&d](const Dated &known) { return known.span == d.span; })) {
            return; // "on 27 June, two days after the attack" is one day
        }
        Dated &last = own.back();
        if (use.joinsPrevious) {
            if (last.span.latestEnd() == d.span.earliestStart() || last.span.isInterval()) {
                unite(last, d); // "in the 1970s and 1980s" is one stretch
            } else {
                own.push_back(std::move(d)); // "in 2002 and 2004" are two happenings
            }
            return;
        }
        if (own.size() == 1) {
            combine(last, d);
        }
    }

    void unite(Dated &a, const Dated &b)
    {
        const QStringList args{m_s.words(a.words).toString(), m_s.words(b.words).toString()};
        a.span = TimeSpan::interval(a.span, b.span);
        a.words = a.words.united(b.words);
        a.reason = {"times-joined", args};
    }

    /// Two times of one clause: the finer of two that fit, an interval of two open ones, else the first.
    void combine(Dated &a, const Dated &b)
    {
        const auto ab = a.span.bounds();
        const auto bb = b.span.bounds();
        const QStringList args{m_s.words(a.words).toString(), m_s.words(b.words).toString()};
        if (ab.earliestStart == kOpenPast && bb.earliestStart != kOpenPast && bb.earliestStart < ab.latestEnd) {
            a.span = TimeSpan::interval(b.span, a.span);
            a.reason = {"times-combined", args};
            a.openStart = false;
        } else if (ab.latestEnd == kOpenFuture && bb.latestEnd != kOpenFuture && ab.earliestStart < bb.latestEnd) {
            a.span = TimeSpan::interval(a.span, b.span);
            a.reason = {"times-combined", args};
        } else if (contains(a.span, b.span) && !(a.span == b.span)) {
            a = b;
            a.reason = {"time-finer", args};
        }
    }

    /// A noun phrase that names a happening and has a time is a statement of its own, unless the clause around it is told as just that.
    void phrase(const TimeUse &use)
    {
        if (!use.phrase.isValid() || use.namedPeriod || use.joinsPrevious || (use.isObject && !isOfThePastOnly(use)) || !namesHappening(m_s, use.phrase)) {
            return;
        }
        if (m_s.clause(use.clause).verb < 0) {
            return; // the fragment is the phrase
        }
        DatedPhrase told;
        told.clause = use.clause;
        told.phrase = use.phrase;
        told.dated = dated(use, TimeShift::None, false);
        told.dated.reason.code = "time-of-phrase";
        if (use.role == TimeRole::Bracket) {
            int end = use.token + 1;
            while (end < m_s.count() && m_s.token(end - 1).kind != TokenKind::Close) {
                ++end;
            }
            told.phrase.end = std::max(told.phrase.end, end);
        }
        m_times.phrases.push_back(std::move(told));
    }

    const SentenceReading &m_s;
    std::vector<TimeUse> m_uses;
    std::vector<VerbGroup> m_groups;
    ClauseTimes m_times;
};

} // namespace

ClauseTimes clauseTimes(const SentenceReading &sentence)
{
    return Settler(sentence).run();
}

} // namespace eusebius
