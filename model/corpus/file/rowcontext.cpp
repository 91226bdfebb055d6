// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/rowcontext.h"

namespace eusebius {

TextRange RowReader::range(SqlStatement &row, int firstColumn, int document) const
{
    const CodePointMap &map = offsets[static_cast<std::size_t>(document)];
    const qint64 begin = row.integer(firstColumn);
    const qint64 end = row.integer(firstColumn + 1);
    if (begin < 0 || end < begin || end > map.codePointCount()) {
        row.fail();
        return {};
    }
    return {map.utf16(begin), map.utf16(end)};
}

int RowReader::index(SqlStatement &row, int column, const KeyMap &keys)
{
    const int found = keys.index(row.integer(column));
    if (found < 0) {
        row.fail();
        return 0;
    }
    return found;
}

int RowReader::indexOrNone(SqlStatement &row, int column, const KeyMap &keys)
{
    return row.isNull(column) ? -1 : index(row, column, keys);
}

Result<void> RowReader::ended(const SqlStatement &rows, const char *table) const
{
    if (rows.outOfBounds()) {
        return Error{ErrorCode::CorpusDamaged, database.path(), {QString::fromLatin1(table)}};
    }
    if (rows.failed()) {
        return database.lastError();
    }
    return {};
}

} // namespace eusebius
