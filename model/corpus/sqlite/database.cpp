// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/sqlite/database.h"

#include <sqlite3.h>

#include <cerrno>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyMilliseconds = 2000;
constexpr int kMaxValueBytes = 1'000'000'000; ///< one document's text
constexpr int kMaxSqlBytes = 1'000'000;

Error errorOf(sqlite3 *handle, int code, const QString &path)
{
    const QString message = QString::fromUtf8(handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, path, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::CorpusLocked, path, {}};
    case SQLITE_CORRUPT:
        return {ErrorCode::CorpusDamaged, path, {message}};
    case SQLITE_NOTADB:
        return {ErrorCode::CorpusNotOurs, path, {}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::FileUnreadable, path, {message}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::FileUnwritable, path, {message}};
    case SQLITE_IOERR:
        if (handle != nullptr && sqlite3_system_errno(handle) == ENOSPC) {
            return {ErrorCode::DiskFull, path, {}};
        }
        break;
    default:
        break;
    }
    return {ErrorCode::DatabaseFailed, path, {message}};
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    switch (mode) {
    case Mode::ReadOnly:
        return openWith(path, SQLITE_OPEN_READONLY);
    case Mode::ReadWrite:
        return openWith(path, SQLITE_OPEN_READWRITE);
    case Mode::Create:
        break;
    }
    return openWith(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::inMemory()
{
    return openWith(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::openWith(const QString &path, int flags)
{
    Database database;
    database.m_path = path;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK) {
        return errorOf(handle, code, path);
    }
    database.harden();
    return database;
}

void Database::harden()
{
    sqlite3 *handle = m_handle.get();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    // Cells of damaged pages are checked before they are used; a file changed under a memory map would be a crash.
    sqlite3_exec(handle, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;", nullptr, nullptr, nullptr);
}

Result<void> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(errorOf(m_handle.get(), code, m_path));
}

SqlStatement Database::prepare(QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    return SqlStatement(statement, code != SQLITE_OK);
}

Result<qint64> Database::number(QByteArrayView sql)
{
    SqlStatement statement = prepare(sql);
    const bool found = statement.next();
    if (statement.failed()) {
        return lastError();
    }
    return found ? statement.integer(0) : 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

Error Database::lastError() const
{
    return errorOf(m_handle.get(), sqlite3_extended_errcode(m_handle.get()), m_path);
}

Result<void> Database::copyFrom(const Database &source)
{
    sqlite3_backup *backup = sqlite3_backup_init(m_handle.get(), "main", source.m_handle.get(), "main");
    if (backup == nullptr) {
        return lastError();
    }
    const int stepped = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? Result<void>() : Result<void>(errorOf(nullptr, stepped, m_path));
}

Result<void> Database::close()
{
    sqlite3 *handle = m_handle.release();
    const int code = sqlite3_close(handle);
    if (code != SQLITE_OK) {
        m_handle.reset(handle);
        return lastError();
    }
    return {};
}

} // namespace eusebius
