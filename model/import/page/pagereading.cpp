// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/pagereading.h"

#include "model/import/page/backmatter.h"
#include "model/import/page/etextframe.h"
#include "model/import/page/footnotes.h"
#include "model/import/page/frontmatter.h"
#include "model/import/page/headings.h"
#include "model/import/page/phrases.h"
#include "model/import/page/referencedate.h"
#include "model/import/page/references.h"
#include "model/import/page/runningheads.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr std::array kPageTools{QLatin1String("[edit]"), QLatin1String("[edit source]"), QLatin1String("[hide]"),
                            QLatin1String("[show]"), QLatin1String("[ edit ]"), QLatin1String("[edit | edit source]")};

void addOuter(std::vector<Region> &outer, TextRange range, RegionKind kind)
{
    if (range.isEmpty()) {
        return;
    }
    if (!outer.empty() && outer.back().kind == kind) {
        outer.back().range.end = range.end;
    } else {
        outer.push_back({range, kind});
    }
}

void fillOuter(const Page &page, std::vector<Region> &outer)
{
    for (const PageLine &line : page.lines) {
        if (line.aside.isEmpty()) {
            addOuter(outer, line.whole, line.kind);
        } else {
            addOuter(outer, {line.whole.begin, line.words.end}, line.kind);
            addOuter(outer, line.aside, line.kind == RegionKind::Body ? RegionKind::Navigation : line.kind);
        }
    }
}

/// Headings, the markers found and the marks the format knows, none over another: the first to begin stands, a heading before all.
void fillInner(const Page &page, std::size_t body, std::vector<Region> &inner)
{
    std::vector<Region> all;
    for (const PageLine &line : page.lines) {
        if (line.level > 0 && line.kind == RegionKind::Body && !line.words.isEmpty()) {
            all.push_back({line.words, RegionKind::Heading});
        }
    }
    for (const TextRange &marker : footnoteMarkers(page, body)) {
        all.push_back({marker, RegionKind::FootnoteMarker});
    }
    all.insert(all.end(), page.marks.begin(), page.marks.end());
    std::stable_sort(all.begin(), all.end(), [](const Region &a, const Region &b) { return a.range.begin < b.range.begin; });
    for (const Region &region : all) {
        const bool overlaps = !inner.empty() && region.range.begin < inner.back().range.end;
        if (!overlaps) {
            inner.push_back(region);
        } else if (region.kind == RegionKind::Heading) {
            inner.back() = region; // a mark may only begin before a heading where the format reads the line otherwise
        }
    }
}

/// A piece of a larger text begins with the heading of a section. It is known by its like further down: where headings are dated, the first
/// line dates what follows as they do.
void reopenFirstHeading(Page &page, std::size_t body)
{
    const auto isDated = [&page](const PageLine &line) {
        static constexpr std::array kEras{"bc", "bce", "ad", "ce"};
        const QStringView words = page.words(line).left(200);
        return yearIn(words) >= 0 || containsOneOf(words, kEras);
    };
    if (body != 1 || page.lines[0].fixed || page.lines[0].kind != RegionKind::Metadata || !isDated(page.lines[0])) {
        return;
    }
    const bool like = std::any_of(page.lines.begin() + 1, page.lines.end(), [&](const PageLine &line) {
        return line.level > 0 && line.kind == RegionKind::Body && isDated(line);
    });
    if (like) {
        page.lines[0].kind = RegionKind::Body;
        page.lines[0].level = 1;
    }
}

} // namespace

void setLinksAside(Page &page)
{
    for (PageLine &line : page.lines) {
        if (line.words.length() > 200 || page.text()[line.words.end - 1] != u']') {
            continue;
        }
        const QStringView words = page.words(line);
        for (const QLatin1String link : kPageTools) {
            if (words.endsWith(link, Qt::CaseInsensitive) && words.size() > link.size()) {
                line.aside = {line.words.end - link.size(), line.words.end};
                line.words.end = line.aside.begin;
                while (line.words.end > line.words.begin && page.text()[line.words.end - 1].isSpace()) {
                    --line.words.end;
                }
                measure(line, page.text());
                break;
            }
        }
    }
}

void readPage(Page &page, Record &record, const QString &fileName, Document &document)
{
    readEtextFrame(page, record);
    const std::size_t body = readFrontMatter(page, record);
    markFurniture(page, body, record);
    if (!page.headingsMarked) {
        markRunningHeads(page, body);
    }
    markSections(page, body);
    findHeadings(page, body);
    markSections(page, body); // once more: sections end at headings
    markNotes(page, body);
    readBackMatter(page, body, record);
    reopenFirstHeading(page, body);
    fillOuter(page, document.outer);
    fillInner(page, body, document.inner);
    record.writeTo(document, fileName);
    document.reference = referenceDate(document);
}

} // namespace eusebius
