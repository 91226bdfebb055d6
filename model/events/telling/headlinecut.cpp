// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/headlinecut.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

bool isNominalPart(const Token &t)
{
    return t.isNominal() || t.role == Role::Determiner || t.role == Role::Adjective || t.role == Role::Number || t.role == Role::Adverb;
}

} // namespace

CutKind HeadlineCut::kind(int i, int previous) const
{
    if (!cutsWell(i, previous) || leavesOpen(i, previous)) {
        return CutKind::None;
    }
    if (listGoesOn(i) || splitsPair(i)) {
        return m_s.token(previous).isNominal() && !sharesNoun(i) ? CutKind::List : CutKind::None;
    }
    const Role role = m_s.token(i).role;
    const bool adds = role == Role::Preposition || role == Role::InfinitiveTo || role == Role::Relative;
    return adds ? CutKind::Complete : CutKind::Whole;
}

bool HeadlineCut::cutsWell(int i, int previous) const
{
    const Token &t = m_s.token(i);
    static const quint64 of = Lexicon::wordKey(u"of");
    static const quint64 as = Lexicon::wordKey(u"as");
    static const quint64 than = Lexicon::wordKey(u"than");
    switch (t.role) {
    case Role::Preposition:
        return t.key != of && t.key != as && t.key != than;
    case Role::Conjunction:
    case Role::Relative:
    case Role::Subordinator:
    case Role::InfinitiveTo:
        return true;
    case Role::Mark:
        return t.kind != TokenKind::Symbol;
    default:
        return previous + 1 < i && m_s.token(i - 1).kind == TokenKind::Comma; // one that is not written
    }
}

/// What stands before `i` would miss it: "unsuited | to defence", "60 | to 70", "tried | to block", "the belief that armies | would".
bool HeadlineCut::leavesOpen(int i, int previous) const
{
    static const std::vector<quint64> free{Lexicon::wordKey(u"in"), Lexicon::wordKey(u"at"), Lexicon::wordKey(u"during"), Lexicon::wordKey(u"near"),
                                           Lexicon::wordKey(u"after"), Lexicon::wordKey(u"before"), Lexicon::wordKey(u"since"), Lexicon::wordKey(u"until"),
                                           Lexicon::wordKey(u"throughout"), Lexicon::wordKey(u"amid"), Lexicon::wordKey(u"within")};
    const Token &t = m_s.token(i);
    const Token &p = m_s.token(previous);
    static const std::vector<quint64> wanting{Lexicon::wordKey(u"order"), Lexicon::wordKey(u"attempt"), Lexicon::wordKey(u"attempts"), Lexicon::wordKey(u"effort"),
                                              Lexicon::wordKey(u"efforts"), Lexicon::wordKey(u"bid"), Lexicon::wordKey(u"ability"), Lexicon::wordKey(u"enough")};
    const bool governs = p.isVerbal() || p.role == Role::Participle || p.role == Role::Adjective || p.role == Role::Ing || p.role == Role::ObjectPronoun || p.role == Role::Negation;
    if (t.role == Role::InfinitiveTo && (governs || std::find(wanting.begin(), wanting.end(), p.key) != wanting.end() || isObjectOfVerb(previous))) {
        return true; // also "in an attempt | to", "forced the king | to"
    }
    if (t.role == Role::Relative && p.role != Role::Mark) {
        return true; // "were afraid | that", "began a push | which"
    }
    if (t.role == Role::Preposition && i + 1 < m_s.count() && (m_s.token(i + 1).role == Role::Mark || m_s.token(i + 1).role == Role::Preposition)) {
        return true; // "months | before,", "was wiped | out by"
    }
    const int owner = m_s.owner(i);
    const bool insideRelative = owner >= 0 && owner != m_told.clause && m_s.clause(owner).kind == ClauseKind::Relative && i > m_s.clause(owner).first;
    if (insideRelative) {
        return true;
    }
    // "would result | in", "targets located | in"
    const bool active = (p.isVerbal() && !p.has(kVerbParticiple)) || p.role == Role::Participle;
    const bool bound = t.role == Role::Preposition && (active || isPlaced(previous) || std::find(free.begin(), free.end(), t.key) == free.end());
    if (bound && (governs || isPlaced(previous) || p.role == Role::Number)) {
        return true;
    }
    std::vector<int> told; // clauses that have their verb before `i`
    const auto has = [&told](int clause) { return std::find(told.begin(), told.end(), clause) != told.end(); };
    for (int k = i - 1; k > m_told.first; --k) {
        const Role role = m_s.token(k).role;
        const int clause = m_s.owner(k);
        if (role == Role::Finite) {
            if (clause == m_told.clause) {
                break;
            }
            told.push_back(clause);
        } else if (role == Role::Complementiser || role == Role::Relative || (role == Role::Subordinator && clause != m_told.clause)) {
            if (!has(clause)) {
                return true; // its verb is still to come
            }
        }
    }
    return false;
}

