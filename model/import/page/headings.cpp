// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/headings.h"

#include "model/import/page/linesigns.h"
#include "model/import/page/phrases.h"
#include "model/text/paragraphs.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr qsizetype kLongest = 120;
constexpr int kMostWords = 16;

constexpr std::array kReferences{"references", "bibliography", "works cited", "literature cited", "further reading",
                                 "notes and references", "references and notes", "footnotes", "endnotes", "end notes", "citations",
                                 "selected bibliography", "select bibliography", "suggested reading", "suggested readings",
                                 "suggestions for further reading", "recommended reading", "reference list", "list of references",
                                 "sources cited", "cited works", "cited sources", "primary sources", "secondary sources",
                                 "additional reading", "sources and further reading", "notes and sources", "sources and notes"};
constexpr std::array kPerhapsReferences{"notes", "sources", "literature", "reading", "readings", "note", "source", "documents cited"};
constexpr std::array kLinks{"see also", "external links", "contents", "table of contents", "navigation menu", "related articles",
                            "related content", "related links", "related topics", "related pages", "related stories", "most read",
                            "most popular", "categories", "more stories", "in this section", "links", "tools", "comments",
                            "share this article", "recommended articles", "web links", "weblinks"};
constexpr std::array kRecord{"acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "about the author",
                             "about the authors", "author information", "notes on contributors", "note on the author", "colophon",
                             "publication details", "imprint", "disclosure statement", "funding", "conflict of interest",
                             "conflicts of interest", "copyright", "licence", "license", "about this article", "credits"};
constexpr std::array kText{"introduction", "abstract", "summary", "executive summary", "background", "overview", "history", "preface",
                           "foreword", "prologue", "epilogue", "conclusion", "conclusions", "discussion", "results", "methods",
                           "appendix", "annex", "recommendations", "key points", "key findings", "findings", "timeline",
                           "chronology", "analysis", "outlook"};
constexpr std::array kNumbered{"chapter", "part", "section", "book", "lesson", "appendix", "annex", "article"};

bool isRomanOrDigits(QStringView word)
{
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar c) { return isAsciiDigit(c) || c == u'.'; });
    const bool roman = std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVXLC.").contains(c); });
    return !word.isEmpty() && (digits || roman);
}

/// "7. References", "IV History": without the number.
QStringView withoutNumber(QStringView heading)
{
    const qsizetype space = heading.indexOf(u' ');
    if (space > 0 && space <= 6) {
        QStringView first = heading.left(space);
        while (first.endsWith(u'.') || first.endsWith(u')')) {
            first.chop(1);
        }
        if (isRomanOrDigits(first)) {
            return heading.sliced(space + 1).trimmed();
        }
    }
    return heading;
}

/// "Chapter IV", "Part 2".
bool isNumberedPart(QStringView heading)
{
    const qsizetype space = heading.indexOf(u' ');
    if (space < 0) {
        return false;
    }
    QStringView second = heading.sliced(space + 1);
    const qsizetype end = second.indexOf(u' ');
    second = end < 0 ? second : second.left(end);
    while (!second.isEmpty() && !second.back().isLetterOrNumber()) {
        second.chop(1);
    }
    static constexpr std::array kSpelt{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    return isOneOf(heading.left(space), kNumbered) && (isRomanOrDigits(second) || isOneOf(second, kSpelt));
}

bool isRule(QStringView words)
{
    return words.size() >= 3
           && std::all_of(words.begin(), words.end(), [&](QChar c) { return c == words[0] && QStringView(u"=-~_*#").contains(c); });
}

/// What comes below: text, or a heading below which there is text.
bool leadsToText(const Page &page, std::size_t line)
{
    for (std::size_t i = line + 1; i < std::min(page.size(), line + 4); ++i) {
        const PageLine &now = page.lines[i];
        if (now.kind == RegionKind::Navigation) {
            continue;
        }
        if (now.kind != RegionKind::Body || page.words(i).front().isLower()) {
            return false; // in small letters goes on what a page break cut
        }
        const bool introduces = page.words(i).back() == u':' && now.wordCount > 5;
        if (isProse(page, i) || now.stopped || introduces || now.wordCount > kMostWords || listMarkEnd(page.words(i), 0, now.words.length()) > 0) {
            return true;
        }
        if (isRule(page.words(i))) {
            continue;
        }
        if (!now.afterBlank || !looksLikeHeading(page, i)) {
            return false;
        }
    }
    return false;
}

} // namespace

SectionUse sectionUse(QStringView heading)
{
    if (heading.size() > 60) {
        return SectionUse::Unknown;
    }
    const QStringView bare = withoutNumber(heading.trimmed());
    if (isOneOf(bare, kReferences)) {
        return SectionUse::References;
    }
    if (isOneOf(bare, kPerhapsReferences)) {
        return SectionUse::PerhapsReferences;
    }
    if (isOneOf(bare, kLinks)) {
        return SectionUse::Links;
    }
    if (isOneOf(bare, kRecord)) {
        return SectionUse::Record;
    }
    return isOneOf(bare, kText) || isNumberedPart(heading) ? SectionUse::Text : SectionUse::Unknown;
}

bool looksLikeHeading(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    const QStringView words = page.words(line);
    if (now.level > 0 || !now.aside.isEmpty()) {
        return true;
    }
    if (words.isEmpty() || words.size() > kLongest || now.wordCount == 0 || now.wordCount > kMostWords) {
        return false;
    }
    const QChar first = words.front();
    const bool opening = first.isUpper() || first.isDigit() || QStringView(u"\"“‘'«").contains(first)
                         || (first.isLetter() && !first.isLower());
    const QChar last = words.back();
    const bool question = last == u'?' || last == u'!';
    if (!opening || (now.stopped && !question && !isNumberedPart(words)) || QStringView(u",;—–-").contains(last)) {
        return false;
    }
    if (last == u':' && now.wordCount > 5) {
        return false; // it introduces something
    }
    const qsizetype mark = listMarkEnd(words, 0, words.size());
    return mark == 0 || isAsciiDigit(first) || first.isUpper(); // "3. Talks" heads a section, "- Talks" and "(a) Talks" do not
}

void findHeadings(Page &page, std::size_t body)
{
    if (page.headingsMarked) {
        return;
    }
    for (std::size_t i = body; i < page.size(); ++i) {
        PageLine &line = page.lines[i];
        if (line.kind != RegionKind::Body || line.fixed || line.level > 0) {
            continue;
        }
        if (!line.aside.isEmpty()) {
            line.level = 2;
            continue;
        }
        const bool underlined = i + 1 < page.size() && !page.lines[i + 1].afterBlank && isRule(page.words(i + 1)) && line.afterBlank;
        const bool apart = line.afterBlank || (i > body && page.lines[i - 1].stopped && page.lines[i - 1].wordCount > 12);
        const bool below = i + 1 < page.size() && (page.lines[i + 1].afterBlank || page.lines[i + 1].wordCount > kMostWords);
        if (!looksLikeHeading(page, i) || isRule(page.words(i)) || !(underlined || (apart && below))) {
            continue;
        }
        if (underlined || leadsToText(page, i)) {
            line.level = isNumberedPart(page.words(i)) || underlined ? 1 : 2;
        }
    }
}

} // namespace eusebius
