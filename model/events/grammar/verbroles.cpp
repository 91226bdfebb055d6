// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/grammar/verbroles.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/grammar/namedhappening.h"
#include "model/events/grammar/stretch.h"

namespace eusebius::grammar {

namespace {

class VerbRoles {
public:
    explicit VerbRoles(Tokens &tokens) : m_tokens(tokens) { }

    void run()
    {
        for (m_at = 0; m_at < std::ssize(m_tokens); ++m_at) {
            Token &t = at(m_at);
            if (t.kind != TokenKind::Word) {
                if (opensStretch(t)) {
                    openStretch();
                }
            } else {
                word(t);
            }
        }
    }

private:
    Token &at(int i) { return m_tokens[static_cast<std::size_t>(i)]; }
    bool exists(int i) const { return i >= 0 && i < std::ssize(m_tokens); }
    Role roleAt(int i) { return exists(i) ? at(i).role : Role::Mark; }

    /// The next token that is neither adverb nor negation.
    int skipAdverbs(int i)
    {
        while (exists(i) && (at(i).role == Role::Adverb || at(i).role == Role::Negation)) {
            ++i;
        }
        return i;
    }
    /// The one before that counts: over adverbs, and over the commas round a connective ("Sparta, however, refused").
    int skipAdverbsBack(int i)
    {
        while (i >= 0) {
            if (at(i).role == Role::Adverb || at(i).role == Role::Negation) {
                --i;
            } else if (i >= 2 && at(i).kind == TokenKind::Comma && at(i - 1).has(kConnective) && at(i - 2).kind == TokenKind::Comma) {
                i -= 3;
            } else {
                break;
            }
        }
        return i;
    }

    void openStretch()
    {
        m_joinsParticiple = m_lastParticiple > m_verb;
        m_afterRelative = m_inRelative;
        m_inRelative = exists(m_at) && at(m_at).role == Role::Relative;
        m_verb = -1;
        m_lastParticiple = -1;
        m_soft = false;
    }

    void word(Token &t)
    {
        if (isThat(m_at)) {
            that(t);
            return;
        }
        if (t.role == Role::Adverb && t.has(kAdjective) && exists(m_at + 1) && at(m_at + 1).role == Role::Noun && !at(m_at + 1).has(kAnyVerb)) {
            t.role = Role::Adjective; // "and third estate members"
        }
        if (t.role == Role::Adverb && roleAt(m_at - 1) == Role::Determiner) {
            const Role next = roleAt(m_at + 1);
            const bool modifies = (next == Role::Noun || next == Role::Name || next == Role::Adjective) && !at(m_at + 1).has(kAuxiliary);
            if (t.has(kAdjective)) {
                t.role = Role::Adjective; // "the first"
            } else if (!modifies && !endsInLy(t)) {
                t.role = Role::Noun; // "the north was at peace"
            }
        }
        if (t.role == Role::Determiner && t.has(kSubjectPronoun | kObjectPronoun | kDemonstrative) && !t.has(kPossessive) && !nounLikeOrTimeAhead()) {
            t.role = Role::SubjectPronoun;
            return;
        }
        if (opensStretch(t)) {
            openStretch();
        } else if (t.role == Role::SubjectPronoun && m_verb >= 0 && at(m_verb).has(kSayVerb)) {
            openStretch(); // "stated it would": a clause without "that"
        }
        if (t.role == Role::Preposition && infinitiveFollows()) {
            return;
        }
        if (t.role == Role::Name || t.owns) {
            return;
        }
        if (t.has(kAuxiliary) && t.role != Role::Determiner) {
            auxiliary();
        } else if (t.role == Role::Noun || t.role == Role::Adjective || t.role == Role::Adverb || t.role == Role::Other) {
            if (t.has(kVerbIng)) {
                ing(t);
            } else if (t.has(kVerbPast | kVerbParticiple)) {
                past(t);
            } else if (t.has(kVerbThird)) {
                third(t);
            } else if (t.has(kVerbBase)) {
                base(t);
            }
        }
    }

    static bool endsInLy(const Token &t) { return (t.flags & (kAdverb | kConnective)) == 0; } // adverbs of the lexicon do not; by ending they do

