// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/runningheads.h"

#include "model/import/page/headings.h"
#include "model/import/page/phrases.h"
#include "model/text/words.h"

#include <unordered_map>

namespace eusebius {

namespace {

constexpr int kFewest = 3;
constexpr qsizetype kLongestRunningHead = 90;

bool mayBeHead(const Page &page, std::size_t line)
{
    const PageLine &now = page.lines[line];
    const bool apart = now.afterBlank && (line + 1 == page.size() || page.lines[line + 1].afterBlank);
    return apart && now.kind == RegionKind::Body && !now.fixed && now.level == 0 && now.aside.isEmpty() && !now.stopped
           && now.words.length() <= kLongestRunningHead && now.wordCount >= 2 && !isSectionName(page.words(line));
}

/// The same for lines that differ in their figures only.
quint64 shapeOf(QStringView words)
{
    QString shape;
    for (const QChar c : words) {
        if (!c.isDigit()) {
            shape += c.toLower();
        }
    }
    return wordHash(shape);
}

/// A date or year between paragraphs is a heading of notes, however often its like returns.
bool isMostlyFigures(QStringView words)
{
    return yearIn(words) >= 0 && words.size() < 24;
}

} // namespace

void markRunningHeads(Page &page, std::size_t body)
{
    std::unordered_map<quint64, int> counts;
    for (std::size_t i = body; i < page.size(); ++i) {
        if (mayBeHead(page, i)) {
            ++counts[shapeOf(page.words(i))];
        }
    }
    for (std::size_t i = body; i < page.size(); ++i) {
        if (mayBeHead(page, i) && !isMostlyFigures(page.words(i)) && counts[shapeOf(page.words(i))] >= kFewest) {
            page.mark(i, i + 1, RegionKind::Navigation);
        }
    }
}

} // namespace eusebius
