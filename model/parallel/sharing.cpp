// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/sharing.h"

#include <algorithm>
#include <map>

namespace eusebius {

namespace {

/// Of corpora with more events the first so many are enough to find two documents that share much.
constexpr int kMostEvents = 200'000;
/// Events told by more than this many documents say little of any two of them, and their pairs are many.
constexpr std::size_t kMostTellers = 24;

qint64 equalWords(const ReuseMatch &match)
{
    qint64 words = 0;
    for (const ReuseRun &run : match.runs) {
        words += run.words;
    }
    return std::max<qint64>(1, words);
}

} // namespace

std::vector<Sharing> sharingOf(const Snapshot &snapshot, int document)
{
    std::vector<Sharing> sharing(snapshot.documents().size());
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        if (match.documentA == document || match.documentB == document) {
            sharing[static_cast<std::size_t>(match.documentA == document ? match.documentB : match.documentA)].words += equalWords(match);
        }
    }
    const int first = snapshot.firstStatementOf(document);
    const int end = first + static_cast<int>(snapshot.statementsOf(document).size());
    std::vector<int> events;
    for (int i = first; i < end; ++i) {
        if (snapshot.eventOf(i) >= 0) {
            events.push_back(snapshot.eventOf(i));
        }
    }
    std::ranges::sort(events);
    events.erase(std::ranges::unique(events).begin(), events.end());
    for (const int event : events) {
        for (const int other : snapshot.sourcesOf(event)) {
            sharing[static_cast<std::size_t>(other)].events += other == document ? 0 : 1;
        }
    }
    return sharing;
}

std::pair<int, int> mostSharing(const Snapshot &snapshot)
{
    if (snapshot.documents().size() < 2) {
        return {-1, -1};
    }
    std::map<std::pair<int, int>, Sharing> pairs;
    for (const ReuseMatch &match : snapshot.comparison().reuse) {
        pairs[std::minmax({match.documentA, match.documentB})].words += equalWords(match);
    }
    const int events = std::min(kMostEvents, static_cast<int>(snapshot.events().size()));
    for (int event = 0; event < events; ++event) {
        if (snapshot.sourceCount(event) < 2) {
            continue;
        }
        const std::vector<int> tellers = snapshot.sourcesOf(event);
        if (tellers.size() <= kMostTellers) {
            for (auto a = tellers.begin(); a != tellers.end(); ++a) {
                for (auto b = a + 1; b != tellers.end(); ++b) {
                    ++pairs[std::minmax({*a, *b})].events;
                }
            }
        }
    }
    const auto most = std::ranges::max_element(pairs, {}, [](const auto &pair) { return pair.second.weight(); });
    return most == pairs.end() ? std::pair(0, 1) : most->first;
}

int mostSharingWith(const Snapshot &snapshot, int document)
{
    const std::vector<Sharing> sharing = sharingOf(snapshot, document);
    if (sharing.size() < 2) {
        return -1;
    }
    const auto most = std::ranges::max_element(sharing, {}, &Sharing::weight);
    const auto index = static_cast<int>(most - sharing.begin());
    return !most->isNothing() ? index : document == 0 ? 1 : 0;
}

} // namespace eusebius
