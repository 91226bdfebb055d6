// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfpage.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr std::size_t kEdgeLines = 3; ///< at the top and at the foot of a page, that may be running heads
constexpr double kNoteSize = 0.93; ///< of the body's: notes are set smaller

/// A line as it comes again on other pages: figures are one sign.
QString shapeOf(const QString &text)
{
    QString shape;
    bool figures = false;
    for (const QChar c : text.simplified().left(120)) {
        if (c.isDigit()) {
            if (!figures) {
                shape += u'#';
            }
            figures = true;
        } else {
            figures = false;
            shape += c.toLower();
        }
    }
    return shape;
}

/// "12", "- 12 -", "Page 3 of 10", "3/10", "xiv".
bool isPageNumber(const QString &text)
{
    const QString words = text.simplified().toLower();
    if (words.isEmpty() || words.size() > 24) {
        return false;
    }
    QString bare;
    for (const QString &word : words.split(u' ')) {
        if (word != QLatin1String("page") && word != QLatin1String("of") && word != QLatin1String("p.")) {
            bare += word;
        }
    }
    qsizetype begin = 0;
    while (begin < bare.size() && QStringView(u"-–—|·.[(").contains(bare[begin])) {
        ++begin;
    }
    QString inner = bare.mid(begin);
    while (!inner.isEmpty() && QStringView(u"-–—|·.])").contains(inner.back())) {
        inner.chop(1);
    }
    const QStringList numbers = inner.split(u'/'); // "3/10"
    const bool figures = !inner.isEmpty() && numbers.size() <= 2 && std::all_of(numbers.begin(), numbers.end(), [](const QString &number) {
        return !number.isEmpty() && number.size() <= 4 && std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    });
    const bool roman = bare.size() <= 7 && std::all_of(bare.cbegin(), bare.cend(), [](QChar c) { return QStringView(u"ivxl").contains(c); });
    return figures || (roman && !bare.isEmpty());
}

bool opensNote(const QString &text)
{
    const QStringView words = QStringView(text).trimmed();
    if (words.isEmpty()) {
        return false;
    }
    const QChar first = words.front();
    if (first == u'*' || first == QChar(0x2020) || first == QChar(0x2021) || first == QChar(0xA7) || first == QChar(0xB9) || first == QChar(0xB2)
        || first == QChar(0xB3)) {
        return true;
    }
    qsizetype at = first == u'[' || first == u'(' ? 1 : 0;
    const qsizetype begin = at;
    while (at < words.size() && words[at].isDigit()) {
        ++at;
    }
    return at > begin && at - begin <= 4 && at < words.size();
}

/// Indexes of the lines of a page from the top down.
std::vector<std::size_t> fromTop(const PdfPage &page)
{
    std::vector<std::size_t> order(page.lines.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return page.lines[a].box.center().y() < page.lines[b].box.center().y(); });
    return order;
}

class Furniture {
public:
    explicit Furniture(std::vector<PdfPage> &pages) : m_pages(pages) { }

    void mark()
    {
        for (const PdfPage &page : m_pages) {
            m_orders.push_back(fromTop(page));
        }
        countShapes();
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            markEdge(p, true);
            markEdge(p, false);
        }
    }

