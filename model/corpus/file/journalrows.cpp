// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/journalrows.h"

namespace eusebius {

Result<void> copyJournal(Database &from, Database &to)
{
    for (const char *table : {"history", "view_state"}) {
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

Result<void> closeHistory(Database &database)
{
    return database.execute("UPDATE history SET state = 3 WHERE state IN (0, 1)");
}

} // namespace eusebius
