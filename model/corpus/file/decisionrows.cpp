// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/decisionrows.h"

#include <array>

namespace eusebius {

namespace {

constexpr std::array kDecisionTables = {"decided_statement", "decided_event", "decided_link", "decided_source", "own_statement",
                                        "note", "tag", "history", "view_state"};

} // namespace

Result<void> copyDecisions(Database &from, Database &to)
{
    for (const char *table : kDecisionTables) {
        SqlStatement rows = from.prepare(QByteArray("SELECT * FROM ") + table);
        const QByteArray places = QByteArray("?, ").repeated(rows.columnCount()).chopped(2);
        SqlStatement insert = to.prepare(QByteArray("INSERT INTO ") + table + " VALUES (" + places + ')');
        while (rows.next()) {
            insert.runWithRow(rows);
        }
        if (rows.failed()) {
            return from.lastError();
        }
        if (insert.failed()) {
            return to.lastError();
        }
    }
    return {};
}

} // namespace eusebius
