// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace eusebius {

/// What a typed English word means in a date.
struct TypedWord {
    enum class Meaning : quint8 {
        None,
        Month, ///< value 1–12
        Season, ///< 21–24
        Weekday,
        Ordinal, ///< "first" = 1
        Quarter,
        Third,
        Half,
        ShortPart, ///< "Q", "H", "T" before a number; value 33, 40, 37: the code of the first
        Century,
        Millennium,
        Million, ///< value: how many
        Ce,
        Bce,
        About,
        Perhaps,
        Early,
        Mid,
        Late,
        Beginning,
        End,
        Before,
        After,
        Since,
        Until,
        From,
        To,
        Between,
        And,
        Or,
        Later,
        Earlier,
        Onwards,
        Not,
        Than,
        Of,
        In,
        The,
        Some,
        All,
        Day,
        Year,
        Unknown,
        Undated,
        Hour, ///< "am" 0, "pm" 12
        Utc,
        OldStyle,
        NewStyle,
        Style,
        Northern,
        Southern,
        So, ///< "or so", "or thereabouts"
        Start, ///< the word "start" itself, in "start unknown"
        MonthNoun,
    };

    Meaning meaning = Meaning::None;
    qint64 value = 0;
};

/// The meaning of a word, whatever its case; None where it has none. Roman numerals up to XXI, in capitals, are ordinals.
TypedWord typedWord(QStringView word);

} // namespace eusebius