    bool nounLikeOrTimeAhead()
    {
        const int next = skipAdverbs(m_at + 1);
        if (!exists(next)) {
            return false;
        }
        const Token &n = at(next);
        if (n.kind == TokenKind::Time || n.kind == TokenKind::Number || n.role == Role::Name || n.role == Role::Determiner) {
            return true;
        }
        if (n.has(kAuxiliary)) {
            return false;
        }
        // "that ended the war": a form that can only be a past is a verb
        return nounLike(n) && !(n.has(kVerbPast) && !n.has(kAdjectiveEd) && !nounLike(exists(next + 1) ? at(next + 1) : n));
    }

    /// "that": a relative word behind a noun, the opener of a clause behind a verb of saying, else what "this" is.
    void that(Token &t)
    {
        const int before = m_at - 1;
        const Role prior = roleAt(before);
        static const quint64 so = Lexicon::wordKey(u"so");
        if (before >= 0 && at(before).key == so) {
            t.role = Role::Subordinator;
            openStretch();
        } else if (prior == Role::Noun || prior == Role::Name || prior == Role::Number || prior == Role::Time) {
            t.role = at(before).has(kSayingNoun) ? Role::Complementiser : Role::Relative;
            openStretch();
        } else if (isOut(before) || prior == Role::Finite || prior == Role::VerbRest || prior == Role::Infinitive || prior == Role::Ing || prior == Role::Participle) {
            t.role = Role::Complementiser;
            openStretch();
        } else if (prior == Role::Mark && exists(m_at + 1) && at(m_at + 1).has(kAuxiliary)) {
            t.role = Role::Relative; // ", that would have been …"
            openStretch();
        } else if (m_saidThat && (prior == Role::Mark || prior == Role::Conjunction) && exists(m_at + 1) && !at(m_at + 1).has(kAuxiliary)) {
            t.role = Role::Complementiser; // "said that …, and that …"
            openStretch();
        } else {
            t.role = nounLikeOrTimeAhead() ? Role::Determiner : Role::SubjectPronoun;
        }
        m_saidThat = m_saidThat || t.role == Role::Complementiser;
    }

    bool infinitiveFollows()
    {
        static const quint64 to = Lexicon::wordKey(u"to");
        if (at(m_at).key != to) {
            return false;
        }
        const int verb = skipAdverbs(m_at + 1);
        if (!exists(verb) || verb > m_at + 3 || at(verb).kind != TokenKind::Word || at(verb).capital || at(verb).owns) {
            return false;
        }
        static const quint64 be = Lexicon::wordKey(u"be");
        const Token &v = at(verb);
        const bool unknown = v.flags == 0 && exists(verb + 1) && (at(verb + 1).has(kPossessive | kObjectPronoun) || at(verb + 1).role == Role::Determiner);
        if (!v.has(kVerbBase) && v.key != be && !v.has(kHave | kDo) && !unknown) {
            return false; // "to barge their way": a verb not listed, by what follows
        }
        // "to attacks", "to trade with": a noun where nothing that a verb takes follows
        if (v.has(kVerbAlsoNoun) && exists(verb + 1) && at(verb + 1).role == Role::Preposition && roleAt(m_at - 1) == Role::Noun && at(m_at - 1).has(kEventNoun)) {
            return false;
        }
        at(m_at).role = Role::InfinitiveTo;
        at(verb).role = Role::Infinitive;
        if (v.key == be || v.has(kHave)) {
            restOfGroup(verb + 1, v.has(kHave) ? kHave : kBe);
        }
        m_at = std::max(m_at, verb);
        return true;
    }

    void auxiliary()
    {
        Token &t = at(m_at);
        if (t.has(kBeOther)) {
            t.role = Role::VerbRest;
            restOfGroup(m_at + 1, kBe);
            return;
        }
        setFinite(m_at, false);
        restOfGroup(m_at + 1, t.flags & kAuxiliary);
    }

