// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/timefolds.h"

#include <algorithm>

namespace eusebius {

namespace {

__extension__ typedef __int128 Wide; // products of two spans of time

/// n * a / b to the nearest.
Instant scaled(Instant n, Instant a, Instant b)
{
    return static_cast<Instant>((Wide(n) * a + b / 2) / b);
}

} // namespace

TimeFolds::TimeFolds(const std::vector<TimeFold> &folds)
{
    auto kept = std::make_shared<std::vector<TimeFold>>();
    Instant removed = 0;
    for (TimeFold fold : folds) {
        Q_ASSERT(kept->empty() || fold.from >= kept->back().to);
        fold.length = std::min(fold.length, (fold.to - fold.from) / 2);
        if (fold.length > 0) {
            fold.at = fold.from - removed;
            removed += fold.to - fold.from - fold.length;
            kept->push_back(fold);
        }
    }
    if (!kept->empty()) {
        m_folds = std::move(kept);
    }
}

Instant TimeFolds::fold(Instant time) const
{
    const auto after = std::ranges::upper_bound(*m_folds, time, {}, &TimeFold::from);
    if (after == m_folds->begin() || time == kOpenFuture) {
        return time;
    }
    const TimeFold &last = *(after - 1);
    return time < last.to ? last.at + scaled(time - last.from, last.length, last.to - last.from) : time - (last.to - last.end());
}

Instant TimeFolds::unfold(Instant time) const
{
    const auto after = std::ranges::upper_bound(*m_folds, time, {}, &TimeFold::at);
    if (after == m_folds->begin() || time == kOpenFuture) {
        return time;
    }
    const TimeFold &last = *(after - 1);
    if (time < last.end()) {
        return last.from + scaled(time - last.at, last.to - last.from, last.length);
    }
    Instant unfolded = 0;
    return __builtin_add_overflow(time, last.to - last.end(), &unfolded) ? kOpenFuture - 1 : unfolded;
}

std::vector<ShownPeriod> TimeFolds::stretches(Instant from, Instant to) const
{
    std::vector<ShownPeriod> found;
    for (const TimeFold &fold : all()) {
        if (fold.to <= from) {
            continue;
        }
        if (const Instant end = std::min(fold.from, to); from < end) {
            found.emplace_back(from, end);
        }
        from = std::max(from, fold.to);
    }
    if (from < to) {
        found.emplace_back(from, to);
    }
    return found;
}

} // namespace eusebius
