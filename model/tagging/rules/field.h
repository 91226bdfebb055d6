// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace eusebius {

/// What a pattern may state of a time. Named in rule files by the names of field.cpp ("month:MONTH", "[mod=start]").
enum class Field : quint8 {
    Year, ///< as written; with Era
    YearShort, ///< two digits
    Era, ///< Era
    Decade, ///< first year
    DecadeShort, ///< 80 for "'80s" and "eighties"
    Century, ///< n of "n-th century"; of a millennium with Unit
    Month,
    Day,
    Weekday, ///< 1 Monday to 7 Sunday
    Season, ///< EDTF: 21 spring to 24 winter
    Quarter, ///< 1 to 4
    Half, ///< 1, 2: half of a year
    DayPart, ///< DayPart
    Clock, ///< seconds of the day; Hour classes give whole hours
    Minutes, ///< "half past": minutes to add to Clock, may be negative
    Meridiem, ///< 0 a.m., 12 p.m.
    Mod, ///< Mod
    Count, ///< thousandths; 0: an unknown number ("some", "several")
    CountTo, ///< upper number of "two or three"
    Unit, ///< Unit
    Relation, ///< Relation
    Direction, ///< Direction
    Index, ///< n of "the n-th day of", -1: the last
    Holiday, ///< see Holiday in holidays.h
    Period, ///< number in the gazetteer
    Reference, ///< Reference
    Fiscal, ///< 1: of a fiscal year
    Count_
};
inline constexpr int kFieldCount = static_cast<int>(Field::Count_);

enum class Era : qint8 { BeforeChrist = 1, AnnoDomini = 2 };
enum class DayPart : qint8 { Morning = 1, Midday, Afternoon, Evening, Night, Daytime, Dawn, Dusk, Noon, Midnight };
enum class Mod : qint8 {
    None = 0, Start, Mid, End, Approx, Before, After, OnOrBefore, OnOrAfter, LessThan, MoreThan, EqualOrLess, EqualOrMore,
    Beginning, ///< "the beginning of": START, but less of it than "early"
    Ending ///< "the end of": END, but less of it than "late"
};
enum class Unit : qint8 {
    Second = 1, Minute, Hour, Day, Night, Weekend, Week, Fortnight, Month, Quarter, Season, HalfYear, Year, Decade, Century, Millennium,
    Time ///< "period", "time": no length of its own
};
/// How a unit hangs on a time known already. `Next` and `Last` look from where the reader stands, `Following` and `Previous` from
/// the time told last; `Coming` and `Past` name the stretch itself ("the past year").
enum class Relation : qint8 { This = 1, That, Next, Last, Following, Previous, Coming, Past };
enum class Direction : qint8 { Later = 1, Earlier, Ago, FromNow };
enum class Reference : qint8 { Present = 1, Past, Future };

/// What a rule's words mean; see resources/rules/README for each.
enum class Meaning : quint8 { Date, Duration, Set, Reference, Offset, Relative, Vague, Period, Nothing };

std::optional<Field> fieldOfName(QStringView name);
std::optional<Meaning> meaningOfName(QStringView name);
/// "start" for Field::Mod, "3" for Field::Month, "12-25" for Field::Holiday: the value of a word in a rule file; none: not a value of that field.
std::optional<int> fieldValue(Field field, QStringView word);

} // namespace eusebius
