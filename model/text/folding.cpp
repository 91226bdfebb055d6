// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/folding.h"

#include <QChar>

#include <array>

namespace eusebius {

namespace {

struct Spelt {
    char16_t letter;
    char16_t first;
    char16_t second; ///< 0: none
};

/// Letters that Unicode does not take apart, but readers of English type apart.
constexpr std::array kSpelt{
    Spelt{u'\u00DF', u's', u's'}, Spelt{u'\u00E6', u'a', u'e'}, Spelt{u'\u00F8', u'o', 0}, Spelt{u'\u00F0', u'd', 0},
    Spelt{u'\u00FE', u't', u'h'}, Spelt{u'\u0111', u'd', 0},    Spelt{u'\u0127', u'h', 0}, Spelt{u'\u0131', u'i', 0},
    Spelt{u'\u0133', u'i', u'j'}, Spelt{u'\u0142', u'l', 0},    Spelt{u'\u0153', u'o', u'e'}, Spelt{u'\u0167', u't', 0},
};

constexpr char32_t kTableSize = 0x250; ///< Latin up to Extended-B

struct Folded {
    char16_t first = 0;
    char16_t second = 0;
};

bool isAccent(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F) || c == 0x0670
           || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF)
           || (c >= 0xFE20 && c <= 0xFE2F);
}

/// The first character of the full decomposition.
char32_t baseOf(char32_t c)
{
    for (int step = 0; step < 8; ++step) { // chains in Unicode are at most four long
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return c; // a Hangul syllable is compared whole
        }
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty()) {
            return c;
        }
        const char32_t first = codePointAt(parts, 0).value;
        if (first == c) {
            return c;
        }
        c = first;
    }
    return c;
}

char32_t foldOne(char32_t c)
{
    return QChar::toCaseFolded(baseOf(QChar::toCaseFolded(c)));
}

std::array<Folded, kTableSize> makeTable()
{
    std::array<Folded, kTableSize> table;
    for (char32_t c = 0; c < kTableSize; ++c) {
        table[c].first = static_cast<char16_t>(foldOne(c));
    }
    for (char32_t c = 0; c < kTableSize; ++c) {
        for (const Spelt &spelt : kSpelt) {
            if (QChar::toCaseFolded(c) == spelt.letter) {
                table[c] = {spelt.first, spelt.second};
            }
        }
    }
    return table;
}

} // namespace

CodePoint codePointAt(QStringView text, qsizetype position)
{
    const char16_t unit = text[position].unicode();
    if (QChar::isHighSurrogate(unit) && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(unit, text[position + 1].unicode()), 2};
    }
    return {unit, 1};
}

void appendFolded(QString &out, char32_t c)
{
    static const std::array<Folded, kTableSize> table = makeTable();
    if (c < kTableSize) {
        out += QChar(table[c].first);
        if (table[c].second != 0) {
            out += QChar(table[c].second);
        }
    } else if (!isAccent(c)) {
        out += QChar::fromUcs4(foldOne(c));
    }
}

bool isEastAsian(char32_t c)
{
    if (c < 0x1100) {
        return false;
    }
    return (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
           || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9D)
           || (c >= 0x1100 && c <= 0x11FF) || c == 0x3005 || c == 0x3007 || (c >= 0x3105 && c <= 0x318E)
           || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x20000 && c <= 0x323AF);
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80) {
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == U'`';
}

} // namespace eusebius
