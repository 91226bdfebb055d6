// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/timefolds.h"

#include <algorithm>
#include <functional>

namespace eusebius {

namespace {

constexpr double kLongShare = 1.0 / 6; ///< of what is left to show
constexpr double kLongAmongOthers = 5; ///< times half of the other stretches
constexpr double kMostOnce = 50; ///< times all that is told, where there is no other
constexpr double kBackground = 0.25; ///< a longer period is told at its ends only
constexpr double kFoldShare = 0.06; ///< of what is left to show: a fold's width
constexpr double kAllFolds = 0.4; ///< all folds together take no more
constexpr double kAirShare = 0.02; ///< the same: left beside what is told
constexpr std::size_t kMostFolds = 12;

double lengthOf(const ShownPeriod &period)
{
    return static_cast<double>(period.second) - static_cast<double>(period.first);
}

/// Periods longer than `background` give way to their ends; sorted by beginning.
std::vector<ShownPeriod> withEndsOfLong(std::vector<ShownPeriod> told, double background)
{
    const std::size_t count = told.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (lengthOf(told[i]) > background) {
            told.emplace_back(told[i].second - 1, told[i].second);
            told[i].second = told[i].first + 1;
        }
    }
    std::ranges::sort(told);
    return told;
}

/// What lies between periods sorted by beginning.
std::vector<ShownPeriod> between(const std::vector<ShownPeriod> &told)
{
    std::vector<ShownPeriod> gaps;
    Instant reached = told.front().second;
    for (const ShownPeriod &period : told) {
        if (period.first > reached) {
            gaps.emplace_back(reached, period.first);
        }
        reached = std::max(reached, period.second);
    }
    return gaps;
}

/// Whether the gap at `index` is long beside those that are shorter, or, where it is the only one, beside what is told around it.
bool isLongAmongOthers(const std::vector<ShownPeriod> &longestFirst, std::size_t index, double left)
{
    const std::size_t others = longestFirst.size() - index - 1;
    if (others == 0) {
        return index == 0 && (left - lengthOf(longestFirst[0])) * kMostOnce >= lengthOf(longestFirst[0]);
    }
    return lengthOf(longestFirst[index]) >= kLongAmongOthers * lengthOf(longestFirst[index + 1 + (others - 1) / 2]);
}

/// How many of the gaps, longest first, are folded; `left` becomes what is then left to show.
std::size_t countLong(const std::vector<ShownPeriod> &longestFirst, double &left)
{
    std::size_t count = 0;
    while (count < std::min(longestFirst.size(), kMostFolds)) {
        const double gap = lengthOf(longestFirst[count]);
        if (gap < left * kLongShare || !isLongAmongOthers(longestFirst, count, left)) {
            break;
        }
        left -= gap;
        ++count;
    }
    return count;
}

/// The gaps that are folded, by time; `left` is the whole and becomes what is then left to show.
std::vector<ShownPeriod> longGaps(const std::vector<ShownPeriod> &told, double &left)
{
    const double whole = left;
    std::vector<ShownPeriod> gaps;
    // What is left to show is shorter than the whole, and a period is a background to that: until no further gap comes of it.
    std::size_t before = 0;
    do {
        before = gaps.size();
        gaps = between(withEndsOfLong(told, left * kBackground));
        std::ranges::sort(gaps, std::greater<>(), lengthOf);
        left = whole;
        gaps.resize(countLong(gaps, left));
    } while (gaps.size() > before);
    std::ranges::sort(gaps);
    return gaps;
}

} // namespace

TimeFolds emptyStretches(std::vector<ShownPeriod> told)
{
    if (told.size() < 3) {
        return {};
    }
    const Instant first = std::ranges::min(told, {}, &ShownPeriod::first).first;
    const Instant last = std::ranges::max(told, {}, &ShownPeriod::second).second;
    double left = lengthOf({first, last});
    const std::vector<ShownPeriod> gaps = longGaps(told, left);
    left = std::max(left, static_cast<double>(kSecondsPerDay));
    const double share = std::min(kFoldShare, kAllFolds / static_cast<double>(std::max<std::size_t>(1, gaps.size())));
    std::vector<TimeFold> folds;
    for (const ShownPeriod &gap : gaps) {
        const auto air = static_cast<Instant>(std::min(left * kAirShare, lengthOf(gap) / 8));
        folds.push_back({gap.first + air, gap.second - air, std::max<Instant>(1, static_cast<Instant>(left * share))});
    }
    return TimeFolds(folds);
}

} // namespace eusebius
