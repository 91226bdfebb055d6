// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

#include <array>

namespace eusebius {

enum class CharacterKind : quint8 { Letter, Digit, Space, Sign };

/// What a UTF-16 code unit is for the tokeniser. Surrogates count as letters: no language needs them told apart here.
inline CharacterKind characterKind(char16_t c)
{
    static constexpr std::array<CharacterKind, 128> kAscii = [] {
        std::array<CharacterKind, 128> kinds{};
        for (unsigned i = 0; i < 128; ++i) {
            const bool letter = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z');
            const bool digit = i >= '0' && i <= '9';
            kinds[i] = letter ? CharacterKind::Letter : digit ? CharacterKind::Digit : i <= 32 || i == 127 ? CharacterKind::Space : CharacterKind::Sign;
        }
        return kinds;
    }();
    if (c < 128) {
        return kAscii[c];
    }
    if (QChar::isLetter(c) || QChar::isMark(c) || QChar::isSurrogate(c)) {
        return CharacterKind::Letter;
    }
    return QChar::isSpace(c) || c == 0x200B || c == 0xFEFF || c == 0x00AD ? CharacterKind::Space : CharacterKind::Sign;
}

/// An ASCII letter in lower case; 0 for everything else. The inner loop of the tokeniser lives on this table.
inline char16_t foldedAsciiLetter(char16_t c)
{
    static constexpr std::array<quint8, 128> kLetters = [] {
        std::array<quint8, 128> letters{};
        for (unsigned i = 'a'; i <= 'z'; ++i) {
            letters[i] = static_cast<quint8>(i);
            letters[i - 32] = static_cast<quint8>(i);
        }
        return letters;
    }();
    return c < 128 ? kLetters[c] : u'\0';
}

inline bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// The code unit at a position; 0 outside the text.
inline char16_t unitAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position].unicode() : u'\0';
}

inline bool isLetterAt(QStringView text, qsizetype position)
{
    return position < text.size() && characterKind(text[position].unicode()) == CharacterKind::Letter;
}

inline bool isUpperLetter(char16_t c)
{
    return c < 128 ? c >= u'A' && c <= u'Z' : QChar::isUpper(c) || QChar::isTitleCase(c);
}

inline bool isHyphen(char16_t c)
{
    return c == u'-' || c == 0x2010 || c == 0x2011 || c == 0x2212;
}

inline bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x02BC;
}

} // namespace eusebius
