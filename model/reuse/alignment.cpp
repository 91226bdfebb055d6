// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/alignment.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr int kMaxEdit = 8; ///< words that may differ between two runs
constexpr int kReach = 12; ///< words looked at beyond a passage's end
using Table = std::array<std::array<int, kReach + 1>, kReach + 1>;

/// The maximal runs of equal words that the seeds lie in.
std::vector<EqualRun> extendSeeds(const WordSequence &a, const WordSequence &b, std::span<const ReuseSeed> seeds)
{
    std::vector<EqualRun> runs;
    QHash<int, int> reached; // by diagonal: the end in A of the last run
    for (const ReuseSeed &seed : seeds) {
        const int diagonal = seed.wordB - seed.wordA;
        const auto known = reached.constFind(diagonal);
        if (known != reached.constEnd() && seed.wordA < *known) {
            continue;
        }
        int from = 0;
        while (from < std::min(seed.wordA, seed.wordB) && a.hash(seed.wordA - from - 1) == b.hash(seed.wordB - from - 1)) {
            ++from;
        }
        int to = 0;
        while (seed.wordA + to < a.size() && seed.wordB + to < b.size() && a.hash(seed.wordA + to) == b.hash(seed.wordB + to)) {
            ++to;
        }
        reached.insert(diagonal, seed.wordA + std::max(to, 1));
        if (from + to >= kShingleWords) {
            runs.push_back({seed.wordA - from, seed.wordB - from, from + to});
        }
    }
    std::sort(runs.begin(), runs.end(), [](const EqualRun &x, const EqualRun &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return runs;
}

/// Whether `run` goes on where `passage` ends, and how many words lie between; -1 no. Cuts words off the run that the passage has already.
int gapTo(const AlignedPassage &passage, EqualRun &run)
{
    const int overlap = std::max({0, passage.endA() - run.a, passage.endB() - run.b});
    if (overlap >= run.length) {
        return -1;
    }
    const int gapA = run.a + overlap - passage.endA();
    const int gapB = run.b + overlap - passage.endB();
    const int gap = std::max(gapA, gapB);
    const int rest = run.length - overlap;
    if (gap > kMaxEdit || gap > std::min(passage.runs.back().length, rest) + 2) {
        return -1; // a small island is not worth a long bridge
    }
    run = {run.a + overlap, run.b + overlap, rest};
    return gap;
}

/// Puts each run at the end of the passage it carries on, or starts a new one.
std::vector<AlignedPassage> joinRuns(std::vector<EqualRun> runs)
{
    std::vector<AlignedPassage> passages;
    std::vector<std::size_t> open; // those that may still go on
    for (EqualRun &run : runs) {
        std::erase_if(open, [&](std::size_t p) { return passages[p].endA() + kMaxEdit < run.a; });
        int best = -1;
        std::size_t bestPassage = 0;
        EqualRun bestRun;
        bool inside = false;
        for (const std::size_t p : open) {
            EqualRun cut = run;
            const int gap = gapTo(passages[p], cut);
            if (gap >= 0 && (best < 0 || gap < best)) {
                best = gap;
                bestPassage = p;
                bestRun = cut;
            }
            inside = inside || (run.endA() <= passages[p].endA() && run.b >= passages[p].beginB() && run.endB() <= passages[p].endB());
        }
        if (best >= 0) {
            passages[bestPassage].runs.push_back(bestRun);
        } else if (!inside) {
            open.push_back(passages.size());
            passages.push_back({{run}});
        }
    }
    return passages;
}

/// Longest common subsequence of the words [a0, a0+n) and [b0, b0+m), as runs. n, m ≤ kReach.
std::vector<EqualRun> commonWords(const WordSequence &a, const WordSequence &b, int a0, int n, int b0, int m)
{
    Table longest{};
    for (int i = n - 1; i >= 0; --i) {
        for (int j = m - 1; j >= 0; --j) {
            const auto x = static_cast<std::size_t>(i);
            const auto y = static_cast<std::size_t>(j);
            longest[x][y] = a.hash(a0 + i) == b.hash(b0 + j) ? longest[x + 1][y + 1] + 1 : std::max(longest[x + 1][y], longest[x][y + 1]);
        }
    }
    std::vector<EqualRun> runs;
    for (int i = 0, j = 0; i < n && j < m;) {
        const auto x = static_cast<std::size_t>(i);
        const auto y = static_cast<std::size_t>(j);
        if (a.hash(a0 + i) == b.hash(b0 + j)) {
            if (!runs.empty() && runs.back().endA() == a0 + i && runs.back().endB() == b0 + j) {
                ++runs.back().length;
            } else {
                runs.push_back({a0 + i, b0 + j, 1});
            }
            ++i;
            ++j;
        } else if (longest[x + 1][y] >= longest[x][y + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return runs;
}

void appendRun(std::vector<EqualRun> &runs, const EqualRun &run)
{
    if (!runs.empty() && runs.back().endA() == run.a && runs.back().endB() == run.b) {
        runs.back().length += run.length;
    } else {
        runs.push_back(run);
    }
}

/// Adds the equal words within the edits between runs.
void fillGaps(const WordSequence &a, const WordSequence &b, AlignedPassage &passage)
{
    std::vector<EqualRun> filled;
    for (const EqualRun &run : passage.runs) {
        if (!filled.empty()) {
            const EqualRun before = filled.back();
            const int n = std::min(run.a - before.endA(), kReach);
            const int m = std::min(run.b - before.endB(), kReach);
            for (const EqualRun &small : commonWords(a, b, before.endA(), n, before.endB(), m)) {
                appendRun(filled, small);
            }
        }
        appendRun(filled, run);
    }
    passage.runs = std::move(filled);
}

/// Equal words shortly after the end, where they outweigh the edits (one point a word, half a point off for each word that differs).
std::vector<EqualRun> tail(const WordSequence &a, const WordSequence &b, int endA, int endB)
{
    const int n = std::min(kReach, a.size() - endA);
    const int m = std::min(kReach, b.size() - endB);
    std::vector<EqualRun> best;
    std::vector<EqualRun> runs = commonWords(a, b, endA, n, endB, m);
    double score = 0;
    double bestScore = 1.9;
    int atA = endA;
    int atB = endB;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        score += runs[i].length - 0.5 * std::max(runs[i].a - atA, runs[i].b - atB);
        atA = runs[i].endA();
        atB = runs[i].endB();
        if (score > bestScore && runs[i].length >= 2) {
            bestScore = score;
            best.assign(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
    return best;
}

void extendEnd(const WordSequence &a, const WordSequence &b, AlignedPassage &passage)
{
    for (int round = 0; round < 4; ++round) {
        const std::vector<EqualRun> more = tail(a, b, passage.endA(), passage.endB());
        if (more.empty()) {
            return;
        }
        for (const EqualRun &run : more) {
            appendRun(passage.runs, run);
        }
    }
}

/// The same before the beginning.
void extendBegin(const WordSequence &a, const WordSequence &b, AlignedPassage &passage)
{
    for (int round = 0; round < 4; ++round) {
        const int n = std::min(kReach, passage.beginA());
        const int m = std::min(kReach, passage.beginB());
        const std::vector<EqualRun> runs = commonWords(a, b, passage.beginA() - n, n, passage.beginB() - m, m);
        double score = 0;
        double bestScore = 1.9;
        int atA = passage.beginA();
        int atB = passage.beginB();
        std::size_t best = runs.size();
        for (std::size_t i = runs.size(); i-- > 0;) {
            score += runs[i].length - 0.5 * std::max(atA - runs[i].endA(), atB - runs[i].endB());
            atA = runs[i].a;
            atB = runs[i].b;
            if (score > bestScore && runs[i].length >= 2) {
                bestScore = score;
                best = i;
            }
        }
        if (best == runs.size()) {
            return;
        }
        std::vector<EqualRun> joined(runs.begin() + static_cast<std::ptrdiff_t>(best), runs.end());
        for (const EqualRun &run : passage.runs) {
            appendRun(joined, run);
        }
        passage.runs = std::move(joined);
    }
}

bool isWorthy(const AlignedPassage &passage, int minWords)
{
    if (passage.longestRun() >= minWords) {
        return true;
    }
    const int equal = passage.equalWords();
    const int span = std::max(passage.endA() - passage.beginA(), passage.endB() - passage.beginB());
    return equal >= minWords + minWords / 2 && equal * 5 >= span * 4;
}

} // namespace

int AlignedPassage::equalWords() const
{
    int words = 0;
    for (const EqualRun &run : runs) {
        words += run.length;
    }
    return words;
}

int AlignedPassage::longestRun() const
{
    int words = 0;
    for (const EqualRun &run : runs) {
        words = std::max(words, run.length);
    }
    return words;
}

std::vector<AlignedPassage> alignPassages(const WordSequence &a, const WordSequence &b, std::span<const ReuseSeed> seeds, int minWords)
{
    std::vector<AlignedPassage> passages = joinRuns(extendSeeds(a, b, seeds));
    for (AlignedPassage &passage : passages) {
        fillGaps(a, b, passage);
    }
    std::erase_if(passages, [minWords](const AlignedPassage &p) { return !isWorthy(p, minWords); });
    for (AlignedPassage &passage : passages) {
        extendEnd(a, b, passage);
        extendBegin(a, b, passage);
    }
    return passages;
}

} // namespace eusebius
