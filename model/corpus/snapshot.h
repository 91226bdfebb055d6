// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisionreport.h"
#include "model/corpus/decisions/decisions.h"
#include "model/corpus/parts.h"
#include "model/corpus/rows.h"
#include "model/corpus/shown.h"

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace eusebius {

/// The whole corpus as one immutable value: what every panel, export and the command line read. Shared by
/// `std::shared_ptr<const Snapshot>`; an edit makes the next one. Indexes are valid within one snapshot only; ids outlive it.
///
/// Inside stand columns that one snapshot shares with the next (see Found and Shown). A statement or event is made into its value when it is
/// first looked at, and stays as long as the snapshot does; who walks over all of them asks for single fields (timeOf(), eventOf() …), which
/// makes none. May be read on any number of threads.
class Snapshot {
public:
    // Not copied: its rows lead into itself. Shared instead.
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    using Parts = CorpusParts;

    /// What the program found, with nothing decided about it.
    explicit Snapshot(Parts parts);
    /// Findings under decisions that change nothing shown, or none.
    explicit Snapshot(std::shared_ptr<const Found> found, Decisions decisions = {});
    /// What is shown of findings under decisions; see nextSnapshot().
    Snapshot(std::shared_ptr<const Found> found, Shown shown, Decisions decisions, DecisionReport report);

    const QString &title() const { return m_found->title; }
    std::span<const Document> documents() const { return *m_shown.documents; }
    const Document &document(int index) const { return (*m_shown.documents)[static_cast<std::size_t>(index)]; }
    std::span<const TimeExpression> expressions(int document) const { return (*m_shown.expressions)[static_cast<std::size_t>(document)].items(); }
    Rows<Statement> statements() const { return {this, m_statements.size()}; }
    const Statement &statement(int index) const;
    Rows<Event> events() const { return {this, m_events.size()}; }
    const Event &event(int index) const;
    /// By a, then b.
    Rows<Link> links() const;
    /// Those that have one of the event's statements at an end; a person's link between two of them comes twice. Looks at every link found.
    std::vector<Link> linksOfEvent(int event) const;

    // Fields of statements and events, for walks over all of them.
    const TimeSpan &timeOf(int statement) const { return m_shown.time(m_shown.statements.slot(statement)); }
    int documentOf(int statement) const { return hot(statement).document; }
    int eventOf(int statement) const { return m_shown.events.index(hot(statement).event); }
    StatementKind kindOf(int statement) const { return static_cast<StatementKind>(hot(statement).kind); }
    Dating datingOf(int statement) const { return static_cast<Dating>(hot(statement).dating); }
    Status statusOf(int statement) const { return static_cast<Status>(hot(statement).status); }
    QString titleOf(int statement) const;
    TextRange rangeOf(int statement) const { return m_shown.range(*m_found, m_shown.statements.slot(statement)); }
    StatementId idOf(int statement) const;
    const TimeSpan &eventTime(int event) const;
    QString eventTitle(int event) const;
    std::vector<int> sourcesOf(int event) const; ///< as event(…).documents
    int sourceCount(int event) const;
    int independentOf(int event) const;

    /// What comparing the documents says; its divergences are asked for by event.
    struct Compared {
        const std::vector<ReuseMatch> &reuse;
        const std::vector<Coverage> &coverage; ///< by document
    };
    Compared comparison() const { return {*m_shown.reuse, *m_shown.coverage}; }
    std::vector<Divergence> divergences(int event) const;
    /// Whether there is one of a kind that `counts`.
    template <typename Counts>
    bool hasDivergence(int event, Counts counts) const;

    /// What the program found, whatever was decided.
    const std::shared_ptr<const Found> &found() const { return m_found; }
    /// The same in lists, made for this call: takes a second or two and a gigabyte where there are a million statements.
    Parts findings() const { return m_found->parts(); }
    const Shown &shown() const { return m_shown; }
    const Decisions &decisions() const { return m_decisions; }
    /// What became of the decisions.
    const DecisionReport &report() const { return m_report; }
    bool isExcluded(int document) const { return m_decisions.isExcluded(this->document(document).id); }

    /// -1 where there is none.
    int statementIndex(StatementId id) const;
    int eventIndex(EventId id) const;
    int documentIndex(const QString &id) const;
    /// Statements of one document: they stand together, from firstStatementOf() on.
    Rows<Statement> statementsOf(int document) const;
    int firstStatementOf(int document) const { return (*m_shown.firstStatement)[static_cast<std::size_t>(document)]; }
    int undatedCount() const { return m_shown.undated; }

    /// For Rows.
    template <typename T>
    const T &row(std::size_t index) const;

private:
    const StatementFields &hot(int statement) const { return m_shown.hot[m_shown.statements.slot(statement)]; }
    const MadeEvent *madeEvent(int slot) const;
    bool isFoundEvent(int slot) const { return slot < static_cast<int>(m_found->columns->events.size()); }
    Statement madeStatement(std::size_t index) const;
    Event madeEventValue(std::size_t index) const;
    Link madeLink(std::size_t index) const;
    int shownStatement(int slot) const { return m_shown.statements.index(slot); }
    struct PlacedLink {
        int a = 0; ///< shown statements
        int b = 0;
        int found = 0;
    };
    std::vector<PlacedLink> shownFoundLinks() const;
    Link foundLink(int found) const;
    void orderLinks() const;

    std::shared_ptr<const Found> m_found;
    Shown m_shown;
    Decisions m_decisions;
    DecisionReport m_report;
    LazyRows<Statement> m_statements;
    LazyRows<Event> m_events;
    /// The links as they are shown, put in order when they are first asked for.
    struct Links {
        std::once_flag once;
        std::vector<int> order; ///< a link found, or -1 - a person's
        std::vector<Link> byPeople;
        std::unique_ptr<LazyRows<Link>> rows;
    };
    mutable Links m_links;
};

template <>
inline const Statement &Snapshot::row<Statement>(std::size_t index) const
{
    return m_statements.at(index, [this](std::size_t i) { return madeStatement(i); });
}

template <>
inline const Event &Snapshot::row<Event>(std::size_t index) const
{
    return m_events.at(index, [this](std::size_t i) { return madeEventValue(i); });
}

template <>
inline const Link &Snapshot::row<Link>(std::size_t index) const
{
    return m_links.rows->at(index, [this](std::size_t i) { return madeLink(i); });
}

inline const Statement &Snapshot::statement(int index) const
{
    return row<Statement>(static_cast<std::size_t>(index));
}

inline const Event &Snapshot::event(int index) const
{
    return row<Event>(static_cast<std::size_t>(index));
}

template <typename Counts>
bool Snapshot::hasDivergence(int event, Counts counts) const
{
    const int slot = m_shown.events.slot(event);
    const MadeEvent *made = isFoundEvent(slot) ? nullptr : madeEvent(slot);
    if (made != nullptr && made->foundOf < 0) {
        return std::ranges::any_of(made->divergences, counts, &Divergence::kind);
    }
    const FoundColumns &columns = *m_found->columns;
    const int found = made != nullptr ? made->foundOf : slot;
    for (quint32 i = columns.events[found].divergences; i < columns.divergencesEnd(found); ++i) {
        if (counts(static_cast<DivergenceKind>(columns.divergences[i].kind))) {
            return true;
        }
    }
    return false;
}

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace eusebius
