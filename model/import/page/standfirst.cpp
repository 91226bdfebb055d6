// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/standfirst.h"

#include "model/text/words.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr std::size_t kSameWords = 6; ///< in a row: the same opening

/// Whether the paragraph at `line` opens with the words the one at `other` opens with, give or take the first two.
bool repeats(const Page &page, std::size_t line, std::size_t other)
{
    const std::vector<Word> teaser = wordsOf(page.words(line).left(160));
    const std::vector<Word> text = wordsOf(page.words(other).left(160));
    if (teaser.size() < kSameWords + 2 || text.size() < kSameWords + 2) {
        return false;
    }
    for (std::size_t skip = 0; skip < 3; ++skip) {
        for (std::size_t shift = 0; shift < 3; ++shift) {
            const auto from = teaser.begin() + static_cast<std::ptrdiff_t>(skip);
            const auto to = text.begin() + static_cast<std::ptrdiff_t>(shift);
            if (std::equal(from, from + kSameWords, to, [](const Word &a, const Word &b) { return a.hash == b.hash; })) {
                return true;
            }
        }
    }
    return false;
}

bool isRecord(const Page &page, std::size_t line)
{
    const LineSign sign = lineSign(page.words(line), LinePlace::Front);
    return sign == LineSign::DateAlone || sign == LineSign::DateLabel || sign == LineSign::Byline;
}

} // namespace

std::size_t readStandfirst(Page &page, std::size_t body, std::size_t prose, Record &record)
{
    std::size_t line = prose;
    for (int paragraph = 0; paragraph < 2 && line < page.size(); ++paragraph) {
        line = page.paragraphEnd(line) + 1;
        // The date may follow the teaser's last line without a blank one.
        std::size_t first = line;
        while (first > prose + 1 && isRecord(page, first - 1)) {
            --first;
        }
        std::size_t after = first;
        for (; after < page.size() && after < first + 3 && isRecord(page, after); ++after) {
            const QStringView words = page.words(after);
            record.read(lineSign(words, LinePlace::Front), words, page.lines[after].words.begin);
            page.mark(after, after + 1, RegionKind::Metadata);
        }
        if (after > first) {
            const bool teaser = after < page.size() && repeats(page, prose, after);
            if (teaser) {
                page.mark(body, first, RegionKind::Metadata);
            }
            return teaser ? after : body;
        }
    }
    return body;
}

void readDateline(const Page &page, std::size_t prose, Record &record)
{
    constexpr int kRank = 2;
    if (prose >= page.size()) {
        return;
    }
    const qsizetype begin = page.lines[prose].words.begin;
    const QStringView words = page.words(prose).left(80);
    const qsizetype dash = std::max({words.indexOf(QLatin1String(" - ")), words.indexOf(QLatin1String(" -- ")), words.indexOf(u'—'),
                                     words.indexOf(u'–')});
    const auto stamp = dash > 0 ? dateStampIn(words.left(dash)) : std::nullopt;
    const bool place = words.size() > 3 && words[0].isUpper() && words[1].isUpper() && words[2].isUpper();
    if (stamp && place) {
        record.offerPublished({{begin + stamp->words.begin, begin + stamp->words.end}, stamp->when}, kRank);
    }
}

} // namespace eusebius
