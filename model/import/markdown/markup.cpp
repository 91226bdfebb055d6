// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdown/markup.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qsizetype kLongestTarget = 2'000; ///< of a link: further on no closing bracket is looked for
constexpr qsizetype kLongestTag = 300;
constexpr std::size_t kMostOpen = 64; ///< emphasis that waits for its end

class MarkupFinder {
public:
    MarkupFinder(QStringView text, TextRange line, std::vector<Region> &marks) : m_text(text), m_line(line), m_marks(marks) { }

    void find()
    {
        const std::size_t first = m_marks.size();
        for (qsizetype at = m_line.begin; at < m_line.end;) {
            at = step(at);
        }
        std::sort(m_marks.begin() + static_cast<std::ptrdiff_t>(first), m_marks.end(),
                  [](const Region &a, const Region &b) { return a.range.begin < b.range.begin; });
    }

private:
    struct Open {
        TextRange run;
        QChar sign;
    };

    void mark(qsizetype begin, qsizetype end, RegionKind kind = RegionKind::Markup) { m_marks.push_back({{begin, end}, kind}); }
    QChar at(qsizetype position) const { return position < m_line.end ? m_text[position] : QChar(u'\n'); }
    /// The next `sign` from `from` on, or -1 where it is further than `within`. Each sign's last answer is kept: a line of a thousand
    /// brackets is looked through once, not a thousand times.
    qsizetype find(QChar sign, qsizetype from, qsizetype within)
    {
        qsizetype &next = sign == u']' ? m_nextSquare : sign == u')' ? m_nextRound : m_nextAngle;
        if (next < from) {
            const qsizetype found = from < m_line.end ? m_text.sliced(from, m_line.end - from).indexOf(sign) : -1;
            next = found < 0 ? m_line.end : from + found;
        }
        return next < m_line.end && next - from < within ? next : -1;
    }

    qsizetype step(qsizetype position)
    {
        switch (m_text[position].unicode()) {
        case u'\\':
            if (at(position + 1).isPunct() || at(position + 1).isSymbol()) {
                mark(position, position + 1);
                return position + 2;
            }
            return position + 1;
        case u'!':
            return at(position + 1) == u'[' ? picture(position) : position + 1;
        case u'[':
            return bracket(position);
        case u']':
            return closeBracket(position);
        case u'<':
            return tag(position);
        case u'`':
        case u'*':
        case u'_':
        case u'~':
            return emphasis(position);
        default:
            return position + 1;
        }
    }

    qsizetype picture(qsizetype position)
    {
        const qsizetype close = find(u']', position + 2, kLongestTarget);
        if (close < 0 || at(close + 1) != u'(') {
            return position + 1;
        }
        const qsizetype end = find(u')', close + 2, kLongestTarget);
        if (end < 0) {
            return position + 1;
        }
        mark(position, end + 1);
        return end + 1;
    }

    qsizetype bracket(qsizetype position)
    {
        if (at(position + 1) == u'^') {
            const qsizetype close = find(u']', position + 2, 60);
            if (close > position + 2) {
                mark(position, close + 1, RegionKind::FootnoteMarker);
                return close + 1;
            }
        }
        if (m_brackets.size() < kMostOpen) {
            m_brackets.push_back(position);
        }
        return position + 1;
    }

    /// "](address)" or "][label]" behind the words of a link.
    qsizetype closeBracket(qsizetype position)
    {
        if (m_brackets.empty()) {
            return position + 1;
        }
        const qsizetype open = m_brackets.back();
        m_brackets.pop_back();
        const QChar next = at(position + 1);
        if (next != u'(' && next != u'[') {
            return position + 1;
        }
        const qsizetype end = find(next == u'(' ? u')' : u']', position + 2, kLongestTarget);
        const bool numbers = next == u'[' && end == position + 3; // "[2][3]" are footnote markers
        if (end < 0 || numbers) {
            return position + 1;
        }
        mark(open, open + 1);
        mark(position, end + 1);
        return end + 1;
    }

    qsizetype tag(qsizetype position)
    {
        const QChar next = at(position + 1);
        if (!next.isLetter() && next != u'/' && next != u'!') {
            return position + 1;
        }
        const qsizetype end = find(u'>', position + 1, kLongestTag);
        if (end < 0) {
            return position + 1;
        }
        mark(position, end + 1);
        return end + 1;
    }

    qsizetype emphasis(qsizetype position)
    {
        const QChar sign = m_text[position];
        qsizetype end = position;
        while (end < m_line.end && m_text[end] == sign) {
            ++end;
        }
        const QChar before = position > m_line.begin ? m_text[position - 1] : QChar(u' ');
        const QChar after = at(end);
        const bool inWord = sign == u'_' && before.isLetterOrNumber() && after.isLetterOrNumber();
        const bool tooLong = end - position > 3 || (sign == u'~' && end - position < 2);
        if (inWord || tooLong) {
            return end;
        }
        if (!before.isSpace()) {
            const auto open = std::find_if(m_open.rbegin(), m_open.rend(),
                                           [&](const Open &o) { return o.sign == sign && o.run.length() == end - position; });
            if (open != m_open.rend()) {
                mark(open->run.begin, open->run.end);
                mark(position, end);
                m_open.erase(std::prev(open.base()), m_open.end());
                return end;
            }
        }
        if (!after.isSpace() && m_open.size() < kMostOpen) {
            m_open.push_back({{position, end}, sign});
        }
        return end;
    }

    QStringView m_text;
    TextRange m_line;
    std::vector<Region> &m_marks;
    std::vector<Open> m_open;
    std::vector<qsizetype> m_brackets;
    qsizetype m_nextSquare = -1;
    qsizetype m_nextRound = -1;
    qsizetype m_nextAngle = -1;
};

} // namespace

void findMarkup(QStringView text, TextRange line, std::vector<Region> &marks)
{
    MarkupFinder(text, line, marks).find();
}

} // namespace eusebius
