// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/boundsaxis.h"

#include "views/itemmodels/eventwords.h"

#include <algorithm>

namespace eusebius {

namespace {

/// The first year of the stretch of `years` years that holds `year`.
qint64 stretchStart(qint64 year, qint64 years)
{
    const qint64 rest = year % years;
    return year - (rest < 0 ? rest + years : rest);
}

} // namespace

BoundsAxis boundsAxis(const std::vector<TimeSpan> &spans)
{
    Instant earliest = kOpenFuture;
    Instant latest = kOpenPast;
    for (const TimeSpan &span : spans) {
        if (span.isUndated()) {
            continue;
        }
        // An end that is open takes the day beside the other one: it is that side which is to be seen.
        const bool openStart = span.earliestStart() == kOpenPast;
        const bool openEnd = span.latestEnd() == kOpenFuture;
        if (openStart && openEnd) {
            continue;
        }
        earliest = std::min(earliest, openStart ? span.latestEnd() - kSecondsPerDay : span.earliestStart());
        latest = std::max(latest, openEnd ? span.earliestStart() + kSecondsPerDay : span.latestEnd());
    }
    BoundsAxis axis;
    if (earliest > latest) {
        return axis;
    }
    const qint64 firstYear = dateOf(earliest).year;
    const qint64 lastYear = dateOf(std::max(earliest, latest - 1)).year;
    qint64 years = 1;
    // A year fills the frame of a year: what is as long as the frame says nothing in it, so the next larger one is taken.
    const qint64 days = (latest - earliest) / kSecondsPerDay;
    while (stretchStart(firstYear, years) + years <= lastYear || days > years * 220) {
        years *= 10;
    }
    const qint64 start = stretchStart(firstYear, years);
    axis.from = instantOf({start, 1, 1});
    axis.to = instantOf({start + years, 1, 1});
    axis.fromWords = shortTimeWords(years == 1 ? TimeSpan::ofMonth(start, 1) : TimeSpan::ofYear(start));
    axis.toWords = shortTimeWords(years == 1 ? TimeSpan::ofMonth(start, 12) : TimeSpan::ofYear(start + years - 1));
    axis.isValid = true;
    return axis;
}

} // namespace eusebius
