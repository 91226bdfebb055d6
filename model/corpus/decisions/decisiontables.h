// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/decisions.h"
#include "model/corpus/sqlite/database.h"

namespace eusebius {

/// All decisions of a corpus file. CorpusDamaged where a row can't be.
Result<Decisions> readDecisions(Database &database);

/// Writes single records into the tables of decisions. Not a transaction: who writes opens and ends it.
///
///     DecisionWriter writer(database);
///     for (const Change &change : changes) { writer.write(change); }
///     if (writer.failed()) { return database.lastError(); }
class DecisionWriter {
public:
    /// The database must outlive it.
    explicit DecisionWriter(Database &database);

    void write(const Change &change);
    void put(const Record &record);
    void remove(const Record &record);
    bool failed() const;

private:
    struct Table {
        SqlStatement put;
        SqlStatement remove;
    };
    void putInto(const StatementRecord &r);
    void putInto(const EventRecord &r);
    void putInto(const LinkRecord &r);
    void putInto(const SourceRecord &r);
    void putInto(const OwnStatement &r);
    void putInto(const Note &r);
    void putInto(const Tag &r);

    Table m_statement;
    Table m_event;
    Table m_link;
    Table m_source;
    Table m_own;
    Table m_note;
    Table m_tag;
};

/// Every decision there is, into tables that have none.
Result<void> writeDecisions(Database &database, const Decisions &decisions);
Result<void> clearDecisions(Database &database);

} // namespace eusebius
