// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/headlinewords.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>
#include <array>

namespace eusebius {

using namespace grammar;

void HeadlineWords::choose()
{
    m_told.phrase.isValid() ? choosePhrase() : chooseClause();
    dropMarks();
    trimEnds();
}

bool HeadlineWords::isSentence() const
{
    bool subject = false;
    int relative = -1;
    if (m_namesOutcome) {
        return true;
    }
    for (int i = firstKept(); i < m_s.count(); ++i) {
        const Token &t = m_s.token(i);
        if (!kept(i)) {
            continue;
        }
        if (i == m_possessive) {
            continue;
        }
        if (t.role == Role::Relative && !subject) {
            return false; // "to which the town had to agree"
        }
        relative = t.role == Role::Relative ? i : relative;
        const bool modifies = t.has(kVerbParticiple) && !subject; // "isolated units fought on"
        if (t.role == Role::Finite && relative < 0 && !modifies) {
            return subject;
        }
        relative = t.role == Role::Finite ? -1 : relative; // the next verb is the sentence's
        subject = subject || t.isNominal() || t.role == Role::Number || t.role == Role::Time || t.role == Role::Determiner || t.role == Role::Ing;
    }
    return false;
}

void HeadlineWords::keep(int first, int end)
{
    for (int i = std::max(0, first); i < end; ++i) {
        m_keep[static_cast<std::size_t>(i)] = true;
    }
}

void HeadlineWords::choosePhrase()
{
    int first = m_told.phrase.first;
    if (m_s.token(first).role == Role::Determiner && first + 1 < m_told.phrase.end) {
        ++first;
    }
    keep(first, m_told.phrase.end);
}

void HeadlineWords::chooseClause()
{
    const Clause &clause = m_s.clause(m_told.clause);
    int first = m_told.first;
    switch (clause.kind) {
    case ClauseKind::VerbPhrase:
    case ClauseKind::Participial:
        if (isNor(clause)) {
            first = clause.opener; // "nor did he want to"
            break;
        }
        if (!isPronounDoing(clause)) {
            keepSubject(clause);
        }
        first = clause.verb;
        while (first > m_told.first && m_s.token(first - 1).role == Role::Adverb && !m_s.token(first - 1).has(kConnective | kSuccession)) {
            --first;
        }
        break;
    case ClauseKind::Relative:
        first = keepAntecedent(clause);
        break;
    case ClauseKind::NounPhrase:
        while (first + 1 < m_told.end && (m_s.token(first).role == Role::Conjunction || m_s.token(first).role == Role::Adverb)) {
            ++first;
        }
        break;
    case ClauseKind::Fragment:
        break;
    default:
        first = clause.subject >= m_told.first && clause.subject < m_told.end ? withItsAdverb(clause.subject) : firstOfClause(clause);
        break;
    }
    keep(first, m_told.end);
    dropTimes(first);
    preferObject(clause, first);
}

/// "*only* Rome resisted", "*newly* elected members": an adverb that says more of the subject.
int HeadlineWords::withItsAdverb(int subject) const
{
    static const std::vector<quint64> ofNouns{Lexicon::wordKey(u"only"), Lexicon::wordKey(u"even"), Lexicon::wordKey(u"not"), Lexicon::wordKey(u"just"), Lexicon::wordKey(u"nearly"),
                                              Lexicon::wordKey(u"almost")};
    int i = subject;
    while (i > m_told.first) {
        const Token &before = m_s.token(i - 1);
        const bool ofNoun = std::find(ofNouns.begin(), ofNouns.end(), before.key) != ofNouns.end();
        const bool ofAdjective = before.role == Role::Adverb && m_s.token(i).role == Role::Adjective && m_s.word(i - 1).endsWith(u"ly") && !before.has(kConnective | kSuccession | kPrecession);
        // "In 1820 *forced* loans were refused"
        const bool leadsNoun = before.role == Role::Participle && m_s.token(i).isNominal() && (i < 2 || m_s.token(i - 2).kind == TokenKind::Time || m_s.token(i - 2).role == Role::Mark);
        if (before.kind != TokenKind::Word || !(ofNoun || ofAdjective || leadsNoun)) {
            break;
        }
        --i;
    }
    return i;
}

/// Without a subject found: behind the opener and what leads in.
int HeadlineWords::firstOfClause(const Clause &clause) const
{
    int first = m_told.first;
    while (first + 1 < m_told.end && first < std::max(clause.verb, m_told.first)) {
        const Token &t = m_s.token(first);
        const bool leads = t.role == Role::Conjunction || t.role == Role::Adverb || t.role == Role::Subordinator || t.role == Role::Mark
            || first == clause.opener;
        if (!leads) {
            break;
        }
        ++first;
    }
    return first;
}

/// The shared subject, up to what was put into it by commas.
bool HeadlineWords::isNor(const Clause &clause) const
{
    static const quint64 nor = Lexicon::wordKey(u"nor");
    return clause.opener >= m_told.first && m_s.token(clause.opener).key == nor && clause.verb == clause.opener + 1;
}

/// "They met, *completing the work*": nobody writes "they completing".
bool HeadlineWords::isPronounDoing(const Clause &clause) const
{
    return clause.subject >= 0 && m_s.token(clause.subject).role == Role::SubjectPronoun && clause.verb >= 0 && m_s.token(clause.verb).role == Role::Ing;
}

void HeadlineWords::keepSubject(const Clause &clause)
{
    if (clause.subject < 0) {
        keepFirstNounOf(clause.parent);
        return;
    }
    int end = clause.subjectEnd;
    for (int i = clause.subject; i < end; ++i) {
        const Role role = m_s.token(i).role;
        if (role == Role::Mark || role == Role::Relative || (role == Role::Participle && i > clause.subject)) {
            end = i;
        }
    }
    keep(clause.subject, std::max(end, clause.subject + 1));
}

/// The noun phrase a clause opens with, where no subject was found.
void HeadlineWords::keepFirstNounOf(int parent)
{
    if (parent < 0) {
        return;
    }
    const Clause &clause = m_s.clause(parent);
    int i = clause.first;
    while (i < clause.verb && !m_s.token(i).isNominal() && m_s.token(i).role != Role::Determiner) {
        ++i;
    }
    if (i < clause.verb) {
        keep(i, clause.verb);
    }
}

/// "the talks, which were resumed" → "the talks were resumed"; "guns that they had taken" stays as it is.
int HeadlineWords::keepAntecedent(const Clause &clause)
{
    int before = clause.first - 1;
    while (before > 0 && (m_s.token(before).role == Role::Mark || m_s.token(before).role == Role::Adverb)) {
        --before; // "signed the pact again, which had lapsed"
    }
    int relative = clause.first;
    while (relative < clause.end && m_s.token(relative).role != Role::Relative) {
        ++relative;
    }
    static const quint64 whose = Lexicon::wordKey(u"whose");
    if (relative == clause.first && m_s.token(relative).key == whose && relative + 1 < clause.end) {
        m_possessive = relative; // "the ship, whose crew left" → "The ship's crew left"
    }
    static const quint64 where = Lexicon::wordKey(u"where");
    if (relative == clause.first && m_s.token(relative).key == where) {
        return relative + 1; // "the square where they met" → "They met"
    }
    if (before >= 0 && (m_s.token(before).isNominal() || m_s.token(before).kind == TokenKind::Time || m_s.token(before).role == Role::Number)) {
        int noun = before;
        while (noun > 0 && (m_s.token(noun).kind == TokenKind::Time || m_s.token(noun).role == Role::Preposition || m_s.token(noun).role == Role::Number)) {
            --noun; // "talks *in May*, which were resumed"
        }
        const NounPhrase phrase = nounPhraseAround(m_s, noun);
        keep(phrase.first, phrase.end);
    }
    const bool ofSubject = relative == clause.first && clause.subject < 0;
    return ofSubject ? relative + 1 : clause.first;
}

/// Preposition and time, where the time dates the clause: the date stands beside the title.
void HeadlineWords::dropTimes(int first)
{
    int rest = 0;
    for (int i = 0; i < m_told.end; ++i) {
        rest += kept(i) && m_s.token(i).kind == TokenKind::Word ? 1 : 0;
    }
    if (rest < 4) {
        return;
    }
    const int subject = m_s.clause(m_told.clause).subject;
    const int verb = m_s.clause(m_told.clause).verb;
    static const std::vector<quint64> lasting{Lexicon::wordKey(u"lasted"), Lexicon::wordKey(u"lasts"), Lexicon::wordKey(u"dates"), Lexicon::wordKey(u"dated")};
    if (verb >= 0 && std::find(lasting.begin(), lasting.end(), m_s.token(verb).key) != lasting.end()) {
        return; // "the siege lasted until May" says nothing without it
    }
    for (const TimeUse &use : timeUses(m_s)) {
        const bool inside = use.token >= first && use.token < m_told.end;
        if (inside && use.token >= 2 && m_s.token(use.token - 1).role == Role::Preposition && m_s.token(use.token - 2).kind == TokenKind::Time && !kept(use.token - 2)) {
            drop(use.token - 1); // "in the spring *of 1862*"
            drop(use.token);
            continue;
        }
        if (!inside || use.role != TimeRole::Adverbial || use.token == subject || ownsNext(use.token)) {
            continue;
        }
        int from = use.token;
        while (from > first && (m_s.token(from - 1).role == Role::Adverb || isPrepositionOfTime(from - 1) || m_s.token(from - 1).role == Role::Conjunction)
               && from > use.token - 3) {
            if (m_s.token(from - 1).role == Role::Conjunction && !use.joinsPrevious) {
                break;
            }
            --from;
            if (isPrepositionOfTime(from)) {
                break;
            }
        }
        while (use.joinsPrevious && from > first && (m_s.token(from - 1).role == Role::Adverb || m_s.token(from - 1).role == Role::Conjunction)) {
            --from; // "and again in 2004"
        }
        const Token *before = from == use.token && use.token > 0 ? &m_s.token(use.token - 1) : nullptr;
        const bool verbBefore = before != nullptr && (before->role == Role::Finite || before->role == Role::VerbRest);
        const bool isObject = verbBefore && (m_s.word(use.token).startsWith(u"the ") || isSpending(from - 1));
        if (before != nullptr && (before->role == Role::Preposition || isObject)) {
            continue; // "passed the winter", or a preposition that must keep its object
        }
        static const quint64 alone = Lexicon::wordKey(u"alone");
        if (use.token + 1 < m_told.end && m_s.token(use.token + 1).key == alone) {
            drop(use.token + 1); // "in 1957 alone"
        }
        static const std::vector<quint64> onwards{Lexicon::wordKey(u"onwards"), Lexicon::wordKey(u"onward")};
        if (use.token + 1 < m_told.end && std::find(onwards.begin(), onwards.end(), m_s.token(use.token + 1).key) != onwards.end()) {
            drop(use.token + 1); // "from 1957 onwards"
        }
        for (int i = from; i <= use.token; ++i) {
            drop(i);
        }
    }
}

/// "from 1981's half a million": the time is part of what it owns.
bool HeadlineWords::ownsNext(int i) const
{
    const qsizetype end = m_s.token(i).range.end;
    const QStringView after = m_s.words({end, std::min(end + 2, m_s.document.text.size())});
    return after == u"'s" || after == u"’s";
}

/// "spent *1920* in prison": what was spent is the time.
bool HeadlineWords::isSpending(int i) const
{
    static const std::vector<quint64> words{Lexicon::wordKey(u"spent"), Lexicon::wordKey(u"spend"), Lexicon::wordKey(u"spends"), Lexicon::wordKey(u"spending")};
    return std::find(words.begin(), words.end(), m_s.token(i).key) != words.end();
}

bool HeadlineWords::isPrepositionOfTime(int i) const
{
    static const std::vector<quint64> words{Lexicon::wordKey(u"in"), Lexicon::wordKey(u"on"), Lexicon::wordKey(u"at"), Lexicon::wordKey(u"during"),
                                            Lexicon::wordKey(u"by"), Lexicon::wordKey(u"from"), Lexicon::wordKey(u"since"), Lexicon::wordKey(u"until"),
                                            Lexicon::wordKey(u"till"), Lexicon::wordKey(u"throughout"), Lexicon::wordKey(u"around"), Lexicon::wordKey(u"through")};
    return std::find(words.begin(), words.end(), m_s.token(i).key) != words.end();
}

/// "It led to the minister's visit" says more as "The minister's visit".
void HeadlineWords::preferObject(const Clause &clause, int first)
{
    static const std::vector<quint64> verbs{Lexicon::wordKey(u"led"), Lexicon::wordKey(u"resulted"), Lexicon::wordKey(u"culminated")};
    if (clause.verb < 0 || clause.subject < 0 || m_s.token(clause.subject).role != Role::SubjectPronoun || clause.subject + 1 != clause.subjectEnd) {
        return;
    }
    const bool leads = std::find(verbs.begin(), verbs.end(), m_s.token(clause.verb).key) != verbs.end();
    const int object = clause.verb + 2;
    if (leads && object < m_told.end && m_s.token(object - 1).role == Role::Preposition) {
        for (int i = first; i < object; ++i) {
            drop(i);
        }
        m_namesOutcome = true;
    }
}

void HeadlineWords::dropMarks()
{
    int depth = 0;
    for (int i = 0; i < m_s.count(); ++i) {
        const Token &t = m_s.token(i);
        if (!kept(i)) {
            continue;
        }
        depth += t.kind == TokenKind::Open ? 1 : 0;
        const bool comma = t.kind == TokenKind::Comma;
        static const quint64 so = Lexicon::wordKey(u"so");
        const bool connective = t.has(kConnective) && t.role == Role::Adverb && besideComma(i) && t.key != so; // "did so, …"
        if (depth > 0 || connective || (comma && commaIsLoose(i))) {
            drop(i);
        }
        depth -= t.kind == TokenKind::Close ? 1 : 0;
    }
}

bool HeadlineWords::besideComma(int i) const
{
    const bool before = i > 0 && m_s.token(i - 1).kind == TokenKind::Comma;
    const bool after = i + 1 < m_s.count() && m_s.token(i + 1).kind == TokenKind::Comma;
    return before || after;
}

/// Round a dropped connective or before a dropped time.
bool HeadlineWords::commaIsLoose(int i) const
{
    const auto isConnective = [this](int k) { return k >= 0 && k < m_s.count() && m_s.token(k).has(kConnective) && m_s.token(k).role == Role::Adverb; };
    const bool joinsVerb = i + 2 < m_told.end && (m_s.token(i + 2).role == Role::Participle || m_s.token(i + 2).isVerbal()); // "was taken, *later* given back"
    const bool time = i + 1 < m_s.count() && !kept(i + 1) && i + 1 < m_told.end && !joinsVerb;
    return isConnective(i - 1) || isConnective(i + 1) || time;
}

int HeadlineWords::firstKept() const
{
    int i = 0;
    while (i < m_s.count() && !kept(i)) {
        ++i;
    }
    return i;
}

int HeadlineWords::lastKept() const
{
    int i = m_s.count() - 1;
    while (i >= 0 && !kept(i)) {
        --i;
    }
    return i;
}

void HeadlineWords::trimEnds(bool cut)
{
    m_cut = cut;
    static const quint64 nor = Lexicon::wordKey(u"nor");
    for (int i = firstKept(); i < m_s.count() && (m_s.token(i).role == Role::Mark || (m_s.token(i).role == Role::Conjunction && m_s.token(i).key != nor)) && m_s.token(i).kind != TokenKind::Symbol;
         i = firstKept()) {
        drop(i);
    }
    dropAsAResult(firstKept());
    if (cut) {
        dropSplitPhrase(lastKept());
    }
    for (int i = lastKept(); i >= 0 && endsBadly(i); i = lastKept()) {
        drop(i);
    }
}

void HeadlineWords::dropAsAResult(int i)
{
    static const std::array<quint64, 4> words{Lexicon::wordKey(u"as"), Lexicon::wordKey(u"a"), Lexicon::wordKey(u"result"), Lexicon::wordKey(u"of")};
    const auto is = [&](int k, std::size_t word) { return k < m_s.count() && m_s.token(k).key == words[word]; };
    const int from = is(i, 0) ? i : i - 1; // "as" may open the clause
    if (from >= 0 && is(from, 0) && is(from + 1, 1) && is(from + 2, 2) && !is(from + 3, 3)) {
        for (int k = i; k < from + 3; ++k) {
            drop(k);
        }
    }
}

/// Prepositions that no clause ends with: "frustrated *by*:", "proved hard *as*".
bool HeadlineWords::wantsObject(quint64 key)
{
    static const std::array<quint64, 9> words{Lexicon::wordKey(u"as"), Lexicon::wordKey(u"by"), Lexicon::wordKey(u"of"), Lexicon::wordKey(u"with"), Lexicon::wordKey(u"including"),
                                              Lexicon::wordKey(u"than"), Lexicon::wordKey(u"between"), Lexicon::wordKey(u"into"), Lexicon::wordKey(u"since")};
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool HeadlineWords::endsBadly(int i) const
{
    const Token &t = m_s.token(i);
    switch (t.role) {
    case Role::Mark:
        return t.kind != TokenKind::Symbol;
    case Role::Determiner:
    case Role::Conjunction:
    case Role::Relative:
    case Role::Complementiser:
    case Role::Subordinator:
    case Role::InfinitiveTo:
        return true;
    case Role::Ing: { // "headed south, | landing", "to sell the ships starting | in May"
        static const std::vector<quint64> from{Lexicon::wordKey(u"starting"), Lexicon::wordKey(u"beginning")};
        const bool lostTime = i + 1 < m_s.count() && std::find(from.begin(), from.end(), t.key) != from.end();
        return lostTime || (m_cut && i > 0 && m_s.token(i - 1).role == Role::Mark);
    }
    case Role::Adverb: { // "sold it so | that", "fell apart largely | because", "held it almost | until May"
        static const std::vector<quint64> leaning{Lexicon::wordKey(u"almost"), Lexicon::wordKey(u"nearly"), Lexicon::wordKey(u"only"), Lexicon::wordKey(u"just"), Lexicon::wordKey(u"even"), Lexicon::wordKey(u"especially"), Lexicon::wordKey(u"particularly"),
                                                  Lexicon::wordKey(u"notably"), Lexicon::wordKey(u"mainly"), Lexicon::wordKey(u"mostly"), Lexicon::wordKey(u"then")};
        if (i + 1 < m_s.count() && std::find(leaning.begin(), leaning.end(), t.key) != leaning.end()) {
            return true;
        }
        static const quint64 so = Lexicon::wordKey(u"so");
        if (t.key == so) {
            return i + 1 < m_s.count() && m_s.token(i + 1).role == Role::Subordinator;
        }
        return m_cut && i + 1 < m_s.count() && (m_s.token(i + 1).role == Role::Subordinator || m_s.token(i + 1).role == Role::Complementiser);
    }
    case Role::Negation: // "was lost, not | only because"
        return m_cut && i > 0 && m_s.token(i - 1).role == Role::Mark;
    case Role::Participle: { // "went on until | checked"; "in a speech aired | on 1 April"
        const bool lostTime = i > 0 && i + 2 < m_s.count() && !kept(i + 1) && isPrepositionOfTime(i + 1) && m_s.token(i + 2).kind == TokenKind::Time
            && (m_s.token(i - 1).role == Role::Noun || m_s.token(i - 1).role == Role::Name);
        return lostTime || (m_cut && i > 0 && m_s.token(i - 1).role == Role::Subordinator);
    }
    case Role::Preposition: // a particle before a mark: "had given in, …"
        if (wantsObject(t.key)) {
            return true;
        }
        if (i + 1 >= m_s.count() || m_s.token(i + 1).role == Role::Mark) {
            return m_cut && i + 1 >= m_s.count();
        }
        return m_cut || i + 1 < m_told.end || m_s.token(i + 1).role != Role::Conjunction; // its object is told apart
    case Role::Finite: // "who refused it and replied | , …"
        return t.has(kSayVerb) && i > 0 && m_s.token(i - 1).role == Role::Conjunction && i + 1 < m_s.count() && m_s.token(i + 1).role == Role::Mark;
    default:
        return false;
    }
}

} // namespace eusebius
