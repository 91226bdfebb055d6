// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/paragraphs.h"

#include <algorithm>

namespace eusebius {

namespace {

/// How much shorter than its neighbours a wrapped line may be, beside the word that did not fit.
constexpr qsizetype kRaggedness = 12;
/// A word that begins a line is measured no further than this.
constexpr qsizetype kLongestWord = 40;

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0A && u <= 0x0D) || u == 0x85 || u == 0x2028 || u == 0x2029;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBullet(QChar c)
{
    return QStringView(u"•‣◦▪▫·●○■□►▶➤※✓✔*+-–—").contains(c);
}

/// Signs that are bullets only where nothing else explains them: a wrapped line may begin with a dash.
bool isWeakBullet(QChar c)
{
    return QStringView(u"*+-–—·").contains(c);
}

qsizetype skipSpaces(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && text[at].isSpace()) {
        ++at;
    }
    return at;
}

bool isRoman(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"ivxIVX").contains(c); });
}

/// "3.", "12)", "(b)", "iv.": the end of the mark, or begin.
qsizetype listNumberEnd(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype at = begin;
    const bool open = text[at] == u'(' || text[at] == u'[';
    at += open ? 1 : 0;
    const qsizetype inside = at;
    while (at < end && at - inside < 5 && (isAsciiDigit(text[at]) || text[at].isLetter())) {
        ++at;
    }
    const QStringView label = text.sliced(inside, at - inside);
    if (label.isEmpty() || at >= end) {
        return begin;
    }
    const bool digits = std::all_of(label.begin(), label.end(), isAsciiDigit);
    const bool letter = label.size() == 1 && label[0].isLower();
    if (!(digits && label.size() <= 3) && !letter && !isRoman(label)) {
        return begin;
    }
    const bool closed = text[at] == u')' || (open && text[at] == u']');
    const bool dotted = !open && text[at] == u'.' && (digits || letter || label.size() > 1);
    return closed || dotted ? at + 1 : begin;
}

} // namespace

qsizetype listMarkEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (begin >= end) {
        return begin;
    }
    const qsizetype mark = isBullet(text[begin]) ? begin + 1 : listNumberEnd(text, begin, end);
    if (mark == begin || mark >= end || !text[mark].isSpace()) {
        return begin;
    }
    const qsizetype after = skipSpaces(text, mark, end);
    return after < end ? after : begin;
}

ParagraphScanner::ParagraphScanner(QStringView text, TextRange part) : m_text(text)
{
    m_end = std::clamp<qsizetype>(part.end, 0, text.size());
    m_at = std::clamp<qsizetype>(part.begin, 0, m_end);
}

ParagraphScanner::Line ParagraphScanner::lineAt(qsizetype position) const
{
    Line line;
    qsizetype end = position;
    while (end < m_end && !isLineEnd(m_text[end])) {
        ++end;
    }
    line.next = end;
    if (end < m_end) {
        line.pageBreak = m_text[end] == u'\f' || m_text[end] == QChar(0x2029);
        line.next = end + (m_text[end] == u'\r' && end + 1 < m_end && m_text[end + 1] == u'\n' ? 2 : 1);
    }
    line.begin = skipSpaces(m_text, position, end);
    while (end > line.begin && m_text[end - 1].isSpace()) {
        --end;
    }
    line.end = end;
    return line;
}

/// Finds where the block of lines from `begin` ends, how wide it is and whether its lines were wrapped at all. Each line is looked
/// at a fixed number of times, so all stays linear.
void ParagraphScanner::measureBlock(qsizetype begin)
{
    m_blockWidth = 0;
    qsizetype at = begin;
    int lines = 0;
    while (at < m_end) {
        const Line line = lineAt(at);
        if (line.begin == line.end) {
            break;
        }
        m_blockWidth = std::max(m_blockWidth, line.end - line.begin);
        at = line.next;
        ++lines;
        if (line.pageBreak) {
            break;
        }
    }
    m_blockEnd = at;
    m_blockLoose = false;
    if (lines < 3) {
        return;
    }
    int breaks = 0;
    int early = 0;
    Line line = lineAt(begin);
    while (line.next < m_blockEnd) {
        const Line following = lineAt(line.next);
        ++breaks;
        early += isFull(line, following) ? 0 : 1;
        line = following;
    }
    m_blockLoose = early * 2 >= breaks;
}

/// Whether the next line's first word would not have fitted on this one.
bool ParagraphScanner::isFull(const Line &line, const Line &following) const
{
    qsizetype word = following.begin;
    while (word < following.end && word - following.begin < kLongestWord && !m_text[word].isSpace()) {
        ++word;
    }
    const qsizetype raggedness = std::min(kRaggedness, m_blockWidth / 6);
    return line.end - line.begin + 1 + (word - following.begin) + raggedness > m_blockWidth;
}

qsizetype ParagraphScanner::afterListMark(const Line &line) const
{
    return listMarkEnd(m_text, line.begin, line.end);
}

bool ParagraphScanner::isWrapped(const Line &line, const Line &following) const
{
    const QChar first = m_text[following.begin];
    const bool stopped = QStringView(u".!?:;。").contains(m_text[line.end - 1]);
    if (first == u'|' || m_text[line.begin] == u'|') {
        return false; // rows of a table
    }
    if (afterListMark(following) != following.begin) {
        // A number or dash may only happen to begin a line of running text.
        const bool strong = isBullet(first) && !isWeakBullet(first);
        if (strong || stopped || m_listItem || m_blockLoose) {
            return false;
        }
    }
    if (first.isLower() && !stopped) {
        return true;
    }
    return !m_blockLoose && isFull(line, following);
}

bool ParagraphScanner::next()
{
    Line line;
    while (true) {
        if (m_at >= m_end) {
            return false;
        }
        line = lineAt(m_at);
        if (line.begin < line.end) {
            break;
        }
        m_at = line.next;
    }
    if (m_at >= m_blockEnd) {
        measureBlock(m_at);
    }
    const qsizetype text = afterListMark(line);
    m_listItem = text != line.begin;
    m_range = {text, line.end};
    m_at = line.next;
    while (m_at < m_blockEnd) {
        const Line following = lineAt(m_at);
        if (!isWrapped(line, following)) {
            break;
        }
        line = following;
        m_range.end = line.end;
        m_at = line.next;
    }
    return true;
}

} // namespace eusebius
