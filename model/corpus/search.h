// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/corpus/searchquery.h"
#include "model/corpus/snapshot.h"

namespace eusebius {

/// A passage that meets a search. Not a statement: it may hold none, one or several.
struct SearchHit {
    int document = -1;
    TextRange passage; ///< a sentence, or neighbouring ones that together hold all terms; at most kMaxPassage long
    std::vector<TextRange> matches; ///< the words found, in the document's text, in order
    double score = 0; ///< only good for comparing hits of one search
    std::vector<int> statements; ///< indexes of those that overlap the passage and meet the time filter, ascending

    static constexpr qsizetype kMaxPassage = 1000;
};

/// The passages of the snapshot's documents that meet the query, best first; those that are as good in order of document and place.
/// An empty query finds nothing. Reads every text, on all cores: linear in the corpus. Empty when cancelled.
///
///     const auto query = SearchQuery::parse(u"border \"peace treaty\" after:1950");
///     for (const SearchHit &hit : search(*snapshot, *query)) { show(hit); }
std::vector<SearchHit> search(const Snapshot &snapshot, const SearchQuery &query, const Progress &progress = {});

} // namespace eusebius
