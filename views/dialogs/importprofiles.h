// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QString>

#include <vector>

namespace eusebius {

/// What a document that was read, but not yet added, is like: how much it dates, and which years.
struct DocumentProfile {
    QString title;
    QString id;
    int dated = 0; ///< statements
    int undated = 0;
    std::vector<int> counts; ///< for each of equal stretches of one axis that all documents share
    QString years; ///< "1921 – 1953"; empty where nothing is dated
    QString unread; ///< what of it was not read
    QString twin; ///< whose text it has too
};

struct ImportProfiles {
    std::vector<DocumentProfile> documents;
    int highest = 0; ///< of all counts, so that bars of different documents compare
    int notRead = 0; ///< files
};

/// Of every document of `read`; `present` are those it would stand beside, which it may repeat. Linear; may run on any thread.
ImportProfiles importProfiles(const Snapshot &read, const Snapshot *present = nullptr);

} // namespace eusebius
