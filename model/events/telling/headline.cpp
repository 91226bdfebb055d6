// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/headline.h"

#include "model/events/grammar/lexicon.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

/// Chooses tokens, then writes them.
class HeadlineWriter {
public:
    HeadlineWriter(const SentenceReading &sentence, const Telling &telling) : m_s(sentence), m_told(telling), m_keep(sentence.tokens.size(), false) { }

    QString write()
    {
        m_told.phrase.isValid() ? choosePhrase() : chooseClause();
        dropMarks();
        trimEnds();
        cutToLength();
        return written();
    }

private:
    bool kept(int i) const { return m_keep[static_cast<std::size_t>(i)]; }
    void keep(int first, int end)
    {
        for (int i = std::max(0, first); i < end; ++i) {
            m_keep[static_cast<std::size_t>(i)] = true;
        }
    }
    void drop(int i) { m_keep[static_cast<std::size_t>(i)] = false; }

    void choosePhrase()
    {
        int first = m_told.phrase.first;
        if (m_s.token(first).role == Role::Determiner && first + 1 < m_told.phrase.end) {
            ++first;
        }
        keep(first, m_told.phrase.end);
    }

    void chooseClause()
    {
        const Clause &clause = m_s.clause(m_told.clause);
        int first = m_told.first;
        switch (clause.kind) {
        case ClauseKind::VerbPhrase:
        case ClauseKind::Participial:
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
            first = clause.subject >= m_told.first && clause.subject < m_told.end ? clause.subject : firstOfClause(clause);
            break;
        }
        keep(first, m_told.end);
        dropTimes(first);
        preferObject(clause, first);
    }

    /// Without a subject found: behind the opener and what leads in.
    int firstOfClause(const Clause &clause) const
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
    /// "They met, *completing the work*": nobody writes "they completing".
    bool isPronounDoing(const Clause &clause) const
    {
        return clause.subject >= 0 && m_s.token(clause.subject).role == Role::SubjectPronoun && clause.verb >= 0 && m_s.token(clause.verb).role == Role::Ing;
    }

