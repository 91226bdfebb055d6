// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"

namespace eusebius {

/// What two statements of one event tell differently. In the divergences it gives, statementA is 0 where the first passage is the first
/// statement's and 1 where it is the second's (the finer date stands first); `event` is not set.
class PairComparer {
public:
    /// `match` is the shared wording both stand in, or null.
    PairComparer(std::span<const Document> documents, const Statement &a, const Statement &b, const ReuseMatch *match);

    std::vector<Divergence> compare();

private:
    void compareDates();
    void compareFigures();
    void compareNames();
    void compareAssertion();
    void compareWording();
    bool countSame(const Figure &x, const Figure &y) const;
    Divergence &add(DivergenceKind kind, TextRange a, TextRange b, Reason reason);
    QString words(int document, TextRange range) const;
    TextRange timePassage(const Statement &statement) const;

    std::span<const Document> m_documents;
    const Statement &m_a;
    const Statement &m_b;
    const ReuseMatch *m_match;
    std::vector<Divergence> m_found;
};

} // namespace eusebius
