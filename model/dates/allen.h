// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

namespace eusebius {

/// The thirteen ways two stretches of time can lie to each other (J. F. Allen, "Maintaining knowledge about temporal
/// intervals", 1983). Exactly one holds between any two whose starts and ends are known.
enum class AllenRelation : quint8 {
    Before, ///< over before the other begins, with time between
    Meets, ///< over just as the other begins
    Overlaps, ///< begins first, is over during the other
    FinishedBy, ///< begins first, both are over together
    Contains,
    Starts, ///< both begin together, over first
    Equals,
    StartedBy,
    During,
    Finishes,
    OverlappedBy,
    MetBy,
    After,
};
inline constexpr int kAllenRelationCount = 13;

/// The relation with the two sides exchanged: Before ↔ After.
constexpr AllenRelation converse(AllenRelation relation)
{
    return static_cast<AllenRelation>(kAllenRelationCount - 1 - static_cast<int>(relation));
}

/// The relations that may hold between two uncertain times: one if the bounds settle it, several if not.
///
///     const AllenSet set = allenRelations(TimeSpan::ofYear(1984).bounds(), TimeSpan::ofYear(1985).bounds());
///     set.may(AllenRelation::Before), set.may(AllenRelation::Meets); // true, true: the first may last to the year's end
///     set.must(AllenRelation::Before);                              // false
class AllenSet {
public:
    constexpr bool may(AllenRelation relation) const { return (m_bits >> static_cast<int>(relation) & 1) != 0; }
    constexpr bool must(AllenRelation relation) const { return m_bits == 1u << static_cast<int>(relation); }
    constexpr void add(AllenRelation relation) { m_bits = static_cast<quint16>(m_bits | 1u << static_cast<int>(relation)); }
    int count() const { return qPopulationCount(m_bits); }

    friend constexpr bool operator==(const AllenSet &, const AllenSet &) = default;

private:
    quint16 m_bits = 0;
};

AllenSet allenRelations(const Bounds &a, const Bounds &b);
AllenSet allenRelations(const TimeSpan &a, const TimeSpan &b);

} // namespace eusebius
