// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/candidates.h"

#include "model/dates/arithmetic.h"
#include "model/dates/meanyear.h"

#include <algorithm>
#include <numeric>
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

bool byKey(const CandidateIndex::Entry &a, const CandidateIndex::Entry &b)
{
    return std::tie(a.key, a.statement) < std::tie(b.key, b.statement);
}

/// In a year's list all meet; in a decade's, only where one of the two is long: the short ones meet in their years.
bool meet(const CandidateIndex::Entry &a, const CandidateIndex::Entry &b)
{
    return !a.ofDecade || a.isLong || b.isLong;
}

} // namespace

void CandidateIndex::add(std::span<const Features> features, int from)
{
    std::vector<Entry> fresh;
    m_firstFresh = from;
    m_freshOf.assign(1, 0);
    for (std::size_t i = static_cast<std::size_t>(from); i < features.size(); ++i) {
        const Stretches stretches = stretchesOf(features[i]);
        for (const Term &term : features[i].terms) {
            if (double(term.weight) < kLeastWeight) {
                continue;
            }
            for (const qint64 year : stretches.years) {
                fresh.push_back({keyOf(term.hash, year, false), static_cast<qint32>(i), false, false});
            }
            for (const qint64 decade : stretches.decades) {
                fresh.push_back({keyOf(term.hash, decade, true), static_cast<qint32>(i), stretches.isLong, true});
            }
        }
        m_freshOf.push_back(fresh.size());
    }
    std::vector<std::size_t> order(fresh.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&fresh](std::size_t a, std::size_t b) { return byKey(fresh[a], fresh[b]); });
    const auto before = static_cast<std::ptrdiff_t>(m_entries.size());
    std::transform(order.begin(), order.end(), std::back_inserter(m_entries), [&fresh](std::size_t n) { return fresh[n]; });
    std::inplace_merge(m_entries.begin(), m_entries.begin() + before, m_entries.end(), byKey);
    m_listOf.resize(fresh.size());
    std::size_t list = 0;
    for (const std::size_t n : order) { // both in order of keys
        while (m_entries[list].key != fresh[n].key) {
            ++list;
        }
        m_listOf[n] = list;
    }
}

QSet<quint64> CandidateIndex::crowded() const
{
    QSet<quint64> keys;
    for (auto first = m_entries.begin(); first != m_entries.end();) {
        const auto end = std::find_if(first, m_entries.end(), [&first](const Entry &e) { return e.key != first->key; });
        if (static_cast<std::size_t>(end - first) > kLongestList) {
            keys.insert(first->key);
        }
        first = end;
    }
    return keys;
}

std::vector<int> CandidateIndex::earlierThan(int statement, const QSet<quint64> &crowded) const
{
    std::vector<int> found;
    const auto n = static_cast<std::size_t>(statement - m_firstFresh);
    for (std::size_t i = m_freshOf[n]; i < m_freshOf[n + 1]; ++i) {
        const auto first = m_entries.begin() + static_cast<std::ptrdiff_t>(m_listOf[i]);
        if (crowded.contains(first->key)) {
            continue;
        }
        const auto self = std::find_if(first, m_entries.end(), [statement](const Entry &e) { return e.statement == statement; });
        for (auto other = first; other != self; ++other) {
            if (meet(*other, *self)) {
                found.push_back(other->statement);
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace eusebius
