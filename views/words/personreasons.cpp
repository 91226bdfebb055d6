// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasontable.h"

namespace eusebius {

using namespace Qt::StringLiterals;

using A = const ReasonArgs &;

namespace {

/// The person's own words behind ours, where there are any.
QString with(const QString &words, A r)
{
    return r.plain(0).isEmpty() ? words : u"%1: %2"_s.arg(words, r.plain(0));
}

constexpr ReasonEntry kPersonReasons[] = {
    {"added-by-person"_L1, [](A) { return u"added by hand"_s; }},
    {"dated-by-person"_L1, [](A r) { return with(u"dated by hand"_s, r); }},
    {"date-given-by-person"_L1, [](A r) { return with(u"this time was given by hand"_s, r); }},
    {"date-chosen-by-person"_L1, [](A r) { return with(u"chosen by hand among its statements' times"_s, r); }},
    {"linked-by-person"_L1, [](A r) { return with(u"joined by hand"_s, r); }},
    {"moved-by-person"_L1, [](A r) { return with(u"moved by hand"_s, r); }},
    {"split-by-person"_L1, [](A r) { return with(u"split by hand"_s, r); }},
    // how a typed date was understood
    {"typed-edtf"_L1, [](A) { return u"as typed"_s; }},
    {"typed-words"_L1, [](A) { return u"as typed"_s; }},
    {"typed-day-first"_L1, [](A) { return u"the day stands before the month"_s; }},
    {"typed-month-first"_L1, [](A) { return u"the month stands before the day"_s; }},
    {"typed-range"_L1, [](A) { return u"from the first year to the second"_s; }},
    {"typed-one-of"_L1, [](A) { return u"one of the two years"_s; }},
    {"typed-as-written"_L1, [](A) { return u"the day as written, not converted"_s; }},
    {"typed-julian"_L1, [](A) { return u"converted from the Julian calendar"_s; }},
    {"typed-dual"_L1, [](A) { return u"both calendars are given"_s; }},
    {"typed-short-year"_L1, [](A r) { return u"a year of two digits, of the hundred years from %1"_s.arg(r.plain(0)); }},
    {"typed-ce"_L1, [](A) { return u"the second year is CE"_s; }},
    {"typed-bce"_L1, [](A) { return u"both years are BCE"_s; }},
};

} // namespace

std::span<const ReasonEntry> personReasons()
{
    return kPersonReasons;
}

} // namespace eusebius
