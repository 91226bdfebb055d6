// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/datetokens.h"

#include <array>

namespace eusebius {

std::vector<DateToken> dateTokensOf(QStringView text)
{
    std::vector<DateToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        DateToken token;
        if (c.isSpace()) {
            if (!tokens.empty()) {
                tokens.back().spaceAfter = true;
            }
            at = end;
            continue;
        }
        if (c >= u'0' && c <= u'9') {
            while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') {
                ++end;
            }
            token.kind = DateToken::Kind::Number;
            token.number = end - at <= 6 ? text.sliced(at, end - at).toInt() : -1;
        } else if (c.isLetter()) {
            while (end < text.size() && text[end].isLetter()) {
                ++end;
            }
            token.kind = DateToken::Kind::Word;
        }
        token.range = {at, end};
        tokens.push_back(token);
        at = end;
    }
    return tokens;
}

bool isDateWord(QStringView text, QLatin1String word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

int monthOf(QStringView word)
{
    static constexpr std::array<const char *, 12> kMonths{"january", "february", "march",     "april",   "may",      "june",
                                                          "july",    "august",   "september", "october", "november", "december"};
    if (word.size() < 3) {
        return 0;
    }
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        const QLatin1String name(kMonths[i]);
        const bool abbreviation = word.size() == 3 || (word.size() == 4 && i == 8);
        if (isDateWord(word, name) || (abbreviation && name.startsWith(word, Qt::CaseInsensitive))) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

int seasonOf(QStringView word)
{
    static constexpr std::array<const char *, 5> kSeasons{"spring", "summer", "autumn", "winter", "fall"};
    static constexpr std::array<int, 5> kNumbers{21, 22, 23, 24, 23};
    for (std::size_t i = 0; i < kSeasons.size(); ++i) {
        if (isDateWord(word, QLatin1String(kSeasons[i]))) {
            return kNumbers[i];
        }
    }
    return 0;
}

} // namespace eusebius
