// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasontable.h"

namespace eusebius {

using namespace Qt::StringLiterals;

using A = const ReasonArgs &;

namespace {

QString attributed(A r)
{
    const bool first = r.plain(1) != "b"_L1;
    return u"%1 has it from %2; %3 tells it as its own"_s.arg(first ? r.first() : r.second(), r.plain(0), first ? r.second() : r.first());
}

constexpr ReasonEntry kEntries[] = {
    {"dates-contradict"_L1, [](A r) { return u"%1 says %2, %3 says %4: both cannot be"_s.arg(r.first(), r.date(0), r.second(), r.date(1)); }},
    {"dates-overlap"_L1, [](A r) { return u"%1 says %2, %3 says %4: they agree only in part"_s.arg(r.first(), r.date(0), r.second(), r.date(1)); }},
    {"date-finer"_L1, [](A r) { return u"%1 is finer: %2, where %3 says %4"_s.arg(r.first(), r.date(0), r.second(), r.date(1)); }},
    {"counts-differ"_L1, [](A r) { return u"%1 counts %2, %3 counts %4"_s.arg(r.first(), r.count(0, 2, 3), r.second(), r.count(1, 2, 4)); }},
    {"counts-differ-within"_L1, [](A r) { return u"one text gives two numbers: %1 and %2"_s.arg(r.count(0, 2, 3), r.count(1, 2, 4)); }},
    {"names-spelled"_L1, [](A r) { return u"%1 writes %2, %3 writes %4"_s.arg(r.first(), r.plain(0), r.second(), r.plain(1)); }},
    {"attributed"_L1, attributed},
    {"attributed-otherwise"_L1, [](A r) { return u"%1 has it from %2, %3 from %4"_s.arg(r.first(), r.plain(0), r.second(), r.plain(1)); }},
    {"modality-differs"_L1, [](A r) { return u"%1 tells it %2, %3 %4"_s.arg(r.first(), r.modality(0), r.second(), r.modality(1)); }},
    {"wording-changed"_L1, [](A r) { return u"the same sentence, but %1 has %2 where %3 has %4"_s.arg(r.first(), r.quoted(0), r.second(), r.quoted(1)); }},
};

} // namespace

std::span<const ReasonEntry> comparisonReasons()
{
    return kEntries;
}

} // namespace eusebius
