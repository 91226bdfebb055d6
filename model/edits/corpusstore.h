// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/corpuslock.h"
#include "model/corpus/sqlite/database.h"
#include "model/edits/editor.h"

#include <functional>
#include <optional>

namespace eusebius {

/// The open database of one Editor: a corpus file with its lock, or tables in memory. Knows when it may be written.
class CorpusStore {
public:
    static Result<std::unique_ptr<CorpusStore>> open(const QString &path);
    static Result<std::unique_ptr<CorpusStore>> inMemory();
    ~CorpusStore();

    Database &database() { return m_database; }
    const QString &path() const { return m_path; } ///< empty in memory
    ReadOnly readOnly() const { return m_readOnly; }
    QString lockHolder() const { return m_lock ? m_lock->holder() : QString(); }

    /// All of it or nothing.
    Result<void> transaction(const std::function<Result<void>()> &write);
    /// The whole file as another, in one step.
    Result<void> copyTo(const QString &path) const;
    /// The file was replaced by another of the same name.
    Result<void> reopen();

private:
    explicit CorpusStore(Database database) : m_database(std::move(database)) { }
    Result<void> openForWriting();

    QString m_path;
    std::optional<CorpusLock> m_lock;
    Database m_database;
    ReadOnly m_readOnly = ReadOnly::No;
};

} // namespace eusebius
