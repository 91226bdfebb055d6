// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasontable.h"

namespace eusebius {

using namespace Qt::StringLiterals;

using A = const ReasonArgs &;

namespace {

constexpr ReasonEntry kStatementReasons[] = {
    // why a statement has its time
    {"time-in-clause"_L1, [](A r) { return u"stated in the clause: %1"_s.arg(r.quoted(0)); }},
    {"time-since"_L1, [](A r) { return u"since %1, as the clause says"_s.arg(r.quoted(0)); }},
    {"time-until"_L1, [](A r) { return u"until %1, as the clause says"_s.arg(r.quoted(0)); }},
    {"time-by"_L1, [](A r) { return u"by %1; its beginning is not stated"_s.arg(r.quoted(0)); }},
    {"time-as-of"_L1, [](A r) { return u"as of %1"_s.arg(r.quoted(0)); }},
    {"time-after"_L1, [](A r) { return u"after what is dated %1"_s.arg(r.quoted(0)); }},
    {"time-before"_L1, [](A r) { return u"before what is dated %1"_s.arg(r.quoted(0)); }},
    {"time-of-phrase"_L1, [](A r) { return u"the time of what it tells of: %1"_s.arg(r.quoted(0)); }},
    {"times-joined"_L1, [](A r) { return u"%1 and %2 together"_s.arg(r.quoted(0), r.quoted(1)); }},
    {"times-combined"_L1, [](A r) { return u"from %1 to %2, two times of the clause"_s.arg(r.quoted(0), r.quoted(1)); }},
    {"time-finer"_L1, [](A r) { return u"%1, the finer of two times of the clause; the other is %2"_s.arg(r.quoted(0), r.quoted(1)); }},
    {"time-story-until"_L1, [](A r) { return u"until %1; the story began %2, before it"_s.arg(r.quoted(0), r.quoted(1)); }},
    {"time-same-sentence"_L1, [](A r) { return u"the time of the same sentence: %1"_s.arg(r.quoted(0)); }},
    {"time-carried"_L1, [](A r) { return u"carried on from %1, %2"_s.arg(r.quoted(0), r.distance(1)); }},
    {"time-carried-since"_L1, [](A r) { return u"some time since %1, %2"_s.arg(r.quoted(0), r.distance(1)); }},
    {"time-under-heading"_L1, [](A r) { return u"stands under the heading %1"_s.arg(r.quoted(0)); }},
    {"time-referred-to"_L1, [](A r) { return u"its words go back to %1"_s.arg(r.quoted(0)); }},
    {"time-until-next"_L1, [](A r) { return u"until %1, when the next clause says otherwise"_s.arg(r.quoted(0)); }},
    {"undated-no-time-near"_L1, [](A) { return u"no time stands near enough to carry on"_s; }},
    {"undated-vague"_L1, [](A) { return u"its words name no days"_s; }},
    {"undated-present-tense"_L1, [](A) { return u"told in the present tense; no time is stated"_s; }},
    {"undated-before-story"_L1, [](A r) { return u"told as before %1; when is not stated"_s.arg(r.quoted(0)); }},
    {"undated-not-told-as-fact"_L1, [](A) { return u"told as what would or may happen"_s; }},
    {"undated-too-far"_L1, [](A r) { return u"the last time, %1, stands too far off: %2"_s.arg(r.quoted(0), r.distance(1)); }},
    // why an event has its time
    {"event-time-agreed"_L1, [](A r) { return u"all %1 statements give %2"_s.arg(r.plain(1), r.date(0)); }},
    {"event-time-finest"_L1, [](A r) { return u"the most exact of %1 dates that fit each other"_s.arg(r.plain(1)); }},
    {"event-time-united"_L1, [](A r) { return u"they disagree: from the earliest, %1, to the latest, %2"_s.arg(r.date(0), r.date(1)); }},
    // why two statements are linked
    {"link-same-wording"_L1, [](A r) { return u"the same words: %1 per cent are shared"_s.arg(r.plain(0)); }},
    {"link-same-terms"_L1, [](A r) { return u"they share %1; %2"_s.arg(r.plain(0), r.fit(1)); }},
    {"link-related-terms"_L1, [](A r) { return u"close: they share %1; %2"_s.arg(r.plain(0), r.fit(1)); }},
    {"link-opposed"_L1,
     [](A r) { return u"close (they share %1; %2), but one tells a beginning and the other an end, or first and second"_s.arg(r.plain(0), r.fit(1)); }},
};

} // namespace

std::span<const ReasonEntry> statementReasons()
{
    return kStatementReasons;
}

} // namespace eusebius
