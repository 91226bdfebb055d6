// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datevocabulary.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QString englishOrdinal(qint64 number)
{
    const qint64 tens = number % 100;
    const qint64 units = tens >= 11 && tens <= 13 ? 0 : number % 10;
    const QLatin1StringView ending = units == 1 ? "st"_L1 : units == 2 ? "nd"_L1 : units == 3 ? "rd"_L1 : "th"_L1;
    return QString::number(number) + ending;
}

QString englishGrouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

DateVocabulary makeEnglish()
{
    DateVocabulary v;
    v.months = {u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s,
                u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    v.shortMonths = {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                     u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    v.seasons = {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
    v.ordinals = {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    v.ordinal = englishOrdinal;
    v.grouped = englishGrouped;
    v.decimalPoint = u"."_s;

    v.dayMonthYear = u"%1 %2 %3"_s;
    v.dayMonth = u"%1 %2"_s;
    v.monthYear = u"%1 %2"_s;
    v.dayAndClock = u"%1, %2"_s;
    v.utcOffset = u"UTC%1"_s;
    v.utc = u"UTC"_s;
    v.seasonYear = u"%1 %2"_s;
    v.northern = u"northern %1"_s;
    v.southern = u"southern %1"_s;
    v.quarter = u"%1 quarter of %2"_s;
    v.third = u"%1 third of %2"_s;
    v.half = u"%1 half of %2"_s;
    v.shortQuarter = u"Q%1 %2"_s;
    v.shortThird = u"T%1 %2"_s;
    v.shortHalf = u"H%1 %2"_s;

    v.ce = u"%1 CE"_s;
    v.bce = u"%1 BCE"_s;
    v.million = u"%1 million"_s;
    v.billion = u"%1 billion"_s;
    v.decade = u"%1s"_s;
    v.century = u"%1 century"_s;
    v.millennium = u"%1 millennium"_s;
    v.withArticle = u"the %1"_s;

    v.early = u"early %1"_s;
    v.mid = u"mid-%1"_s;
    v.late = u"late %1"_s;
    v.beginning = u"beginning of %1"_s;
    v.end = u"end of %1"_s;

    v.about = u"about %1"_s;
    v.perhaps = u"perhaps %1"_s;
    v.perhapsAbout = u"perhaps about %1"_s;
    v.shortAbout = u"c. %1"_s;
    v.shortPerhaps = u"%1?"_s;
    v.shortPerhapsAbout = u"c. %1?"_s;
    v.partNote = u"%1 (%2)"_s;
    v.partApproximate = u"%1 approximate"_s;
    v.partUncertain = u"%1 uncertain"_s;
    v.partBoth = u"%1 uncertain and approximate"_s;
    v.partNames = {u"year"_s, u"month"_s, u"day"_s};
    v.noteSeparator = u", "_s;

    v.someDayIn = u"some day in %1"_s;
    v.someMonthIn = u"some month in %1"_s;
    v.inYears = u"%1 in %2"_s;
    v.unknownYear = u"unknown year"_s;
    v.unknownYearOf = u"%1, unknown year"_s;
    v.roughly = u"about %1 (%2)"_s;

    v.dash = u"%1–%2"_s;
    v.wideDash = u"%1 – %2"_s;
    v.to = u"%1 to %2"_s;
    v.fromTo = u"from %1 to %2"_s;
    v.since = u"since %1"_s;
    v.until = u"until %1"_s;
    v.endUnknown = u"from %1, end unknown"_s;
    v.startUnknown = u"until %1, start unknown"_s;
    v.between = u"between %1 and %2"_s;
    v.before = u"before %1"_s;
    v.after = u"after %1"_s;
    v.shortSince = u"%1–"_s;
    v.shortUntil = u"–%1"_s;
    v.shortEndUnknown = u"%1–?"_s;
    v.shortStartUnknown = u"?–%1"_s;
    v.shortBefore = u"<%1"_s;
    v.shortAfter = u">%1"_s;
    v.lastSaysAll = true;
    v.listSeparator = u", "_s;
    v.orLast = u"%1 or %2"_s;
    v.andLast = u"%1 and %2"_s;
    v.allOf = u"all of %1"_s;
    v.undated = u"undated"_s;
    return v;
}

} // namespace

const DateVocabulary &englishDates()
{
    static const DateVocabulary vocabulary = makeEnglish();
    return vocabulary;
}

} // namespace eusebius
