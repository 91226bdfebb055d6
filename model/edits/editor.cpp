// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/editor.h"

#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/showndecisions.h"
#include "model/corpus/findings.h"
#include "model/corpus/nextsnapshot.h"
#include "model/edits/changesof.h"
#include "model/edits/corpusstore.h"

#include <QDateTime>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

Result<void> writeChanges(Database &database, const Changes &changes)
{
    DecisionWriter writer(database);
    for (const Change &change : changes) {
        writer.write(change);
    }
    return writer.failed() ? Result<void>(database.lastError()) : Result<void>();
}

} // namespace

Editor::Editor(std::unique_ptr<CorpusStore> store, Instruments instruments) :
    m_store(std::move(store)), m_instruments(std::move(instruments))
{
}

Editor::~Editor() = default;

Result<std::unique_ptr<Editor>> Editor::open(const QString &path, Instruments instruments)
{
    Result<std::unique_ptr<CorpusStore>> store = CorpusStore::open(path);
    if (!store) {
        return store.error();
    }
    std::unique_ptr<Editor> editor(new Editor(std::move(*store), std::move(instruments)));
    Database &database = editor->m_store->database();
    Result<std::shared_ptr<const Found>> found = readFound(database);
    if (!found) {
        return found.error();
    }
    Result<Decisions> decisions = readDecisions(database);
    if (!decisions) {
        return decisions.error();
    }
    Result<History> history = History::read(database);
    if (!history) {
        return history.error();
    }
    editor->m_history = std::move(*history);
    editor->m_snapshot = snapshotOf(std::move(*found), std::move(*decisions), editor->m_instruments);
    return editor;
}

Result<std::unique_ptr<Editor>> Editor::inMemory(const SnapshotPtr &snapshot, Instruments instruments)
{
    Result<std::unique_ptr<CorpusStore>> store = CorpusStore::inMemory();
    if (!store) {
        return store.error();
    }
    std::unique_ptr<Editor> editor(new Editor(std::move(*store), std::move(instruments)));
    const Decisions decisions = decisionsOf(*snapshot);
    if (auto written = writeDecisions(editor->m_store->database(), decisions); !written) {
        return written.error();
    }
    editor->m_snapshot = snapshotOf(snapshot->found(), decisions, editor->m_instruments);
    return editor;
}

QString Editor::path() const
{
    return m_store->path();
}

ReadOnly Editor::readOnly() const
{
    return m_store->readOnly();
}

QString Editor::lockHolder() const
{
    return m_store->lockHolder();
}

Error Editor::refusal() const
{
    QStringList why;
    switch (readOnly()) {
    case ReadOnly::Locked:
        why << u"locked"_s;
        if (!lockHolder().isEmpty()) {
            why << lockHolder();
        }
        break;
    case ReadOnly::Newer:
        why << u"newer"_s;
        break;
    case ReadOnly::Place:
    case ReadOnly::No:
        why << u"place"_s;
        break;
    }
    return {ErrorCode::CorpusReadOnly, path(), why};
}

Result<ChangeEvent> Editor::apply(const Edit &edit)
{
    return apply(std::span(&edit, 1));
}

Result<ChangeEvent> Editor::apply(std::span<const Edit> edits)
{
    if (readOnly() != ReadOnly::No) {
        return refusal();
    }
    const Result<Changes> changes = changesOf(*m_snapshot, edits, secondsNow());
    if (!changes) {
        return changes.error();
    }
    const QString name = nameOf(edits.front());
    return commit(*changes, ChangeEvent::Cause::Made, name,
                  [&](History &history) { return history.add(m_store->database(), name, *changes, secondsNow()); });
}

Result<ChangeEvent> Editor::commit(const Changes &changes, ChangeEvent::Cause cause, const QString &edit,
                                   const std::function<Result<void>(History &)> &note)
{
    History history = m_history;
    const Result<void> done = m_store->transaction([&] {
        Result<void> written = writeChanges(m_store->database(), changes);
        return written ? note(history) : written;
    });
    if (!done) {
        return done.error();
    }
    m_history = std::move(history);
    Decisions decisions = m_snapshot->decisions();
    decisions.apply(changes);
    m_snapshot = nextSnapshot(*m_snapshot, std::move(decisions), changes, m_instruments);
    ChangeEvent event = ChangeEvent::of(changes);
    event.cause = cause;
    event.edit = edit;
    event.moved = m_snapshot->report().moved;
    std::erase_if(event.moved, [&](const MovedTime &moved) {
        const int index = m_snapshot->statementIndex(moved.statement);
        return index < 0 || !event.documents.contains(m_snapshot->document(m_snapshot->statement(index).document).id);
    });
    if (m_listener) {
        m_listener(event);
    }
    return event;
}