    void keepSubject(const Clause &clause)
    {
        if (clause.subject < 0) {
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

    /// "the talks, which were resumed" → "the talks were resumed"; "guns that they had taken" stays as it is.
    int keepAntecedent(const Clause &clause)
    {
        int before = clause.first - 1;
        while (before > 0 && m_s.token(before).role == Role::Mark) {
            --before;
        }
        int relative = clause.first;
        while (relative < clause.end && m_s.token(relative).role != Role::Relative) {
            ++relative;
        }
        if (before >= 0 && (m_s.token(before).isNominal() || m_s.token(before).kind == TokenKind::Time)) {
            int noun = before;
            while (noun > 0 && (m_s.token(noun).kind == TokenKind::Time || m_s.token(noun).role == Role::Preposition)) {
                --noun; // "talks *in May*, which were resumed"
            }
            const NounPhrase phrase = nounPhraseAround(m_s, noun);
            keep(phrase.first, phrase.end);
        }
        const bool ofSubject = relative == clause.first && clause.subject < 0;
        return ofSubject ? relative + 1 : clause.first;
    }

    /// Preposition and time, where the time dates the clause: the date stands beside the title.
    void dropTimes(int first)
    {
        int rest = 0;
        for (int i = 0; i < m_told.end; ++i) {
            rest += kept(i) && m_s.token(i).kind == TokenKind::Word ? 1 : 0;
        }
        if (rest < 4) {
            return;
        }
        const int subject = m_s.clause(m_told.clause).subject;
        for (const TimeUse &use : timeUses(m_s)) {
            const bool inside = use.token >= first && use.token < m_told.end;
            if (!inside || use.role != TimeRole::Adverbial || use.token == subject) {
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
            const bool isObject = before != nullptr && before->role == Role::Finite && m_s.word(use.token).startsWith(u"the ");
            if (before != nullptr && (before->role == Role::Preposition || isObject)) {
                continue; // "passed the winter", or a preposition that must keep its object
            }
            for (int i = from; i <= use.token; ++i) {
                drop(i);
            }
        }
    }

    bool isPrepositionOfTime(int i) const
    {
        static const std::vector<quint64> words{Lexicon::wordKey(u"in"), Lexicon::wordKey(u"on"), Lexicon::wordKey(u"at"), Lexicon::wordKey(u"during"),
                                                Lexicon::wordKey(u"by"), Lexicon::wordKey(u"from"), Lexicon::wordKey(u"since"), Lexicon::wordKey(u"until"),
                                                Lexicon::wordKey(u"till"), Lexicon::wordKey(u"throughout"), Lexicon::wordKey(u"around"), Lexicon::wordKey(u"through")};
        return std::find(words.begin(), words.end(), m_s.token(i).key) != words.end();
    }

    /// "It led to the minister's visit" says more as "The minister's visit".
    void preferObject(const Clause &clause, int first)
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
        }
    }

    void dropMarks()
    {
        int depth = 0;
        for (int i = 0; i < m_s.count(); ++i) {
            const Token &t = m_s.token(i);
            if (!kept(i)) {
                continue;
            }
            depth += t.kind == TokenKind::Open ? 1 : 0;
            const bool comma = t.kind == TokenKind::Comma;
            const bool connective = t.has(kConnective) && t.role == Role::Adverb && besideComma(i);
            if (depth > 0 || connective || (comma && commaIsLoose(i))) {
                drop(i);
            }
            depth -= t.kind == TokenKind::Close ? 1 : 0;
        }
    }

    bool besideComma(int i) const
    {
        const bool before = i > 0 && m_s.token(i - 1).kind == TokenKind::Comma;
        const bool after = i + 1 < m_s.count() && m_s.token(i + 1).kind == TokenKind::Comma;
        return before || after;
    }

    /// Round a dropped connective or before a dropped time.
    bool commaIsLoose(int i) const
    {
        const auto isConnective = [this](int k) { return k >= 0 && k < m_s.count() && m_s.token(k).has(kConnective) && m_s.token(k).role == Role::Adverb; };
        const bool time = i + 1 < m_s.count() && !kept(i + 1) && i + 1 < m_told.end;
        return isConnective(i - 1) || isConnective(i + 1) || time;
    }

    int firstKept() const
    {
        int i = 0;
        while (i < m_s.count() && !kept(i)) {
            ++i;
        }
        return i;
    }
    int lastKept() const
    {
        int i = m_s.count() - 1;
        while (i >= 0 && !kept(i)) {
            --i;
        }
        return i;
    }

    void trimEnds()
    {
        for (int i = firstKept(); i < m_s.count() && (m_s.token(i).role == Role::Mark || m_s.token(i).role == Role::Conjunction) && m_s.token(i).kind != TokenKind::Symbol;
             i = firstKept()) {
            drop(i);
        }
        dropAsAResult(firstKept());
        for (int i = lastKept(); i >= 0 && endsBadly(i); i = lastKept()) {
            drop(i);
        }
    }

    void dropAsAResult(int i)
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

    bool endsBadly(int i) const
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
        case Role::Preposition:
            return m_cut || i + 1 < m_told.end;
        default:
            return false;
        }
    }

    /// The text between two kept neighbours: blanks, quotation marks and points; nothing of a marker.
    QString gapBefore(int i, int previous) const
    {
        if (previous < 0) {
            return {};
        }
        if (previous != i - 1) {
            return m_s.token(i).kind == TokenKind::Comma ? QString() : QStringLiteral(" ");
        }
        QString gap;
        for (const QChar c : m_s.words({m_s.token(previous).range.end, m_s.token(i).range.begin})) {
            if (c.isSpace()) {
                gap += gap.endsWith(u' ') ? QStringView() : QStringView(u" ");
            } else if (c.isDigit() || c == u'[') {
                gap = QStringLiteral(" ");
            } else if (!c.isLetter() && c != u']' && c != u'^') {
                gap += c;
            }
        }
        return gap;
    }

    QString written() const
    {
        QString text;
        int previous = -1;
        for (int i = 0; i < m_s.count(); ++i) {
            if (kept(i)) {
                text += gapBefore(i, previous);
                text += m_s.word(i).toString().simplified();
                previous = i;
            }
        }
        text = withoutColumns(text.simplified());
        const bool unbalanced = text.count(u'“') != text.count(u'”') || text.count(u'"') % 2 != 0 || text.count(u'‘') != text.count(u'’') - apostrophes(text);
        if (unbalanced) {
            text.remove(u'“').remove(u'”').remove(u'"').remove(u'‘');
        }
        if (m_ellipsis) {
            text += u'…';
        }
        if (!text.isEmpty()) {
            text[0] = text[0].toUpper();
        }
        return text;
    }

    /// A row of a table, "1990 | Delegation to Oslo | Norway": its cells in a row, without the one that is but the year.
    static QString withoutColumns(const QString &text)
    {
        QStringList cells = text.split(u" | "_s);
        const auto hasLetter = [](const QString &cell) { return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }); };
        if (cells.size() > 1 && !hasLetter(cells.front())) {
            cells.removeFirst();
        }
        return cells.join(u", "_s);
    }

    /// ’ within or at the end of a word is an apostrophe where no ‘ is open.
    static qsizetype apostrophes(const QString &text)
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool letterBefore = i > 0 && text[i - 1].isLetterOrNumber();
            const bool letterAfter = i + 1 < text.size() && text[i + 1].isLetter();
            count += text[i] == u'’' && letterBefore && (letterAfter || text.lastIndexOf(u'‘', i) < 0) ? 1 : 0;
        }
        return count;
    }

    bool cutsWell(int i) const
    {
        const Token &t = m_s.token(i);
        static const quint64 of = Lexicon::wordKey(u"of");
        switch (t.role) {
        case Role::Preposition:
            return t.key != of;
        case Role::Conjunction:
        case Role::Relative:
        case Role::Subordinator:
        case Role::InfinitiveTo:
            return true;
        case Role::Mark:
            return t.kind != TokenKind::Symbol;
        default:
            return i > 0 && m_s.token(i - 1).kind == TokenKind::Comma;
        }
    }

    void cutToLength()
    {
        if (written().size() <= kHeadlineLength) {
            return;
        }
        const int verb = m_told.phrase.isValid() ? m_told.phrase.head : m_s.clause(m_told.clause).verb;
        const std::vector<bool> whole = m_keep;
        int best = -1;
        int bestHard = -1;
        qsizetype length = 0;
        int previous = -1;
        for (int i = 0; i < m_s.count(); ++i) {
            if (!whole[static_cast<std::size_t>(i)]) {
                continue;
            }
            if (previous >= 0 && length <= kHeadlineLength && cutsWell(i) && i > verb + 1) {
                best = i;
            }
            length += gapBefore(i, previous).size() + m_s.token(i).range.length();
            if (length < kHeadlineLength - 1) {
                bestHard = i + 1;
            }
            previous = i;
            if (length > kHeadlineLength) {
                break;
            }
        }
        m_cut = true;
        m_ellipsis = best < 0;
        const int end = best >= 0 ? best : std::max(bestHard, firstKept() + 1);
        for (int i = end; i < m_s.count(); ++i) {
            drop(i);
        }
        trimEnds();
    }

    const SentenceReading &m_s;
    const Telling &m_told;
    std::vector<bool> m_keep;
    bool m_cut = false;
    bool m_ellipsis = false;
};

} // namespace

QString headline(const SentenceReading &sentence, const Telling &telling)
{
    const QString title = HeadlineWriter(sentence, telling).write();
    return title.size() <= kHeadlineLength ? title : title.left(kHeadlineLength - 1) + u'…';
}

} // namespace eusebius
