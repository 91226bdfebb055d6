// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/frontmatter.h"

#include "model/import/page/headings.h"
#include "model/import/page/names.h"
#include "model/import/page/phrases.h"
#include "model/import/page/standfirst.h"
#include "model/text/paragraphs.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr std::size_t kMostFrontLines = 600;
/// So many lines without any sign are no front matter, unless a table of contents has been announced: they are notes, verse, a list.
constexpr std::size_t kMostPlainLines = 14;

/// A list item or note with something to say: the body may consist of such lines.
bool isContent(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    const QStringView words = page.words(line);
    const qsizetype mark = listMarkEnd(words, 0, words.size());
    if (mark > 0) {
        return now.wordCount >= 5 || (now.wordCount >= 3 && yearIn(words) >= 0);
    }
    return isAsciiDigit(words.front()) && now.wordCount >= 5 && yearIn(words.left(12)) >= 0; // "1951-09-08 treaty signed in …"
}

/// "In 1990 it rained.", "On May 3, 1998, war began.": a sentence, however short; neither title nor dateline.
bool tellsWhen(const Page &page, std::size_t line)
{
    static constexpr std::array kOpeners{"In ", "On ", "By ", "From ", "Since ", "Between ", "During ", "After ", "Before "};
    const QStringView words = page.words(line);
    const bool opens = std::any_of(kOpeners.begin(), kOpeners.end(), [words](const char *opener) { return words.startsWith(QLatin1String(opener)); });
    if (!opens || !words.endsWith(u'.') || page.lines[line].wordCount < 4 || words.size() < 3) {
        return false;
    }
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }) && words[words.size() - 2].isLower();
}

class FrontReader {
public:
    FrontReader(Page &page, Record &record) : m_page(page), m_record(record) { }

    std::size_t read()
    {
        findBody();
        pickTitle();
        std::size_t body = firstHeading(m_body);
        if (m_title < body) {
            m_page.mark(m_title, m_title + 1, RegionKind::Metadata);
        }
        markOthers(body);
        readDateline(m_page, m_body, m_record);
        return readStandfirst(m_page, body, m_body, m_record);
    }

private:
    LineSign signAt(std::size_t line) const
    {
        return line < m_signs.size() ? m_signs[line] : lineSign(m_page.words(line), LinePlace::Front);
    }

    /// The first line that tells something; all signs of the lines above are noted on the way.
    void findBody()
    {
        const std::size_t limit = std::min(m_page.size(), kMostFrontLines);
        std::size_t plainLines = 0;
        bool contents = false;
        for (std::size_t i = 0; i < limit && (contents || plainLines <= kMostPlainLines); ++i) {
            const PageLine &line = m_page.lines[i];
            const bool told = line.fixed && line.kind != RegionKind::Body;
            const bool sentence = !told && tellsWhen(m_page, i);
            const LineSign sign = told || sentence ? LineSign::None : lineSign(m_page.words(i), LinePlace::Front);
            const bool plain = !told && sign == LineSign::None;
            if (plain && (sentence || isProse(m_page, i) || isContent(m_page, i))) {
                m_body = sentence || isProse(m_page, i) ? i : blockBegin(i);
                return;
            }
            contents = contents || sign == LineSign::Contents;
            plainLines += plain ? 1 : 0;
            m_signs.push_back(sign);
        }
        // Nothing tells anything in sentences: the body begins behind the title and what is plainly not body.
        m_unsure = true;
        std::size_t i = 0;
        std::size_t plain = 0;
        for (; i < m_signs.size(); ++i) {
            const bool open = m_signs[i] == LineSign::None && !(m_page.lines[i].fixed && m_page.lines[i].kind != RegionKind::Body);
            plain += open ? 1 : 0;
            if (open && (plain > 1 || !m_page.lines[i].afterBlank)) {
                break;
            }
        }
        m_body = i == m_page.size() && plain > 0 ? 0 : i;
    }

    /// Notes: the lines right above a telling one belong to it, but for a title on the first line.
    std::size_t blockBegin(std::size_t line) const
    {
        while (line > 0 && !m_page.lines[line].afterBlank && isOpen(line - 1)) {
            --line;
        }
        return line == 0 && m_page.size() > 1 && !isContent(m_page, 0) ? 1 : line;
    }

    bool isOpen(std::size_t line) const
    {
        return m_signs[line] == LineSign::None && !(m_page.lines[line].fixed && m_page.lines[line].kind != RegionKind::Body);
    }

