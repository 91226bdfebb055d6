// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace eusebius {

/// A code point and how many UTF-16 units it takes; a lone surrogate is itself, one unit.
struct CodePoint {
    char32_t value = 0;
    int units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype position);

/// Appends what a letter, digit or mark is compared by: lower case, base letter without diacritics, full-width and
/// presentation forms as plain ones, ligatures spelt out (ß → ss, æ → ae). Combining accents append nothing; the vowel signs of
/// Indic scripts, which are letters to their readers, stay.
void appendFolded(QString &out, char32_t c);

/// A character of a script written without spaces (Han, kana) or with endings joined to nouns (Hangul).
bool isEastAsian(char32_t c);

/// Letters, digits and the marks that belong to them.
bool isWordCharacter(char32_t c);

/// An apostrophe as found in running text: ' ’ ‘ ʼ ʻ and the grave accent.
bool isApostrophe(char32_t c);

} // namespace eusebius
