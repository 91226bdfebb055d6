// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/file/comparisonrows.h"
#include "model/corpus/file/corpusfile.h"
#include "model/corpus/file/decisionrows.h"
#include "model/corpus/file/documentrows.h"
#include "model/corpus/file/eventrows.h"
#include "model/corpus/file/expressionrows.h"
#include "model/corpus/file/statementrows.h"

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

} // namespace

Result<SnapshotPtr> loadCorpus(const QString &path)
{
    Result<Database> database = openCorpusFile(path, SchemaHistory::standard());
    if (!database) {
        return database.error();
    }
    // One transaction: all tables as they are at one moment.
    if (auto begun = database->execute("BEGIN"); !begun) {
        return begun.error();
    }
    RowReader from(*database);
    for (const auto read : {readTitle, readDictionary, readDocuments, readExpressions, readEvents, readStatements, readLinks, readComparison,
                            readDecisions}) {
        if (auto done = read(from); !done) {
            return done.error();
        }
    }
    return SnapshotPtr(std::make_shared<const Snapshot>(std::move(from.parts)));
}

} // namespace eusebius
