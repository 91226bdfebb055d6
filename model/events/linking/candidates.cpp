// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/candidates.h"

#include "model/dates/arithmetic.h"
#include "model/dates/meanyear.h"

#include <algorithm>
#include <tuple>

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

void unite(std::vector<StatementPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

bool byKey(const CandidateIndex::Entry &a, const CandidateIndex::Entry &b)
{
    return std::tie(a.key, a.statement) < std::tie(b.key, b.statement);
}

/// In a year's list all meet; in a decade's, only where one of the two is long: the short ones meet in their years.
bool meet(const CandidateIndex::Entry &a, const CandidateIndex::Entry &b)
{
    return !a.ofDecade || a.isLong || b.isLong;
}

template <typename Use>
void eachList(std::span<const CandidateIndex::Entry> entries, Use use)
{
    for (auto first = entries.begin(); first != entries.end();) {
        const auto end = std::find_if(first, entries.end(), [&first](const CandidateIndex::Entry &e) { return e.key != first->key; });
        use(std::span(first, end));
        first = end;
    }
}

} // namespace

void CandidateIndex::add(std::span<const Features> features, int from)
{
    const std::size_t before = m_entries.size();
    for (std::size_t i = static_cast<std::size_t>(from); i < features.size(); ++i) {
        const Stretches stretches = stretchesOf(features[i]);
        for (const Term &term : features[i].terms) {
            if (double(term.weight) < kLeastWeight) {
                continue;
            }
            for (const qint64 year : stretches.years) {
                m_entries.push_back({keyOf(term.hash, year, false), static_cast<qint32>(i), false, false});
            }
            for (const qint64 decade : stretches.decades) {
                m_entries.push_back({keyOf(term.hash, decade, true), static_cast<qint32>(i), stretches.isLong, true});
            }
        }
    }
    const auto middle = m_entries.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(middle, m_entries.end(), byKey);
    std::inplace_merge(m_entries.begin(), middle, m_entries.end(), byKey);
}

QSet<quint64> CandidateIndex::crowded() const
{
    QSet<quint64> keys;
    eachList(m_entries, [&keys](std::span<const Entry> list) {
        if (list.size() > kLongestList) {
            keys.insert(list.front().key);
        }
    });
    return keys;
}

std::vector<StatementPair> CandidateIndex::pairs(const QSet<quint64> &crowded, int from, const Progress &progress) const
{
    std::vector<StatementPair> pairs;
    std::size_t nextUnion = 1U << 22;
    eachList(m_entries, [&](std::span<const Entry> list) {
        const auto fresh = std::find_if(list.begin(), list.end(), [from](const Entry &e) { return e.statement >= from; });
        if (list.size() < 2 || fresh == list.end() || crowded.contains(list.front().key) || progress.isCancelled()) {
            return;
        }
        for (auto b = std::max(fresh, list.begin() + 1); b != list.end(); ++b) {
            for (auto a = list.begin(); a != b; ++a) {
                if (meet(*a, *b)) {
                    pairs.emplace_back(a->statement, b->statement);
                }
            }
        }
        if (pairs.size() > nextUnion) { // most pairs come up more than once
            unite(pairs);
            nextUnion = std::max<std::size_t>(nextUnion, pairs.size() * 2);
        }
    });
    unite(pairs);
    return pairs;
}

} // namespace eusebius
