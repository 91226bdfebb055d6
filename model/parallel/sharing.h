// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <utility>
#include <vector>

namespace eusebius {

/// How much two documents have in common: equal words in shared passages, and events both tell.
///
/// Not how much of each of them that is. Example: two copies of a page of 300 words that dates five things share {300, 5}.
struct Sharing {
    qint64 words = 0;
    int events = 0;

    bool isNothing() const { return words == 0 && events == 0; }
    /// For telling who shares more: a common event counts like so many words as a sentence has.
    double weight() const { return static_cast<double>(words) + 12.0 * events; }
};

/// What one document shares with each of the others, by document. Nothing with itself.
std::vector<Sharing> sharingOf(const Snapshot &snapshot, int document);
/// The two that share most, the lower index first; the first two where none share anything, {-1, -1} where there are not two.
std::pair<int, int> mostSharing(const Snapshot &snapshot);
/// The other document it shares most with; the next one where it shares nothing, -1 where it is alone.
int mostSharingWith(const Snapshot &snapshot, int document);

} // namespace eusebius
