// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/corpus/snapshot.h"
#include "model/edits/edit.h"

#include <set>

namespace eusebius {

/// Collects what one edit changes, over a copy of the decisions that it keeps up to date. Records that other records name are made, those
/// that say nothing any more and are named by none go.
class ChangeBuilder {
public:
    explicit ChangeBuilder(const Snapshot &snapshot) : m_snapshot(snapshot), m_decisions(snapshot.decisions()) { }

    const Snapshot &snapshot() const { return m_snapshot; }
    const Decisions &decisions() const { return m_decisions; }

    /// The record there is, or an empty one with the statement's words. None where neither is known.
    std::optional<StatementRecord> record(StatementId id) const;
    /// The record there is, or an empty one that remembers the event's members. None where neither is known.
    std::optional<EventRecord> record(EventId id) const;
    SourceRecord source(const QString &document) const;

    /// Puts the record in place of the one of its key; the statements it names get theirs.
    void put(const Record &record);
    void remove(const Record &record);
    void link(StatementId a, StatementId b, LinkRelation relation, LinkOrigin origin = LinkOrigin::Said);
    void unlink(StatementId a, StatementId b);

    /// Removes what says nothing any more, and gives the changes: each record once.
    Changes finish();

private:
    void set(const Record &likeThis, std::optional<Record> after);
    void name(StatementId id);
    bool isPlain(const StatementRecord &record) const;
    bool isPlain(const EventRecord &record) const;
    void tidy();

    const Snapshot &m_snapshot;
    Decisions m_decisions;
    Changes m_changes;
    std::set<StatementId> m_statements; ///< touched or named
    std::set<EventId> m_events;
};

/// The statements of an event by id; empty where there is no such event.
std::vector<StatementId> statementsOf(const Snapshot &snapshot, EventId event);
Error impossible(const char *why);

} // namespace eusebius
