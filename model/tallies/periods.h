// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tallies/tally.h"

#include <map>

namespace eusebius {

/// Bars of time side by side without a gap, at most kMostPeriods: which lengths they need, and whether a few that lie far off are better told in one bar.
class TallyPeriods {
public:
    TallyPeriods() = default;
    /// Of how much there is by the first year of its decade.
    explicit TallyPeriods(const std::map<qint64, qint64> &perDecade);

    qint64 years() const { return m_years; }
    int count() const { return m_count + (m_before ? 1 : 0) + (m_after ? 1 : 0); }
    /// Whether every bar is one decade: what is counted by decade needs no counting again.
    bool areDecades() const { return m_years == 10 && !m_before && !m_after; }
    TallyGroup group(int index) const;
    /// -1 where there is no bar for it.
    int indexOf(qint64 year) const;

private:
    bool takeDense(const std::map<qint64, qint64> &perDecade);

    qint64 m_first = 0;
    qint64 m_years = 10;
    int m_count = 0; ///< of whole periods
    bool m_before = false;
    bool m_after = false;
};

/// The first year of the decade, century or millennium a year is in: 1987 → 1980, −4 → −10.
qint64 periodStart(qint64 year, qint64 years);

} // namespace eusebius
