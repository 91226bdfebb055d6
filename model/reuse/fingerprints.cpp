// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/fingerprints.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

namespace {

constexpr std::size_t kCommonAfter = 24; ///< places; from here on a shingle counts as boilerplate
constexpr qint32 kBoilerplateSources = 4; ///< documents that boilerplate is matched with

struct Place {
    quint64 hash = 0;
    qint32 document = 0;
    qint32 word = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

quint64 mixed(quint64 h)
{
    h ^= h >> 31;
    h *= 0x9e3779b97f4a7c15ULL;
    h ^= h >> 29;
    h *= 0xbf58476d1ce4e5b9ULL;
    return h ^ (h >> 32);
}

quint64 shingleHash(const WordSequence &words, int first)
{
    quint64 h = 0x8a5cd789635d2dffULL;
    for (int i = 0; i < kShingleWords; ++i) {
        h = mixed(h ^ words.hash(first + i)) + static_cast<quint64>(i);
    }
    return h;
}

/// Pairs within one group of equal shingles; `group` is sorted by document.
void addPairs(std::span<const Place> group, std::vector<ReuseSeed> &seeds)
{
    const bool common = group.size() > kCommonAfter;
    for (std::size_t i = 0; i < group.size(); ++i) {
        qint32 sources = 0;
        for (std::size_t j = 0; j < i; ++j) {
            if (group[j].document == group[i].document) {
                break;
            }
            if (j == 0 || group[j].document != group[j - 1].document) {
                ++sources;
            } else if (common) {
                continue; // one place a document is enough
            }
            if (common && sources > kBoilerplateSources) {
                break;
            }
            seeds.push_back({group[j].document, group[i].document, group[j].word, group[i].word});
        }
    }
}

} // namespace

std::vector<Fingerprint> winnow(const WordSequence &words)
{
    std::vector<Fingerprint> chosen;
    const int shingles = words.size() - kShingleWords + 1;
    if (shingles <= 0) {
        return chosen;
    }
    chosen.reserve(static_cast<std::size_t>(shingles) / 2);
    std::vector<quint64> window; // the hashes of the last kWinnowingWindow shingles, by index modulo its length
    window.resize(kWinnowingWindow);
    qint32 last = -1;
    for (int i = 0; i < shingles; ++i) {
        window[static_cast<std::size_t>(i % kWinnowingWindow)] = shingleHash(words, i);
        if (i + 1 < std::min(kWinnowingWindow, shingles)) {
            continue;
        }
        // The rightmost of the smallest: the same choice wherever the words stand.
        qint32 best = i;
        for (int k = std::max(0, i - kWinnowingWindow + 1); k < i; ++k) {
            if (window[static_cast<std::size_t>(k % kWinnowingWindow)] < window[static_cast<std::size_t>(best % kWinnowingWindow)]) {
                best = k;
            }
        }
        if (best != last) {
            chosen.push_back({window[static_cast<std::size_t>(best % kWinnowingWindow)], best});
            last = best;
        }
    }
    return chosen;
}

std::vector<ReuseSeed> findSeeds(std::span<const WordSequence> sequences, const Progress &progress)
{
    std::vector<Place> places;
    for (std::size_t d = 0; d < sequences.size(); ++d) {
        for (const Fingerprint &print : winnow(sequences[d])) {
            places.push_back({print.hash, static_cast<qint32>(d), print.word});
        }
        if (progress.isCancelled()) {
            return {};
        }
    }
    std::sort(places.begin(), places.end());
    std::vector<ReuseSeed> seeds;
    for (auto first = places.begin(); first != places.end();) {
        const auto end = std::find_if(first, places.end(), [&first](const Place &p) { return p.hash != first->hash; });
        if (end - first > 1) {
            addPairs({first, end}, seeds);
        }
        first = end;
    }
    std::sort(seeds.begin(), seeds.end());
    return seeds;
}

} // namespace eusebius
