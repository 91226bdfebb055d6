// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/modality.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/hedges.h"

namespace eusebius {

using namespace grammar;

namespace {

QString phraseText(const SentenceReading &s, int first, int end)
{
    while (first < end && s.token(first).role == Role::Mark) {
        ++first;
    }
    while (end > first && s.token(end - 1).role == Role::Mark) {
        --end;
    }
    if (end <= first) {
        return {};
    }
    // what commas put into it is not who says so
    for (int i = first; i < end; ++i) {
        if (s.token(i).kind == TokenKind::Comma) {
            end = i;
        }
    }
    return s.words(s.range(first, end)).toString().simplified();
}

/// "according to the ministry": the noun phrase behind it, anywhere in the sentence.
QString accordingTo(const SentenceReading &s)
{
    static const quint64 according = Lexicon::wordKey(u"according");
    for (int i = 0; i + 2 < s.count(); ++i) {
        if (s.token(i).key != according) {
            continue;
        }
        const int first = i + 2;
        int end = plainPhraseEnd(s, first);
        static const quint64 of = Lexicon::wordKey(u"of");
        if (end < s.count() && s.token(end).key == of) {
            end = plainPhraseEnd(s, end + 1);
        }
        return phraseText(s, first, std::min(end, s.count()));
    }
    return {};
}

/// The verb that says or thinks what is told, and whether something said follows it.
bool introducesSpeech(const SentenceReading &s, const VerbGroup &group, int end)
{
    for (int i = group.verb + 1; i < end && i < group.verb + 5; ++i) {
        const Token &t = s.token(i);
        if (t.role == Role::Complementiser || t.role == Role::InfinitiveTo || t.role == Role::SubjectPronoun) {
            return true;
        }
        if (t.role == Role::Determiner || t.isNominal()) {
            for (int k = i + 1; k < end && k < i + 8; ++k) { // "claiming the other eight had died"
                if (s.token(k).role == Role::Finite) {
                    return true;
                }
            }
            return false;
        }
    }
    return false;
}

Assertion fromVerb(const SentenceReading &s, const Clause &clause, const VerbGroup &group)
{
    const Hedge hedge = Hedges::english().verb(s.token(group.verb).key);
    if (!hedge.isHedge) {
        return {};
    }
    const bool denies = hedge.modality == Modality::Denied;
    if (!denies && !introducesSpeech(s, group, clause.end)) {
        return {};
    }
    Assertion assertion;
    assertion.modality = group.negated && hedge.modality != Modality::Denied ? Modality::Denied : hedge.modality;
    const bool impersonal = clause.subject >= 0 && s.token(clause.subject).role == Role::SubjectPronoun;
    if (!group.passive && !impersonal && clause.subject >= 0 && hedge.modality != Modality::Presumed) {
        assertion.attribution = phraseText(s, clause.subject, clause.subjectEnd);
    }
    return assertion;
}

Assertion fromModal(const SentenceReading &s, const Clause &clause)
{
    static const quint64 ifWord = Lexicon::wordKey(u"if");
    static const quint64 unless = Lexicon::wordKey(u"unless");
    if (clause.opener >= 0 && (s.token(clause.opener).key == ifWord || s.token(clause.opener).key == unless)) {
        return {Modality::Conditional, {}};
    }
    if (clause.verb < 0 || !s.token(clause.verb).has(kModal)) {
        return {};
    }
    for (int i = 0; i < s.count(); ++i) {
        if (s.token(i).key == ifWord || s.token(i).key == unless) {
            return {Modality::Conditional, {}};
        }
    }
    const Hedge hedge = Hedges::english().modal(s.token(clause.verb).key);
    return hedge.isHedge ? Assertion{hedge.modality, {}} : Assertion();
}

} // namespace

Assertion assertionOf(const SentenceReading &s, const Telling &told)
{
    Assertion assertion;
    if (const QString source = accordingTo(s); !source.isEmpty()) {
        assertion = {Modality::Reported, source};
    }
    for (int i = told.first; i < told.end; ++i) {
        const Hedge hedge = Hedges::english().word(s.token(i).key);
        if (hedge.isHedge && s.token(i).kind == TokenKind::Word) {
            assertion.modality = hedge.modality;
            return assertion;
        }
    }
    if (told.phrase.isValid() || assertion.modality != Modality::Asserted) {
        return assertion;
    }
    const Clause &clause = s.clause(told.clause);
    const VerbGroup group = verbGroupOf(s, clause);
    if (group.verb < 0) {
        return assertion;
    }
    assertion = fromVerb(s, clause, group);
    if (assertion.modality == Modality::Asserted) {
        assertion = fromModal(s, clause);
    }
    if (assertion.modality == Modality::Asserted) { // "raises the possibility of"
        for (int i = group.verb + 1; i < told.end && i < group.verb + 5; ++i) {
            if (const Hedge hedge = Hedges::english().noun(s.token(i).key); hedge.isHedge) {
                assertion.modality = hedge.modality;
            }
        }
    }
    return assertion;
}

} // namespace eusebius
