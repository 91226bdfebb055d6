// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/resolver.h"

#include "model/tagging/resolving/lengths.h"
#include "model/tagging/resolving/relatives.h"
#include "model/tagging/resolving/spanmaker.h"
#include "model/tagging/resolving/timexvalue.h"
#include "model/tagging/rules/holiday.h"

#include "model/dates/partofyear.h"

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kWinter = 24; // EDTF

/// Clock and part of the day on a day.
void addTimeOfDay(const PartialTime &time, Moment &moment)
{
    moment.clock = clockOf(time);
    moment.dayPart = static_cast<DayPart>(time.get(Field::DayPart, 0));
    if (moment.clock >= 0 || moment.dayPart != DayPart(0)) {
        moment.grain = Precision::Hour;
    }
}

int partOf(const PartialTime &time)
{
    if (time.has(Field::Season)) {
        return time.get(Field::Season);
    }
    if (time.has(Field::Quarter)) {
        const int quarter = time.get(Field::Quarter);
        return quarter >= 1 && quarter <= 4 ? 32 + quarter : 0;
    }
    return time.has(Field::Half) && time.get(Field::Half) <= 2 ? 39 + time.get(Field::Half) : 0;
}

/// The moment that a partial time means in a year; unknown where that year has no such day.
Moment momentInYear(const PartialTime &time, qint64 year)
{
    if (time.has(Field::Holiday)) {
        const std::optional<CalendarDate> date = Holiday{time.get(Field::Holiday)}.inYear(year);
        return date ? Moment::ofDay(date->year, date->month, date->day) : Moment::ofYear(year);
    }
    const qint32 month = time.get(Field::Month, 0);
    if (month >= 1 && month <= 12) {
        const qint32 day = time.get(Field::Day, 0);
        return day >= 1 && day <= daysInMonth(year, month) ? Moment::ofDay(year, month, day) : Moment::ofMonth(year, month);
    }
    const int part = partOf(time);
    return part != 0 ? Moment::ofPart(year, part) : Moment::ofYear(year);
}

/// "Winter" told of in January, or joined with "spring of 1920", began in the December before.
bool beginsYearBefore(const InferredYear &inferred)
{
    const int month = inferred.from.moment.month;
    return inferred.reason == "year-from-after" || (month >= 1 && month <= 3 && inferred.year == inferred.from.moment.year);
}

/// Where in the year a partial time without a year lies, as a month.
int monthWithinYear(const PartialTime &time)
{
    if (time.has(Field::Month)) {
        return time.get(Field::Month);
    }
    if (time.has(Field::Holiday)) {
        const std::optional<CalendarDate> date = Holiday{time.get(Field::Holiday)}.inYear(2000);
        return date ? date->month : 7;
    }
    const int part = partOf(time);
    return part == 0 ? 7 : std::min(12, firstMonthOfPart(part) + monthsInPart(part) / 2);
}

} // namespace

Resolver::Resolver(const RuleSet &rules, QStringView text, std::span<const PartialTime> times, const Moment &reference, TextStyle style)
    : m_rules(rules), m_text(text), m_times(times), m_years(times, m_context)
{
    m_context.reference = reference;
    m_context.style = style;
}

Resolution Resolver::resolve(std::size_t index)
{
    const PartialTime &time = m_times[index];
    Resolution resolution;
    switch (time.meaning) {
    case Meaning::Date:
        resolution = resolveDate(index);
        break;
    case Meaning::Duration:
    case Meaning::Set:
        resolution = time.has(Field::Index) ? resolveStretch(index) : resolveLength(time);
        break;
    case Meaning::Reference:
    case Meaning::Vague:
        resolution = resolveWord(time, m_context, m_text);
        break;
    case Meaning::Offset:
    case Meaning::Relative:
        resolution = Relatives(m_text, m_context, m_years).resolve(m_times, index);
        break;
    case Meaning::Period:
        resolution = resolvePeriod(time);
        break;
    case Meaning::Nothing:
        resolution.isNothing = true;
        break;
    }
    takeApposition(index, resolution);
    if (resolution.moment.isKnown() && resolution.value.isEmpty()) {
        resolution.value = timexValue(resolution.moment);
    }
    if (resolution.moment.isKnown() && !resolution.hasSpan) {
        resolution.span = spanOf(resolution.moment, resolution.mod);
    }
    if (resolution.moment.grain >= Precision::Hour || resolution.moment.clock >= 0) {
        resolution.type = resolution.type == TimexType::Date ? TimexType::Time : resolution.type;
    }
    tell(index, resolution);
    m_previous = resolution.moment;
    return resolution;
}

