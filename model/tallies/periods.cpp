// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tallies/periods.h"

#include <vector>

namespace eusebius {

namespace {

constexpr int kDenseDecades = kMostPeriods - 2; ///< with room for what lies before and after
constexpr double kDenseShare = 0.85; ///< of all there is, for decades to be worth it

} // namespace

qint64 periodStart(qint64 year, qint64 years)
{
    return (year >= 0 ? year / years : -((-year + years - 1) / years)) * years;
}

TallyPeriods::TallyPeriods(const std::map<qint64, qint64> &perDecade)
{
    if (perDecade.empty()) {
        return;
    }
    const qint64 firstYear = perDecade.begin()->first;
    const qint64 lastYear = perDecade.rbegin()->first;
    if ((lastYear - firstYear) / 10 >= kMostPeriods && takeDense(perDecade)) {
        return;
    }
    qint64 count = 0;
    for (m_years = 10;; m_years *= 10) { // ends: the years of the program are fewer than 10^12
        m_first = periodStart(firstYear, m_years);
        count = (periodStart(lastYear, m_years) - m_first) / m_years + 1;
        if (count <= kMostPeriods) {
            break;
        }
    }
    m_count = static_cast<int>(count);
}

/// The stretch of decades in which most lies, from the first to the last of them that has something.
bool TallyPeriods::takeDense(const std::map<qint64, qint64> &perDecade)
{
    const std::vector<std::pair<qint64, qint64>> decades(perDecade.begin(), perDecade.end());
    qint64 all = 0;
    for (const auto &[decade, count] : decades) {
        all += count;
    }
    qint64 inside = 0;
    qint64 most = 0;
    std::pair<std::size_t, std::size_t> best;
    for (std::size_t first = 0, last = 0; last < decades.size(); ++last) {
        inside += decades[last].second;
        while ((decades[last].first - decades[first].first) / 10 >= kDenseDecades) {
            inside -= decades[first++].second;
        }
        if (inside > most) {
            most = inside;
            best = {first, last};
        }
    }
    if (double(most) < kDenseShare * double(all)) {
        return false;
    }
    m_years = 10;
    m_first = decades[best.first].first;
    m_count = static_cast<int>((decades[best.second].first - m_first) / 10) + 1;
    m_before = best.first > 0;
    m_after = best.second + 1 < decades.size();
    return true;
}

TallyGroup TallyPeriods::group(int index) const
{
    const int whole = index - (m_before ? 1 : 0);
    const TallyGroup::Reach reach = whole < 0 ? TallyGroup::Reach::Before : whole >= m_count ? TallyGroup::Reach::After : TallyGroup::Reach::Period;
    return {-1, m_first + qint64(std::max(0, whole)) * m_years, m_years, reach};
}

int TallyPeriods::indexOf(qint64 year) const
{
    const int offset = m_before ? 1 : 0;
    if (year < m_first) {
        return m_before ? 0 : -1;
    }
    const qint64 whole = (periodStart(year, m_years) - m_first) / m_years;
    return whole < m_count ? static_cast<int>(whole) + offset : m_after ? m_count + offset : -1;
}

} // namespace eusebius
