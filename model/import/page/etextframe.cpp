// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/etextframe.h"

#include "model/import/page/phrases.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr std::size_t kMostFrameLines = 600; ///< the licence at the end is long

bool isFrameLine(QStringView words, QLatin1String which)
{
    return words.startsWith(QLatin1String("***")) && words.size() < 200 && containsPhrase(words.left(20), which);
}

void fix(Page &page, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        page.lines[i].kind = RegionKind::Metadata;
        page.lines[i].fixed = true;
    }
}

} // namespace

void readEtextFrame(Page &page, Record &record)
{
    std::size_t start = 0;
    const std::size_t head = std::min(page.size(), kMostFrameLines);
    while (start < head && !isFrameLine(page.words(start), QLatin1String("start of"))) {
        ++start;
    }
    if (start == head) {
        return;
    }
    for (std::size_t i = 0; i < start; ++i) {
        const QStringView words = page.words(i);
        if (beginsWith(words, QLatin1String("title:"))) {
            record.offerTitle(words.sliced(6).toString(), 30);
        } else if (beginsWith(words, QLatin1String("author:"))) {
            record.offerAuthor(words.sliced(7).toString(), 30);
        }
    }
    fix(page, 0, start + 1);
    page.lines[std::min(start + 1, page.size() - 1)].afterBlank = true;
    for (std::size_t back = 1; back <= std::min(page.size() - start - 1, kMostFrameLines); ++back) {
        if (isFrameLine(page.words(page.size() - back), QLatin1String("end of"))) {
            fix(page, page.size() - back, page.size());
            return;
        }
    }
}

} // namespace eusebius
