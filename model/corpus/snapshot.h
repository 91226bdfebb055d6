// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"
#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/tagging/timeexpression.h"
#include "model/text/document.h"

#include <memory>
#include <span>
#include <vector>

namespace eusebius {

/// The whole corpus as one immutable value: what every panel, export and the command line read. Shared by
/// `std::shared_ptr<const Snapshot>`; an edit makes the next one. Indexes are valid within one snapshot only; ids outlive it.
class Snapshot {
public:
    /// What a snapshot is made of. Indexes must be consistent.
    struct Parts {
        QString title; ///< of the corpus: folder's or file's name
        std::vector<Document> documents;
        std::vector<std::vector<TimeExpression>> expressions; ///< by document
        std::vector<Statement> statements; ///< by document, then position
        std::vector<Event> events; ///< by time
        std::vector<Link> links;
        Comparison comparison;
    };

    /// What the program found, with nothing decided about it.
    explicit Snapshot(Parts parts);
    /// What is shown of findings under decisions; see applied().
    Snapshot(std::shared_ptr<const Parts> findings, Parts shown, Decisions decisions, DecisionReport report);
    /// Findings under decisions that change nothing shown, or none.
    explicit Snapshot(std::shared_ptr<const Parts> findings, Decisions decisions = {});

    const QString &title() const { return m_shown->title; }
    std::span<const Document> documents() const { return m_shown->documents; }
    const Document &document(int index) const { return m_shown->documents[static_cast<std::size_t>(index)]; }
    std::span<const TimeExpression> expressions(int document) const { return m_shown->expressions[static_cast<std::size_t>(document)]; }
    std::span<const Statement> statements() const { return m_shown->statements; }
    const Statement &statement(int index) const { return m_shown->statements[static_cast<std::size_t>(index)]; }
    std::span<const Event> events() const { return m_shown->events; }
    const Event &event(int index) const { return m_shown->events[static_cast<std::size_t>(index)]; }
    std::span<const Link> links() const { return m_shown->links; }
    const Comparison &comparison() const { return m_shown->comparison; }

    /// What the program found, whatever was decided.
    const std::shared_ptr<const Parts> &findings() const { return m_findings; }
    const Decisions &decisions() const { return m_decisions; }
    /// What became of the decisions.
    const DecisionReport &report() const { return m_report; }
    bool isExcluded(int document) const { return m_decisions.isExcluded(this->document(document).id); }

    /// The divergences of one event (they are sorted by event).
    std::span<const Divergence> divergences(int event) const;
    /// -1 where there is none.
    int statementIndex(StatementId id) const;
    int eventIndex(EventId id) const;
    int documentIndex(const QString &id) const;
    /// Statements of one document: they are contiguous.
    std::span<const Statement> statementsOf(int document) const;
    int undatedCount() const { return m_undated; }

private:
    void makeIndexes();

    std::shared_ptr<const Parts> m_findings;
    std::shared_ptr<const Parts> m_shown; ///< the findings themselves where nothing is decided
    Decisions m_decisions;
    DecisionReport m_report;
    std::vector<int> m_firstStatement; ///< by document, one more at the end
    std::vector<int> m_firstDivergence; ///< by event, one more at the end
    std::vector<std::pair<quint64, int>> m_statementIds; ///< sorted
    std::vector<std::pair<quint64, int>> m_eventIds; ///< sorted
    int m_undated = 0;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace eusebius
