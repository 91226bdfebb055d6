// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/decisions/showndecisions.h"
#include "model/corpus/file/comparisonrows.h"
#include "model/corpus/file/corpusfile.h"
#include "model/corpus/file/decisionrows.h"
#include "model/corpus/file/documentrows.h"
#include "model/corpus/file/eventrows.h"
#include "model/corpus/file/expressionrows.h"
#include "model/corpus/file/statementrows.h"

#include <QFile>
#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeTitle(Database &database, const QString &title)
{
    SqlStatement insert = database.prepare("INSERT INTO corpus VALUES (?, ?)");
    insert.run(u"title"_s, title);
    return insert.failed() ? Result<void>(database.lastError()) : Result<void>();
}

Result<void> writeRows(Database &database, const Snapshot &snapshot)
{
    RowWriter to(database);
    const Snapshot::Parts &found = snapshot.findings();
    Result<void> done = writeTitle(database, found.title);
    const auto then = [&done](auto &&write) {
        if (done) {
            done = write();
        }
    };
    then([&] { return writeDocuments(to, found.documents); });
    then([&] { return writeExpressions(to, found.expressions); });
    then([&] { return writeEvents(to, found.events); });
    then([&] { return writeStatements(to, found.statements); });
    then([&] { return writeLinks(to, found.links); });
    then([&] { return writeComparison(to, found.comparison); });
    then([&] { return writeDecisions(database, decisionsOf(snapshot)); });
    return done;
}

/// Fills a file that nobody else knows of yet: it needs no journal, and is synced once, before it is moved.
Result<void> fill(const QString &file, const Snapshot &snapshot, Database *decisions)
{
    Result<Database> database = Database::open(file, Database::Mode::Create);
    if (!database) {
        return database.error();
    }
    Result<void> done = database->execute("PRAGMA page_size = 8192; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; "
                                          "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;");
    const auto then = [&done](auto &&step) {
        if (done) {
            done = step();
        }
    };
    then([&] { return SchemaHistory::standard().create(*database); });
    then([&] { return database->execute("BEGIN"); });
    then([&] { return decisions != nullptr ? copyDecisions(*decisions, *database) : Result<void>(); });
    then([&] { return writeRows(*database, snapshot); });
    then([&] { return database->execute("COMMIT"); });
    then([&] { return database->close(); });
    return done;
}

/// A link is written through, not replaced.
QString realTarget(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

} // namespace

Result<void> saveCorpus(const Snapshot &snapshot, const QString &path)
{
    const QString target = realTarget(path);
    const QFileInfo info(target);
    std::optional<Database> old;
    if (info.exists() && !info.isFile()) {
        return Error{ErrorCode::FileUnwritable, path, {u"not a file"_s}};
    }
    if (info.size() > 0) {
        // Only a corpus is written over, and what a person decided in it goes on.
        Result<Database> opened = openCorpusFile(target, SchemaHistory::standard());
        if (!opened) {
            return opened.error();
        }
        old.emplace(std::move(*opened));
    }
    const Result<QString> file = newFileBeside(target);
    if (!file) {
        return file.error();
    }
    Result<void> done = fill(*file, snapshot, old ? &*old : nullptr);
    old.reset();
    if (done) {
        done = replaceFile(*file, target);
    }
    if (!done) {
        QFile::remove(*file);
        Error error = done.error();
        error.subject = path;
        return error;
    }
    return {};
}

} // namespace eusebius
