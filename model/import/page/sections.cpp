// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/headings.h"
#include "model/import/page/linesigns.h"
#include "model/import/page/references.h"

#include <algorithm>

namespace eusebius {

namespace {

RegionKind kindFor(SectionUse use)
{
    switch (use) {
    case SectionUse::Links:
        return RegionKind::Navigation;
    case SectionUse::Record:
        return RegionKind::Metadata;
    default:
        return RegionKind::Reference;
    }
}

bool isBody(const PageLine &line)
{
    return line.kind == RegionKind::Body && !(line.fixed && line.level == 0);
}

/// A line that may head one of the sections looked for here.
bool mayHead(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    return isBody(now) && now.wordCount <= 6 && (now.afterBlank || now.level > 0 || !now.aside.isEmpty());
}

/// Whether what stands below a heading like "Notes" or "Sources" is a list of such.
bool holdsCitations(const Page &page, std::size_t heading)
{
    std::size_t looked = 0;
    std::size_t citing = 0;
    for (std::size_t i = heading + 1; i < page.size() && looked < 8; ++i) {
        const PageLine &line = page.lines[i];
        if (line.level > 0 || !line.aside.isEmpty()) {
            break;
        }
        if (line.kind != RegionKind::Body) {
            citing += line.kind == RegionKind::Reference ? 1 : 0; // the format says so: "[^1]: …"
            ++looked;
            continue;
        }
        if (line.afterBlank || noteNumber(page.words(i))) {
            citing += citationScore(page.words(i)) >= 2 ? 1 : 0;
            ++looked;
        }
    }
    return looked > 0 && citing * 2 >= looked;
}

/// Whether the section under `heading` ends before `line`.
bool endsSection(const Page &page, std::size_t heading, std::size_t line, SectionUse use)
{
    const PageLine &now = page.lines[line];
    const PageLine &head = page.lines[heading];
    if (now.level > 0) {
        return head.level == 0 || now.level <= head.level;
    }
    if (head.level > 0 && page.headingsMarked) {
        return false; // the format marks headings, and this is none
    }
    if (!now.aside.isEmpty()) {
        return true;
    }
    if (!now.afterBlank) {
        return false;
    }
    const SectionUse next = sectionUse(page.words(line));
    if (next != SectionUse::Unknown && next != SectionUse::PerhapsReferences) {
        return true;
    }
    const bool citing = citationScore(page.words(line)) >= 2 || noteNumber(page.words(line));
    const bool text = line + 1 < page.size() && isProse(page, line + 1) && citationScore(page.words(line + 1)) < 2
                      && !noteNumber(page.words(line + 1));
    if (!citing && text && looksLikeHeading(page, line)) {
        return true;
    }
    // Links and thanks are short: long text behind them is the body again.
    return use == SectionUse::Links && isProse(page, line) && !citing;
}

} // namespace

void markSections(Page &page, std::size_t body)
{
    for (std::size_t i = body; i < page.size();) {
        const SectionUse use = mayHead(page, i) ? sectionUse(page.words(i)) : SectionUse::Unknown;
        const bool wanted = use == SectionUse::References || use == SectionUse::Links || use == SectionUse::Record
                            || use == SectionUse::PerhapsReferences;
        const bool certain = page.lines[i].level > 0 || !page.lines[i].aside.isEmpty();
        const bool needsProof = use == SectionUse::PerhapsReferences
                                || (use == SectionUse::References && !certain && i + 1 < page.size() && isProse(page, i + 1));
        if (!wanted || (needsProof && !holdsCitations(page, i))) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < page.size() && !endsSection(page, i, end, use)) {
            ++end;
        }
        page.lines[i].level = 0;
        page.lines[i].kind = kindFor(use);
        for (std::size_t j = i + 1; j < end; ++j) {
            PageLine &line = page.lines[j];
            const LineSign sign = lineSign(page.words(j), LinePlace::Middle);
            if (line.kind == RegionKind::Body) {
                line.kind = sign == LineSign::Copyright ? kindOf(sign) : kindFor(use);
                line.level = 0;
            }
        }
        i = end;
    }
}

} // namespace eusebius
