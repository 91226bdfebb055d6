// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/decisions/rebased.h"
#include "model/corpus/showndecisions.h"
#include "model/corpus/file/corpusfile.h"
#include "model/corpus/file/corpuslock.h"
#include "model/corpus/findings.h"

#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<KnownDocument>> documentsOf(Database &database)
{
    std::vector<KnownDocument> documents;
    SqlStatement row = database.prepare("SELECT id, sha256 FROM document");
    while (row.next()) {
        documents.push_back({row.text(0), row.blob(1)});
    }
    if (row.failed()) {
        return database.lastError();
    }
    return documents;
}

/// What was decided in the file before, about these findings.
Result<Decisions> decisionsGoingOn(Database &before, const Snapshot::Parts &findings)
{
    const Result<Decisions> decisions = readDecisions(before);
    const Result<std::vector<KnownDocument>> documents = documentsOf(before);
    if (!decisions || !documents) {
        return decisions ? documents.error() : decisions.error();
    }
    return rebased(*decisions, findings, renamedDocuments(*documents, findings.documents)).decisions;
}

/// Only a corpus is written over, and what a person decided in it goes on, unless the snapshot comes with decisions.
Result<void> saveOver(const Snapshot &snapshot, const QString &path)
{
    Result<Database> before = openCorpusFile(path, SchemaHistory::standard());
    if (!before) {
        return before.error();
    }
    if (!snapshot.decisions().isEmpty()) {
        return writeCorpus({.findings = snapshot.findings(), .decisions = snapshot.decisions(), .columns = snapshot.found()->columns.get()}, path);
    }
    const Snapshot::Parts findings = snapshot.findings();
    Result<Decisions> decisions = decisionsGoingOn(*before, findings);
    if (!decisions) {
        return decisions.error();
    }
    for (const Record &record : sortedRecords(decisionsOf(snapshot))) {
        decisions->apply({decisions->current(record), record});
    }
    return writeCorpus({.findings = findings, .decisions = *decisions, .before = &*before, .closeHistory = true, .columns = snapshot.found()->columns.get()}, path);
}

} // namespace

Result<void> saveCorpus(const Snapshot &snapshot, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return Error{ErrorCode::FileUnwritable, path, {u"not a file"_s}};
    }
    const CorpusLock lock(path);
    if (lock.state() == CorpusLock::State::Other) {
        return Error{ErrorCode::CorpusLocked, path, {lock.holder()}};
    }
    if (info.size() > 0) {
        return saveOver(snapshot, path);
    }
    return writeCorpus({.findings = snapshot.findings(), .decisions = decisionsOf(snapshot), .columns = snapshot.found()->columns.get()}, path);
}

} // namespace eusebius
