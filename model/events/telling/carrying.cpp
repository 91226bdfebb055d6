// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/carrying.h"

namespace eusebius {

namespace {

constexpr int kDaySentences = 3;
constexpr int kMonthSentences = 5;
constexpr int kYearSentences = 6;

int reach(const TimeSpan &span)
{
    const Precision p = span.startPrecision();
    return p >= Precision::Week ? kDaySentences : p >= Precision::HalfYear ? kMonthSentences : kYearSentences;
}

/// A day stands for what happened about then: the next sentence is rarely the same day.
TimeSpan loosened(const TimeSpan &span)
{
    if (span.startPrecision() < Precision::Week || span.isSet()) {
        return span;
    }
    const std::optional<CalendarDate> first = span.earliestDay();
    const std::optional<CalendarDate> last = span.latestDay();
    if (!first || !last) {
        return span;
    }
    if (first->year == last->year && first->month == last->month) {
        return TimeSpan::ofMonth(first->year, first->month).withQualifier(Qualifier::Approximate);
    }
    return span;
}

/// What is known of the time a story has come to: of "until May", May.
TimeSpan endOf(const TimeSpan &span)
{
    const std::optional<CalendarDate> last = span.latestDay();
    return span.earliestStart() == kOpenPast && last ? TimeSpan::ofDay(*last) : span;
}

} // namespace

std::optional<Dated> carryOn(const SentenceReading &s, const Dated &story, const CarryingQuestion &q, Reason &why)
{
    if (q.refersBack && !story.span.isUndated() && q.group.tense != Tense::None) {
        Dated dated = story;
        dated.reason = {"time-referred-to", {s.words(story.words).toString()}};
        return dated;
    }
    if (q.vague) {
        why = {"undated-vague", {}};
        return std::nullopt;
    }
    if (story.span.isUndated()) {
        why = {"undated-no-time-near", {}};
        return std::nullopt;
    }
    const QString words = s.words(story.words).toString();
    if (q.group.tense == Tense::Present || q.group.tense == Tense::None) {
        why = {"undated-present-tense", {}};
        return std::nullopt;
    }
    if (q.group.tense == Tense::Modal) {
        why = {"undated-not-told-as-fact", {}};
        return std::nullopt;
    }
    if (q.group.tense == Tense::PastPerfect || q.precedes) {
        why = {"undated-before-story", {words}};
        return std::nullopt;
    }
    if (!q.underHeading && q.back > reach(story.span)) {
        why = {"undated-too-far", {words, QString::number(q.back)}};
        return std::nullopt;
    }
    Dated dated = story;
    const QStringList args{words, QString::number(q.back)};
    if (q.underHeading) {
        return dated;
    }
    if (q.succeeds || q.group.tense == Tense::PresentPerfect) {
        dated.span = story.span.latestEnd() == kOpenFuture ? story.span : TimeSpan::since(endOf(story.span));
        dated.reason = {"time-carried-since", args};
        return dated;
    }
    dated.span = loosened(story.span);
    dated.reason = {"time-carried", args};
    return dated;
}

} // namespace eusebius
