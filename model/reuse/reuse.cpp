// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/reuse.h"

#include "model/reuse/alignment.h"

#include <algorithm>

namespace eusebius {

namespace {

/// The document of the two that was certainly written first; -1 where dates do not tell.
int earlierDocument(std::span<const Document> documents, int a, int b)
{
    const auto written = [&documents](int index) {
        const Document &document = documents[static_cast<std::size_t>(index)];
        return document.published.isUndated() ? document.reference : document.published;
    };
    const TimeSpan writtenA = written(a);
    const TimeSpan writtenB = written(b);
    if (writtenA.isUndated() || writtenB.isUndated()) {
        return -1;
    }
    // The latest possible day counts: an open end may be any time.
    if (writtenA.latestEnd() != kOpenFuture && writtenA.latestEnd() <= writtenB.earliestStart()) {
        return a;
    }
    if (writtenB.latestEnd() != kOpenFuture && writtenB.latestEnd() <= writtenA.earliestStart()) {
        return b;
    }
    return -1;
}

ReuseMatch matchOf(const AlignedPassage &passage, const WordSequence &a, const WordSequence &b)
{
    ReuseMatch match;
    match.rangeA = a.range(passage.beginA(), passage.endA());
    match.rangeB = b.range(passage.beginB(), passage.endB());
    match.verbatim = passage.runs.size() == 1;
    match.share = double(passage.equalWords()) / std::max(1, std::min(a.size(), b.size()));
    match.runs.reserve(passage.runs.size());
    for (const EqualRun &run : passage.runs) {
        match.runs.push_back({a.range(run.a, run.endA()), b.range(run.b, run.endB()), run.length});
    }
    return match;
}

} // namespace

std::vector<ReuseMatch> findReuse(std::span<const Document> documents, const Progress &progress, int minWords)
{
    std::vector<WordSequence> sequences;
    sequences.reserve(documents.size());
    for (const Document &document : documents) {
        sequences.emplace_back(document);
        progress.report(std::ssize(sequences), std::ssize(documents), document.id);
        if (progress.isCancelled()) {
            return {};
        }
    }
    const std::vector<ReuseSeed> seeds = findSeeds(sequences, progress);
    std::vector<ReuseMatch> matches;
    for (auto first = seeds.begin(); first != seeds.end() && !progress.isCancelled();) {
        const auto end = std::find_if(first, seeds.end(), [&first](const ReuseSeed &s) {
            return s.documentA != first->documentA || s.documentB != first->documentB;
        });
        const WordSequence &a = sequences[static_cast<std::size_t>(first->documentA)];
        const WordSequence &b = sequences[static_cast<std::size_t>(first->documentB)];
        for (const AlignedPassage &passage : alignPassages(a, b, {first, end}, minWords)) {
            ReuseMatch match = matchOf(passage, a, b);
            match.documentA = first->documentA;
            match.documentB = first->documentB;
            match.from = earlierDocument(documents, match.documentA, match.documentB);
            matches.push_back(std::move(match));
        }
        first = end;
    }
    return progress.isCancelled() ? std::vector<ReuseMatch>() : matches;
}

} // namespace eusebius
