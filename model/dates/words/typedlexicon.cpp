// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/words/typedlexicon.h"

#include <algorithm>
#include <iterator>

namespace eusebius {

namespace {

using M = TypedWord::Meaning;

struct Entry {
    const char16_t *word;
    TypedWord meaning;
};

// Sorted; typedWord() searches it by halves.
constexpr Entry kEntries[] = {
    {u"about", {M::About, 0}}, {u"ad", {M::Ce, 0}}, {u"after", {M::After, 0}}, {u"all", {M::All, 0}},
    {u"am", {M::Hour, 0}}, {u"and", {M::And, 0}}, {u"approx", {M::About, 0}}, {u"approximately", {M::About, 0}},
    {u"apr", {M::Month, 4}}, {u"april", {M::Month, 4}}, {u"around", {M::About, 0}}, {u"as", {M::Until, 0}}, {u"at", {M::In, 0}},
    {u"aug", {M::Month, 8}}, {u"august", {M::Month, 8}}, {u"autumn", {M::Season, 23}}, {u"bc", {M::Bce, 0}},
    {u"bce", {M::Bce, 0}}, {u"before", {M::Before, 0}}, {u"beginning", {M::Beginning, 0}}, {u"between", {M::Between, 0}},
    {u"billion", {M::Million, 1'000'000'000}}, {u"by", {M::Until, 0}}, {u"c", {M::About, 0}}, {u"ca", {M::About, 0}},
    {u"ce", {M::Ce, 0}}, {u"cent", {M::Century, 0}}, {u"centuries", {M::Century, 0}}, {u"century", {M::Century, 0}},
    {u"circa", {M::About, 0}}, {u"day", {M::Day, 0}}, {u"dec", {M::Month, 12}}, {u"december", {M::Month, 12}},
    {u"during", {M::In, 0}}, {u"earlier", {M::Earlier, 0}}, {u"early", {M::Early, 0}}, {u"end", {M::End, 0}},
    {u"fall", {M::Season, 23}}, {u"feb", {M::Month, 2}}, {u"february", {M::Month, 2}}, {u"first", {M::Ordinal, 1}},
    {u"fourth", {M::Ordinal, 4}}, {u"fri", {M::Weekday, 5}}, {u"friday", {M::Weekday, 5}}, {u"from", {M::From, 0}},
    {u"h", {M::ShortPart, 40}}, {u"half", {M::Half, 0}}, {u"in", {M::In, 0}}, {u"jan", {M::Month, 1}},
    {u"january", {M::Month, 1}}, {u"jul", {M::Month, 7}}, {u"julian", {M::OldStyle, 0}}, {u"july", {M::Month, 7}},
    {u"jun", {M::Month, 6}}, {u"june", {M::Month, 6}}, {u"late", {M::Late, 0}}, {u"later", {M::Later, 0}},
    {u"mar", {M::Month, 3}}, {u"march", {M::Month, 3}}, {u"may", {M::Month, 5}}, {u"maybe", {M::Perhaps, 0}},
    {u"mid", {M::Mid, 0}}, {u"middle", {M::Mid, 0}}, {u"millennia", {M::Millennium, 0}}, {u"millennium", {M::Millennium, 0}},
    {u"million", {M::Million, 1'000'000}}, {u"mon", {M::Weekday, 1}}, {u"monday", {M::Weekday, 1}}, {u"month", {M::MonthNoun, 0}},
    {u"nd", {M::Undated, 0}}, {u"new", {M::NewStyle, 0}}, {u"no", {M::Not, 0}}, {u"northern", {M::Northern, 0}}, {u"not", {M::Not, 0}},
    {u"nov", {M::Month, 11}}, {u"november", {M::Month, 11}}, {u"ns", {M::NewStyle, 0}}, {u"oct", {M::Month, 10}},
    {u"october", {M::Month, 10}}, {u"of", {M::Of, 0}}, {u"old", {M::OldStyle, 0}}, {u"on", {M::In, 0}}, {u"onward", {M::Onwards, 0}},
    {u"onwards", {M::Onwards, 0}}, {u"or", {M::Or, 0}}, {u"os", {M::OldStyle, 0}}, {u"perhaps", {M::Perhaps, 0}},
    {u"pm", {M::Hour, 12}}, {u"possibly", {M::Perhaps, 0}}, {u"post", {M::After, 0}}, {u"pre", {M::Before, 0}},
    {u"presumably", {M::Perhaps, 0}}, {u"prior", {M::Before, 0}}, {u"probably", {M::Perhaps, 0}}, {u"q", {M::ShortPart, 33}},
    {u"quarter", {M::Quarter, 0}}, {u"roughly", {M::About, 0}}, {u"sat", {M::Weekday, 6}}, {u"saturday", {M::Weekday, 6}},
    {u"second", {M::Ordinal, 2}}, {u"sep", {M::Month, 9}}, {u"sept", {M::Month, 9}}, {u"september", {M::Month, 9}},
    {u"since", {M::Since, 0}}, {u"so", {M::So, 0}}, {u"some", {M::Some, 0}}, {u"southern", {M::Southern, 0}},
    {u"spring", {M::Season, 21}}, {u"start", {M::Start, 0}}, {u"style", {M::Style, 0}}, {u"summer", {M::Season, 22}}, {u"sun", {M::Weekday, 7}},
    {u"sunday", {M::Weekday, 7}}, {u"t", {M::ShortPart, 37}}, {u"than", {M::Than, 0}}, {u"the", {M::The, 0}},
    {u"thereabouts", {M::So, 0}}, {u"third", {M::Ordinal, 3}}, {u"through", {M::To, 0}}, {u"thu", {M::Weekday, 4}},
    {u"thursday", {M::Weekday, 4}}, {u"till", {M::Until, 0}}, {u"to", {M::To, 0}}, {u"tue", {M::Weekday, 2}},
    {u"tuesday", {M::Weekday, 2}}, {u"undated", {M::Undated, 0}}, {u"unknown", {M::Unknown, 0}}, {u"until", {M::Until, 0}}, {u"up", {M::Until, 0}},
    {u"utc", {M::Utc, 0}}, {u"wed", {M::Weekday, 3}}, {u"wednesday", {M::Weekday, 3}}, {u"winter", {M::Season, 24}},
    {u"year", {M::Year, 0}}, {u"years", {M::Year, 0}}, {u"z", {M::Utc, 0}},
};

/// "XIX" → 19; 0 for anything else. Only capitals, and no more than centuries need.
int romanNumeral(QStringView word)
{
    constexpr const char16_t *units[] = {u"", u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX"};
    int tens = 0;
    while (tens < 2 && tens < word.size() && word[tens] == u'X') {
        ++tens;
    }
    const QStringView rest = word.sliced(tens);
    for (int unit = 0; unit < 10; ++unit) {
        if (rest == QStringView(units[unit])) {
            return tens * 10 + unit <= 21 ? tens * 10 + unit : 0;
        }
    }
    return 0;
}

} // namespace

TypedWord typedWord(QStringView word)
{
    const auto isLess = [](const Entry &entry, QStringView wanted) {
        return wanted.compare(QStringView(entry.word), Qt::CaseInsensitive) > 0;
    };
    const auto found = std::lower_bound(std::begin(kEntries), std::end(kEntries), word, isLess);
    const bool isFound = found != std::end(kEntries) && word.compare(QStringView(found->word), Qt::CaseInsensitive) == 0;
    if (isFound) {
        return found->meaning;
    }
    const int roman = romanNumeral(word);
    return roman > 0 ? TypedWord{M::Ordinal, roman} : TypedWord();
}

} // namespace eusebius