private:
    std::size_t edgeLine(std::size_t page, std::size_t n, bool top) const
    {
        const std::vector<std::size_t> &order = m_orders[page];
        return top ? order[n] : order[order.size() - 1 - n];
    }

    /// The same words at about the same height.
    QString keyOf(std::size_t page, std::size_t line) const
    {
        const PdfLine &l = m_pages[page].lines[line];
        return shapeOf(l.text) + u'@' + QString::number(std::lround(l.box.center().y() / 12));
    }

    void countShapes()
    {
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            QSet<QString> onPage;
            for (const bool top : {true, false}) {
                for (std::size_t n = 0; n < std::min(kEdgeLines, m_orders[p].size()); ++n) {
                    onPage.insert(keyOf(p, edgeLine(p, n, top)));
                }
            }
            for (const QString &key : onPage) {
                ++m_seen[key];
            }
        }
    }

    /// From the edge inwards, until a line is none of it.
    void markEdge(std::size_t p, bool top)
    {
        PdfPage &page = m_pages[p];
        const int often = std::max(2, std::min(4, static_cast<int>(m_pages.size()) / 3));
        for (std::size_t n = 0; n < std::min(kEdgeLines, m_orders[p].size()); ++n) {
            PdfLine &line = page.lines[edgeLine(p, n, top)];
            const double place = (line.box.center().y() - page.box.top()) / std::max(1.0, page.box.height());
            const bool atEdge = top ? place < 0.14 : place > 0.84;
            const bool again = m_pages.size() >= 2 && m_seen.value(keyOf(p, edgeLine(p, n, top))) >= often && line.text.size() < 160;
            if (!atEdge || !(again || isPageNumber(line.text))) {
                return;
            }
            line.use = PdfUse::Furniture;
        }
    }

    std::vector<PdfPage> &m_pages;
    std::vector<std::vector<std::size_t>> m_orders;
    QHash<QString, int> m_seen;
};

/// Notes at the foot of a page or of one of its columns: small lines from the first that opens like a note; and, where notes are as large as the text,
/// lines from the first that opens with a raised figure that stands raised in the text above.
class PageNotes {
public:
    PageNotes(PdfPage &page, double body) : m_page(page), m_body(body) { }

    void mark()
    {
        constexpr std::size_t kMostLines = 3'000; // more than any page of text has
        if (m_page.lines.size() > kMostLines) {
            return;
        }
        for (const std::size_t at : fromTop(m_page)) {
            const PdfLine &line = m_page.lines[at];
            if (line.use == PdfUse::Text && opensOne(line) && endsColumn(line)) {
                markFrom(at);
            }
            noteSigns(line);
        }
    }

private:
    bool isSmall(const PdfLine &line) const { return line.size <= m_body * kNoteSize; }

    static bool isBelow(const PdfLine &line, const PdfLine &other)
    {
        return other.box.center().y() > line.box.center().y() && other.box.left() < line.box.right() && other.box.right() > line.box.left();
    }

    bool opensOne(const PdfLine &line) const
    {
        return isSmall(line) ? opensNote(line.text) : line.opensRaised && std::ranges::any_of(m_signs, [&line](const QString &sign) { return line.text.startsWith(sign); });
    }

    /// Below it there are notes only, and above it is text: a page all in small type is no page of notes.
    bool endsColumn(const PdfLine &line) const
    {
        const bool small = isSmall(line);
        bool textAbove = false;
        for (const PdfLine &other : m_page.lines) {
            if (small && other.use == PdfUse::Text && !isSmall(other) && isBelow(line, other)) {
                return false;
            }
            textAbove = textAbove || (other.use == PdfUse::Text && isBelow(other, line));
        }
        return textAbove;
    }

    void markFrom(std::size_t at)
    {
        const PdfLine first = m_page.lines[at];
        m_page.lines[at].use = PdfUse::Note;
        for (PdfLine &line : m_page.lines) {
            if (line.use == PdfUse::Text && isBelow(first, line)) {
                line.use = PdfUse::Note;
            }
        }
    }

    void noteSigns(const PdfLine &line)
    {
        for (const auto &[begin, end] : line.raised) {
            m_signs.insert(line.text.mid(begin, end - begin));
        }
    }

    PdfPage &m_page;
    double m_body;
    QSet<QString> m_signs; ///< raised in the lines above
};

} // namespace

double bodySize(const std::vector<PdfPage> &pages)
{
    QHash<int, qsizetype> letters;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            letters[static_cast<int>(std::lround(line.size * 2))] += line.text.size();
        }
    }
    int best = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.value() > letters.value(best) || (it.value() == letters.value(best) && it.key() > best)) {
            best = it.key();
        }
    }
    return best / 2.0;
}

void judgePages(std::vector<PdfPage> &pages)
{
    Furniture(pages).mark();
    const double body = bodySize(pages);
    for (PdfPage &page : pages) {
        PageNotes(page, body).mark();
    }
}

} // namespace eusebius
