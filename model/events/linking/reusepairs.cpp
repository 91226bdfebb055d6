// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/reusepairs.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace eusebius {

namespace {

constexpr double kLeastShare = 0.25;

/// Indexes of the statements of one document by where they begin.
class ByDocument {
public:
    explicit ByDocument(std::span<const Statement> statements) : m_statements(statements)
    {
        for (std::size_t i = 0; i < statements.size(); ++i) {
            const auto document = static_cast<std::size_t>(statements[i].document);
            if (document >= m_of.size()) {
                m_of.resize(document + 1);
            }
            m_of[document].push_back(static_cast<int>(i));
            m_longest = std::max(m_longest, statements[i].range.length());
        }
        for (std::vector<int> &list : m_of) {
            std::stable_sort(list.begin(), list.end(), [this](int a, int b) { return at(a).range.begin < at(b).range.begin; });
        }
    }

    const Statement &at(int i) const { return m_statements[static_cast<std::size_t>(i)]; }

    /// Statements of the document that overlap the range.
    std::vector<int> in(int document, TextRange range) const
    {
        std::vector<int> found;
        if (static_cast<std::size_t>(document) >= m_of.size()) {
            return found;
        }
        const std::vector<int> &list = m_of[static_cast<std::size_t>(document)];
        auto i = std::lower_bound(list.begin(), list.end(), range.begin - m_longest, [this](int s, qsizetype begin) { return at(s).range.begin < begin; });
        for (; i != list.end() && at(*i).range.begin < range.end; ++i) {
            if (at(*i).range.overlaps(range)) {
                found.push_back(*i);
            }
        }
        return found;
    }

private:
    std::span<const Statement> m_statements;
    std::vector<std::vector<int>> m_of;
    qsizetype m_longest = 0;
};

/// The part of `other`'s document that stands opposite `range`, by the runs of equal words, or by proportion where there are none.
TextRange opposite(const ReuseMatch &match, TextRange range)
{
    TextRange result{-1, -1};
    for (const ReuseRun &run : match.runs) {
        if (!run.a.overlaps(range)) {
            continue;
        }
        const double scale = double(run.b.length()) / double(std::max<qsizetype>(1, run.a.length()));
        const auto mapped = [&](qsizetype at) { return run.b.begin + static_cast<qsizetype>(double(at - run.a.begin) * scale); };
        const TextRange part{mapped(std::max(run.a.begin, range.begin)), mapped(std::min(run.a.end, range.end))};
        result = result.begin < 0 ? part : result.united(part);
    }
    if (match.runs.empty()) {
        const double scale = double(match.rangeB.length()) / double(std::max<qsizetype>(1, match.rangeA.length()));
        const auto mapped = [&](qsizetype at) { return match.rangeB.begin + static_cast<qsizetype>(double(at - match.rangeA.begin) * scale); };
        result = {mapped(std::max(match.rangeA.begin, range.begin)), mapped(std::min(match.rangeA.end, range.end))};
    }
    return result;
}

/// How many equal words of the match lie in `range` of its first document; by six characters a word where runs are not known.
int equalWords(const ReuseMatch &match, TextRange range)
{
    double words = 0;
    for (const ReuseRun &run : match.runs) {
        words += run.words * double(run.a.overlapLength(range)) / double(std::max<qsizetype>(1, run.a.length()));
    }
    return match.runs.empty() ? static_cast<int>(match.rangeA.overlapLength(range) / 6) : static_cast<int>(words + 0.5);
}

/// The same match seen from its other document.
ReuseMatch turned(const ReuseMatch &match)
{
    ReuseMatch other = match;
    std::swap(other.documentA, other.documentB);
    std::swap(other.rangeA, other.rangeB);
    for (ReuseRun &run : other.runs) {
        std::swap(run.a, run.b);
    }
    return other;
}

/// The pairs a match joins, seen from its first document.
void collect(const ByDocument &index, const ReuseMatch &match, std::vector<ReusePair> &pairs)
{
    for (const int a : index.in(match.documentA, match.rangeA)) {
        const TextRange there = opposite(match, index.at(a).range);
        if (there.isEmpty()) {
            continue;
        }
        const double ownShare = double(index.at(a).range.overlapLength(match.rangeA)) / double(std::max<qsizetype>(1, index.at(a).range.length()));
        for (const int b : index.in(match.documentB, there)) {
            const TextRange range = index.at(b).range;
            const double share = double(range.overlapLength(there)) / double(std::max(range.length(), there.length()));
            if (share >= kLeastShare && ownShare >= kSameWordingShare) {
                pairs.push_back({{std::min(a, b), std::max(a, b)}, std::min(share, ownShare), equalWords(match, index.at(a).range)});
            }
        }
    }
}

} // namespace

std::vector<ReusePair> reusePairs(std::span<const Statement> statements, std::span<const ReuseMatch> reuse)
{
    const ByDocument index(statements);
    std::vector<ReusePair> pairs;
    for (const ReuseMatch &match : reuse) { // from both sides: which document comes first must not matter
        collect(index, match, pairs);
        collect(index, turned(match), pairs);
    }
    std::sort(pairs.begin(), pairs.end(), [](const ReusePair &x, const ReusePair &y) {
        return std::tuple(x.pair, y.share, y.words) < std::tuple(y.pair, x.share, x.words);
    });
    pairs.erase(std::unique(pairs.begin(), pairs.end(), [](const ReusePair &x, const ReusePair &y) { return x.pair == y.pair; }), pairs.end());
    return pairs;
}

} // namespace eusebius
