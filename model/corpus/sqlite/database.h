// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/corpus/sqlite/sqlstatement.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace eusebius {

/// One SQLite database, closed when the last owner goes. Opened so that a file made by somebody else can do nothing:
/// `trusted_schema` off, defensive, no triggers, no views, no extensions, sizes bounded.
///
/// Not a corpus: it knows neither schema nor version. For use by one thread at a time.
///
///     Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
///     SqlStatement select = database->prepare("SELECT count(*) FROM document");
///     if (select.next()) { use(select.integer(0)); }
class Database {
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< read-only where the system allows no writing; see isReadOnly
        Create, ///< makes the file where it is missing
    };

    static Result<Database> open(const QString &path, Mode mode);
    /// Lives in memory; gone when closed.
    static Result<Database> inMemory();

    /// One or several statements that give no rows.
    Result<void> execute(const QByteArray &sql);
    /// A statement that is not valid has `failed()` set.
    SqlStatement prepare(QByteArrayView sql);
    /// The first column of the first row; 0 where there is no row.
    Result<qint64> number(QByteArrayView sql);

    bool isReadOnly() const;
    /// The error of the call that failed last, about this file.
    Error lastError() const;
    /// Copies everything of another database over this one.
    Result<void> copyFrom(const Database &source);
    const QString &path() const { return m_path; }
    /// Closes now and says whether that worked: the last chance to hear of a full disk.
    Result<void> close();

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    static Result<Database> openWith(const QString &path, int flags);
    void harden();

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
};

} // namespace eusebius
