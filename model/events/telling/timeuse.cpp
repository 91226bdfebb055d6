// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/timeuse.h"

#include "model/events/grammar/lexicon.h"

#include <array>
#include <utility>

namespace eusebius {

using namespace grammar;

namespace {

struct ShiftWord {
    quint64 key;
    TimeShift shift;
};

const std::array<ShiftWord, 11> &shiftWords()
{
    static const std::array<ShiftWord, 11> words{{
        {Lexicon::wordKey(u"since"), TimeShift::Since},
        {Lexicon::wordKey(u"until"), TimeShift::Until},
        {Lexicon::wordKey(u"till"), TimeShift::Until},
        {Lexicon::wordKey(u"by"), TimeShift::By},
        {Lexicon::wordKey(u"after"), TimeShift::After},
        {Lexicon::wordKey(u"following"), TimeShift::After},
        {Lexicon::wordKey(u"upon"), TimeShift::After},
        {Lexicon::wordKey(u"before"), TimeShift::Before},
        {Lexicon::wordKey(u"preceding"), TimeShift::Before},
        {Lexicon::wordKey(u"during"), TimeShift::None},
        {Lexicon::wordKey(u"throughout"), TimeShift::None},
    }};
    return words;
}

bool isCalendarWord(QStringView word)
{
    static constexpr QStringView kWords[] = {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september", u"october", u"november",
                                             u"december", u"jan", u"feb", u"mar", u"apr", u"jun", u"jul", u"aug", u"sep", u"sept", u"oct", u"nov", u"dec", u"monday",
                                             u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"bc", u"ad", u"bce", u"ce", u"christmas", u"easter",
                                             u"spring", u"summer", u"autumn", u"winter", u"the", u"day", u"eve", u"later", u"by"};
    return std::any_of(std::begin(kWords), std::end(kWords), [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

/// Finds out one time's use.
class UseFinder {
public:
    UseFinder(const SentenceReading &sentence, int token) : m_s(sentence), m_at(token) { }

    TimeUse find()
    {
        m_use.namedPeriod = isNamedPeriod(m_s.word(m_at));
        m_use.token = m_at;
        m_use.clause = m_s.owner(m_at);
        if (m_use.clause < 0) {
            m_use.clause = 0;
        }
        if (insideBracket()) {
            bracket();
        } else if (premodifies()) {
            m_use.role = TimeRole::Premodifier;
            m_use.phrase = nounPhraseAround(m_s, m_at + 1);
        } else if (isWord(m_at - 1, u"of")) {
            ofPhrase();
        } else {
            adverbial();
        }
        if (m_use.phrase.isValid()) {
            place();
        }
        return m_use;
    }

private:
    bool exists(int i) const { return i >= 0 && i < m_s.count(); }
    bool isWord(int i, QStringView word) const { return exists(i) && m_s.token(i).kind == TokenKind::Word && m_s.token(i).key == Lexicon::wordKey(word); }
    const Clause &clause() const { return m_s.clause(m_use.clause); }

    bool insideBracket() const
    {
        if (m_s.owner(m_at) >= 0 && m_s.clause(m_s.owner(m_at)).first > 0 && m_s.token(m_s.clause(m_s.owner(m_at)).first - 1).kind == TokenKind::Open) {
            return false; // the brackets hold a clause of its own
        }
        for (int i = m_at - 1; i >= 0 && i >= m_at - 4; --i) {
            if (m_s.token(i).kind == TokenKind::Open) {
                return true;
            }
            if (m_s.token(i).kind == TokenKind::Close || m_s.token(i).kind == TokenKind::Comma) {
                return false;
            }
        }
        return false;
    }

    void bracket()
    {
        int open = m_at - 1;
        while (m_s.token(open).kind != TokenKind::Open) {
            --open;
        }
        if (open == 0 || m_s.token(open + 1).role == Role::Preposition) {
            m_use.role = TimeRole::Adverbial; // "the fall of the city (on 17 July)"
            return;
        }
        m_use.role = TimeRole::Bracket;
        m_use.clause = std::max(0, m_s.owner(open - 1));
        m_use.phrase = nounPhraseAround(m_s, open - 1);
    }

    /// "the 1988 games", "its 1910–45 rule"; not "In September 1990 a delegation" or "in 1990 they".
    bool premodifies() const
    {
        if (!exists(m_at + 1) || m_s.owner(m_at + 1) != m_s.owner(m_at)) {
            return false;
        }
        const Token &next = m_s.token(m_at + 1);
        if (next.role != Role::Noun && next.role != Role::Name && next.role != Role::Adjective) {
            return false;
        }
        if (!exists(m_at - 1)) {
            return !(clause().verb > m_at && clause().subject == m_at + 1);
        }
        const Token &before = m_s.token(m_at - 1);
        const QStringView words = m_s.word(m_at);
        if (words.size() > 2 && words.endsWith(u's') && words[words.size() - 2].isLetter()) {
            return false; // "in the 4th to 6th centuries ships …": a plural stands by itself
        }
        if (before.role == Role::Determiner || before.owns || before.role == Role::Adjective) {
            return true;
        }
        if (before.role == Role::Preposition) {
            return false; // "in September 1990 political leaders …"
        }
        return clause().subject != m_at + 1;
    }

    void ofPhrase()
    {
        m_use.role = TimeRole::OfPhrase;
        if (m_at < 2 || !m_s.token(m_at - 2).isNominal()) {
            m_use.role = TimeRole::Adverbial; // "as of"
            m_use.shift = isWord(m_at - 2, u"as") ? TimeShift::AsOf : TimeShift::None;
            return;
        }
        m_use.phrase = nounPhraseAround(m_s, m_at - 2);
        m_use.phrase.end = std::max(m_use.phrase.end, m_at + 1);
    }

    TimeShift shiftOf(int i) const
    {
        if (exists(i)) {
            for (const ShiftWord &word : shiftWords()) {
                if (m_s.token(i).key == word.key && m_s.token(i).kind == TokenKind::Word) {
                    return word.shift;
                }
            }
            if (isWord(i, u"to") && isWord(i - 1, u"prior")) {
                return TimeShift::Before;
            }
            if (isWord(i, u"to") && isWord(i - 1, u"up")) {
                return TimeShift::Until;
            }
        }
        return TimeShift::None;
    }

    void adverbial()
    {
        if ((isWord(m_at - 2, u"as") || isWord(m_at - 2, u"than")) && (isWord(m_at - 1, u"in") || isWord(m_at - 1, u"during"))) {
            m_use.role = TimeRole::Premodifier; // "ranked as in 1614", "deadlier than in the 1870s" liken, and say nothing of when
            return;
        }
        const QStringView words = m_s.word(m_at);
        if (isWord(m_at - 1, u"for") && (words.startsWith(u"the following") || words.startsWith(u"the next") || words.startsWith(u"next"))) {
            m_use.role = TimeRole::Premodifier; // "planned a visit for the following year": when that was to be, not when it was planned
            return;
        }
        int preposition = m_at - 1;
        while (exists(preposition) && m_s.token(preposition).role == Role::Adverb) {
            --preposition; // "until about", "since at least"
        }
        const bool governedDirectly = exists(preposition) && m_s.token(preposition).kind == TokenKind::Word
            && (m_s.token(preposition).role == Role::Preposition || m_s.token(preposition).has(kHalfSubordinator));
        if (governedDirectly) {
            m_use.shift = shiftOf(preposition);
            const bool openStart = isWord(preposition, u"from") && (isWord(m_at + 1, u"onwards") || isWord(m_at + 1, u"onward") || isWord(m_at + 1, u"on"));
            if (openStart) {
                m_use.shift = TimeShift::Since;
            }
        }
        const int from = governedDirectly ? preposition - 1 : m_at - 1;
        if (!govern(from) && isEmbedded()) {
            m_use.role = TimeRole::Embedded;
        }
    }

    /// A preposition of time further left that governs the phrase the time ends: "after the treaty of San Francisco *in 1951*".
    bool govern(int from, bool noun = false)
    {
        static const std::array<QStringView, 3> aheads{u"ahead", u"eve", u"wake"};
        for (int i = from; exists(i) && i > m_at - 16; --i) {
            const Token &t = m_s.token(i);
            if (t.role == Role::Mark || t.role == Role::Finite || t.role == Role::Conjunction || t.role == Role::Subordinator || t.kind == TokenKind::Time
                || t.role == Role::Participle) {
                return false;
            }
            noun = noun || t.isNominal();
            const bool plain = t.role == Role::Preposition || t.has(kHalfSubordinator);
            bool ahead = false;
            if (isWord(i, u"of") && i > 0) {
                for (const QStringView word : aheads) {
                    ahead = ahead || isWord(i - 1, word);
                }
            }
            const TimeShift shift = isWord(i, u"by") ? TimeShift::None : ahead ? (isWord(i - 1, u"wake") ? TimeShift::After : TimeShift::Before) : shiftOf(i);
            const bool during = isWord(i, u"during") || isWord(i, u"throughout");
            if (noun && plain && (shift != TimeShift::None || during)) {
                m_use.role = TimeRole::Governed;
                m_use.shift = shift;
                m_use.phrase.first = i + 1;
                m_use.phrase.end = m_at + 1;
                m_use.phrase.head = plainPhraseEnd(m_s, i + 1) - 1;
                return true;
            }
        }
        return false;
    }

    /// Between a participle that modifies the subject and the clause's verb.
    bool isEmbedded() const
    {
        if (clause().verb < m_at) {
            return false;
        }
        for (int i = m_at - 1; i >= clause().first; --i) {
            if (m_s.token(i).role == Role::Mark) {
                return false;
            }
            if (m_s.token(i).role == Role::Participle || m_s.token(i).role == Role::Ing) {
                return true;
            }
        }
        return false;
    }

    /// Where the dated noun phrase stands to its clause's verb; and whether a preposition of time governs it.
    void place()
    {
        const int verb = clause().verb;
        const int before = m_use.phrase.first - 1;
        if (m_use.role != TimeRole::Governed && exists(before)) {
            const Token &t = m_s.token(before);
            if (t.role == Role::Preposition || t.has(kHalfSubordinator)) {
                TimeUse inner = m_use;
                if (govern(before, true)) {
                    m_use.phrase.first = std::min(m_use.phrase.first, inner.phrase.first);
                    m_use.phrase.end = std::max(m_use.phrase.end, inner.phrase.end);
                } else {
                    m_use = inner;
                }
            }
        }
        m_use.inSubject = verb >= 0 && m_use.phrase.first < verb && clause().subject >= 0 && m_use.phrase.first <= clause().subject + 2
            && m_use.role != TimeRole::Governed && !(exists(before) && m_s.token(before).role == Role::Preposition);
        if (verb >= 0 && m_use.phrase.first > verb) {
            int i = verb + 1;
            while (i < m_use.phrase.first && (m_s.token(i).role == Role::VerbRest || m_s.token(i).role == Role::Adverb)) {
                ++i;
            }
            m_use.isObject = i == m_use.phrase.first;
        }
    }

    const SentenceReading &m_s;
    int m_at;
    TimeUse m_use;
};

} // namespace

bool isNamedPeriod(QStringView words)
{
    bool named = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words[i].isDigit()) {
            return false;
        }
        if (i == words.size() || !words[i].isLetter()) {
            const QStringView word = words.mid(from, i - from);
            named = named || (!word.isEmpty() && word.front().isUpper() && !isCalendarWord(word) && from > 0) || (word.size() > 2 && word[1].isUpper())
                || (from == 0 && word.size() > 1 && word.front().isUpper() && !isCalendarWord(word) && Lexicon::english().flags(word) == 0
                    && Lexicon::english().flags(word.toString().toLower()) == 0);
            from = i + 1;
        }
    }
    return named;
}

std::vector<TimeUse> timeUses(const SentenceReading &s)
{
    std::vector<TimeUse> uses;
    for (int i = 0; i < s.count(); ++i) {
        if (s.token(i).kind != TokenKind::Time) {
            continue;
        }
        TimeUse use = UseFinder(s, i).find();
        if (!uses.empty() && i >= 2 && uses.back().clause == use.clause) {
            int at = i - 1; // "in May and *again in* June"
            while (at > i - 3 && (s.token(at).role == Role::Adverb || (at == i - 1 && s.token(at).role == Role::Preposition))) {
                --at;
            }
            const bool joined = s.token(at).role == Role::Conjunction || (at == i - 1 && s.token(at).kind == TokenKind::Comma);
            const bool likewise = at == i - 1 || (use.role == TimeRole::Adverbial && uses.back().role == TimeRole::Adverbial);
            if (joined && likewise && use.shift == uses.back().shift && uses.back().token == at - 1) {
                const TimeUse previous = uses.back();
                use = previous;
                use.token = i;
                use.joinsPrevious = true;
            }
        }
        uses.push_back(use);
    }
    return uses;
}

} // namespace eusebius
