// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/extents.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eusebius {

namespace {

/// The others are held too where the whole is not longer than this many times the densest part.
constexpr double kWorthStretching = 1.6;
constexpr double kNever = std::numeric_limits<double>::infinity();

Instant moved(Instant time, double seconds)
{
    const double least = static_cast<double>(instantOf({kMinYear, 1, 1}));
    const double most = static_cast<double>(instantOf({kMaxYear, 1, 1}));
    const double target = static_cast<double>(time) + seconds;
    if (target <= least || target >= most) {
        return instantOf({target < 0 ? kMinYear : kMaxYear, 1, 1});
    }
    return time + static_cast<Instant>(seconds);
}

double length(const ShownPeriod &period)
{
    return static_cast<double>(period.second) - static_cast<double>(period.first);
}

} // namespace

ShownPeriod withMargin(ShownPeriod period, double share)
{
    const double margin = std::max(length(period) * share, static_cast<double>(kSecondsPerDay) / 2);
    return {moved(period.first, -margin), moved(period.second, margin)};
}

ShownPeriod densestPeriod(std::vector<Instant> times, double share)
{
    if (times.empty()) {
        return {0, 0};
    }
    std::ranges::sort(times);
    const auto held = std::clamp<std::size_t>(static_cast<std::size_t>(std::ceil(static_cast<double>(times.size()) * share)), 1, times.size());
    ShownPeriod best{times.front(), times[held - 1]};
    for (std::size_t i = 1; i + held <= times.size(); ++i) {
        const ShownPeriod period{times[i], times[i + held - 1]};
        if (length(period) < length(best)) {
            best = period;
        }
    }
    // Take in neighbours, the nearer side first, as long as each costs little.
    const double most = std::max(length(best), static_cast<double>(kSecondsPerDay)) * kWorthStretching;
    auto left = std::ranges::lower_bound(times, best.first);
    auto right = std::ranges::upper_bound(times, best.second);
    while (left != times.begin() || right != times.end()) {
        const double toLeft = left == times.begin() ? kNever : length({*(left - 1), best.first});
        const double toRight = right == times.end() ? kNever : length({best.second, *right});
        if (length(best) + std::min(toLeft, toRight) > most) {
            break;
        }
        if (toLeft <= toRight) {
            best.first = *--left;
        } else {
            best.second = *right++;
        }
    }
    return best;
}

} // namespace eusebius
