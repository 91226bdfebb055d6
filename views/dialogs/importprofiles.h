// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/founddocument.h"
#include "model/corpus/snapshot.h"

#include <QString>

#include <span>
#include <vector>

namespace eusebius {

/// What a document that was read, but not yet added, is like: how much it dates, and which years.
struct DocumentProfile {
    std::pair<std::size_t, std::size_t> place; ///< of its file among those given, and its own in the file: documents come in any order
    QString title;
    QString id;
    int dated = 0; ///< statements
    int undated = 0;
    std::vector<Instant> times; ///< where each dated statement counts
    std::vector<int> counts; ///< for each of equal stretches of one axis that all documents share; see spreadTimes()
    QString years; ///< "1921 – 1953"; empty where nothing is dated
    QString unread; ///< what of it was not read
    QString twin; ///< whose text it has too
};

struct ImportProfiles {
    std::vector<DocumentProfile> documents; ///< in the order of their places
    QString axis; ///< the years that the stretches stand for: "1850 – 2010"; empty where nothing is dated
    int highest = 0; ///< of all counts, so that bars of different documents compare
    int notRead = 0; ///< files
};

/// Of one document by itself. Linear; may run on any thread.
DocumentProfile profileOf(const FoundDocument &found);

/// Lays one axis under all documents and counts on it. A few times far from all others lie at its ends: they count in the last stretch.
void spreadTimes(ImportProfiles &profiles, int stretches);

/// For each of `read`, whether it repeats another of them or one of `present`, in words; empty where it does not. Linear; may run on any thread.
QStringList repeatedWords(std::span<const FoundDocument> read, const Snapshot *present = nullptr);

} // namespace eusebius
