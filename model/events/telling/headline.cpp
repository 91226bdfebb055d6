// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/headline.h"

#include "model/events/telling/headlinecut.h"
#include "model/events/telling/headlinewords.h"
#include "model/events/telling/oneline.h"

#include <algorithm>

namespace eusebius {

using namespace grammar;

namespace {

constexpr qsizetype kShortWhole = 24; ///< a whole clause shorter than this says less than a longer beginning of it
constexpr qsizetype kLongWhole = 28; ///< a longer one says all that a headline has to
constexpr qsizetype kShortComplete = 40; ///< the same where what follows was needed
constexpr qsizetype kLongSubject = 52; ///< one longer than this leaves no room for what is said of it
constexpr qsizetype kMuchMore = 16; ///< by so much a part of a list must be longer

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
        while (text.size() > kHeadlineLength && m_words.lengthToVerb() > kLongSubject && m_words.shortenSubject()) {
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

    void addWord(OneLine &line, int i, int previous) const
    {
        if (m_words.isPossessive(i) && previous >= 0) {
            line.add(m_s.word(previous).endsWith(u's') ? u"'" : u"'s");
            return;
        }
        addGap(line, i, previous);
        line.add(m_s.word(i));
    }

    QString written() const
    {
        OneLine line(3 * kHeadlineLength);
        int previous = -1;
        for (int i = 0; i < m_s.count(); ++i) {
            if (m_words.kept(i)) {
                addWord(line, i, previous);
                previous = i;
            }
        }
        QString text = line.hasColumns() ? withoutColumns(line.text()) : line.text();
        if (line.hasQuotes() && isUnbalanced(text)) {
            text += closingMark(previous);
        }
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

    /// The quotation mark that closes behind token `last`; empty where none does.
    QStringView closingMark(int last) const
    {
        const QString &document = m_s.document.text;
        qsizetype at = last < 0 ? document.size() : m_s.token(last).range.end;
        while (at < document.size() && (document[at] == u'.' || document[at] == u',')) {
            ++at;
        }
        const bool closes = at < document.size() && (document[at] == u'”' || document[at] == u'"' || document[at] == u'’');
        return closes ? QStringView(document).mid(at, 1) : QStringView();
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

    /// Where a headline may end, best last: the word before which it is cut, and its length there.
    struct Ends {
        int at[4] = {-1, -1, -1, -1}; ///< by CutKind; None: any word
        qsizetype length[4] = {0, 0, 0, 0};
        bool explained = false; ///< the last whole clause ends in a colon: what follows only says what was meant

        void note(CutKind kind, int i, qsizetype length_)
        {
            at[static_cast<int>(kind)] = i;
            length[static_cast<int>(kind)] = length_;
        }
        int of(CutKind kind) const { return at[static_cast<int>(kind)]; }
        qsizetype lengthOf(CutKind kind) const { return length[static_cast<int>(kind)]; }
    };

    Ends ends() const
    {
        const HeadlineCut cut(m_s, m_told);
        const int verb = m_told.phrase.isValid() ? m_told.phrase.head : m_s.clause(m_told.clause).verb;
        Ends found;
        found.note(CutKind::None, m_words.firstKept() + 1, 0);
        OneLine line(3 * kHeadlineLength);
        qsizetype length = 0;
        int previous = -1;
        for (int i = 0; i < m_s.count() && length <= kHeadlineLength; ++i) {
            if (!m_words.kept(i)) {
                continue;
            }
            const CutKind kind = previous >= 0 && i > verb + 1 ? cut.kind(i, previous) : CutKind::None;
            const bool mayEnd = kind != CutKind::None && (kind != CutKind::List || length < kHeadlineLength) && !(found.explained && kind == CutKind::Whole);
            if (mayEnd) {
                found.note(kind, i, length);
                found.explained = kind == CutKind::Whole ? m_s.token(i).kind == TokenKind::Colon && length >= kLongWhole : found.explained;
            }
            addWord(line, i, previous);
            length = line.text().size();
            if (length < kHeadlineLength - 1) {
                found.note(CutKind::None, i + 1, length);
            }
            previous = i;
        }
        return found;
    }

    /// Up to where something whole was said; where that says too little, up to part of a list or the last word that fits, with an ellipsis.
    void cutToLength()
    {
        const Ends found = ends();
        const bool wholeSaysAll = found.lengthOf(CutKind::Whole) >= kLongWhole;
        const bool wholeSaysEnough = found.lengthOf(CutKind::Whole) >= kShortWhole;
        const bool completeSaysEnough = found.lengthOf(CutKind::Complete) >= kShortComplete;
        const CutKind best = completeSaysEnough && !wholeSaysAll ? CutKind::Complete
            : wholeSaysEnough                                                                                               ? CutKind::Whole
                                                                                                                            : CutKind::None;
        const bool listSaysMore = !(found.explained && best == CutKind::Whole) && found.lengthOf(CutKind::List) >= kShortComplete && (best == CutKind::None || found.lengthOf(CutKind::List) > found.lengthOf(best) + kMuchMore);
        m_ellipsis = best == CutKind::None || listSaysMore;
        const int end = found.of(listSaysMore ? CutKind::List : best);
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
