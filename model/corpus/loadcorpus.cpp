// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/file/comparisonrows.h"
#include "model/corpus/file/corpusfile.h"
#include "model/corpus/file/documentrows.h"
#include "model/corpus/file/eventrows.h"
#include "model/corpus/file/expressionrows.h"
#include "model/corpus/file/statementrows.h"
#include "model/corpus/findings.h"
#include "model/corpus/nextsnapshot.h"

#include <future>
#include <initializer_list>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

Result<void> readTitle(RowReader &from)
{
    SqlStatement row = from.database.prepare("SELECT value FROM corpus WHERE name = 'title'");
    if (row.next()) {
        from.parts.title = row.text(0);
    }
    return from.ended(row, "corpus");
}

Result<void> readDictionary(RowReader &from)
{
    return from.dictionary.read(from.database);
}

Result<void> readDictionaryOnDemand(RowReader &from)
{
    from.dictionary.readOnDemand(from.database);
    return {};
}

using ReadTable = Result<void> (*)(RowReader &from);

/// All in one transaction: the tables as they are at one moment.
Result<Snapshot::Parts> readTables(Database &database, std::initializer_list<ReadTable> tables)
{
    if (auto begun = database.execute("BEGIN"); !begun) {
        return begun.error();
    }
    Result<void> done;
    Snapshot::Parts parts;
    {
        RowReader from(database);
        for (const ReadTable read : tables) {
            done = done ? read(from) : done;
        }
        parts = std::move(from.parts);
    }
    const Result<void> ended = database.execute("COMMIT");
    if (!done || !ended) {
        return done ? ended.error() : done.error();
    }
    return parts;
}

std::vector<qsizetype> textLengths(const std::vector<Document> &documents)
{
    std::vector<qsizetype> lengths;
    for (const Document &document : documents) {
        lengths.push_back(document.text.size());
    }
    return lengths;
}

} // namespace

Result<Snapshot::Parts> readFindings(Database &database)
{
    return readTables(database, {readTitle, readDictionary, readDocuments, readExpressions, readEvents, readStatements, readLinks, readComparison});
}

Result<std::shared_ptr<const Found>> readFound(Database &database)
{
    if (const QString stamp = packedStamp(database); !stamp.isEmpty()) {
        // On two threads, each with the file opened for itself: the columns here, the documents and their texts there.
        auto packed = std::async(std::launch::async, [stamp, path = database.path()]() -> std::optional<FoundColumns> {
            Result<Database> own = Database::open(path, Database::Mode::ReadOnly);
            return own ? readPacked(*own, stamp) : std::nullopt;
        });
        Result<Snapshot::Parts> parts = readTables(database, {readTitle, readDictionaryOnDemand, readDocuments, readReuseAndCoverage});
        std::optional<FoundColumns> columns = packed.get();
        if (parts && columns && areSound(*columns, textLengths(parts->documents))) {
            return Found::of(std::move(*parts), std::move(*columns));
        }
    }
    Result<Snapshot::Parts> parts = readFindings(database);
    return parts ? Result<std::shared_ptr<const Found>>(Found::of(std::move(*parts))) : parts.error();
}

Result<SnapshotPtr> loadCorpus(const QString &path)
{
    Result<Database> database = openCorpusFile(path, SchemaHistory::standard(), NewerForm::ReadOnly);
    if (!database) {
        return database.error();
    }
    Result<std::shared_ptr<const Found>> found = readFound(*database);
    if (!found) {
        return found.error();
    }
    Result<Decisions> decisions = readDecisions(*database);
    if (!decisions) {
        return decisions.error();
    }
    return snapshotOf(std::move(*found), std::move(*decisions), Instruments::standard());
}

} // namespace eusebius
