// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/selection.h"

namespace eusebius {

void Selection::set(const Selected &selected)
{
    if (selected != m_current) {
        m_current = selected;
        emit changed();
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
}

} // namespace eusebius
