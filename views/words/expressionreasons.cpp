// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasontable.h"

namespace eusebius {

using namespace Qt::StringLiterals;

using A = const ReasonArgs &;

namespace {

QString from(QLatin1StringView what, A r)
{
    return u"%1 from %2, %3"_s.arg(what, r.quoted(0), r.distance(1));
}

constexpr ReasonEntry kExpressionReasons[] = {
    {"stated"_L1, [](A) { return u"stated in full"_s; }},
    {"no-days"_L1, [](A) { return u"names no days"_s; }},
    {"unresolved"_L1, [](A) { return u"nothing near it says which time is meant"_s; }},
    {"duration"_L1, [](A) { return u"a length of time without a beginning or an end"_s; }},
    {"set"_L1, [](A) { return u"a time that comes again and again"_s; }},
    {"named-period"_L1, [](A r) { return u"a period known by this name: %1"_s.arg(r.date(0)); }},
    {"same-stretch"_L1, [](A) { return u"the period told just before"_s; }},
    {"same-as"_L1, [](A r) { return u"the same time as %1, %2"_s.arg(r.quoted(0), r.distance(1)); }},
    {"century-from-context"_L1, [](A) { return u"century from the dates around it"_s; }},
    {"year-from-before"_L1, [](A r) { return from("year"_L1, r); }},
    {"year-from-after"_L1, [](A r) { return from("year"_L1, r); }},
    {"year-from-heading"_L1, [](A r) { return u"year from the heading %1"_s.arg(r.quoted(0)); }},
    {"year-from-document"_L1, [](A) { return u"year from the document's date"_s; }},
    {"year-turned"_L1, [](A r) { return from("year after the one"_L1, r); }},
    {"month-from-before"_L1, [](A r) { return from("month"_L1, r); }},
    {"weekday-from-before"_L1, [](A r) { return from("week"_L1, r); }},
    {"weekday-from-document"_L1, [](A) { return u"week from the document's date"_s; }},
    {"day-from-before"_L1, [](A r) { return from("day"_L1, r); }},
    {"day-from-after"_L1, [](A r) { return from("day"_L1, r); }},
    {"day-from-document"_L1, [](A) { return u"day from the document's date"_s; }},
    {"counted-from"_L1, [](A r) { return u"counted from %1, %2"_s.arg(r.quoted(0), r.distance(1)); }},
    {"counted-from-document"_L1, [](A) { return u"counted from the document's date"_s; }},
    {"document-date"_L1, [](A) { return u"the document's own date"_s; }},
    // what of a document was not read as it stood
    {"encoding-replaced"_L1, [](A r) { return u"%1 bytes are not valid %2 and were replaced"_s.arg(r.plain(1), r.plain(0)); }},
    {"text-cut"_L1, [](A r) { return u"the document is too long; what follows here was not read (%1 characters were)"_s.arg(r.plain(0)); }},
    {"nested-too-deep"_L1, [](A r) { return u"parts nested more than %1 levels deep were not read"_s.arg(r.plain(0)); }},
    {"attributes-cut"_L1, [](A r) { return u"%1 attributes too many in single elements were passed over; no words are missing"_s.arg(r.plain(0)); }},
    {"pages-without-text"_L1, [](A r) { return u"%1 pages hold no text (pictures, scans): %2"_s.arg(r.plain(0), r.plain(1)); }},
    {"pages-not-reached"_L1, [](A r) { return u"only the first %1 of %2 pages were read; the rest took too long"_s.arg(r.plain(0), r.plain(1)); }},
    {"chapters-missing"_L1, [](A r) { return u"%1 chapters the book names are not in the file"_s.arg(r.plain(0)); }},
    {"package-too-large"_L1, [](A) { return u"the file unpacks to more than is read; the rest was left out"_s; }},
    {"read-in-part"_L1, [](A r) { return u"the file is damaged (%1); what stands before the damage was read"_s.arg(r.plain(0)); }},
    {"attachment"_L1, [](A r) { return u"the attachment %1 was not read"_s.arg(r.quoted(0)); }},
    {"encoding-guessed"_L1, [](A r) { return u"the file does not say its encoding; it was read as %1"_s.arg(r.plain(0)); }},
};

} // namespace

std::span<const ReasonEntry> expressionReasons()
{
    return kExpressionReasons;
}

} // namespace eusebius
