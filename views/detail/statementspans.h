// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

namespace eusebius {

/// The statements of one document by where their words stand, for whatever part of it is on screen: found in the time of what is found,
/// however long the document.
class StatementSpans {
public:
    StatementSpans() = default;
    StatementSpans(const Snapshot &snapshot, int document);

    /// Indexes of the statements whose words overlap the range, in the order of the text.
    std::vector<int> within(TextRange range) const;
    /// The narrowest at a position, -1 none: clauses may lie in one another.
    int at(qsizetype position) const;

private:
    struct Span {
        TextRange range;
        int statement = -1;
    };
    std::vector<Span> m_spans; ///< by their beginnings
    std::vector<qsizetype> m_reach; ///< the furthest end up to and with each
};

/// "3 others agree, 1 differs"; how the statement stands to what other sources say of its event.
QString othersWords(const Snapshot &snapshot, int statement);

} // namespace eusebius
