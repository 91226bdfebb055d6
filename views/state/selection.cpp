// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/selection.h"

#include <algorithm>

namespace eusebius {

void Selection::set(const Selected &selected)
{
    if (selected != m_current) {
        const bool sameEvent = selected.event == m_current.event && !selected.event.isNull();
        m_current = selected;
        if (!sameEvent) {
            clearMarks();
        }
        emit changed();
    }
}

bool Selection::isMarked(StatementId statement) const
{
    return std::ranges::find(m_markedStatements, statement) != m_markedStatements.end();
}

void Selection::markEvents(std::vector<EventId> events)
{
    if (events.size() < 2) {
        events.clear(); // one is just selected
    }
    if (events != m_markedEvents || !m_markedStatements.empty()) {
        m_markedEvents = std::move(events);
        m_markedStatements.clear();
        emit marksChanged();
    }
}

void Selection::toggleMark(StatementId statement)
{
    m_markedEvents.clear();
    if (std::erase(m_markedStatements, statement) == 0) {
        m_markedStatements.push_back(statement);
    }
    emit marksChanged();
}

void Selection::clearMarks()
{
    if (!m_markedEvents.empty() || !m_markedStatements.empty()) {
        m_markedEvents.clear();
        m_markedStatements.clear();
        emit marksChanged();
    }
}

void Selection::selectEvent(EventId event)
{
    Selected selected;
    selected.event = event;
    set(selected);
}

void Selection::selectStatement(const Snapshot &snapshot, int statement)
{
    const Statement &s = snapshot.statement(statement);
    Selected selected;
    selected.statement = s.id;
    if (s.event >= 0) {
        selected.event = snapshot.event(s.event).id;
    }
    set(selected);
}

void Selection::openDocument(const QString &document, TextRange passage)
{
    Selected selected = m_current;
    selected.document = document;
    selected.passage = passage;
    set(selected);
}

void Selection::closeDocument()
{
    Selected selected = m_current;
    selected.document.clear();
    selected.passage = {};
    set(selected);
}

void Selection::clear()
{
    set({});
}

void Selection::retain(const Snapshot *snapshot)
{
    Selected selected = m_current;
    if (snapshot == nullptr) {
        selected = {};
    } else {
        if (snapshot->eventIndex(selected.event) < 0) {
            selected.event = {};
        }
        if (snapshot->statementIndex(selected.statement) < 0) {
            selected.statement = {};
        }
        if (snapshot->documentIndex(selected.document) < 0) {
            selected.document.clear();
            selected.passage = {};
        }
    }
    set(selected);
    const std::size_t marked = m_markedEvents.size() + m_markedStatements.size();
    std::erase_if(m_markedEvents, [snapshot](EventId id) { return snapshot == nullptr || snapshot->eventIndex(id) < 0; });
    std::erase_if(m_markedStatements, [snapshot](StatementId id) { return snapshot == nullptr || snapshot->statementIndex(id) < 0; });
    if (m_markedEvents.size() == 1) {
        m_markedEvents.clear();
    }
    if (m_markedEvents.size() + m_markedStatements.size() != marked) {
        emit marksChanged();
    }
}

} // namespace eusebius
