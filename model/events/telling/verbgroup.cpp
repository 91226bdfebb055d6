// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/verbgroup.h"

#include "model/events/grammar/lexicon.h"

namespace eusebius {

using namespace grammar;

namespace {

Tense tenseOf(const Token &finite, bool perfect)
{
    if (finite.has(kModal)) {
        return Tense::Modal;
    }
    if (finite.has(kHavePast)) {
        return perfect ? Tense::PastPerfect : Tense::Past;
    }
    if (finite.has(kHavePresent)) {
        return perfect ? Tense::PresentPerfect : Tense::Present;
    }
    if (finite.has(kBePast | kDoPast)) {
        return Tense::Past;
    }
    if (finite.has(kBePresent | kDoPresent)) {
        return Tense::Present;
    }
    return finite.has(kVerbPast) ? Tense::Past : Tense::Present;
}

} // namespace

VerbGroup verbGroupOf(const SentenceReading &s, const Clause &clause)
{
    VerbGroup group;
    if (clause.verb < 0) {
        return group;
    }
    const Token &first = s.token(clause.verb);
    group.verb = clause.verb;
    group.negated = clause.verb > clause.first && s.token(clause.verb - 1).role == Role::Negation; // "never tested"
    bool hasBe = first.has(kBe);
    const bool hasHave = first.has(kHave);
    bool rest = false;
    for (int i = clause.verb + 1; i < s.count(); ++i) {
        const Token &t = s.token(i);
        if (t.role == Role::Negation) {
            group.negated = true;
        } else if (t.role == Role::VerbRest) {
            rest = true;
            group.verb = i;
            group.passive = hasBe && t.has(kVerbParticiple);
            group.progressive = hasBe && t.has(kVerbIng) && !t.has(kVerbParticiple);
            hasBe = hasBe || t.has(kBeOther);
        } else if (t.role != Role::Adverb) {
            break;
        }
    }
    group.tense = first.role == Role::Finite ? tenseOf(first, hasHave && rest) : Tense::None;
    const Token &verb = s.token(group.verb);
    const bool bare = !rest && first.has(kBe | kHave); // "was poor", "had friends"
    group.says = verb.has(kSayVerb);
    group.state = bare || group.progressive || verb.has(kStateVerb) || verb.has(kBe) || group.tense == Tense::Present;
    return group;
}

} // namespace eusebius
