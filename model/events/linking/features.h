// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/stems.h"
#include "model/events/statement.h"
#include "model/text/document.h"

#include <vector>

namespace eusebius {

/// One thing a statement speaks of: a stem, a name, a state under whichever of its names.
struct Term {
    quint64 hash = 0;
    float weight = 0; ///< importance before, importance times rarity after TermWeights
    bool isName = false;
    TextRange words; ///< where it stands
};

/// What of a statement is compared with others. Times as bounds; `from`/`to` are open where nothing is known.
struct Features {
    std::vector<Term> terms; ///< by hash, unique
    double total = 0; ///< sum of weights
    Instant from = kOpenPast;
    Instant to = kOpenFuture; ///< exclusive
    bool dated = false;
    bool lasts = false; ///< the time is an interval: it went on, which a date of low precision does not say
    TermTable::Phase phase = TermTable::Phase::None;
    int ordinal = 0; ///< "the second round": 2; 0 none
};

/// Features of one statement; weights are importance only.
Features featuresOf(const Document &document, const Statement &statement);

} // namespace eusebius
