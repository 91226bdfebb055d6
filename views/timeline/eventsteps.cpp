// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/eventsteps.h"

#include <algorithm>

namespace eusebius {

namespace {

/// Open ends are drawn in to the known one.
Period knownBounds(const TimeSpan &time)
{
    const Instant from = time.earliestStart();
    const Instant to = time.latestEnd();
    if (from == kOpenPast) {
        return {to, to};
    }
    return {from, to == kOpenFuture ? from : to};
}

bool hasPlace(const TimeSpan &time)
{
    return !time.isUndated() && !(time.earliestStart() == kOpenPast && time.latestEnd() == kOpenFuture);
}

} // namespace

int steppedEvent(const Snapshot &snapshot, const ShownSet &set, int event, int step, Period shown)
{
    const int count = static_cast<int>(snapshot.events().size());
    const bool fromNowhere = event < 0;
    int i = fromNowhere ? (step > 0 ? -1 : count) : event;
    int fallback = -1;
    for (i += step; i >= 0 && i < count; i += step) {
        const TimeSpan &time = snapshot.eventTime(i);
        if (!set.showsEvent(i) || !hasPlace(time)) {
            continue;
        }
        const Period bounds = knownBounds(time);
        if (!fromNowhere || (bounds.from < shown.to && bounds.to > shown.from && bounds.from >= shown.from)) {
            return i;
        }
        fallback = fallback < 0 ? i : fallback;
    }
    return fallback;
}

Period periodRound(const TimeSpan &time)
{
    constexpr Instant kLeast = 30 * kSecondsPerDay;
    const Period bounds = knownBounds(time);
    const Instant length = bounds.to - bounds.from;
    const Instant air = std::max<Instant>(length * 3 / 2, (kLeast - length) / 2);
    return {bounds.from - air, bounds.to + air};
}

Period movedToShow(Period shown, const TimeSpan &time, const TimeFolds &folds)
{
    if (!hasPlace(time)) {
        return shown;
    }
    const Period known = knownBounds(time);
    const Period bounds{folds.folded(known.from), folds.folded(known.to)};
    const Period seen{folds.folded(shown.from), folds.folded(shown.to)};
    const Instant length = seen.to - seen.from;
    const Instant air = length / 20;
    // What is longer than the view is shown where its beginning is, or left where it reaches into the view.
    if (bounds.to - bounds.from > length - 2 * air ? bounds.from < seen.to - air && bounds.to > seen.from + air
                                                   : bounds.from >= seen.from + air && bounds.to <= seen.to - air) {
        return shown;
    }
    const Instant middle = bounds.from + std::min(bounds.to - bounds.from, length) / 2;
    return {folds.unfolded(middle - length / 2), folds.unfolded(middle - length / 2 + length)};
}

} // namespace eusebius
