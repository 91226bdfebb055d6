// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/snapshot.h"

#include <algorithm>

namespace eusebius {

namespace {

/// first[i] is where group i begins, in a list sorted by group; one more at the end.
template <typename T, typename GroupOf>
std::vector<int> groupStarts(const std::vector<T> &sorted, std::size_t groups, GroupOf groupOf)
{
    std::vector<int> first(groups + 1, 0);
    for (const T &item : sorted) {
        const auto group = static_cast<std::size_t>(groupOf(item));
        Q_ASSERT(group < groups);
        ++first[group + 1];
    }
    for (std::size_t i = 1; i < first.size(); ++i) {
        first[i] += first[i - 1];
    }
    return first;
}

template <typename T>
std::vector<std::pair<quint64, int>> sortedIds(const std::vector<T> &items)
{
    std::vector<std::pair<quint64, int>> ids;
    ids.reserve(items.size());
    for (const T &item : items) {
        ids.emplace_back(item.id.value, static_cast<int>(ids.size()));
    }
    std::ranges::sort(ids);
    return ids;
}

int find(const std::vector<std::pair<quint64, int>> &ids, quint64 id)
{
    const auto it = std::ranges::lower_bound(ids, id, {}, &std::pair<quint64, int>::first);
    return it != ids.end() && it->first == id ? it->second : -1;
}

Snapshot::Parts inOrder(Snapshot::Parts parts)
{
    parts.expressions.resize(parts.documents.size());
    Q_ASSERT(std::ranges::is_sorted(parts.statements, {}, &Statement::document));
    if (!std::ranges::is_sorted(parts.comparison.divergences, {}, &Divergence::event)) {
        std::ranges::stable_sort(parts.comparison.divergences, {}, &Divergence::event);
    }
    return parts;
}

template <typename T>
std::span<const T> group(const std::vector<T> &items, const std::vector<int> &first, int index)
{
    const auto from = static_cast<std::size_t>(first[static_cast<std::size_t>(index)]);
    const auto to = static_cast<std::size_t>(first[static_cast<std::size_t>(index) + 1]);
    return std::span(items).subspan(from, to - from);
}

} // namespace

Snapshot::Snapshot(Parts parts) : Snapshot(std::make_shared<const Parts>(inOrder(std::move(parts)))) { }

Snapshot::Snapshot(std::shared_ptr<const Parts> findings, Decisions decisions) :
    m_findings(findings), m_shown(std::move(findings)), m_decisions(std::move(decisions))
{
    makeIndexes();
}

Snapshot::Snapshot(std::shared_ptr<const Parts> findings, Parts shown, Decisions decisions, DecisionReport report) :
    m_findings(std::move(findings)),
    m_shown(std::make_shared<const Parts>(inOrder(std::move(shown)))),
    m_decisions(std::move(decisions)),
    m_report(std::move(report))
{
    makeIndexes();
}

Snapshot::Snapshot(const Snapshot &before, Decisions decisions, Changed changed) :
    m_findings(before.m_findings),
    m_shown(before.m_shown),
    m_decisions(std::move(decisions)),
    m_report(before.m_report),
    m_indexes(before.m_indexes)
{
    setRows(before.m_statements.with(std::move(changed.statements)), before.m_events.with(std::move(changed.events)));
}

void Snapshot::setRows(SharedRows<Statement> statements, SharedRows<Event> events)
{
    m_statements = std::move(statements);
    m_events = std::move(events);
    m_statementRows = m_statements.rows();
    m_eventRows = m_events.rows();
}

void Snapshot::makeIndexes()
{
    Indexes indexes;
    indexes.firstStatement = groupStarts(m_shown->statements, m_shown->documents.size(), [](const Statement &s) { return s.document; });
    indexes.firstDivergence = groupStarts(m_shown->comparison.divergences, m_shown->events.size(), [](const Divergence &d) { return d.event; });
    indexes.statementIds = sortedIds(m_shown->statements);
    indexes.eventIds = sortedIds(m_shown->events);
    indexes.undated = static_cast<int>(std::ranges::count(m_shown->statements, Dating::Undated, &Statement::dating));
    m_indexes = std::make_shared<const Indexes>(std::move(indexes));
    setRows(SharedRows<Statement>({m_shown, &m_shown->statements}), SharedRows<Event>({m_shown, &m_shown->events}));
}

std::span<const Divergence> Snapshot::divergences(int event) const
{
    return group(m_shown->comparison.divergences, m_indexes->firstDivergence, event);
}

int Snapshot::statementIndex(StatementId id) const
{
    return find(m_indexes->statementIds, id.value);
}

int Snapshot::eventIndex(EventId id) const
{
    return find(m_indexes->eventIds, id.value);
}

int Snapshot::documentIndex(const QString &id) const
{
    const auto it = std::ranges::find(m_shown->documents, id, &Document::id);
    return it == m_shown->documents.end() ? -1 : static_cast<int>(it - m_shown->documents.begin());
}

Rows<Statement> Snapshot::statementsOf(int document) const
{
    const int first = firstStatementOf(document);
    return m_statementRows.sliced(static_cast<std::size_t>(first), static_cast<std::size_t>(firstStatementOf(document + 1) - first));
}

} // namespace eusebius
