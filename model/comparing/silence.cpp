// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/comparison.h"

#include <algorithm>

namespace eusebius {

namespace {

/// Certainly written before the event began.
bool writtenBefore(const Document &document, const TimeSpan &event)
{
    const TimeSpan &written = document.published.isUndated() ? document.reference : document.published;
    return !written.isUndated() && written.latestEnd() != kOpenFuture && event.earliestStart() != kOpenPast && written.latestEnd() <= event.earliestStart();
}

bool covers(const Coverage &coverage, const TimeSpan &event)
{
    const bool speaks = coverage.from != kOpenPast || coverage.to != kOpenFuture;
    return speaks && coverage.from < event.latestEnd() && event.earliestStart() < coverage.to;
}

} // namespace

SilenceWhy whySilent(const TimeSpan &event, const Document &document, const Coverage &coverage)
{
    return writtenBefore(document, event) ? SilenceWhy::WrittenBefore : covers(coverage, event) ? SilenceWhy::Silent : SilenceWhy::Outside;
}

std::vector<Silence> silences(const Event &event, int eventIndex, std::span<const Document> documents, std::span<const Coverage> coverage)
{
    std::vector<Silence> all;
    if (event.time.isUndated()) {
        return all; // nobody is silent about no time
    }
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const int document = static_cast<int>(d);
        if (std::binary_search(event.documents.begin(), event.documents.end(), document)) {
            continue;
        }
        all.push_back({eventIndex, document, whySilent(event.time, documents[d], d < coverage.size() ? coverage[d] : Coverage())});
    }
    return all;
}

} // namespace eusebius
