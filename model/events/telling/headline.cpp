// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/headline.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/telling/headlinewords.h"
#include "model/events/telling/oneline.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

/// Writes the words chosen, and cuts them to length.
class HeadlineWriter {
public:
    HeadlineWriter(const SentenceReading &sentence, const Telling &telling) : m_s(sentence), m_told(telling), m_words(sentence, telling) { }

    Headline write()
    {
        m_words.choose();
        const bool standsAlone = m_told.phrase.isValid() || m_words.isSentence();
        QString text = written();
        if (text.size() > kHeadlineLength && m_words.dropInserted()) {
            text = written();
        }
        if (text.size() > kHeadlineLength) {
            cutToLength();
            text = written();
        }
        return {text, standsAlone};
    }

private:
    /// The text between two kept neighbours: blanks, quotation marks and points; nothing of a marker.
    void addGap(OneLine &line, int i, int previous) const
    {
        if (previous < 0) {
            return;
        }
        if (previous != i - 1) {
            line.add(m_s.token(i).kind == TokenKind::Comma ? QStringView() : QStringView(u" "));
            return;
        }
        const QStringView between = m_s.words({m_s.token(previous).range.end, m_s.token(i).range.begin});
        const auto marks = [](QChar c) { return c.isDigit() || c == u'['; };
        const auto lastMark = std::find_if(between.rbegin(), between.rend(), marks);
        if (lastMark != between.rend()) {
            line.add(u" ");
        }
        for (auto c = lastMark.base(); c != between.end(); ++c) {
            if (!c->isLetter() && *c != u']' && *c != u'^') {
                line.add(QStringView(c, 1));
            }
        }
    }

    QString written() const
    {
        OneLine line(3 * kHeadlineLength);
        int previous = -1;
        for (int i = 0; i < m_s.count(); ++i) {
            if (m_words.kept(i)) {
                addGap(line, i, previous);
                line.add(m_s.word(i));
                previous = i;
            }
        }
        QString text = line.hasColumns() ? withoutColumns(line.text()) : line.text();
        if (line.hasQuotes() && isUnbalanced(text)) {
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

    static bool isUnbalanced(const QString &text)
    {
        return text.count(u'“') != text.count(u'”') || text.count(u'"') % 2 != 0 || text.count(u'‘') != text.count(u'’') - apostrophes(text);
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

    /// What stands before `i` would miss it: "unsuited | to defence", "60 | to 70", "tried | to block", "the belief that armies | would".
    bool leavesOpen(int i, int previous) const
    {
        static const std::vector<quint64> free{Lexicon::wordKey(u"in"), Lexicon::wordKey(u"at"), Lexicon::wordKey(u"during"), Lexicon::wordKey(u"near"),
                                               Lexicon::wordKey(u"after"), Lexicon::wordKey(u"before"), Lexicon::wordKey(u"since"), Lexicon::wordKey(u"until"),
                                               Lexicon::wordKey(u"throughout"), Lexicon::wordKey(u"amid"), Lexicon::wordKey(u"within")};
        const Token &t = m_s.token(i);
        const Token &p = m_s.token(previous);
        static const quint64 order = Lexicon::wordKey(u"order");
        const bool governs = p.isVerbal() || p.role == Role::Participle || p.role == Role::Adjective || p.role == Role::Ing || p.role == Role::ObjectPronoun || p.role == Role::Negation;
        if (t.role == Role::InfinitiveTo && (governs || p.key == order)) {
            return true; // also "in order | to"
        }
        if (t.role == Role::Preposition && i + 1 < m_s.count() && m_s.token(i + 1).role == Role::Mark) {
            return true; // "months | before,"
        }
        const int owner = m_s.owner(i);
        const bool insideRelative = owner >= 0 && owner != m_told.clause && m_s.clause(owner).kind == ClauseKind::Relative && i > m_s.clause(owner).first;
        // "the German | and Austrian empires", "20 Spanish | and 30 Dutch ships"
        const bool halfOfPair = t.role == Role::Conjunction && (p.role == Role::Adjective || (i + 1 < m_s.count() && m_s.token(i + 1).role == Role::Number));
        if (insideRelative || halfOfPair) {
            return true;
        }
        const bool bound = t.role == Role::Preposition && std::find(free.begin(), free.end(), t.key) == free.end();
        if (bound && (governs || p.role == Role::Number)) {
            return true;
        }
        for (int k = i - 1; k > m_told.first && m_s.token(k).role != Role::Finite; --k) {
            const Role role = m_s.token(k).role;
            if (role == Role::Complementiser || role == Role::Relative || (role == Role::Subordinator && m_s.owner(k) != m_told.clause)) {
                return true; // its verb is still to come
            }
        }
        return false;
    }

    bool cutsWell(int i) const
    {
        const Token &t = m_s.token(i);
        static const quint64 of = Lexicon::wordKey(u"of");
        static const quint64 as = Lexicon::wordKey(u"as");
        switch (t.role) {
        case Role::Preposition:
            return t.key != of && t.key != as;
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
        const int verb = m_told.phrase.isValid() ? m_told.phrase.head : m_s.clause(m_told.clause).verb;
        int best = -1;
        int bestHard = -1;
        OneLine line(3 * kHeadlineLength);
        qsizetype length = 0;
        int previous = -1;
        for (int i = 0; i < m_s.count(); ++i) {
            if (!m_words.kept(i)) {
                continue;
            }
            if (previous >= 0 && length <= kHeadlineLength && cutsWell(i) && i > verb + 1 && !leavesOpen(i, previous)) {
                best = i;
            }
            addGap(line, i, previous);
            line.add(m_s.word(i));
            length = line.text().size();
            if (length < kHeadlineLength - 1) {
                bestHard = i + 1;
            }
            previous = i;
            if (length > kHeadlineLength) {
                break;
            }
        }
        m_ellipsis = best < 0;
        const int end = best >= 0 ? best : std::max(bestHard, m_words.firstKept() + 1);
        for (int i = end; i < m_s.count(); ++i) {
            m_words.drop(i);
        }
        m_words.trimEnds(true);
    }

    const SentenceReading &m_s;
    const Telling &m_told;
    HeadlineWords m_words;
    bool m_ellipsis = false;
};

} // namespace

Headline headlineOf(const SentenceReading &sentence, const Telling &telling)
{
    Headline headline = HeadlineWriter(sentence, telling).write();
    if (headline.text.size() > kHeadlineLength) {
        headline.text = headline.text.left(kHeadlineLength - 1) + u'…';
    }
    return headline;
}

} // namespace eusebius
