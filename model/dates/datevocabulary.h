// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace eusebius {

/// The words one language needs to say a time, and the order it puts them in. All words of datewords.h stand in such a table
/// (words/englishdates.cpp); the code that chooses among them knows no language.
///
/// Patterns have places %1, %2, … so that a language can turn them round. It is data: a language is one more function that
/// fills the table.
struct DateVocabulary {
    std::array<QString, 12> months; ///< "January" …
    std::array<QString, 12> shortMonths; ///< "Jan" …
    std::array<QString, 4> seasons; ///< spring, summer, autumn, winter
    std::array<QString, 4> ordinals; ///< "first" to "fourth", for quarters
    QString (*ordinal)(qint64 number) = nullptr; ///< 4 → "4th"
    QString (*grouped)(qint64 number) = nullptr; ///< 12000 → "12,000"
    QString decimalPoint;

    QString dayMonthYear; ///< %1 day, %2 month, %3 year: "12 April 1985"
    QString dayMonth;
    QString monthYear;
    QString dayAndClock; ///< %1 the day, %2 "09:30"
    QString utcOffset; ///< %1 "+04:30"
    QString utc;
    QString seasonYear; ///< %1 season, %2 year
    QString northern; ///< %1 "spring 1985"
    QString southern;
    QString quarter; ///< %1 "first", %2 year
    QString third;
    QString half;
    QString shortQuarter; ///< %1 number, %2 year: "Q1 1985"
    QString shortThird;
    QString shortHalf;

    QString ce; ///< %1 year
    QString bce;
    QString million; ///< %1 number
    QString billion;
    QString decade; ///< %1 first year: "1980s"
    QString century; ///< %1 ordinal
    QString millennium;
    QString withArticle; ///< a decade or century after "since": "the 1980s"

    QString early; ///< %1 a year, decade, century, month
    QString mid;
    QString late;
    QString beginning;
    QString end;

    QString about; ///< ~ on the whole
    QString perhaps; ///< ?
    QString perhapsAbout; ///< %
    QString shortAbout;
    QString shortPerhaps;
    QString shortPerhapsAbout;
    QString partNote; ///< %1 the date, %2 what of it is in doubt: "12 April 1985 (day approximate)"
    QString partApproximate; ///< %1 the part's name
    QString partUncertain;
    QString partBoth;
    std::array<QString, 3> partNames; ///< year, month, day
    QString noteSeparator;

    QString someDayIn; ///< %1 a month or year: the day is not known
    QString someMonthIn;
    QString inYears; ///< %1 "25 December", %2 "the 1560s"
    QString unknownYear;
    QString unknownYearOf; ///< %1 "25 December"
    QString roughly; ///< %1 year, %2 the years it may be: "about 1950 (1900–1999)"

    QString dash; ///< %1–%2, nothing else between: "1977–1983"
    QString wideDash; ///< where an end has blanks in it: "30 January – 2 February 1991"
    QString to; ///< "4th to 7th century", %1 and %2
    QString fromTo; ///< ends of different kinds or qualifiers
    QString since;
    QString until;
    QString endUnknown; ///< %1 the start
    QString startUnknown; ///< %1 the end
    QString between;
    QString before;
    QString after;
    QString shortSince; ///< "1945–"
    QString shortUntil; ///< "–1945"
    QString shortEndUnknown; ///< "1945–?"
    QString shortStartUnknown;
    QString shortBefore; ///< "<1945"
    QString shortAfter;
    bool lastSaysAll = false; ///< "30 or 31 January 1991": the last of several says what all share
    QString listSeparator;
    QString orLast; ///< %1 the list so far, %2 the last
    QString andLast;
    QString allOf; ///< every date of one row: "all of 1670–1672"
    QString undated;
};

/// British order of day and month, "BCE" and "CE".
const DateVocabulary &englishDates();

} // namespace eusebius
