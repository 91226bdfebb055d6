// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/synopsis/synopsis.h"

#include <algorithm>

namespace eusebius {

namespace {

/// An open end reaches nowhere: "since 1950" is told where it begins.
bool touches(const TimeSpan &time, Instant from, Instant to)
{
    const Instant begin = time.earliestStart();
    const Instant end = time.latestEnd();
    if (begin == kOpenPast) {
        return end != kOpenFuture && end > from && end <= to;
    }
    return begin < to && (end == kOpenFuture ? begin >= from : end > from);
}

bool isDifference(DivergenceKind kind)
{
    return kind != DivergenceKind::Precision;
}

/// Between sources that are shown.
bool showsDifference(const Snapshot &snapshot, int event, const SynopsisRequest &request)
{
    if (!snapshot.hasDivergence(event, isDifference)) {
        return false;
    }
    return request.documents.empty() || std::ranges::any_of(snapshot.divergences(event), [&](const Divergence &divergence) {
        return isDifference(divergence.kind) && request.showsDocument(divergence.a.document) && request.showsDocument(divergence.b.document);
    });
}

} // namespace

SynopsisEvents synopsisEvents(const Snapshot &snapshot, const SynopsisRequest &request)
{
    SynopsisEvents made;
    made.toldBy.assign(snapshot.documents().size(), 0);
    const int count = static_cast<int>(snapshot.events().size());
    for (int e = 0; e < count; ++e) {
        const TimeSpan &time = snapshot.eventTime(e);
        if ((!request.events.empty() && !request.events[static_cast<std::size_t>(e)]) || time.isUndated() || !touches(time, request.from, request.to)) {
            continue;
        }
        std::vector<int> tellers = snapshot.sourcesOf(e);
        std::erase_if(tellers, [&request](int document) { return !request.showsDocument(document); });
        if (tellers.empty()) {
            continue;
        }
        const bool several = tellers.size() > 1;
        const bool differ = several && showsDifference(snapshot, e, request);
        ++made.all;
        made.severalTell += several ? 1 : 0;
        made.differ += differ ? 1 : 0;
        if (request.choice == SynopsisChoice::All || (request.choice == SynopsisChoice::Several ? several : differ)) {
            made.events.push_back(e);
            for (const int document : tellers) {
                ++made.toldBy[static_cast<std::size_t>(document)];
            }
        }
    }
    return made;
}

} // namespace eusebius