void Resolver::tell(std::size_t index, const Resolution &resolution)
{
    const PartialTime &time = m_times[index];
    if (!resolution.tells || !resolution.moment.isKnown()) {
        return;
    }
    const AnchorTime anchor{resolution.moment, time.range(), time.sentence, time.paragraph, time.section};
    if (time.isHeading && (time.has(Field::Year) || time.has(Field::YearShort))) {
        const bool endsRange = index > 0 && m_times[index - 1].link == PhraseLink::Range && m_times[index - 1].isHeading;
        m_context.heading = endsRange ? m_context.heading : anchor;
        m_context.headingLastYear = resolution.moment.year;
        m_context.headingContradicted = 0;
    }
    if (time.isHeading && index > 0 && m_times[index - 1].link == PhraseLink::Range && m_times[index - 1].isHeading) {
        return; // the telling begins with the heading's first year
    }
    const bool jump = time.has(Field::Year) && !time.isHeading && m_years.isJump(index, resolution.moment.year);
    m_context.tell(anchor, jump);
}

Reason Resolver::reasonFrom(const char *code, const AnchorTime &anchor, const PartialTime &time) const
{
    const qint32 distance = time.sentence - anchor.sentence;
    return {code, {m_text.mid(anchor.words.begin, anchor.words.length()).toString(), QString::number(distance)}};
}

