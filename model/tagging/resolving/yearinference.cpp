// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/yearinference.h"

#include <cstdlib>

namespace eusebius {

namespace {

constexpr std::size_t kLookAhead = 8; // expressions

Anchor anchorOf(const PartialTime &time, qint64 year)
{
    return {Moment::ofYear(year), time.range(), time.sentence, time.paragraph};
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

InferredYear YearInference::infer(std::size_t index, int month, const Moment &previous) const
{
    InferredYear found = fromLinked(index, month, previous);
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
    for (std::size_t i = index; i + 1 < m_times.size() && i < index + kLookAhead && m_times[i].link != Link::None; ++i) {
        const PartialTime &next = m_times[i + 1];
        if (next.has(Field::Year)) {
            const qint64 year = statedYear(next);
            const int nextMonth = next.get(Field::Month, 12);
            const bool turned = m_times[index].link == Link::Range && month > nextMonth;
            return {turned ? year - 1 : year, "year-from-after", anchorOf(next, year)};
        }
        if (!next.needsYear()) {
            break;
        }
    }
    if (index > 0 && m_times[index - 1].link != Link::None && previous.grain >= Precision::Year) {
        const PartialTime &before = m_times[index - 1];
        const bool turned = before.link == Link::Range && previous.hasMonth() && month < previous.month;
        return {turned ? previous.year + 1 : previous.year, "year-from-before", anchorOf(before, previous.year)};
    }
    return {};
}

InferredYear YearInference::fromTelling(std::size_t index, int month) const
{
    Q_UNUSED(index)
    Q_UNUSED(month)
    if (m_context.year.isKnown()) {
        return {m_context.year.moment.year, "year-from-before", m_context.year};
    }
    return {};
}

InferredYear YearInference::fromReference(const PartialTime &time, int month) const
{
    const Moment &reference = m_context.reference;
    if (!reference.isKnown() || reference.grain < Precision::Year) {
        return {};
    }
    qint64 year = reference.year;
    if (reference.month > 0) {
        if (time.tense == Tense::Future && month < reference.month) {
            ++year;
        } else if (time.tense != Tense::Future && month > reference.month) {
            --year;
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
    while (i + 1 < m_times.size() && m_times[i].link != Link::None) {
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
