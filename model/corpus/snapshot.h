// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/comparing/comparison.h"
#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"
#include "model/corpus/expressionlist.h"
#include "model/corpus/rows.h"
#include "model/events/event.h"
#include "model/events/statement.h"
#include "model/text/document.h"

#include <memory>
#include <span>
#include <vector>

namespace eusebius {

/// The whole corpus as one immutable value: what every panel, export and the command line read. Shared by
/// `std::shared_ptr<const Snapshot>`; an edit makes the next one. Indexes are valid within one snapshot only; ids outlive it.
class Snapshot {
public:
    // Not copied: its rows lead into itself. Shared instead.
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    /// What a snapshot is made of. Indexes must be consistent.
    struct Parts {
        QString title; ///< of the corpus: folder's or file's name
        std::vector<Document> documents;
        std::vector<ExpressionList> expressions; ///< by document
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
    /// Rows of another that say something else, by index.
    struct Changed {
        std::vector<std::pair<std::size_t, Statement>> statements; ///< ascending
        std::vector<std::pair<std::size_t, Event>> events; ///< ascending
    };
    /// The same but for some rows, with which the order and the ids stay as they are; shares everything else. See nextSnapshot().
    Snapshot(const Snapshot &before, Decisions decisions, Changed changed);

    const QString &title() const { return m_shown->title; }
    std::span<const Document> documents() const { return m_shown->documents; }
    const Document &document(int index) const { return m_shown->documents[static_cast<std::size_t>(index)]; }
    std::span<const TimeExpression> expressions(int document) const { return m_shown->expressions[static_cast<std::size_t>(document)].items(); }
    Rows<Statement> statements() const { return m_statementRows; }
    const Statement &statement(int index) const { return m_statementRows[static_cast<std::size_t>(index)]; }
    Rows<Event> events() const { return m_eventRows; }
    const Event &event(int index) const { return m_eventRows[static_cast<std::size_t>(index)]; }
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
    /// Statements of one document: they stand together, from firstStatementOf() on.
    Rows<Statement> statementsOf(int document) const;
    int firstStatementOf(int document) const { return m_indexes->firstStatement[static_cast<std::size_t>(document)]; }
    int undatedCount() const { return m_indexes->undated; }

private:
    /// What is looked up often, made once for all snapshots that have the same rows.
    struct Indexes {
        std::vector<int> firstStatement; ///< by document, one more at the end
        std::vector<int> firstDivergence; ///< by event, one more at the end
        std::vector<std::pair<quint64, int>> statementIds; ///< sorted
        std::vector<std::pair<quint64, int>> eventIds; ///< sorted
        int undated = 0;
    };
    void makeIndexes();
    void setRows(SharedRows<Statement> statements, SharedRows<Event> events);

    std::shared_ptr<const Parts> m_findings;
    std::shared_ptr<const Parts> m_shown; ///< the findings themselves where nothing is decided
    Decisions m_decisions;
    DecisionReport m_report;
    SharedRows<Statement> m_statements; ///< of m_shown, and what has changed since
    SharedRows<Event> m_events;
    Rows<Statement> m_statementRows; ///< of m_statements
    Rows<Event> m_eventRows;
    std::shared_ptr<const Indexes> m_indexes;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace eusebius
