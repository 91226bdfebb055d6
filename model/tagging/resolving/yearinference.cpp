// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/yearinference.h"

#include <cstdlib>

namespace eusebius {

namespace {

constexpr std::size_t kLookAhead = 8; // expressions
constexpr qint64 kLongestGap = 14; // months between two dates within which a third is looked for
constexpr int kSmallStep = 2; // months that a text goes back without saying the year

AnchorTime anchorOf(const PartialTime &time, qint64 year)
{
    return {Moment::ofYear(year), time.range(), time.sentence, time.paragraph, time.section};
}

} // namespace

qint64 statedYear(const PartialTime &time)
{
    const qint32 written = time.get(Field::Year, 0);
    const qint64 year = written > 9'999'999 ? written / 10'000 : written;
    return static_cast<Era>(time.get(Field::Era, 0)) == Era::BeforeChrist ? 1 - year : year;
}

qint64 YearInference::fullYear(int twoDigits, qint64 notBefore) const
{
    const qint64 base = notBefore != 0 ? notBefore : m_context.year.isKnown() ? m_context.year.moment.year : m_context.reference.isKnown() ? m_context.reference.year : 2000;
    qint64 year = base - ((base % 100) + 100) % 100 + twoDigits;
    if (notBefore != 0) {
        return year < notBefore ? year + 100 : year;
    }
    if (year - base > 50) {
        year -= 100;
    } else if (base - year > 50) {
        year += 100;
    }
    return year;
}

YearInference::YearInference(std::span<const PartialTime> times, const Context &context) : m_times(times), m_context(context)
{
    m_nextStated.resize(times.size());
    auto next = static_cast<quint32>(times.size());
    for (std::size_t i = times.size(); i-- > 0;) {
        m_nextStated[i] = next;
        if (times[i].has(Field::Year) && times[i].has(Field::Month) && times[i].meaning == Meaning::Date) {
            next = static_cast<quint32>(i);
        }
    }
}

InferredYear YearInference::infer(std::size_t index, int month, const Moment &previous) const
{
    InferredYear found = fromLinked(index, month, previous);
    if (!found.isKnown()) {
        found = fromAttached(index);
    }
    if (!found.isKnown() && m_context.style == TextStyle::Narrative) {
        found = fromBothSides(index, month);
    }
    if (!found.isKnown() && m_context.style == TextStyle::Narrative) {
        found = fromTelling(index, month);
    }
    if (!found.isKnown()) {
        found = fromReference(m_times[index], month);
    }
    return found;
}

// "July–November 1954", "from November to March 1945"
InferredYear YearInference::fromLinked(std::size_t index, int month, const Moment &previous) const
{
    for (std::size_t i = index; i + 1 < m_times.size() && i < index + kLookAhead && m_times[i].link != PhraseLink::None; ++i) {
        const PartialTime &next = m_times[i + 1];
        if (next.has(Field::Year)) {
            const qint64 year = statedYear(next);
            const int nextMonth = next.get(Field::Month, 12);
            const bool turned = m_times[index].link == PhraseLink::Range && month > nextMonth;
            return {turned ? year - 1 : year, "year-from-after", anchorOf(next, year)};
        }
        if (!next.needsYear()) {
            break;
        }
        // "from October to March": if March has a year, October has the one before
        const int nextMonth = next.get(Field::Month, 0);
        if (m_times[i].link == PhraseLink::Range && nextMonth > 0 && month > nextMonth) {
            const InferredYear end = fromBothSides(i + 1, nextMonth);
            if (end.isKnown()) {
                return {end.year - 1, end.reason, end.from};
            }
        }
    }
    if (index > 0 && m_times[index - 1].link != PhraseLink::None && previous.grain >= Precision::Year) {
        const PartialTime &before = m_times[index - 1];
        const bool turned = before.link == PhraseLink::Range && previous.hasMonth() && month < previous.month;
        return {turned ? previous.year + 1 : previous.year, "year-from-before", anchorOf(before, previous.year)};
    }
    return {};
}

// "the Spring Offensive of 1918", "their summer offensive in June 1942": the year follows within the same words
InferredYear YearInference::fromAttached(std::size_t index) const
{
    constexpr qsizetype kNear = 40; // characters
    if (index + 1 >= m_times.size()) {
        return {};
    }
    const PartialTime &time = m_times[index];
    const PartialTime &next = m_times[index + 1];
    if (next.sentence != time.sentence || !next.has(Field::Year) || !time.has(Field::Season) || next.begin - time.end > kNear) {
        return {};
    }
    const qint64 year = statedYear(next);
    return {year, "year-from-after", anchorOf(next, year)};
}

// Between "16 December 1944" and "15 January 1945" a "January" can only be that of 1945.
InferredYear YearInference::fromBothSides(std::size_t index, int month) const
{
    if (m_nextStated[index] >= m_times.size() || !m_context.year.isKnown()) {
        return {};
    }
    const bool sameSection = m_context.fine.isKnown() && m_context.fine.section == m_times[index].section;
    const AnchorTime &before = sameSection ? m_context.fine : m_context.year;
    const PartialTime &next = m_times[m_nextStated[index]];
    const qint64 nextYear = statedYear(next);
    const qint64 first = before.moment.year * 12 + std::max<qint64>(before.moment.month, 1);
    const qint64 last = nextYear * 12 + next.get(Field::Month);
    const PartialTime &time = m_times[index];
    const bool close = sameSection && before.paragraph == time.paragraph && time.sentence - before.sentence <= 1;
    if (close && before.moment.month > month && before.moment.month - month <= kSmallStep) {
        return {before.moment.year, "year-from-before", before}; // "in early June …, having broken the code in late May"
    }
    if (last < first) {
        return fromRestart(index, month, before, next);
    }
    if (last - first > kLongestGap) {
        return {};
    }
    InferredYear found;
    for (qint64 year = before.moment.year; year * 12 + month <= last; ++year) {
        if (year * 12 + month < first) {
            continue;
        }
        if (found.isKnown()) {
            return {}; // two years fit
        }
        found = year == before.moment.year ? InferredYear{year, "year-from-before", before} : InferredYear{year, "year-from-after", anchorOf(next, nextYear)};
    }
    return found;
}

// The text goes back in time between the last date and the next: from the new paragraph on, the next one is nearer.
InferredYear YearInference::fromRestart(std::size_t index, int month, const AnchorTime &before, const PartialTime &next) const
{
    const qint64 nextYear = statedYear(next);
    const bool inNewPart = m_times[index].paragraph > before.paragraph && next.section == m_times[index].section;
    if (!inNewPart || before.moment.year - nextYear > 2) {
        return {};
    }
    const int ahead = month - next.get(Field::Month);
    const qint64 year = ahead > 6 ? nextYear - 1 : ahead < -6 ? nextYear + 1 : nextYear;
    return {year, "year-from-after", anchorOf(next, nextYear)};
}

InferredYear YearInference::fromTelling(std::size_t index, int month) const
{
    const AnchorTime &present = m_context.year;
    const AnchorTime &heading = m_context.heading;
    if (heading.isKnown() && (!present.isKnown() || present.moment.year < heading.moment.year || present.moment.year > m_context.headingLastYear)) {
        return {heading.moment.year, "year-from-heading", heading};
    }
    if (!present.isKnown()) {
        return {};
    }
    // December, then January: the year has turned
    constexpr int kFarBack = 9;
    const bool turned = m_context.month.isKnown() && m_context.month.moment.month - month >= kFarBack
        && m_times[index].section == m_context.month.section;
    if (turned) {
        return {present.moment.year + 1, "year-turned", m_context.month};
    }
    return {present.moment.year, "year-from-before", present};
}

// In news: on the side of the document's date that the tense points to; in the present tense, the nearer one.
InferredYear YearInference::fromReference(const PartialTime &time, int month) const
{
    const Moment &reference = m_context.reference;
    if (!reference.isKnown() || reference.grain < Precision::Year) {
        return {};
    }
    const AnchorTime &told = m_context.year;
    const bool elsewhere = told.isKnown() && told.paragraph == time.paragraph && time.sentence - told.sentence <= 2
        && std::llabs(told.moment.year - reference.year) > 1;
    if (elsewhere) {
        return {told.moment.year, "year-from-before", told};
    }
    qint64 year = reference.year;
    if (reference.month > 0) {
        const int ahead = month - reference.month;
        if (time.tense == Tense::Future) {
            year += ahead < 0 ? 1 : 0;
        } else if (time.tense == Tense::Present) {
            year += ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
        } else {
            year += ahead > 0 ? -1 : 0;
        }
    }
    return {year, "year-from-document", {}};
}

bool YearInference::isJump(std::size_t index, qint64 year) const
{
    if (!m_context.year.isKnown() || std::llabs(year - m_context.year.moment.year) <= 2) {
        return false;
    }
    const qint64 present = m_context.year.moment.year;
    std::size_t i = index;
    while (i + 1 < m_times.size() && m_times[i].link != PhraseLink::None) {
        ++i; // the ends of one range jump together
    }
    int seen = 0;
    for (++i; i < m_times.size() && seen < 3 && m_times[i].paragraph <= m_times[index].paragraph + 3; ++i) {
        if (!m_times[i].has(Field::Year) || m_times[i].isHeading) {
            continue;
        }
        ++seen;
        const qint64 next = statedYear(m_times[i]);
        if (std::llabs(next - year) <= 2) {
            return false;
        }
        if (std::llabs(next - present) <= 2) {
            return true;
        }
    }
    return false;
}

} // namespace eusebius
