// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tallies/tally.h"

#include "model/comparing/coverage.h"
#include "model/tallies/periods.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace eusebius {

namespace {

constexpr int kRowsPerAsking = 4096; ///< between two looks at whether it was cancelled

/// Counts as they are found: the groups are known before.
class Counting {
public:
    Counting(TallyKind kind, std::vector<TallyGroup> groups, int parts)
    {
        m_tally.kind = kind;
        m_tally.groups = std::move(groups);
        m_tally.parts = parts;
        m_tally.counts.assign(m_tally.groups.size() * static_cast<std::size_t>(parts), 0);
    }

    void add(int group, int part, qint64 count = 1)
    {
        if (group >= 0) {
            m_tally.counts[static_cast<std::size_t>(group * m_tally.parts + part)] += count;
        }
    }
    Tally take() { return std::move(m_tally); }

private:
    Tally m_tally;
};

std::vector<TallyGroup> groupsOf(const TallyPeriods &periods)
{
    std::vector<TallyGroup> groups;
    for (int i = 0; i < periods.count(); ++i) {
        groups.push_back(periods.group(i));
    }
    return groups;
}

std::vector<TallyGroup> groupsOfDocuments(const Snapshot &snapshot)
{
    std::vector<TallyGroup> groups;
    for (int d = 0; d < std::ssize(snapshot.documents()); ++d) {
        groups.push_back({d, 0, 0});
    }
    return groups;
}

qint64 yearOf(Instant instant)
{
    return dateOf(instant).year;
}

std::optional<CoveredStretch> coveredBy(const Snapshot &snapshot, int statement)
{
    return snapshot.statusOf(statement) == Status::Rejected ? std::nullopt : coveredStretch(snapshot.timeOf(statement));
}

/// From the earliest to the latest decade any source has something in; most lies where most begins, whatever lasts long.
TallyPeriods coveredPeriods(const Snapshot &snapshot, const Progress &progress)
{
    std::map<qint64, qint64> perDecade;
    for (const Coverage &coverage : snapshot.comparison().coverage) {
        for (const auto &[decade, count] : coverage.perDecade) {
            perDecade[decade] = 0; // a bar, whatever begins there
        }
    }
    const int statements = static_cast<int>(snapshot.statements().size());
    for (int s = 0; s < statements && !(s % kRowsPerAsking == 0 && progress.isCancelled()); ++s) {
        if (const std::optional<CoveredStretch> stretch = coveredBy(snapshot, s)) {
            ++perDecade[periodStart(yearOf(stretch->from), 10)];
        }
    }
    return TallyPeriods(perDecade);
}

Tally coverageTally(const Snapshot &snapshot, const Progress &progress)
{
    const TallyPeriods periods = coveredPeriods(snapshot, progress);
    Counting counting(TallyKind::Coverage, groupsOf(periods), static_cast<int>(snapshot.documents().size()));
    if (periods.areDecades()) { // what the comparison has counted already
        const std::vector<Coverage> &coverage = snapshot.comparison().coverage;
        for (std::size_t d = 0; d < coverage.size(); ++d) {
            for (const auto &[decade, count] : coverage[d].perDecade) {
                counting.add(periods.indexOf(decade), static_cast<int>(d), count);
            }
        }
        return counting.take();
    }
    const int statements = static_cast<int>(snapshot.statements().size());
    for (int s = 0; s < statements && !(s % kRowsPerAsking == 0 && progress.isCancelled()); ++s) {
        const std::optional<CoveredStretch> stretch = coveredBy(snapshot, s);
        if (!stretch) {
            continue;
        }
        const int first = std::max(0, periods.indexOf(yearOf(stretch->from)));
        const int last = periods.indexOf(yearOf(stretch->to - 1));
        for (int i = first; i <= last; ++i) {
            counting.add(i, snapshot.documentOf(s));
        }
    }
    return counting.take();
}

AgreementClass agreementOf(const Snapshot &snapshot, int event)
{
    if (snapshot.sourceCount(event) < 2) {
        return AgreementClass::OneSource;
    }
    if (snapshot.hasDivergence(event, contradicts)) {
        return AgreementClass::Differ;
    }
    return snapshot.independentOf(event) < 2 ? AgreementClass::AgreeByCopying : AgreementClass::Agree;
}

/// When the event began; of one with an open beginning, when it ended at the latest.
std::optional<qint64> yearOfEvent(const Snapshot &snapshot, int event)
{
    const std::optional<CoveredStretch> stretch = coveredStretch(snapshot.eventTime(event));
    return stretch ? std::optional(yearOf(stretch->from)) : std::nullopt;
}

Tally agreementTally(const Snapshot &snapshot, const Progress &progress)
{
    const int events = static_cast<int>(snapshot.events().size());
    std::vector<std::optional<qint64>> years(static_cast<std::size_t>(events));
    std::map<qint64, qint64> perDecade;
    for (int e = 0; e < events && !(e % kRowsPerAsking == 0 && progress.isCancelled()); ++e) {
        years[static_cast<std::size_t>(e)] = yearOfEvent(snapshot, e);
        if (const std::optional<qint64> year = years[static_cast<std::size_t>(e)]) {
            ++perDecade[periodStart(*year, 10)];
        }
    }
    const TallyPeriods periods(perDecade);
    Counting counting(TallyKind::Agreement, groupsOf(periods), kAgreementClasses);
    for (int e = 0; e < events && !(e % kRowsPerAsking == 0 && progress.isCancelled()); ++e) {
        if (const std::optional<qint64> year = years[static_cast<std::size_t>(e)]) {
            counting.add(periods.indexOf(*year), static_cast<int>(agreementOf(snapshot, e)));
        }
    }
    return counting.take();
}

PrecisionClass precisionOf(const TimeSpan &time)
{
    if (time.isUndated()) {
        return PrecisionClass::Undated;
    }
    const Precision precision = time.startPrecision();
    return precision >= Precision::Week ? PrecisionClass::Day
        : precision >= Precision::HalfYear ? PrecisionClass::Month
        : precision == Precision::Year     ? PrecisionClass::Year
                                           : PrecisionClass::Coarser;
}

Tally precisionTally(const Snapshot &snapshot, const Progress &progress)
{
    Counting counting(TallyKind::Precision, groupsOfDocuments(snapshot), kPrecisionClasses);
    const int statements = static_cast<int>(snapshot.statements().size());
    for (int s = 0; s < statements && !(s % kRowsPerAsking == 0 && progress.isCancelled()); ++s) {
        if (snapshot.statusOf(s) != Status::Rejected) {
            counting.add(snapshot.documentOf(s), static_cast<int>(precisionOf(snapshot.timeOf(s))));
        }
    }
    return counting.take();
}

Tally sharedTally(const Snapshot &snapshot)
{
    Counting counting(TallyKind::SharedWording, groupsOfDocuments(snapshot), static_cast<int>(snapshot.documents().size()));
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        counting.add(match.documentA, match.documentB, match.rangeA.length());
        counting.add(match.documentB, match.documentA, match.rangeB.length());
    }
    return counting.take();
}

} // namespace