Resolution Resolver::resolveDate(std::size_t index)
{
    const PartialTime &time = m_times[index];
    if (time.has(Field::Decade) || time.has(Field::DecadeShort) || time.has(Field::Century)) {
        return resolveYears(time);
    }
    if (!time.has(Field::Year) && !time.has(Field::YearShort)) {
        if (time.needsYear()) {
            return resolveYearless(index);
        }
        return time.has(Field::Day) ? resolveDay(time) : time.has(Field::Weekday) ? resolveWeekday(time) : resolveClock(index);
    }
    Resolution resolution;
    resolution.mod = time.mod();
    resolution.reason = {"stated", {}};
    resolution.tells = true;
    const qint32 packed = std::max(time.get(Field::Year, 0), time.get(Field::Day, 0));
    if (packed > 9'999'999) {
        resolution.moment = Moment::ofDay(packed / 10'000, packed / 100 % 100, packed % 100);
    } else if (time.has(Field::Year)) {
        resolution.moment = momentInYear(time, statedYear(time));
    } else {
        const bool endsRange = index > 0 && m_times[index - 1].link == PhraseLink::Range && m_previous.grain >= Precision::Year;
        const qint64 year = m_years.fullYear(time.get(Field::YearShort), endsRange ? m_previous.year : 0);
        resolution.moment = momentInYear(time, year);
        resolution.reason = {"century-from-context", {}};
    }
    if (resolution.moment.grain >= Precision::Day) {
        addTimeOfDay(time, resolution.moment);
    }
    return resolution;
}

Resolution Resolver::resolveYearless(std::size_t index)
{
    const PartialTime &time = m_times[index];
    Resolution resolution;
    resolution.mod = time.mod();
    const InferredYear inferred = m_years.infer(index, monthWithinYear(time), m_previous);
    if (!inferred.isKnown()) {
        resolution.reason = {"unresolved", {}};
        resolution.value = u"XXXX"_s + timexValue(momentInYear(time, 4)).mid(4);
        return resolution;
    }
    resolution.moment = momentInYear(time, inferred.year);
    if (resolution.moment.part == kWinter && beginsYearBefore(inferred)) {
        resolution.moment = Moment::ofPart(inferred.year - 1, kWinter);
    }
    resolution.fromDocumentDate = inferred.reason == "year-from-document";
    resolution.reason = resolution.fromDocumentDate ? Reason{inferred.reason, {}} : reasonFrom(inferred.reason.constData(), inferred.from, time);
    resolution.tells = true;
    if (resolution.moment.part == kWinter) {
        // Its value names the year it ends in, as in TIMEX2; its days begin in December.
        resolution.value = timexValue(Moment::ofPart(resolution.moment.year + 1, kWinter));
    }
    if (resolution.moment.grain >= Precision::Day) {
        addTimeOfDay(time, resolution.moment);
    }
    return resolution;
}

// "the 20th": of the month told last
Resolution Resolver::resolveDay(const PartialTime &time)
{
    Resolution resolution;
    const qint32 day = time.get(Field::Day);
    if (day > 9'999'999) {
        resolution.moment = Moment::ofDay(day / 10'000, day / 100 % 100, day % 100);
        resolution.reason = {"stated", {}};
        resolution.tells = true;
        addTimeOfDay(time, resolution.moment);
        return resolution;
    }
    const AnchorTime &month = m_context.month;
    if (!month.isKnown() || day < 1 || day > daysInMonth(month.moment.year, month.moment.month)) {
        resolution.isNothing = true;
        return resolution;
    }
    resolution.moment = Moment::ofDay(month.moment.year, month.moment.month, day);
    resolution.reason = reasonFrom("month-from-before", month, time);
    resolution.tells = true;
    addTimeOfDay(time, resolution.moment);
    return resolution;
}

Resolution Resolver::resolveWeekday(const PartialTime &time)
{
    Resolution resolution;
    const int weekday = time.get(Field::Weekday);
    const bool news = m_context.style == TextStyle::News && m_context.reference.hasDay();
    if (news) {
        const qint64 today = m_context.reference.firstDay();
        const int back = (weekdayOf(today) - weekday + 7) % 7;
        resolution.moment = Moment::ofDayNumber(time.tense == Tense::Future && back > 0 ? today - back + 7 : today - back);
        resolution.fromDocumentDate = true;
        resolution.reason = {"weekday-from-document", {}};
    } else if (m_context.day.isKnown() && time.paragraph == m_context.day.paragraph) {
        const qint64 told = m_context.day.moment.firstDay();
        resolution.moment = Moment::ofDayNumber(told + (weekday - weekdayOf(told) + 7) % 7);
        resolution.reason = reasonFrom("weekday-from-before", m_context.day, time);
        resolution.tells = true;
    } else {
        resolution.value = u"XXXX-WXX-%1"_s.arg(weekday);
        resolution.reason = {"unresolved", {}};
        return resolution;
    }
    addTimeOfDay(time, resolution.moment);
    return resolution;
}

// "at 5:30 a.m.": on the day told last, if that was told in this paragraph
Resolution Resolver::resolveClock(std::size_t index)
{
    const PartialTime &time = m_times[index];
    Resolution resolution;
    resolution.type = TimexType::Time;
    const AnchorTime after = dayRightAfter(index);
    if (after.isKnown()) {
        resolution.moment = after.moment;
        addTimeOfDay(time, resolution.moment);
        resolution.reason = reasonFrom("day-from-after", after, time);
        return resolution;
    }
    Moment clock = Moment::ofYear(1);
    addTimeOfDay(time, clock);
    const bool told = m_context.day.isKnown() && m_context.day.paragraph == time.paragraph;
    const bool news = m_context.style == TextStyle::News && m_context.reference.hasDay();
    if (told || news) {
        resolution.moment = told ? m_context.day.moment : m_context.reference;
        addTimeOfDay(time, resolution.moment);
        resolution.fromDocumentDate = !told;
        resolution.reason = told ? reasonFrom("day-from-before", m_context.day, time) : Reason{"day-from-document", {}};
        return resolution;
    }
    resolution.value = u"XXXX-XX-XX"_s + timexValue(clock).mid(4);
    resolution.reason = {"unresolved", {}};
    return resolution;
}

// "at 5:34 a.m. Baghdad time on 20 March 2003": the day follows
AnchorTime Resolver::dayRightAfter(std::size_t index) const
{
    constexpr qsizetype kNear = 25; // characters
    if (index + 1 >= m_times.size()) {
        return {};
    }
    const PartialTime &next = m_times[index + 1];
    const bool near = next.sentence == m_times[index].sentence && next.begin - m_times[index].end <= kNear;
    if (!near || next.meaning != Meaning::Date || !next.has(Field::Month) || !next.has(Field::Day) || next.has(Field::Clock)) {
        return {};
    }
    const InferredYear inferred = next.has(Field::Year) ? InferredYear{statedYear(next), "stated", {}} : m_years.infer(index + 1, next.get(Field::Month), {});
    const Moment moment = inferred.isKnown() ? momentInYear(next, inferred.year) : Moment();
    return {moment.hasDay() ? moment : Moment(), next.range(), next.sentence, next.paragraph, next.section};
}

// Decades and centuries
Resolution Resolver::resolveYears(const PartialTime &time)
{
    Resolution resolution;
    resolution.mod = time.mod();
    resolution.reason = {"stated", {}};
    const bool bc = static_cast<Era>(time.get(Field::Era, 0)) == Era::BeforeChrist;
    if (time.has(Field::Century)) {
        const qint64 n = time.get(Field::Century);
        if (n < 1 || n > 40) {
            resolution.isNothing = true;
            return resolution;
        }
        resolution.moment = Moment::ofYear(bc ? -((n - 1) * 100 + 99) : (n - 1) * 100);
        resolution.moment.grain = Precision::Century;
        resolution.tells = true;
        if (time.has(Field::Half)) {
            const qint64 first = resolution.moment.year + (time.get(Field::Half) == 1 ? 0 : 50);
            resolution.span = TimeSpan::interval(TimeSpan::ofYear(first), TimeSpan::ofYear(first + 49));
            resolution.hasSpan = true;
        }
        return resolution;
    }
    qint64 decade = time.get(Field::Decade, 0);
    if (time.has(Field::DecadeShort)) {
        decade = m_years.fullYear(time.get(Field::DecadeShort), 0);
        decade -= decade % 10;
        resolution.reason = {"century-from-context", {}};
    }
    resolution.moment = Moment::ofYear(bc ? -(decade + 9) : decade);
    resolution.moment.grain = Precision::Decade;
    resolution.tells = true;
    return resolution;
}

// "the last two weeks of May": a length whose days are known
Resolution Resolver::resolveStretch(std::size_t index)
{
    const PartialTime &time = m_times[index];
    Resolution resolution = resolveLength(time);
    Moment whole;
    if (time.has(Field::Year)) {
        whole = momentInYear(time, statedYear(time));
    } else if (time.has(Field::Month)) {
        const InferredYear inferred = m_years.infer(index, time.get(Field::Month), m_previous);
        whole = inferred.isKnown() ? momentInYear(time, inferred.year) : Moment();
        resolution.reason = reasonFrom(inferred.reason.constData(), inferred.from, time);
    }
    const int count = time.get(Field::Count, 1000) / 1000;
    if (whole.isKnown() && count > 0) {
        resolution.span = stretchWithin(whole, time.get(Field::Index), count, time.unit());
        resolution.hasSpan = true;
        if (!resolution.span.isUndated()) {
            m_context.tell({whole, time.range(), time.sentence, time.paragraph, time.section}, false);
        }
    }
    return resolution;
}

// "On 1 July 1916, the first day of the battle, …": the second says the first again
void Resolver::takeApposition(std::size_t index, Resolution &resolution) const
{
    const PartialTime &time = m_times[index];
    const bool mayBe = time.meaning == Meaning::Offset || (time.meaning == Meaning::Vague && time.has(Field::Unit));
    if (!mayBe || index == 0 || m_times[index - 1].link != PhraseLink::And || m_times[index - 1].sentence != time.sentence
        || m_previous.grain < grainOf(time.unit())) {
        return;
    }
    const PartialTime &before = m_times[index - 1];
    const QStringView between = m_text.mid(before.end, time.begin - before.end);
    if (std::any_of(between.begin(), between.end(), [](QChar c) { return c.isLetter(); })) {
        return; // "on 1 July, and two days later …" goes on
    }
    const AnchorTime anchor{m_previous, before.range(), before.sentence, before.paragraph, before.section};
    resolution.moment = m_previous;
    resolution.value.clear();
    resolution.reason = reasonFrom("same-as", anchor, time);
}

Resolution Resolver::resolvePeriod(const PartialTime &time) const
{
    Resolution resolution;
    const auto index = static_cast<std::size_t>(time.get(Field::Period, 0));
    Q_ASSERT(index < m_rules.periods().size());
    const NamedPeriod &period = m_rules.periods()[index];
    resolution.reason = {"named-period", {period.edtf}};
    resolution.mod = time.mod();
    resolution.hasSpan = true;
    resolution.value = period.edtf;
    const std::optional<CalendarDate> first = period.span.earliestDay();
    const std::optional<CalendarDate> last = period.span.latestDay();
    if (resolution.mod == Mod::After && last) {
        resolution.span = TimeSpan::since(TimeSpan::ofYear(last->year));
        resolution.value = timexValue(Moment::ofYear(last->year));
    } else if (resolution.mod == Mod::Before && first) {
        resolution.span = TimeSpan::until(TimeSpan::ofYear(first->year));
        resolution.value = timexValue(Moment::ofYear(first->year));
    } else {
        resolution.span = period.span;
    }
    return resolution;
}

} // namespace eusebius
