// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/features.h"

#include <QHash>
#include <QSet>

#include <span>

namespace eusebius {

/// How much each term says, as counted once over a corpus and then frozen: what two statements score does not change when a third comes
/// in. Not the importance of a word in the language, which TermTable knows.
///
///     const TermWeights weights = TermWeights::countedIn(features);
///     weights.apply(features[0]); // importance → importance times rarity
struct TermWeights {
    double statements = 0; ///< that were counted
    QHash<quint64, int> told; ///< by term: statements that have it
    QSet<quint64> crowded; ///< lists of the candidates' index that are too long to say anything, see candidates.h

    static TermWeights countedIn(std::span<const Features> features);
    void apply(Features &features) const;
};

} // namespace eusebius
