// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/sqlite/sqlstatement.h"

#include "model/corpus/sqlite/wtf8.h"

#include <sqlite3.h>

namespace eusebius {

void SqlStatement::Finaliser::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

void SqlStatement::check(int code)
{
    m_failed = m_failed || code != SQLITE_OK;
}

bool SqlStatement::next()
{
    if (m_failed) {
        return false;
    }
    const int code = sqlite3_step(m_handle.get());
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

void SqlStatement::reset()
{
    if (!m_failed) {
        check(sqlite3_reset(m_handle.get()));
    }
}

void SqlStatement::runWithRow(const SqlStatement &row)
{
    for (int column = 0; column < row.columnCount() && !m_failed; ++column) {
        check(sqlite3_bind_value(m_handle.get(), column + 1, sqlite3_column_value(row.m_handle.get(), column)));
    }
    run();
}

int SqlStatement::columnCount() const
{
    return sqlite3_column_count(m_handle.get());
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double SqlStatement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

QString SqlStatement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return bytes == nullptr ? QString() : fromWtf8(QByteArrayView(bytes, size));
}

QByteArray SqlStatement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return bytes == nullptr ? QByteArray() : QByteArray(static_cast<const char *>(bytes), size);
}

void SqlStatement::bind(int index, qint64 value)
{
    if (!m_failed) {
        check(sqlite3_bind_int64(m_handle.get(), index, value));
    }
}

void SqlStatement::bind(int index, double value)
{
    if (!m_failed) {
        check(sqlite3_bind_double(m_handle.get(), index, value));
    }
}

void SqlStatement::bind(int index, const QString &text)
{
    if (!m_failed) {
        const QByteArray bytes = toWtf8(text);
        // data() of an empty array is not null: an empty text is not "no text".
        check(sqlite3_bind_text64(m_handle.get(), index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
    }
}

void SqlStatement::bind(int index, const QByteArray &blob)
{
    if (!m_failed) {
        check(sqlite3_bind_blob64(m_handle.get(), index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                                  SQLITE_TRANSIENT));
    }
}

void SqlStatement::bind(int index, std::nullopt_t)
{
    if (!m_failed) {
        check(sqlite3_bind_null(m_handle.get(), index));
    }
}

} // namespace eusebius