    /// The other verbs of the group an auxiliary opens: "had not been taken", "would have fallen", "did attack".
    void restOfGroup(int i, quint64 auxiliary)
    {
        static const quint64 being = Lexicon::wordKey(u"being");
        for (;;) {
            i = skipAdverbs(i);
            if (!exists(i) || at(i).kind != TokenKind::Word || at(i).owns) {
                return;
            }
            Token &t = at(i);
            const bool isBe = (auxiliary & kBe) != 0;
            const bool fits = (auxiliary & kHave) != 0 ? t.has(kVerbParticiple | kBeOther)
                : isBe                               ? t.has(kVerbParticiple | kVerbIng) || t.key == being
                                                     : t.has(kVerbBase | kBeOther | kHavePresent);
            if (!fits || (t.capital && !t.opens) || t.role == Role::Determiner || t.role == Role::Preposition) {
                return;
            }
            // "had established contacts" tells; "had limited contacts" has an adjective
            if (t.has(kAdjectiveEd) && (auxiliary & kHave) != 0 && exists(i + 1) && at(i + 1).role == Role::Noun && !at(i + 1).has(kVerbParticiple)) {
                return;
            }
            t.role = Role::VerbRest;
            m_at = i;
            auxiliary = t.has(kBeOther) ? quint64(kBe) : t.has(kHave) && !isBe ? quint64(kHave) : 0;
            if (t.has(kVerbIng) && t.key == being) {
                auxiliary = kBe;
            }
            if (auxiliary == 0) {
                return;
            }
            ++i;
        }
    }

    void setFinite(int i, bool soft)
    {
        if (m_verb >= 0 && m_soft && !soft && i > m_verb) {
            at(m_verb).role = Role::Participle; // "a delegation led by … was received"
            m_lastParticiple = m_verb;
        }
        at(i).role = Role::Finite;
        m_verb = i;
        m_soft = soft;
        m_mainTold = m_mainTold || !m_inRelative;
    }

    void ing(Token &t)
    {
        if (isNamedHappening(m_tokens, m_at)) {
            t.role = Role::Noun;
            t.flags |= kEventNoun;
            return;
        }
        const Role before = roleAt(m_at - 1);
        const bool determined = before == Role::Determiner || before == Role::Adjective || (exists(m_at - 1) && at(m_at - 1).owns);
        const Role after = roleAt(m_at + 1);
        const bool object = after == Role::Determiner || after == Role::ObjectPronoun;
        t.role = determined && !object ? Role::Noun : Role::Ing;
    }

    void past(Token &t)
    {
        const int before = skipAdverbsBack(m_at - 1);
        const Role prior = roleAt(before);
        const int next = m_at + 1;
        const bool nounNext = exists(next) && (at(next).role == Role::Noun || at(next).role == Role::Name || at(next).role == Role::Adjective)
            && !at(next).has(kAuxiliary);
        if (t.has(kIntransitive) && t.has(kVerbPast) && prior != Role::Determiner) {
            hardPast(prior);
            return;
        }
        if (prior == Role::Subordinator && t.has(kVerbParticiple)) {
            nounNext ? void(t.role = Role::Adjective) : setParticiple(); // "though prolonged fighting …", "when asked"
            return;
        }
        static const quint64 dead = Lexicon::wordKey(u"dead");
        const bool joinsDead = prior == Role::Conjunction && before > 0 && at(before - 1).key == dead; // "40 dead and wounded"
        if ((joinsDead || (prior == Role::Number && m_joinsParticiple)) && t.has(kVerbParticiple) && !hasObject(m_at)) {
            setParticiple(); // "40 killed and 60 wounded"
            return;
        }
        const bool ofNoun = prior == Role::Determiner || prior == Role::Adjective || prior == Role::Number || (exists(before) && at(before).owns);
        if (ofNoun && !(prior == Role::Number && !nounNext)) {
            t.role = nounNext || t.has(kAdjectiveEd) ? Role::Adjective : (prior == Role::Determiner ? Role::Noun : Role::Participle);
            return;
        }
        const bool ofAdverb = before < m_at - 1 && (prior == Role::ObjectPronoun || prior == Role::Mark || prior == Role::Time); // "them ideologically committed men"
        // ", the mayor, boldly promised peace"; not ", formerly named Lima"
        const bool tells = before < m_at - 1 && (prior == Role::Mark || prior == Role::Time) && m_verb < 0 && endsInLy(at(m_at - 1)) && roleAt(next) != Role::Name && !laterFinite();
        if ((prior == Role::Preposition || (ofAdverb && !tells)) && nounNext && t.has(kVerbParticiple)) {
            t.role = Role::Adjective;
            return;
        }
        if (t.has(kAdjectiveEd) && nounNext && prior != Role::SubjectPronoun && prior != Role::Name && prior != Role::Noun) {
            t.role = Role::Adjective;
            return;
        }
        if (!t.has(kVerbPast)) {
            setParticiple();
            return;
        }
        if (!t.has(kVerbParticiple)) {
            hardPast(prior);
            return;
        }
        static const quint64 having = Lexicon::wordKey(u"having");
        static const quint64 being = Lexicon::wordKey(u"being");
        if (prior == Role::Ing && (at(before).key == having || at(before).key == being)) {
            t.role = Role::VerbRest; // "after having failed"
            return;
        }
        static const quint64 it = Lexicon::wordKey(u"it");
        if (prior == Role::Conjunction && exists(m_at + 1) && (at(m_at + 1).key == it || at(m_at + 1).has(kObjectPronoun))) {
            setFinite(m_at, false); // "but made it clear"
            return;
        }
        if (prior != Role::SubjectPronoun && prior != Role::Relative && prior != Role::Conjunction && isBy(m_at + 1) && !t.has(kIntransitive)) {
            setParticiple(); // "militia led by …"
            return;
        }
        if (m_verb < 0 && modifiesAtHead(before)) {
            setParticiple();
            return;
        }
        softPast(prior);
    }

