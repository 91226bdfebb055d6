// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/changedstatements.h"

#include "model/text/words.h"

#include <algorithm>

namespace eusebius {

namespace {

constexpr double kLikeBetween = 0.5; ///< share of common words, where it stands between its neighbours
constexpr double kLikeElsewhere = 0.7; ///< and anywhere else
constexpr std::size_t kMostCandidates = 64; ///< looked at, so that a thousand undated lines cost no million comparisons

std::vector<quint64> sortedWords(QStringView text)
{
    std::vector<quint64> words;
    for (WordScanner scanner(text); scanner.next();) {
        words.push_back(scanner.hash());
    }
    std::ranges::sort(words);
    return words;
}

/// Of the words of both, the share that is common (Dice): 1 for the same words in any order.
double likeness(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        common += a[i] == b[j] ? 1 : 0;
        const bool first = a[i] <= b[j];
        const bool second = b[j] <= a[i];
        i += first ? 1 : 0;
        j += second ? 1 : 0;
    }
    const std::size_t all = a.size() + b.size();
    return all == 0 ? 0 : 2 * static_cast<double>(common) / static_cast<double>(all);
}

} // namespace

ChangedStatements::ChangedStatements(const Document &document, std::span<const Statement> there) :
    m_document(document), m_there(there), m_words(there.size())
{
    for (std::size_t i = 0; i < there.size(); ++i) {
        m_byTime[there[i].time.toEdtf()].push_back(static_cast<int>(i));
    }
}

const std::vector<quint64> &ChangedStatements::wordsOf(int statement)
{
    std::vector<quint64> &words = m_words[static_cast<std::size_t>(statement)];
    if (words.empty()) {
        const TextRange range = m_there[static_cast<std::size_t>(statement)].range;
        words = sortedWords(QStringView(m_document.text).sliced(range.begin, range.length()));
    }
    return words;
}

int ChangedStatements::find(const StatementRecord &record, TextRange between, const std::vector<bool> &taken)
{
    const auto same = m_byTime.constFind(record.passage.foundTime);
    if (same == m_byTime.cend()) {
        return -1;
    }
    const std::vector<int> &candidates = *same;
    const qsizetype from = between.isEmpty() ? record.passage.anchor.position : between.begin;
    const auto first = std::ranges::lower_bound(candidates, from, {}, [this](int i) { return m_there[static_cast<std::size_t>(i)].range.begin; });
    // Around the place where it should be: half of them before it at most.
    const auto start = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, first - candidates.begin() - static_cast<std::ptrdiff_t>(kMostCandidates / 2)));
    const std::size_t end = std::min(candidates.size(), start + kMostCandidates);
    const std::vector<quint64> words = sortedWords(record.passage.anchor.quote);
    int best = -1;
    double most = 0;
    for (std::size_t i = start; i < end; ++i) {
        const int candidate = candidates[i];
        if (taken[static_cast<std::size_t>(candidate)]) {
            continue;
        }
        const bool inside = between.contains(m_there[static_cast<std::size_t>(candidate)].range);
        const double needed = inside ? kLikeBetween : kLikeElsewhere;
        const double surplus = likeness(words, wordsOf(candidate)) - needed; // what lies between its neighbours has a lead
        if (surplus >= 0 && (best < 0 || surplus > most)) {
            best = candidate;
            most = surplus;
        }
    }
    return best;
}

} // namespace eusebius
