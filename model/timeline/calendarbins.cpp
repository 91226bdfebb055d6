// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/calendarbins.h"

#include "model/dates/arithmetic.h"
#include "model/dates/meanyear.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr double kSliver = 0.8; ///< a narrower bin beside a fold joins its neighbour

/// A period of the calendar: so many seconds (counted from the epoch), or so many months.
struct Step {
    qint64 seconds = 0;
    qint64 months = 0;

    /// The edge with this number; edges rise with it.
    Instant edge(qint64 number) const
    {
        if (months == 0) {
            return number * seconds;
        }
        const qint64 month = number * months;
        const qint64 year = std::clamp(floorDivide(month, 12), kMinYear, kMaxYear);
        return dayNumber(year, static_cast<int>(month - floorDivide(month, 12) * 12) + 1, 1) * kSecondsPerDay;
    }
    qint64 numberAt(Instant time) const
    {
        if (months == 0) {
            return floorDivide(time, seconds);
        }
        const CalendarDate date = dateOf(time);
        return floorDivide(date.year * 12 + date.month - 1, months);
    }
};

Step stepOfAtLeast(double seconds)
{
    static constexpr std::array<qint64, 21> kSeconds{1,    2,    5,    10,   15,    30,    60,    120,       300,           600,          900,
                                                     1800, 3600, 7200, 10800, 21600, 43200, kSecondsPerDay, 2 * kSecondsPerDay, 7 * kSecondsPerDay, 14 * kSecondsPerDay};
    for (const qint64 step : kSeconds) {
        if (static_cast<double>(step) >= seconds) {
            return {step, 0};
        }
    }
    const double months = seconds / (kSecondsPerMeanYear / 12.0);
    static constexpr std::array<qint64, 4> kMonths{1, 2, 3, 6};
    for (const qint64 step : kMonths) {
        if (static_cast<double>(step) >= months) {
            return {0, step};
        }
    }
    qint64 years = 1;
    while (static_cast<double>(years) * 12 < months) {
        if (static_cast<double>(2 * years) * 12 >= months) {
            return {0, 24 * years};
        }
        if (static_cast<double>(5 * years) * 12 >= months) {
            return {0, 60 * years};
        }
        years *= 10;
    }
    return {0, 12 * years};
}

/// The edges of a period's bins, from the one not after its beginning to the one not before its end.
std::vector<Instant> edgesOver(const Step &step, Instant begin, Instant end)
{
    const Instant least = instantOf({kMinYear, 1, 1});
    const Instant most = instantOf({kMaxYear, 1, 1});
    const Instant from = std::clamp(begin, least, most);
    const Instant to = std::clamp(end, least, most);
    std::vector<Instant> edges;
    for (qint64 number = step.numberAt(from);; ++number) {
        const Instant edge = step.edge(number);
        if (!edges.empty() && edge <= edges.back()) {
            break; // the calendar ends here
        }
        edges.push_back(edge);
        if (edge >= to) {
            break;
        }
    }
    return edges;
}

/// Bins that end where the stretch ends.
void addStretch(std::vector<Instant> &all, const Step &step, const ShownPeriod &stretch, Instant leastSeconds)
{
    all.push_back(stretch.first);
    for (const Instant edge : edgesOver(step, stretch.first, stretch.second)) {
        if (edge - all.back() >= leastSeconds && stretch.second - edge >= leastSeconds) {
            all.push_back(edge);
        }
    }
    all.push_back(stretch.second);
}

} // namespace

std::vector<Instant> calendarBins(const TimeScale &scale, double leastPixels)
{
    const double leastSeconds = std::max(1.0, leastPixels) * scale.secondsPerPixel();
    const Step step = stepOfAtLeast(leastSeconds);
    if (scale.folds().isEmpty()) {
        return edgesOver(step, scale.from(), scale.to());
    }
    std::vector<Instant> edges;
    for (const ShownPeriod &stretch : scale.folds().stretches(scale.from(), scale.to())) {
        addStretch(edges, step, stretch, static_cast<Instant>(leastSeconds * kSliver));
    }
    // The view may begin or end inside a fold.
    if (edges.empty() || edges.front() > scale.from()) {
        edges.insert(edges.begin(), scale.from());
    }
    if (edges.back() < scale.to()) {
        edges.push_back(scale.to());
    }
    return edges;
}

} // namespace eusebius