    /// A form that is a past and nothing else ("took"): it tells, unless the stretch has its verb.
    void hardPast(Role prior)
    {
        if (m_verb >= 0 && !m_soft && prior != Role::SubjectPronoun) {
            at(m_at).role = at(m_at).has(kVerbBase) ? Role::Other : Role::Finite; // a clause without its opener
            return;
        }
        setFinite(m_at, false);
    }

    void softPast(Role prior)
    {
        if (m_verb < 0) {
            // Nothing but an agent's "by" behind a noun modifies for certain; a later verb may still decide.
            setFinite(m_at, prior != Role::SubjectPronoun && prior != Role::Relative);
            return;
        }
        if (prior == Role::SubjectPronoun) {
            setFinite(m_at, false);
            return;
        }
        if (m_soft && !hasObject(m_verb) && prior != Role::Preposition) {
            at(m_verb).role = Role::Participle; // "a declaration released in May called for …"
            at(m_at).role = Role::Finite;
            m_verb = m_at;
            return;
        }
        if (m_inRelative && !m_mainTold && hasObject(m_at)) {
            setFinite(m_at, false); // "Issues that caused strife included …": the clause around it still wants its verb
            return;
        }
        setParticiple();
    }

    void setParticiple()
    {
        at(m_at).role = Role::Participle;
        m_lastParticiple = m_at;
    }

    /// A form that may be either at the head of a stretch: behind a comma, or joined to a participle, it modifies
    /// ("The treaty, signed in May, …", "men taken prisoner and sent north") unless it has an object.
    bool modifiesAtHead(int before)
    {
        if (hasObject(m_at) || before < 0) {
            return false;
        }
        if (at(before).role == Role::Conjunction) {
            return m_joinsParticiple;
        }
        return at(before).kind == TokenKind::Comma && !m_afterRelative;
    }

    /// "attacked the fleet" against "led by", "held at", "released in May".
    bool hasObject(int verb)
    {
        const int next = skipAdverbs(verb + 1);
        return exists(next) && (startsNounPhrase(at(next)) || at(next).role == Role::InfinitiveTo || at(next).role == Role::Complementiser)
            && at(next).kind != TokenKind::Time;
    }

