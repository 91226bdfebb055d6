// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdown/blocks.h"

#include <algorithm>

namespace eusebius {

namespace {

qsizetype countLeading(QStringView words, QChar sign)
{
    qsizetype count = 0;
    while (count < words.size() && words[count] == sign) {
        ++count;
    }
    return count;
}

/// 1 to 6 for "## Heading", else 0.
qsizetype headingLevel(QStringView words)
{
    const qsizetype level = countLeading(words, u'#');
    const bool spaced = level < words.size() && words[level].isSpace();
    return level <= 6 && spaced ? level : 0;
}

/// Nothing but three or more of one sign, spaces between allowed.
bool isRule(QStringView words, QStringView signs)
{
    if (words.isEmpty() || !signs.contains(words.front())) {
        return false;
    }
    const QChar sign = words.front();
    const auto count = std::count(words.begin(), words.end(), sign);
    return count >= 3 && std::all_of(words.begin(), words.end(), [sign](QChar c) { return c == sign || c.isSpace(); });
}

/// "|---|:--:|": the line under the head of a table.
bool isTableRule(QStringView words)
{
    return words.contains(u'|') && words.contains(QLatin1String("--"))
           && std::all_of(words.begin(), words.end(), [](QChar c) { return c.isSpace() || QStringView(u"|-:+").contains(c); });
}

/// "[label]: address" or "[^label]: text".
bool isDefinition(QStringView words)
{
    const qsizetype close = words.left(120).indexOf(QLatin1String("]:"));
    return words.startsWith(u'[') && close > 1 && !words.left(close).sliced(1).contains(u'[');
}

class BlockReader {
public:
    explicit BlockReader(Page &page) : m_page(page) { }

    void read(std::size_t first)
    {
        std::vector<PageLine> kept(m_page.lines.begin(), m_page.lines.begin() + static_cast<std::ptrdiff_t>(first));
        bool broken = true; // a rule or block stood before: what follows begins anew
        for (std::size_t i = first; i < m_page.size(); ++i) {
            PageLine line = m_page.lines[i];
            line.afterBlank = line.afterBlank || broken;
            if (!m_fence.isEmpty() || m_comment) {
                insideBlock(line);
                broken = true;
            } else if (underlines(kept, first, line)) {
                kept.back().level = m_page.words(line).startsWith(u'=') ? 1 : 2;
                kept.back().whole.end = line.whole.end;
                broken = true;
                continue;
            } else if (isRule(m_page.words(line), u"*-_=") || isTableRule(m_page.words(line))) {
                broken = true;
                continue;
            } else {
                plain(line);
                broken = line.level > 0 || (line.fixed && line.kind == RegionKind::Navigation);
            }
            kept.push_back(line);
        }
        m_page.lines = std::move(kept);
    }

private:
    bool underlines(const std::vector<PageLine> &kept, std::size_t first, const PageLine &line) const
    {
        const QStringView words = m_page.words(line);
        const bool ruled = !words.isEmpty() && (words.front() == u'=' || words.front() == u'-')
                           && countLeading(words, words.front()) == words.size();
        if (!ruled || line.afterBlank || kept.size() <= first) {
            return false;
        }
        const PageLine &above = kept.back();
        return !above.fixed && above.level == 0 && above.afterBlank && !m_page.words(above).contains(u'|');
    }

    static void fix(PageLine &line, RegionKind kind)
    {
        line.kind = kind;
        line.fixed = true;
    }

    void insideBlock(PageLine &line)
    {
        fix(line, RegionKind::Navigation);
        const QStringView words = m_page.words(line);
        if (m_comment) {
            m_comment = !words.contains(QLatin1String("-->"));
        } else if (words.startsWith(m_fence) && countLeading(words, m_fence[0]) == words.size()) {
            m_fence = {};
        }
    }