QString Editor::undoName() const
{
    const HistoryEntry *entry = m_history.toUndo();
    return entry == nullptr ? QString() : entry->edit;
}

QString Editor::redoName() const
{
    const HistoryEntry *entry = m_history.toRedo();
    return entry == nullptr ? QString() : entry->edit;
}

Result<ChangeEvent> Editor::undo()
{
    return step(m_history.toUndo(), true);
}

Result<ChangeEvent> Editor::redo()
{
    return step(m_history.toRedo(), false);
}

/// The records must be as the entry left them: a file may have been changed by others.
bool Editor::fits(const Changes &changes) const
{
    return std::ranges::all_of(changes, [this](const Change &change) { return m_snapshot->decisions().current(change.any()) == change.before; });
}

Result<ChangeEvent> Editor::step(const HistoryEntry *entry, bool back)
{
    if (readOnly() != ReadOnly::No) {
        return refusal();
    }
    if (entry == nullptr) {
        return Error{ErrorCode::EditImpossible, {}, {u"nothing"_s}};
    }
    Result<Changes> changes = History::changesOf(m_store->database(), *entry);
    if (!changes) {
        return changes.error();
    }
    if (back) {
        *changes = reversed(*changes);
    }
    if (!fits(*changes)) {
        return Error{ErrorCode::CorpusDamaged, path(), {u"history"_s}};
    }
    // Copies: the history the entry stands in is replaced by the next one.
    const qint64 key = entry->key;
    const QString edit = entry->edit;
    return commit(*changes, back ? ChangeEvent::Cause::Undo : ChangeEvent::Cause::Redo, edit, [&](History &history) {
        return history.setState(m_store->database(), key, back ? HistoryState::Undone : HistoryState::Done);
    });
}

Result<RebaseReport> Editor::replaceFindings(const SnapshotPtr &built)
{
    if (readOnly() != ReadOnly::No) {
        return refusal();
    }
    std::vector<KnownDocument> before;
    for (const Document &document : *m_snapshot->found()->documents) {
        before.push_back({document.id, document.sha256});
    }
    const Snapshot::Parts findings = built->findings();
    Rebased rebase = rebased(m_snapshot->decisions(), findings, renamedDocuments(before, findings.documents));
    Database &database = m_store->database();
    Result<void> done;
    if (path().isEmpty()) {
        done = m_store->transaction([&]() -> Result<void> {
            Result<void> cleared = clearDecisions(database);
            Result<void> written = cleared ? writeDecisions(database, rebase.decisions) : cleared;
            return written ? History(m_history).close(database) : written;
        });
    } else {
        done = writeCorpus({.findings = findings, .decisions = rebase.decisions, .before = &database, .closeHistory = true, .columns = built->found()->columns.get()}, path());
        if (done) {
            done = m_store->reopen();
        }
    }
    if (!done) {
        return done.error();
    }
    Result<History> history = History::read(m_store->database());
    if (!history) {
        return history.error();
    }
    m_history = std::move(*history);
    m_snapshot = snapshotOf(built->found(), std::move(rebase.decisions), m_instruments);
    if (m_listener) {
        ChangeEvent event;
        event.cause = ChangeEvent::Cause::Import;
        event.kinds = ChangeEvent::Everything;
        m_listener(event);
    }
    return rebase.report;
}

Result<void> Editor::saveCopy(const QString &path) const
{
    const CorpusLock lock(path);
    if (lock.state() == CorpusLock::State::Other) {
        return Error{ErrorCode::CorpusLocked, path, {lock.holder()}};
    }
    if (!m_store->path().isEmpty()) {
        return m_store->copyTo(path);
    }
    return writeCorpus({.findings = m_snapshot->findings(), .decisions = m_snapshot->decisions(), .before = &m_store->database(), .columns = m_snapshot->found()->columns.get()}, path);
}

Result<void> Editor::saveAs(const QString &path)
{
    if (auto saved = saveCopy(path); !saved) {
        return saved;
    }
    Result<std::unique_ptr<CorpusStore>> store = CorpusStore::open(path);
    if (!store) {
        return store.error();
    }
    m_store = std::move(*store);
    return {};
}

Result<void> Editor::setViewState(const QString &name, const QString &value)
{
    if (readOnly() != ReadOnly::No) {
        return refusal();
    }
    SqlStatement put = m_store->database().prepare("INSERT OR REPLACE INTO view_state(name, value) VALUES (?, ?)");
    put.run(name, value);
    return put.failed() ? Result<void>(m_store->database().lastError()) : Result<void>();
}

QString Editor::viewState(const QString &name) const
{
    SqlStatement row = m_store->database().prepare("SELECT value FROM view_state WHERE name = ?");
    row.bindAll(name);
    return row.next() ? row.text(0) : QString();
}

} // namespace eusebius
