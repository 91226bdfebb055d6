// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/termweights.h"

#include <span>
#include <vector>

namespace eusebius {

/// Who is worth comparing: statements whose times may overlap and that share a term. It grows when statements come in.
///
/// An inverted index over (term, stretch of time): statements of up to two years stand in their years, longer ones in their decades (open
/// ends only in the decade of the end that is known), and meet there. A list of more than 160 statements tells nothing about any two of
/// them and is passed over: the same happening shares a rarer term. So the cost grows with the statements, not with their pairs. Which
/// lists are passed over is frozen with the weights (TermWeights::crowded): a pair found stays found when others come in.
class CandidateIndex {
public:
    struct Entry {
        quint64 key = 0; ///< of term and stretch
        qint32 statement = 0;
        bool isLong = false;
        bool ofDecade = false;
    };

    /// Statements from number `from` on; their features must be weighted.
    void add(std::span<const Features> features, int from);
    /// The keys of all lists that are too long now.
    QSet<quint64> crowded() const;
    /// Statements before this one, which came with the last add(), that it may meet. Ascending, unique.
    std::vector<int> earlierThan(int statement, const QSet<quint64> &crowded) const;

private:
    std::vector<Entry> m_entries; ///< by key, then statement
    // of what came with the last add()
    int m_firstFresh = 0; ///< statement
    std::vector<std::size_t> m_freshOf; ///< by statement from there: where its places in m_listOf begin; one more at the end
    std::vector<std::size_t> m_listOf; ///< where the lists it stands in begin in m_entries
};

} // namespace eusebius
