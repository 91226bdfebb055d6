// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any UTF-16 (lone surrogates too) as a text: its sentences, its words, and a passage of it found again.

#include "model/text/anchor.h"
#include "model/text/sentences.h"
#include "model/text/words.h"
#include "tests/fuzz/checkdocument.h"

#include <cstring>

using namespace eusebius;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Mostly ASCII as the mutations make it; every fifth byte with the next as one unit of anything.
    QString text;
    for (std::size_t i = 0; i < size; ++i) {
        const bool wide = i % 5 == 4 && i + 1 < size && data[i] >= 0x80;
        text += QChar(static_cast<char16_t>(wide ? data[i] << 8 | data[i + 1] : data[i]));
        i += wide ? 1 : 0;
    }
    qsizetype end = 0;
    for (const TextRange &range : sentenceRanges(text)) {
        tests::require(range.begin >= end && !range.isEmpty() && range.end <= text.size());
        tests::require(!text[range.begin].isSpace() && !text[range.end - 1].isSpace());
        end = range.end;
    }
    qsizetype begin = -1;
    for (const Word &word : wordsOf(text)) {
        tests::require(word.range.begin > begin && !word.range.isEmpty() && word.range.end <= text.size());
        begin = word.range.begin;
    }
    if (size >= 2 && !text.isEmpty()) {
        const qsizetype from = data[0] % text.size();
        const Anchor anchor = Anchor::of(text, {from, from + 1 + data[1] % 60});
        const auto same = AnchorFinder(text).find(anchor);
        tests::require(same && same->exact && same->range.begin == from);
        QString changed = text;
        changed.insert(from, QStringLiteral("something else "));
        changed.remove(text.size() / 2, 3);
        if (const auto match = AnchorFinder(changed).find(anchor)) {
            tests::require(match->range.begin >= 0 && match->range.end <= changed.size() && match->score <= 1.0001);
        }
    }
    return 0;
}