/// "put the general | in command": the verb asks where.
bool HeadlineCut::isPlaced(int last) const
{
    static const std::vector<quint64> verbs{Lexicon::wordKey(u"put"), Lexicon::wordKey(u"puts"), Lexicon::wordKey(u"placed"), Lexicon::wordKey(u"placing"), Lexicon::wordKey(u"putting")};
    int i = last;
    while (i > m_told.first && isNominalPart(m_s.token(i))) {
        --i;
    }
    return i < last && std::find(verbs.begin(), verbs.end(), m_s.token(i).key) != verbs.end();
}

/// Whether the noun phrase that ends with `last` stands right behind a verb.
bool HeadlineCut::isObjectOfVerb(int last) const
{
    static const quint64 of = Lexicon::wordKey(u"of");
    int i = last;
    while (i > m_told.first && (isNominalPart(m_s.token(i)) || m_s.token(i).key == of)) {
        --i;
    }
    return m_s.token(i).isVerbal() || m_s.token(i).role == Role::Participle || m_s.token(i).role == Role::Ing;
}

/// At a comma or conjunction of "the mill, the bridge and the town", before its end: one member told as all is untrue.
bool HeadlineCut::listGoesOn(int i) const
{
    const auto opensMember = [this](int k) { return k < m_s.count() && isNominalPart(m_s.token(k)) && m_s.token(k).role != Role::Adverb; };
    const auto isPart = [this](int k) { return isNominalPart(m_s.token(k)) || m_s.token(k).role == Role::Preposition; };
    if (m_s.token(i).kind != TokenKind::Comma && m_s.token(i).role != Role::Conjunction) {
        return false;
    }
    int next = i; // the conjunction before the last member
    while (next < m_s.count() && m_s.token(next).role != Role::Conjunction && (isPart(next) || m_s.token(next).kind == TokenKind::Comma)) {
        ++next;
    }
    if (next >= m_s.count() || m_s.token(next).role != Role::Conjunction || !opensMember(next + 1) || (next > i + 1 && !opensMember(i + 1))) {
        return false;
    }
    if (next > i + 1) {
        return true; // a member stands between
    }
    int before = i - 1; // ", and Genoa": of a list where another comma stands before
    while (before > m_told.first && isPart(before)) {
        --before;
    }
    return m_s.token(before).kind == TokenKind::Comma && before > m_s.clause(m_told.clause).verb;
}

/// "air | and naval battles": both say more of the noun behind.
bool HeadlineCut::sharesNoun(int i) const
{
    return m_s.token(i).role == Role::Conjunction && i >= 2 && i + 1 < m_s.count() && (m_s.token(i + 1).role == Role::Adjective || m_s.token(i + 1).role == Role::Participle) && m_s.token(i - 1).isNominal()
        && (m_s.token(i - 2).role == Role::Preposition || m_s.token(i - 2).isVerbal());
}

/// "the German | and Austrian empires", "20 Spanish | and 30 Dutch ships", "by Spain | and Portugal"; not "the fall of the town | and the flight of the king".
bool HeadlineCut::splitsPair(int i) const
{
    if (m_s.token(i).role != Role::Conjunction || i == 0 || i + 1 >= m_s.count()) {
        return false;
    }
    static const quint64 but = Lexicon::wordKey(u"but");
    if (m_s.token(i).key == but) {
        return false;
    }
    const Token &before = m_s.token(i - 1);
    const Token &after = m_s.token(i + 1);
    const Token &noun = after.role == Role::Determiner && i + 2 < m_s.count() ? m_s.token(i + 2) : after;
    return before.role == Role::Adjective || after.role == Role::Number || ((before.role == Role::Name || before.role == Role::Number) && noun.role == Role::Name)
        || sharesNoun(i) || (before.isNominal() && after.isNominal() && m_s.owner(i + 1) == m_told.clause);
}

} // namespace eusebius