    void plain(PageLine &line)
    {
        QStringView words = m_page.words(line);
        if (const QChar sign = words.front(); (sign == u'`' || sign == u'~') && countLeading(words, sign) >= 3) {
            m_fence = words.left(countLeading(words, sign));
            fix(line, RegionKind::Navigation);
            m_inDefinition = false;
            return;
        }
        if (words.startsWith(QLatin1String("<!--"))) {
            m_comment = !words.contains(QLatin1String("-->"));
            const bool alone = m_comment || words.endsWith(QLatin1String("-->"));
            if (alone) {
                fix(line, RegionKind::Navigation);
                return;
            }
        }
        const bool indented = line.whole.begin > 0 && m_page.text()[line.whole.begin - 1].isSpace()
                              && m_page.text()[line.whole.begin - 1] != u'\n' && m_page.text()[line.whole.begin - 1] != u'\r';
        m_inDefinition = isDefinition(words) || (m_inDefinition && (!line.afterBlank || indented) && headingLevel(words) == 0);
        if (m_inDefinition) {
            fix(line, RegionKind::Reference);
            return;
        }
        const bool picture = words.startsWith(QLatin1String("![")) && words.endsWith(u')');
        const bool tag = words.startsWith(u'<') && words.endsWith(u'>') && words.indexOf(u'>') == words.size() - 1;
        if (picture || tag) {
            fix(line, RegionKind::Navigation);
            return;
        }
        narrow(line);
    }

    /// Takes the signs of quotations, headings and whole-line emphasis from the words.
    void narrow(PageLine &line)
    {
        const QStringView text = m_page.text();
        const auto trim = [&] {
            while (line.words.begin < line.words.end && text[line.words.begin].isSpace()) {
                ++line.words.begin;
            }
            while (line.words.end > line.words.begin && text[line.words.end - 1].isSpace()) {
                --line.words.end;
            }
        };
        const TextRange whole = line.words;
        while (!line.words.isEmpty() && text[line.words.begin] == u'>') {
            ++line.words.begin;
            trim();
        }
        if (const qsizetype level = headingLevel(m_page.words(line)); level > 0) {
            line.level = static_cast<qint8>(level);
            line.words.begin += level;
            trim();
            while (!line.words.isEmpty() && text[line.words.end - 1] == u'#') {
                --line.words.end;
            }
            trim();
        }
        for (const QChar sign : {u'*', u'_'}) {
            const QStringView words = m_page.words(line);
            const qsizetype run = countLeading(words, sign);
            const bool closed = run > 0 && run <= 3 && words.size() > 2 * run && !words[run].isSpace()
                                && words.sliced(run).indexOf(sign) == words.size() - 2 * run;
            if (closed) {
                line.words.begin += run;
                line.words.end -= run;
            }
        }
        if (line.words.isEmpty()) {
            line.words = whole;
            line.level = 0;
        }
        measure(line, text);
    }

    Page &m_page;
    QStringView m_fence; ///< what opened the code block that is being read
    bool m_comment = false;
    bool m_inDefinition = false;
};

} // namespace

void readMarkdownBlocks(Page &page, std::size_t first)
{
    BlockReader(page).read(first);
    page.headingsMarked = std::any_of(page.lines.begin(), page.lines.end(), [](const PageLine &line) { return line.level > 0; });
}

int looksLikeMarkdown(QStringView head)
{
    const Page page(head);
    int headings = 0;
    int links = 0;
    int bold = 0;
    for (const PageLine &line : page.lines) {
        const QStringView words = page.words(line);
        headings += headingLevel(words) > 0 ? 1 : 0;
        links += words.contains(QLatin1String("](")) || words.contains(QLatin1String("[^")) ? 1 : 0;
        bold += words.contains(QLatin1String("**")) ? 1 : 0;
    }
    const bool header = head.startsWith(QLatin1String("---\n")) && head.indexOf(QLatin1String("\n---"), 4) > 0
                        && head.left(400).contains(QLatin1String("title:"));
    return header || headings >= 3 || (headings >= 1 && links + bold >= 2) ? 30 : 0;
}

} // namespace eusebius
