// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/backmatter.h"

#include "model/import/page/headings.h"

namespace eusebius {

namespace {

/// Below the text no more lines than these are read, nor further up than the last that tells something.
constexpr std::size_t kMostBackLines = 200;

bool isOpen(const PageLine &line)
{
    return line.kind == RegionKind::Body && !(line.fixed && line.level == 0);
}

void take(Page &page, std::size_t line, LineSign sign, Record &record)
{
    record.read(sign, page.words(line), page.lines[line].words.begin);
    page.mark(line, line + 1, kindOf(sign));
    page.lines[line].level = 0;
}

/// The first line below the last one that tells something.
std::size_t backBegin(const Page &page, std::size_t body)
{
    std::size_t looked = 0;
    for (std::size_t i = page.size(); i > body && looked < kMostBackLines; --i) {
        const std::size_t line = i - 1;
        if (!isOpen(page.lines[line])) {
            continue;
        }
        ++looked;
        // Wrapped paragraphs are judged from their first line.
        std::size_t first = line;
        while (first > body && !page.lines[first].afterBlank && line - first < 12) {
            --first;
        }
        const bool signless = lineSign(page.words(first), LinePlace::Back) == LineSign::None
                              && lineSign(page.words(line), LinePlace::Back) == LineSign::None;
        if (signless && (isProse(page, line) || isProse(page, first) || page.lines[line].stopped)) {
            return i;
        }
    }
    return page.size();
}

} // namespace

void markFurniture(Page &page, std::size_t body, Record &record)
{
    for (std::size_t i = body; i < page.size(); ++i) {
        const PageLine &line = page.lines[i];
        if (!isOpen(line) || line.level > 0) {
            continue;
        }
        const LineSign sign = lineSign(page.words(i), LinePlace::Middle);
        const bool apart = line.afterBlank && (i + 1 == page.size() || page.lines[i + 1].afterBlank);
        if (sign != LineSign::None && (sign != LineSign::PageNumber || apart)) {
            take(page, i, sign, record);
        }
    }
}

void readBackMatter(Page &page, std::size_t body, Record &record)
{
    bool furniture = false; // once there was some, short lines that follow belong to it
    const std::size_t begin = backBegin(page, body);
    for (std::size_t i = begin; i < page.size(); ++i) {
        const PageLine &line = page.lines[i];
        if (!isOpen(line)) {
            furniture = furniture || line.kind == RegionKind::Navigation || line.kind == RegionKind::Metadata;
            continue;
        }
        const LineSign sign = lineSign(page.words(i), LinePlace::Back);
        if (sign != LineSign::None) {
            take(page, i, sign, record);
            furniture = true;
        } else if (furniture) {
            page.mark(i, i + 1, RegionKind::Navigation);
            page.lines[i].level = 0;
        }
    }
}

} // namespace eusebius
