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
#include "model/corpus/findings.h"

#include <algorithm>

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

Result<Snapshot::Parts> readFindings(Database &database)
{
    if (auto begun = database.execute("BEGIN"); !begun) {
        return begun.error();
    }
    RowReader from(database);
    Result<void> done;
    for (const auto read : {readTitle, readDictionary, readDocuments, readExpressions, readEvents, readStatements, readLinks, readComparison}) {
        if (done) {
            done = read(from);
        }
    }
    const Result<void> ended = database.execute("COMMIT");
    if (!done || !ended) {
        return done ? ended.error() : done.error();
    }
    std::ranges::stable_sort(from.parts.comparison.divergences, {}, &Divergence::event); // a file may say anything
    return std::move(from.parts);
}

SnapshotPtr snapshotOf(std::shared_ptr<const Snapshot::Parts> findings, Decisions decisions, const Instruments &instruments)
{
    if (decisions.isEmpty()) {
        return std::make_shared<const Snapshot>(std::move(findings));
    }
    Applied result = applied(*findings, decisions, instruments);
    return std::make_shared<const Snapshot>(std::move(findings), std::move(result.parts), std::move(decisions), std::move(result.report));
}

Result<SnapshotPtr> loadCorpus(const QString &path)
{
    Result<Database> database = openCorpusFile(path, SchemaHistory::standard());
    if (!database) {
        return database.error();
    }
    Result<Snapshot::Parts> findings = readFindings(*database);
    if (!findings) {
        return findings.error();
    }
    Result<Decisions> decisions = readDecisions(*database);
    if (!decisions) {
        return decisions.error();
    }
    return snapshotOf(std::make_shared<const Snapshot::Parts>(std::move(*findings)), std::move(*decisions), Instruments::standard());
}

} // namespace eusebius
