// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/coverage.h"

#include "model/dates/meanyear.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qint64 kNearYears = 15; ///< a gap that is never "far"
constexpr double kFarShare = 0.35; ///< of the period of the rest
constexpr qint64 kMostDecades = 30; ///< of one statement

bool isFar(Instant gap, Instant rest)
{
    return gap > std::max<Instant>(kNearYears * kSecondsPerMeanYear, static_cast<Instant>(kFarShare * double(rest)));
}

/// The period without lonely statements at either end.
void setPeriod(std::vector<CoveredStretch> stretches, Coverage &coverage)
{
    std::sort(stretches.begin(), stretches.end(), [](const CoveredStretch &a, const CoveredStretch &b) { return a.from < b.from; });
    std::size_t first = 0;
    std::size_t last = stretches.size() - 1;
    const std::size_t mayDrop = stretches.size() / 8 + (stretches.size() > 3 ? 1 : 0);
    for (std::size_t dropped = 0; dropped < mayDrop && last - first >= 2; ++dropped) {
        const Instant rest = stretches[last].to - stretches[first + 1].from;
        if (!isFar(stretches[first + 1].from - stretches[first].to, rest)) {
            break;
        }
        ++first;
    }
    for (std::size_t dropped = 0; dropped < mayDrop && last - first >= 2; ++dropped) {
        const Instant rest = stretches[last - 1].to - stretches[first].from;
        if (!isFar(stretches[last].from - stretches[last - 1].to, rest)) {
            break;
        }
        --last;
    }
    coverage.from = stretches[first].from;
    coverage.to = stretches[first].to;
    for (std::size_t i = first; i <= last; ++i) {
        coverage.to = std::max(coverage.to, stretches[i].to);
    }
}

void countDecades(const CoveredStretch &stretch, Coverage &coverage)
{
    const auto decade = [](Instant instant) {
        const qint64 year = dateOf(instant).year;
        return (year >= 0 ? year / 10 : -((-year + 9) / 10)) * 10;
    };
    const qint64 first = decade(stretch.from);
    const qint64 last = std::min(decade(stretch.to - 1), first + 10 * kMostDecades);
    for (qint64 d = first; d <= last; d += 10) {
        ++coverage.perDecade[d];
    }
}

/// Whether a span's ends are finer and so better named as "from" or "to".
void setEnds(const Statement &statement, Coverage &coverage)
{
    const TimeSpan &time = statement.time;
    if (time.earliestStart() != kOpenPast && (coverage.earliest.isUndated() || time.earliestStart() < coverage.earliest.earliestStart())) {
        coverage.earliest = time;
    }
    if (time.latestEnd() != kOpenFuture && (coverage.latest.isUndated() || time.latestEnd() > coverage.latest.latestEnd())) {
        coverage.latest = time;
    }
}

} // namespace

std::optional<CoveredStretch> coveredStretch(const TimeSpan &time)
{
    const auto bounds = time.bounds();
    CoveredStretch stretch{bounds.earliestStart, bounds.latestEnd};
    if (stretch.from == kOpenPast && stretch.to == kOpenFuture) {
        return std::nullopt;
    }
    if (stretch.from == kOpenPast) { // "until 1950": the year it ended in
        stretch.from = bounds.earliestEnd != kOpenPast && bounds.earliestEnd < stretch.to ? bounds.earliestEnd - 1 : stretch.to - kSecondsPerDay;
    }
    if (stretch.to == kOpenFuture) { // "since 1950": the year it began in
        stretch.to = bounds.latestStart != kOpenFuture && bounds.latestStart >= stretch.from ? bounds.latestStart + 1 : stretch.from + kSecondsPerDay;
    }
    return stretch.from < stretch.to ? std::optional(stretch) : std::nullopt;
}

std::vector<Coverage> coverageOf(std::span<const Document> documents, std::span<const Statement> statements)
{
    std::vector<Coverage> all(documents.size());
    std::vector<std::vector<CoveredStretch>> stretches(documents.size());
    for (const Statement &statement : statements) {
        const std::optional<CoveredStretch> stretch = statement.status == Status::Rejected ? std::nullopt : coveredStretch(statement.time);
        if (!stretch) {
            continue;
        }
        const auto document = static_cast<std::size_t>(statement.document);
        setEnds(statement, all[document]);
        countDecades(*stretch, all[document]);
        stretches[document].push_back(*stretch);
    }
    for (std::size_t d = 0; d < documents.size(); ++d) {
        if (!stretches[d].empty()) {
            setPeriod(std::move(stretches[d]), all[d]);
        }
    }
    return all;
}

} // namespace eusebius
