// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/page.h"

#include "model/text/folding.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qsizetype kMeasured = 2'000; ///< characters of a line that are looked at to count its words
constexpr int kCountedAtMost = 255;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x85) || c == QChar(0x2028)
           || c == QChar(0x2029);
}

bool isPageBreak(QChar c)
{
    return c == u'\f' || c == QChar(0x2029);
}

bool isStopSign(QChar c)
{
    return QStringView(u".!?…。！？؟।").contains(c);
}

/// Closing marks and the signs of a footnote marker: what may stand behind a full stop.
bool mayFollowStop(QChar c)
{
    return QStringView(u"\"'”’»)]」』）*_0123456789,[(").contains(c);
}

bool endsStopped(QStringView words)
{
    for (qsizetype at = words.size(), looked = 0; at > 0 && looked < 24; --at, ++looked) {
        if (isStopSign(words[at - 1])) {
            return true;
        }
        if (!mayFollowStop(words[at - 1])) {
            return false;
        }
    }
    return false;
}

int countWords(QStringView words)
{
    int spaced = 0;
    int eastAsian = 0;
    bool inside = false;
    for (const QChar c : words.left(kMeasured)) {
        if (c.isSpace()) {
            inside = false;
        } else if (isEastAsian(c.unicode())) {
            ++eastAsian;
            inside = false;
        } else if (!inside && c.isLetterOrNumber()) {
            ++spaced;
            inside = true;
        }
    }
    return std::min(kCountedAtMost, spaced + eastAsian / 2);
}

/// Keeps the first and the last lines where there are too many.
void addBounded(std::vector<PageLine> &lines, PageLine line, std::size_t &dropped)
{
    if (lines.size() < Page::kMostLines) {
        lines.push_back(line);
        return;
    }
    // The second half is used as a ring until the end is reached.
    const std::size_t half = Page::kMostLines / 2;
    lines[half + dropped % half] = line;
    ++dropped;
}

} // namespace

void measure(PageLine &line, QStringView text)
{
    const QStringView words = text.sliced(line.words.begin, line.words.length());
    line.wordCount = static_cast<quint8>(countWords(words));
    line.stopped = endsStopped(words);
}

Page::Page(QStringView text) : m_text(text)
{
    std::size_t dropped = 0;
    bool blank = true;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isLineEnd(text[end])) {
            ++end;
        }
        PageLine line;
        line.whole = {at, end};
        while (line.whole.begin < line.whole.end && text[line.whole.begin].isSpace()) {
            ++line.whole.begin;
        }
        while (line.whole.end > line.whole.begin && text[line.whole.end - 1].isSpace()) {
            --line.whole.end;
        }
        const bool pageBreak = end < text.size() && isPageBreak(text[end]);
        if (line.whole.isEmpty()) {
            blank = true;
        } else {
            line.words = line.whole;
            line.afterBlank = blank;
            measure(line, text);
            addBounded(lines, line, dropped);
            blank = pageBreak;
        }
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        at = end + (pair ? 2 : 1);
    }
    if (dropped > 0) {
        const auto half = static_cast<std::ptrdiff_t>(kMostLines / 2);
        const auto oldest = half + static_cast<std::ptrdiff_t>(dropped % static_cast<std::size_t>(half));
        std::rotate(lines.begin() + half, lines.begin() + oldest, lines.end());
    }
}

std::size_t Page::paragraphEnd(std::size_t line) const
{
    while (line + 1 < lines.size() && !lines[line + 1].afterBlank && !lines[line + 1].fixed) {
        ++line;
    }
    return line;
}

QString Page::spoken(const PageLine &line) const
{
    QString result;
    qsizetype at = line.words.begin;
    auto mark = std::lower_bound(marks.begin(), marks.end(), at, [](const Region &m, qsizetype p) { return m.range.end <= p; });
    for (; mark != marks.end() && mark->range.begin < line.words.end; ++mark) {
        result += m_text.sliced(at, std::max<qsizetype>(0, mark->range.begin - at));
        at = std::clamp(mark->range.end, at, line.words.end);
    }
    result += m_text.sliced(at, line.words.end - at);
    return result;
}

void Page::mark(std::size_t first, std::size_t last, RegionKind kind)
{
    for (std::size_t i = first; i < last && i < lines.size(); ++i) {
        if (!lines[i].fixed) {
            lines[i].kind = kind;
        }
    }
}

bool isProse(const Page &page, std::size_t line)
{
    const PageLine &first = page.lines[line];
    if (first.level > 0 || (first.fixed && first.kind != RegionKind::Body)) {
        return false;
    }
    if (first.wordCount >= 25 || (first.wordCount >= 12 && first.stopped)) {
        return true;
    }
    // A wrapped paragraph: full lines that become a sentence together.
    int words = 0;
    std::size_t count = 0;
    for (std::size_t i = line; i < page.size() && count < 12; ++i, ++count) {
        const PageLine &now = page.lines[i];
        if (i > line && (now.afterBlank || now.fixed || now.level > 0)) {
            break;
        }
        const bool last = now.stopped;
        if (!last && now.words.length() < 40) {
            return false;
        }
        words += now.wordCount;
        if (words >= 18 && last) {
            return true;
        }
    }
    return words >= 40;
}

} // namespace eusebius