qint64 Tally::total(int group) const
{
    const auto first = counts.begin() + static_cast<std::ptrdiff_t>(group) * parts;
    return std::accumulate(first, first + parts, qint64(0));
}

qint64 Tally::totalOfPart(int part) const
{
    qint64 sum = 0;
    for (int g = 0; g < std::ssize(groups); ++g) {
        sum += count(g, part);
    }
    return sum;
}

bool Tally::isEmpty() const
{
    return std::ranges::all_of(counts, [](qint64 count) { return count == 0; });
}

Tally tallyOf(const Snapshot &snapshot, TallyKind kind, const Progress &progress)
{
    switch (kind) {
    case TallyKind::Coverage:
        return coverageTally(snapshot, progress);
    case TallyKind::Agreement:
        return agreementTally(snapshot, progress);
    case TallyKind::Precision:
        return precisionTally(snapshot, progress);
    case TallyKind::SharedWording:
        return sharedTally(snapshot);
    }
    Q_UNREACHABLE();
}

std::optional<PassageRef> firstShared(const Snapshot &snapshot, int document, int with)
{
    std::optional<PassageRef> found;
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        const bool isA = match.documentA == document && match.documentB == with;
        const bool isB = match.documentB == document && match.documentA == with;
        if (isA || isB) {
            const TextRange range = isA ? match.rangeA : match.rangeB;
            if (!found || range.begin < found->range.begin) {
                found = PassageRef{document, range};
            }
        }
    }
    return found;
}

} // namespace eusebius
