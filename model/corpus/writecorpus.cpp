// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/file/comparisonrows.h"
#include "model/corpus/file/corpusfile.h"
#include "model/corpus/file/documentrows.h"
#include "model/corpus/file/eventrows.h"
#include "model/corpus/file/expressionrows.h"
#include "model/corpus/file/journalrows.h"
#include "model/corpus/file/statementrows.h"
#include "model/corpus/findings.h"

#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Does one step after another until one fails.
class Steps {
public:
    template <typename Step>
    Steps &then(Step step)
    {
        if (m_done) {
            m_done = step();
        }
        return *this;
    }
    const Result<void> &done() const { return m_done; }

private:
    Result<void> m_done;
};

Result<void> writeTitle(Database &database, const QString &title)
{
    SqlStatement insert = database.prepare("INSERT INTO corpus VALUES (?, ?)");
    insert.run(u"title"_s, title);
    return insert.failed() ? Result<void>(database.lastError()) : Result<void>();
}

Result<void> writeRows(Database &database, const Snapshot::Parts &found)
{
    RowWriter to(database);
    return Steps()
        .then([&] { return writeTitle(database, found.title); })
        .then([&] { return writeDocuments(to, found.documents); })
        .then([&] { return writeExpressions(to, found.expressions); })
        .then([&] { return writeEvents(to, found.events); })
        .then([&] { return writeStatements(to, found.statements); })
        .then([&] { return writeLinks(to, found.links); })
        .then([&] { return writeComparison(to, found.comparison); })
        .done();
}

/// Fills a file that nobody else knows of yet: it needs no journal, and is synced once, before it is moved.
Result<void> packColumns(Database &database, const CorpusContents &contents)
{
    return writePacked(database, contents.columns != nullptr ? *contents.columns : columnsOf(contents.findings));
}

Result<void> fill(const QString &file, const CorpusContents &contents)
{
    Result<Database> database = Database::open(file, Database::Mode::Create);
    if (!database) {
        return database.error();
    }
    const bool isPacked = static_cast<qsizetype>(contents.findings.statements.size()) >= contents.packedFrom;
    return Steps()
        .then([&] {
            return database->execute("PRAGMA page_size = 8192; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; "
                                     "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;");
        })
        .then([&] { return SchemaHistory::standard().create(*database); })
        .then([&] { return database->execute("BEGIN"); })
        .then([&] { return contents.before != nullptr ? copyJournal(*contents.before, *database) : Result<void>(); })
        .then([&] { return contents.closeHistory ? closeHistory(*database) : Result<void>(); })
        .then([&] { return writeRows(*database, contents.findings); })
        .then([&] { return isPacked ? packColumns(*database, contents) : Result<void>(); })
        .then([&] { return writeDecisions(*database, contents.decisions); })
        .then([&] { return database->execute("COMMIT"); })
        .then([&] { return database->close(); })
        .done();
}

/// A link is written through, not replaced.
QString realTarget(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

} // namespace

Result<void> writeCorpus(const CorpusContents &contents, const QString &path)
{
    Result<void> done = replaceFileWhole(realTarget(path), [&contents](const QString &file) { return fill(file, contents); });
    if (!done) {
        Error error = done.error();
        error.subject = path;
        return error;
    }
    return {};
}

} // namespace eusebius
