// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/corpusstore.h"

#include "model/corpus/file/corpusfile.h"

#include <QFileInfo>

namespace eusebius {

Result<std::unique_ptr<CorpusStore>> CorpusStore::open(const QString &path)
{
    CorpusLock lock(path);
    // Checks that it is one, clears up after a crash, brings an old form up to date.
    Result<Database> database = openCorpusFile(path, SchemaHistory::standard(), NewerForm::ReadOnly);
    if (!database) {
        return database.error();
    }
    std::unique_ptr<CorpusStore> store(new CorpusStore(std::move(*database)));
    const Result<qint64> version = store->m_database.number("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    const bool copyInMemory = store->m_database.path() != path;
    store->m_path = path;
    if (*version > SchemaHistory::standard().newest()) {
        store->m_readOnly = ReadOnly::Newer;
    } else if (lock.state() == CorpusLock::State::Other) {
        store->m_readOnly = ReadOnly::Locked;
    } else if (lock.state() == CorpusLock::State::NoPlace || copyInMemory || !QFileInfo(path).isWritable()) {
        store->m_readOnly = ReadOnly::Place;
    } else if (auto done = store->openForWriting(); !done) {
        return done.error();
    }
    if (store->m_readOnly != ReadOnly::Newer) { // the program that made it may write it
        store->m_lock.emplace(std::move(lock));
    }
    return store;
}

Result<std::unique_ptr<CorpusStore>> CorpusStore::inMemory()
{
    Result<Database> database = Database::inMemory();
    if (!database) {
        return database.error();
    }
    if (auto made = SchemaHistory::standard().create(*database); !made) {
        return made.error();
    }
    return std::unique_ptr<CorpusStore>(new CorpusStore(std::move(*database)));
}

CorpusStore::~CorpusStore()
{
    if (!m_path.isEmpty() && m_readOnly == ReadOnly::No) {
        // Takes the journal's file away: a closed corpus is one file.
        static_cast<void>(m_database.execute("PRAGMA journal_mode = DELETE"));
    }
}

Result<void> CorpusStore::openForWriting()
{
    Result<Database> database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database) {
        return database.error();
    }
    if (database->isReadOnly()) {
        m_readOnly = ReadOnly::Place;
        return {};
    }
    // The journal's file is kept while the corpus is open: making and removing it costs more than the edit. FULL: what is committed
    // outlives a power cut.
    if (auto done = database->execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"); !done) {
        return done;
    }
    m_database = std::move(*database);
    return {};
}

Result<void> CorpusStore::transaction(const std::function<Result<void>()> &write)
{
    if (auto begun = m_database.execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    Result<void> done = write();
    if (done) {
        done = m_database.execute("COMMIT");
    }
    if (!done) {
        // A full disk may have rolled it back already; then this says so, and nothing is lost.
        static_cast<void>(m_database.execute("ROLLBACK"));
    }
    return done;
}

Result<void> CorpusStore::copyTo(const QString &path) const
{
    return replaceFileWhole(path, [this](const QString &file) {
        Result<Database> copy = Database::open(file, Database::Mode::Create);
        Result<void> done = copy ? copy->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;") : Result<void>(copy.error());
        if (done) {
            done = copy->copyFrom(m_database);
        }
        return done ? copy->close() : done;
    });
}

Result<void> CorpusStore::reopen()
{
    return m_path.isEmpty() ? Result<void>() : openForWriting();
}

} // namespace eusebius
