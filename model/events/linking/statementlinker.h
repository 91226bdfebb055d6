// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/extraction.h"
#include "model/events/linking/candidates.h"
#include "model/events/linking/clustering.h"

#include <QSet>

#include <optional>

namespace eusebius {

/// From statements to events, and on when documents come in: what is added is compared with what it may meet, only the groups it touches
/// are made anew. With the same weights the outcome is the same as that of linking everything at once.
///
///     StatementLinker linker;
///     Linking linking = linker.add(documents, statements, reuse);   // weights are counted in these, then frozen
///     …                                                             // a document and its statements are appended
///     linking = linker.add(documents, statements, reuse);
///
/// Not for statements that changed or went: link those from the start.
class StatementLinker {
public:
    /// Without weights they are counted in what is added first.
    explicit StatementLinker(std::optional<TermWeights> frozen = {}) : m_weights(std::move(frozen)) { }

    /// All statements so far with new ones behind them, and all shared wording. Sets each Statement::event. Rejected statements join no
    /// event. Valid until the next add(); empty where it was cancelled: then the linker is of no more use.
    const Linking &add(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress = {});
    Linking take() && { return std::move(m_linking); }
    /// After the first add() never empty.
    const std::optional<TermWeights> &weights() const { return m_weights; }

private:
    struct Work; ///< what one add() works on

    void addFeatures(const Work &work);
    std::vector<Edge> newEdges(const Work &work);
    void findEdges(const Work &work);
    void addReused(const Work &work, std::vector<Edge> &edges);
    double reusedScore(const Work &work, const struct ReusePair &reused) const;
    void makeEvents(const Work &work, std::vector<Statement> &statements);
    void makeLinks(const Work &work);
    const Reason &reasonOf(const Work &work, Edge &edge, bool same);

    std::optional<TermWeights> m_weights;
    CandidateIndex m_index;
    std::vector<Features> m_features; ///< of each statement
    std::vector<Edge> m_edges; ///< the best first
    std::vector<Reason> m_reasons; ///< of links
    QSet<quint64> m_copied; ///< pairs with shared wording: see pairKey()
    StatementGroups m_groups;
    Linking m_linking;
};

} // namespace eusebius