    int titleScore(std::size_t line) const
    {
        const PageLine &now = m_page.lines[line];
        const QStringView words = m_page.words(line);
        int score = std::min<int>(now.wordCount, 8);
        score += line == 0 ? 4 : 0;
        score += now.level == 1 ? 8 : 0;
        const LineSign next = line + 1 < m_page.size() ? signAt(line + 1) : LineSign::None;
        score += next == LineSign::Byline || next == LineSign::DateAlone || next == LineSign::DateLabel ? 3 : 0;
        score -= next == LineSign::Journal ? 4 : 0;
        score -= looksLikeName(words) ? 6 : 0;
        score -= std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }) ? 12 : 0;
        score -= words.endsWith(u'.') || words.endsWith(u':') ? 3 : 0;
        score -= isSectionName(words) ? 8 : 0;
        score -= listMarkEnd(words, 0, words.size()) > 0 ? 5 : 0;
        for (std::size_t i = line + 1; i < m_body; ++i) {
            if (isOpen(i) && words.compare(m_page.words(i), Qt::CaseInsensitive) == 0) {
                score += 4;
                break;
            }
        }
        return score;
    }

    void pickTitle()
    {
        int best = 2;
        m_title = m_page.size();
        for (std::size_t i = 0; i < m_body && i < m_signs.size(); ++i) {
            const PageLine &line = m_page.lines[i];
            if (!isOpen(i) || line.wordCount == 0 || line.wordCount > 30 || line.words.length() > 240) {
                continue;
            }
            if (const int score = titleScore(i); score > best) {
                best = score;
                m_title = i;
            }
        }
        if (m_title < m_page.size()) {
            m_record.offerTitle(m_page.spoken(m_page.lines[m_title]), 10);
        } else {
            titleOfContainer();
        }
    }

    /// No title of its own: the journal and issue, or what the table of contents is of.
    void titleOfContainer()
    {
        for (std::size_t i = 0; i < m_body && i < m_signs.size(); ++i) {
            const QStringView words = m_page.words(i);
            if (m_signs[i] == LineSign::Contents) {
                const qsizetype at = words.indexOf(QLatin1String("table of contents"), 0, Qt::CaseInsensitive);
                m_record.offerTitle(withoutSigns(words.left(std::max<qsizetype>(at, 0))).toString(), 2, false);
            }
            if (isOpen(i) && i + 1 < m_signs.size() && m_signs[i + 1] == LineSign::Journal) {
                QString title = words.toString();
                for (std::size_t j = i + 1; j < m_signs.size() && m_signs[j] == LineSign::Journal; ++j) {
                    if (beginsWith(m_page.words(j), QLatin1String("volume")) || beginsWith(m_page.words(j), QLatin1String("vol"))) {
                        title += QLatin1String(", ");
                        title += m_page.words(j);
                        break;
                    }
                }
                m_record.offerTitle(title, 3, false);
            }
        }
    }

    /// Moves the start of the body up to the heading right above it.
    std::size_t firstHeading(std::size_t body) const
    {
        if (m_unsure || body == 0 || body - 1 >= m_signs.size()) {
            return body;
        }
        const std::size_t above = body - 1;
        const PageLine &line = m_page.lines[above];
        if (above == m_title || !isOpen(above)) {
            return body;
        }
        if (line.level > 0 || !line.aside.isEmpty() || isSectionName(m_page.words(above))) {
            return above;
        }
        const bool alone = above == 0 || above - 1 == m_title || !isOpen(above - 1);
        return alone && line.afterBlank && m_page.lines[body].afterBlank && looksLikeHeading(m_page, above) ? above : body;
    }

    void markOthers(std::size_t body)
    {
        bool furniture = false;
        bool journalNamed = false;
        for (std::size_t i = 0; i < body; ++i) {
            furniture = furniture || kindOf(signAt(i)) == RegionKind::Navigation || signAt(i) == LineSign::Site;
        }
        for (std::size_t i = 0; i < body; ++i) {
            const QStringView words = m_page.words(i);
            if (m_signs[i] != LineSign::None) {
                m_record.read(m_signs[i], words, m_page.lines[i].words.begin);
                m_page.mark(i, i + 1, kindOf(m_signs[i]));
                continue;
            }
            if (!isOpen(i) || i == m_title) {
                continue;
            }
            const LineSign next = signAt(i + 1);
            const bool beside = next == LineSign::DateAlone || next == LineSign::DateLabel || next == LineSign::Journal;
            const QStringView bare = words.sliced(listMarkEnd(words, 0, words.size()));
            if (next == LineSign::Journal && !journalNamed && m_page.lines[i].wordCount <= 8) {
                journalNamed = true;
                m_record.offerPublisher(words.toString(), 6);
                m_page.mark(i, i + 1, RegionKind::Metadata);
            } else if (looksLikeName(bare) && (beside || (i > 0 && i - 1 == m_title))) {
                m_record.offerAuthor(bare.toString(), 4);
                m_page.mark(i, i + 1, RegionKind::Metadata);
            } else {
                m_page.mark(i, i + 1, furniture ? RegionKind::Navigation : RegionKind::Metadata);
            }
        }
    }

    Page &m_page;
    Record &m_record;
    std::vector<LineSign> m_signs; ///< of the lines above the body
    std::size_t m_body = 0;
    std::size_t m_title = 0;
    bool m_unsure = false; ///< no line tells anything in sentences
};

} // namespace

std::size_t readFrontMatter(Page &page, Record &record)
{
    return page.size() == 0 ? 0 : FrontReader(page, record).read();
}

} // namespace eusebius
