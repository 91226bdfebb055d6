// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/decisions/applied.h"
#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/file/comparisonrows.h"
#include "model/corpus/file/corpusfile.h"
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

SnapshotPtr shown(Snapshot::Parts parts, Decisions decisions)
{
    if (decisions.isEmpty()) {
        return std::make_shared<const Snapshot>(std::move(parts));
    }
    const auto findings = std::make_shared<const Snapshot::Parts>(std::move(parts));
    Applied result = applied(*findings, decisions, Instruments());
    return std::make_shared<const Snapshot>(findings, std::move(result.parts), std::move(decisions), std::move(result.report));
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
    for (const auto read : {readTitle, readDictionary, readDocuments, readExpressions, readEvents, readStatements, readLinks,
                            readComparison}) {
        if (auto done = read(from); !done) {
            return done.error();
        }
    }
    Result<Decisions> decisions = readDecisions(*database);
    if (!decisions) {
        return decisions.error();
    }
    return shown(std::move(from.parts), std::move(*decisions));
}

} // namespace eusebius
