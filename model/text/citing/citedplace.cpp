// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citedplace.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qsizetype kLongestNumbered = 400'000; ///< documents longer than this get no paragraph numbers
constexpr qsizetype kLongestHeading = 60;

} // namespace

CitedPlaces::CitedPlaces(const Document &document)
{
    for (const Region &region : document.inner) {
        if (region.kind == RegionKind::Heading) {
            m_headings.push_back({region.range, document.text.mid(region.range.begin, std::min(region.range.length(), kLongestHeading)).simplified()});
        }
    }
    m_pages = document.pages;
    for (qsizetype at = document.text.indexOf(u'\f'); at >= 0; at = document.text.indexOf(u'\f', at + 1)) {
        m_pageBreaks.push_back(at);
    }
    if (document.text.size() <= kLongestNumbered) {
        m_sentences = bodySentences(document);
    }
}

CitedPlace CitedPlaces::at(qsizetype position) const
{
    CitedPlace place;
    if (!m_pages.empty()) {
        const auto after = std::ranges::upper_bound(m_pages, position, {}, &PageStart::begin);
        place.page = after == m_pages.begin() ? QString() : std::prev(after)->label;
    } else if (!m_pageBreaks.empty()) {
        place.page = QString::number(1 + (std::ranges::upper_bound(m_pageBreaks, position) - m_pageBreaks.begin()));
    }
    qsizetype headingEnd = 0;
    const auto below = std::ranges::lower_bound(m_headings, position, {}, [](const Heading &h) { return h.range.begin; });
    if (below != m_headings.begin()) {
        place.section = std::prev(below)->words;
        headingEnd = std::prev(below)->range.end;
    }
    const auto begin = [](const Sentence &s) { return s.range.begin; };
    const auto first = std::ranges::lower_bound(m_sentences, headingEnd, {}, begin);
    const auto after = std::ranges::upper_bound(m_sentences, position, {}, begin);
    if (first != m_sentences.end() && after > first) {
        place.paragraph = std::prev(after)->paragraph - first->paragraph + 1;
    }
    return place;
}

} // namespace eusebius