    void third(Token &t)
    {
        const int before = skipAdverbsBack(m_at - 1);
        const Role prior = roleAt(before);
        if (prior == Role::SubjectPronoun || prior == Role::Relative) {
            setFinite(m_at, false);
            return;
        }
        if (m_verb >= 0 || (prior != Role::Noun && prior != Role::Name && prior != Role::Mark) || (exists(before) && at(before).owns) || before < 0) {
            return;
        }
        const Role after = roleAt(skipAdverbs(m_at + 1));
        const bool objectAhead = after == Role::Determiner || after == Role::Complementiser || after == Role::ObjectPronoun || isThat(m_at + 1);
        const bool mayTell = !t.has(kVerbAlsoNoun) ? (objectAhead || after == Role::Preposition || after == Role::InfinitiveTo || after == Role::Name) : objectAhead;
        if (mayTell && !laterFinite()) {
            setFinite(m_at, false);
        }
    }

    void base(Token &t)
    {
        static const quint64 i = Lexicon::wordKey(u"it");
        const int before = skipAdverbsBack(m_at - 1);
        const Role prior = roleAt(before);
        if (isThat(m_at + 1) && t.has(kSayVerb) && m_verb < 0 && prior != Role::Determiner && prior != Role::Adjective && before >= 0) {
            setFinite(m_at, false);
            return;
        }
        const bool plural = exists(before) && at(before).role == Role::Noun && !at(before).has(kNotPlural);
        if ((prior == Role::SubjectPronoun && at(before).key != i) || prior == Role::Relative) {
            setFinite(m_at, false);
        } else if (m_verb < 0 && t.role != Role::Adjective && prior != Role::Mark && !laterFinite()) {
            const Role after = roleAt(skipAdverbs(m_at + 1));
            const bool goesOn = after == Role::Determiner || after == Role::Preposition || after == Role::Complementiser;
            const bool afterTime = exists(before) && at(before).kind == TokenKind::Time && (goesOn || isTo(skipAdverbs(m_at + 1)));
            const bool object = after == Role::Determiner && plural; // "scholars study the reign"
            if ((!t.has(kVerbAlsoNoun) || object) && (plural || afterTime || (prior == Role::Name && after == Role::Complementiser) || t.has(kSayVerb)) && prior != Role::Determiner) {
                setFinite(m_at, false);
            }
        }
    }

    bool isThat(int i)
    {
        static const quint64 key = Lexicon::wordKey(u"that");
        return exists(i) && at(i).key == key && at(i).kind == TokenKind::Word;
    }

    bool isKey(int i, quint64 key) { return exists(i) && at(i).key == key; }

    /// "pointed *out* that"
    bool isOut(int i)
    {
        static const quint64 out = Lexicon::wordKey(u"out");
        return isKey(i, out) && i > 0 && at(i - 1).isVerbal();
    }

    bool isBy(int i)
    {
        static const quint64 by = Lexicon::wordKey(u"by");
        return isKey(i, by);
    }

    bool isTo(int i)
    {
        static const quint64 to = Lexicon::wordKey(u"to");
        return isKey(i, to);
    }

    /// Whether a certain finite verb follows in this stretch.
    bool laterFinite()
    {
        for (int i = m_at + 1; exists(i) && !opensStretch(at(i)); ++i) {
            const Token &t = at(i);
            if (isTo(i - 1)) {
                continue;
            }
            const bool tells = (t.has(kBePast | kBePresent | kHave | kDo | kModal) && t.role != Role::Determiner)
                || (t.has(kVerbPast) && !t.has(kVerbParticiple) && !t.capital);
            if (tells) {
                return true;
            }
        }
        return false;
    }

    Tokens &m_tokens;
    int m_at = 0;
    int m_verb = -1; ///< the finite verb of the stretch
    bool m_soft = false; ///< it may turn out to be a participle
    int m_lastParticiple = -1; ///< of the stretch
    bool m_joinsParticiple = false; ///< the stretch before ended in a participle's phrase
    bool m_inRelative = false; ///< the stretch was opened by a relative word
    bool m_afterRelative = false;
    bool m_saidThat = false; ///< a clause opened by "that" came before
    bool m_mainTold = false; ///< a finite verb outside relative clauses has been seen
};

} // namespace

void assignVerbRoles(Tokens &tokens)
{
    VerbRoles(tokens).run();
}

} // namespace eusebius::grammar
