// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/spanmaker.h"

#include "model/dates/partofyear.h"

#include <array>

namespace eusebius {

namespace {

/// First and last part of something divided into `parts`, for each modifier that narrows.
struct Share {
    int first = 0;
    int last = 0;
};

enum class Narrowed : quint8 { Century, Decade, Year, Month };

/// Early, mid, late, beginning, end. Decades: years 0–3, 4–6, 7–9; years: months; months: days (31: the last there is).
Share shareOf(Narrowed what, Mod mod)
{
    static constexpr std::array<std::array<Share, 5>, 4> kShares = {{
        {{{0, 33}, {34, 66}, {67, 99}, {0, 9}, {90, 99}}},
        {{{0, 3}, {4, 6}, {7, 9}, {0, 1}, {8, 9}}},
        {{{1, 4}, {5, 8}, {9, 12}, {1, 1}, {12, 12}}},
        {{{1, 10}, {11, 20}, {21, 31}, {1, 5}, {26, 31}}},
    }};
    const std::size_t column = mod == Mod::Start ? 0 : mod == Mod::Mid ? 1 : mod == Mod::End ? 2 : mod == Mod::Beginning ? 3 : 4;
    return kShares[static_cast<std::size_t>(what)][column];
}

bool narrows(Mod mod)
{
    return mod == Mod::Start || mod == Mod::Mid || mod == Mod::End || mod == Mod::Beginning || mod == Mod::Ending;
}

TimeSpan about(const TimeSpan &span)
{
    return span.withQualifier(Qualifier::Approximate);
}

TimeSpan aboutFromTo(const TimeSpan &from, const TimeSpan &to)
{
    return from == to ? about(from) : TimeSpan::interval(about(from), about(to));
}

TimeSpan narrowed(const Moment &m, Mod mod)
{
    switch (m.grain) {
    case Precision::Century:
    case Precision::Decade: {
        const Share share = shareOf(m.grain == Precision::Century ? Narrowed::Century : Narrowed::Decade, mod);
        return aboutFromTo(TimeSpan::ofYear(m.year + share.first), TimeSpan::ofYear(m.year + share.last));
    }
    case Precision::Year: {
        const Share share = shareOf(Narrowed::Year, mod);
        return aboutFromTo(TimeSpan::ofMonth(m.year, share.first), TimeSpan::ofMonth(m.year, share.last));
    }
    case Precision::Month: {
        const Share share = shareOf(Narrowed::Month, mod);
        const int last = clampedDay(m.year, m.month, share.last);
        return aboutFromTo(TimeSpan::ofDay(m.year, m.month, share.first), TimeSpan::ofDay(m.year, m.month, last));
    }
    default: // of a season or a day: no narrower bounds that people agree on
        return about(spanOf(m));
    }
}

TimeSpan plainSpan(const Moment &m)
{
    switch (m.grain) {
    case Precision::Unknown:
        return {};
    case Precision::Millennium:
        return TimeSpan::ofMillennium(m.year);
    case Precision::Century:
        return TimeSpan::ofCentury(m.year);
    case Precision::Decade:
        return TimeSpan::ofDecade(m.year);
    case Precision::Year:
        return TimeSpan::ofYear(m.year);
    case Precision::Month:
        return TimeSpan::ofMonth(m.year, m.month);
    case Precision::Week: {
        const Moment first = Moment::ofDayNumber(m.firstDay() + (m.isWeekend ? 5 : 0));
        const Moment last = Moment::ofDayNumber(m.firstDay() + 6);
        return TimeSpan::interval(TimeSpan::ofDay(first.year, first.month, first.day), TimeSpan::ofDay(last.year, last.month, last.day));
    }
    default:
        break;
    }
    if (m.part != 0) {
        return TimeSpan::ofSeason(m.year, m.part);
    }
    if (m.month == 0 || m.day == 0) {
        return m.month == 0 ? TimeSpan::ofYear(m.year) : TimeSpan::ofMonth(m.year, m.month);
    }
    const TimeSpan day = TimeSpan::ofDay(m.year, m.month, m.day);
    return m.clock < 0 || m.clock >= kSecondsPerDay ? day : day.withClock(m.clock / 3600, m.clock / 60 % 60, -1);
}

} // namespace

TimeSpan spanOf(const Moment &moment, Mod mod)
{
    if (!moment.isKnown()) {
        return {};
    }
    if (narrows(mod)) {
        return narrowed(moment, mod);
    }
    const TimeSpan span = plainSpan(moment);
    switch (mod) {
    case Mod::Approx:
        return about(span);
    case Mod::Before:
        return TimeSpan::until(span);
    case Mod::After:
        return TimeSpan::since(span);
    default:
        return span;
    }
}

Moment momentOf(const TimeSpan &span)
{
    if (span.isUndated() || span.isSet() || span.startKind() != TimeSpan::EndKind::Stated || !span.from().isValid()) {
        return {};
    }
    const PartialDate &from = span.from();
    if (from.unspecified != 0 || from.isNegativeZero) {
        return {};
    }
    if (!from.hasMonth()) {
        return Moment::ofYear(from.year);
    }
    if (from.isPartOfYear()) {
        return Moment::ofPart(from.year, from.month);
    }
    return from.hasDay() ? Moment::ofDay(from.year, from.month, from.day) : Moment::ofMonth(from.year, from.month);
}

} // namespace eusebius
