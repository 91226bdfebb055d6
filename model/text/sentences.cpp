// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/sentences.h"

namespace eusebius {

std::vector<TextRange> sentenceRanges(QStringView text)
{
    std::vector<TextRange> result;
    qsizetype begin = -1;
    qsizetype last = 0; // end of the last character that is no space
    const auto close = [&] {
        if (begin >= 0) {
            result.push_back({begin, last});
        }
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            const bool blankLine = c == u'\n' && i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u'\r');
            const bool stop = begin >= 0 && last > 0 && QStringView(u".!?").contains(text[last - 1]);
            if (blankLine || stop) {
                close();
            }
            continue;
        }
        if (begin < 0) {
            begin = i;
        }
        last = i + 1;
    }
    close();
    return result;
}

std::vector<Sentence> bodySentences(const Document &document)
{
    std::vector<Sentence> result;
    for (const Region &region : document.outer) {
        if (region.kind != RegionKind::Body) {
            continue;
        }
        const auto text = QStringView(document.text).sliced(region.range.begin, region.range.length());
        for (const TextRange &range : sentenceRanges(text)) {
            result.push_back({{range.begin + region.range.begin, range.end + region.range.begin}, 0, -1});
        }
    }
    return result;
}

} // namespace eusebius
