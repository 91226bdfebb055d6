// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace eusebius {

/// A class of tokens: what patterns are written in. The first ones are given by the tokeniser from a token's shape (below), the
/// others by the lexicon of a language ("MONTH"). A token is in several: "12" is NUMBER, DAY, HOUR, TWODIGITS.
using ClassId = quint16;

/// The classes the tokeniser gives. Their names in rule files are those of tokenclass.cpp.
namespace Shape {
enum : ClassId {
    Word, ///< letters, perhaps with an apostrophe inside
    Capital, ///< a word with a first capital
    Lower, ///< a word without one
    Unlisted, ///< a word that the lexicon does not have
    Number, ///< a whole number, in digits or words; value: the number
    Digits, ///< a whole number in plain digits, without separators
    Decimal, ///< "2.5", "two and a half"; value: thousandths
    Day, ///< 1 to 31
    Hour, ///< 0 to 24
    TwoDigits, ///< exactly two digits
    Year, ///< 1000 to 2100 in plain digits
    ShortYear, ///< 1 to 999 in plain digits without a leading zero: a year only beside BC, AD and the like
    FarYear, ///< 1000 to 9999 in plain digits: a year beside BC, AD and the like
    ApostropheYear, ///< "'99"; value 99
    Ordinal, ///< "20th", "twentieth"
    OrdinalDigits, ///< "20th"
    DecadeYear, ///< "1980s"; value 1980
    DecadeShort, ///< "'80s", "80s"; value 80
    Clock, ///< "5:30", "17:30:05"; value: seconds of the day
    ClockDot, ///< "5.30": a time of day only beside a.m. and p.m.; value: seconds of the day
    ClockDigits, ///< "0930": four digits that are a time of day beside "hours" or a zone
    IsoDate, ///< "2004-11-18"; value 20041118
    SlashDate, ///< "11/18/2004" or "18.11.2004"; value 20041118
    Hyphen, ///< "-" and its like
    Dash, ///< "–", "—", "--"
    Slash,
    Comma,
    Stop, ///< "."
    Colon,
    Semicolon,
    Open, ///< ( or [
    Close, ///< ) or ]
    Quote, ///< any quotation mark, an apostrophe that stands alone
    Possessive, ///< "'s", or the apostrophe after a plural
    Currency, ///< $, £, €, …
    Percent, ///< %, °, ‰
    Mark, ///< # and №
    Other, ///< any other sign
    Code, ///< letters and digits mixed, or more than two groups of digits: "B52", "0-7425-5441-4"
    Count
};
}

/// The class of a built-in name ("NUMBER"), none for another name.
std::optional<ClassId> shapeOfName(QStringView name);
QString shapeName(ClassId shape);

} // namespace eusebius
