// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/candidates.h"

#include "model/dates/arithmetic.h"
#include "model/dates/meanyear.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr qint64 kShortYears = 2;
constexpr qint64 kMostDecades = 8;
constexpr std::size_t kLongestList = 160;
constexpr double kLeastWeight = 0.3; ///< terms below say nothing

qint64 yearOf(Instant instant)
{
    return floorDivide(instant, kSecondsPerMeanYear);
}

qint64 decadeOf(qint64 year)
{
    return year >= 0 ? year / 10 : -((-year + 9) / 10);
}

struct Entry {
    quint64 key = 0;
    qint32 statement = 0;
    bool isLong = false;
};

quint64 keyOf(quint64 term, qint64 stretch, bool decade)
{
    quint64 h = term ^ (static_cast<quint64>(stretch) * 0x9e3779b97f4a7c15ULL) ^ (decade ? 0x5851f42d4c957f2dULL : 0);
    h ^= h >> 31;
    h *= 0xbf58476d1ce4e5b9ULL;
    return h ^ (h >> 29);
}

/// The years and decades a statement stands in.
struct Stretches {
    std::vector<qint64> years;
    std::vector<qint64> decades;
    bool isLong = false;
};

Stretches stretchesOf(const Features &f)
{
    Stretches s;
    if (!f.dated || (f.from == kOpenPast && f.to == kOpenFuture)) {
        return s;
    }
    const bool open = f.from == kOpenPast || f.to == kOpenFuture;
    const qint64 last = yearOf(f.to == kOpenFuture ? f.from : f.to - 1);
    const qint64 first = yearOf(f.from == kOpenPast ? f.to - 1 : f.from);
    s.isLong = open || last - first > kShortYears;
    for (qint64 year = first; !s.isLong && year <= last; ++year) {
        s.years.push_back(year);
    }
    const qint64 lastDecade = std::min(decadeOf(last), decadeOf(first) + kMostDecades);
    for (qint64 decade = decadeOf(first); decade <= lastDecade; ++decade) {
        s.decades.push_back(decade);
    }
    return s;
}

void addPairs(std::span<const Entry> list, std::vector<StatementPair> &pairs)
{
    if (list.size() < 2 || list.size() > kLongestList) {
        return;
    }
    // In a year's list all meet; in a decade's, only where one of the two is long: the short ones meet in their years.
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j) {
            pairs.emplace_back(list[i].statement, list[j].statement);
        }
    }
}

void unite(std::vector<StatementPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

void addMixedPairs(std::span<const Entry> list, std::vector<StatementPair> &pairs)
{
    if (list.size() < 2 || list.size() > kLongestList) {
        return;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j) {
            if (list[i].isLong || list[j].isLong) {
                pairs.emplace_back(list[i].statement, list[j].statement);
            }
        }
    }
}

/// Walks over the groups of equal keys.
template <typename Add>
void eachGroup(std::vector<Entry> &entries, std::vector<StatementPair> &pairs, const Progress &progress, Add add)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return std::tie(a.key, a.statement) < std::tie(b.key, b.statement); });
    std::size_t nextUnion = 1U << 22;
    for (auto first = entries.begin(); first != entries.end() && !progress.isCancelled();) {
        const auto end = std::find_if(first, entries.end(), [&first](const Entry &e) { return e.key != first->key; });
        add(std::span<const Entry>(first, end), pairs);
        if (pairs.size() > nextUnion) { // most pairs come up more than once
            unite(pairs);
            nextUnion = std::max<std::size_t>(nextUnion, pairs.size() * 2);
        }
        first = end;
    }
}

} // namespace

std::vector<StatementPair> candidatePairs(std::span<const Features> features, const Progress &progress)
{
    std::vector<Entry> years;
    std::vector<Entry> decades;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const Stretches stretches = stretchesOf(features[i]);
        for (const Term &term : features[i].terms) {
            if (double(term.weight) < kLeastWeight) {
                continue;
            }
            for (const qint64 year : stretches.years) {
                years.push_back({keyOf(term.hash, year, false), static_cast<qint32>(i), false});
            }
            for (const qint64 decade : stretches.decades) {
                decades.push_back({keyOf(term.hash, decade, true), static_cast<qint32>(i), stretches.isLong});
            }
        }
    }
    std::vector<StatementPair> pairs;
    eachGroup(years, pairs, progress, addPairs);
    eachGroup(decades, pairs, progress, addMixedPairs);
    unite(pairs);
    return pairs;
}

} // namespace eusebius
