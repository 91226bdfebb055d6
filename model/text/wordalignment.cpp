// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/wordalignment.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace eusebius {

namespace {

constexpr std::size_t kSeeds = 12; ///< rare words of the pattern that are looked up
constexpr int kMostPlaces = 512; ///< of one word that vote
constexpr int kBucket = 8; ///< words by which two votes for one place may differ
constexpr std::size_t kCandidates = 6;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

WordPlacer::WordPlacer(QStringView text) : m_words(wordsOf(text)), m_byHash(m_words.size())
{
    std::iota(m_byHash.begin(), m_byHash.end(), 0);
    std::stable_sort(m_byHash.begin(), m_byHash.end(), [this](int a, int b) { return word(a).hash < word(b).hash; });
}

/// Where the pattern's first word would stand, by vote of its rarest words; the most voted first.
std::vector<int> WordPlacer::diagonals(std::span<const Word> pattern, qsizetype expected) const
{
    struct Seed {
        int index;
        std::vector<int>::const_iterator first;
        std::vector<int>::const_iterator last;
    };
    std::vector<Seed> seeds;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto less = [this](int a, quint64 hash) { return word(a).hash < hash; };
        const auto more = [this](quint64 hash, int a) { return hash < word(a).hash; };
        const auto first = std::lower_bound(m_byHash.begin(), m_byHash.end(), pattern[i].hash, less);
        const auto last = std::upper_bound(first, m_byHash.end(), pattern[i].hash, more);
        if (first != last) {
            seeds.push_back({static_cast<int>(i), first, last});
        }
    }
    std::stable_sort(seeds.begin(), seeds.end(), [](const Seed &a, const Seed &b) { return a.last - a.first < b.last - b.first; });
    seeds.resize(std::min(seeds.size(), kSeeds));

    std::map<int, int> votes;
    for (Seed seed : seeds) {
        if (seed.last - seed.first > kMostPlaces) { // only those nearest to where it was
            const auto before = [this](int a, qsizetype position) { return word(a).range.begin < position; };
            const auto middle = std::lower_bound(seed.first, seed.last, expected, before);
            seed.first = std::max(seed.first, middle - std::min<std::ptrdiff_t>(kMostPlaces / 2, middle - seed.first));
            seed.last = seed.first + std::min<std::ptrdiff_t>(kMostPlaces, seed.last - seed.first);
        }
        for (auto place = seed.first; place != seed.last; ++place) {
            const int bucket = (*place - seed.index + kBucket * 1024) / kBucket; // shifted, so that it rounds down
            ++votes[bucket];
        }
    }
    std::vector<std::pair<int, int>> ranked; // votes of a bucket and the next, bucket
    for (const auto &[bucket, count] : votes) {
        const auto next = votes.find(bucket + 1);
        ranked.emplace_back(count + (next == votes.end() ? 0 : next->second), bucket);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<int> result;
    for (std::size_t i = 0; i < std::min(ranked.size(), kCandidates); ++i) {
        result.push_back(ranked[i].second * kBucket - kBucket * 1024);
    }
    return result;
}

/// Least-cost alignment of all words of the pattern with a stretch of the text whose ends are free (semi-global, Sellers 1980).
WordPlacer::Placement WordPlacer::align(std::span<const Word> pattern, int diagonal) const
{
    const int rows = static_cast<int>(pattern.size());
    const int slack = kBucket + std::min(64, rows / 3);
    const int begin = std::max(0, diagonal - slack);
    const int end = std::min(static_cast<int>(m_words.size()), diagonal + kBucket + rows + slack);
    const int columns = std::max(0, end - begin);
    enum Move : quint8 { Start, Both, PatternOnly, TextOnly };
    std::vector<quint8> moves(at((rows + 1) * (columns + 1)), Start);
    std::vector<int> above(at(columns + 1), 0);
    std::vector<int> cost(at(columns + 1), 0);
    for (int row = 1; row <= rows; ++row) {
        cost[0] = row;
        moves[at(row * (columns + 1))] = PatternOnly;
        for (int column = 1; column <= columns; ++column) {
            const bool same = pattern[at(row - 1)].hash == word(begin + column - 1).hash;
            const int both = above[at(column - 1)] + (same ? 0 : 1);
            const int patternOnly = above[at(column)] + 1;
            const int textOnly = cost[at(column - 1)] + 1;
            const int least = std::min({both, patternOnly, textOnly});
            cost[at(column)] = least;
            moves[at(row * (columns + 1) + column)] = least == both ? Both : least == patternOnly ? PatternOnly : TextOnly;
        }
        std::swap(above, cost);
    }
    Placement placement{std::vector<int>(pattern.size(), -1), 0};
    int row = rows;
    int column = static_cast<int>(std::min_element(above.begin(), above.end()) - above.begin());
    while (row > 0) {
        switch (moves[at(row * (columns + 1) + column)]) {
        case Both:
            --row;
            --column;
            placement.places[at(row)] = begin + column;
            placement.equal += pattern[at(row)].hash == word(begin + column).hash ? 1 : 0;
            break;
        case TextOnly:
            --column;
            break;
        default:
            --row;
        }
    }
    return placement;
}

std::vector<WordPlacer::Placement> WordPlacer::place(std::span<const Word> pattern, qsizetype expected) const
{
    std::vector<Placement> placements;
    if (pattern.empty() || pattern.size() > kMostWords) {
        return placements;
    }
    for (const int diagonal : diagonals(pattern, expected)) {
        Placement placement = align(pattern, diagonal);
        if (placement.equal > 0) {
            placements.push_back(std::move(placement));
        }
    }
    return placements;
}

} // namespace eusebius
