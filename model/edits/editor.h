// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/decisions/rebased.h"
#include "model/corpus/snapshot.h"
#include "model/edits/changeevent.h"
#include "model/edits/edit.h"
#include "model/edits/history.h"

#include <functional>
#include <memory>
#include <span>

namespace eusebius {

class CorpusStore;

/// Why a corpus may only be read.
enum class ReadOnly : quint8 {
    No,
    Locked, ///< another process has it open
    Place, ///< nothing can be written where it stands
    Newer, ///< a newer version made it
};

/// The one that changes a corpus. Every edit is one transaction of the corpus file: when apply() returns, it is on the disk, and when it
/// fails, nothing has changed, neither on the disk nor here. Gives the next snapshot; the snapshots before stay as they are.
///
/// Not for several threads at once. Not a builder: what the program finds comes in by replaceFindings().
///
///     auto editor = Editor::open(u"talks.eusebius"_s);
///     auto event = (*editor)->apply(edit::SetStatus{{id}, Status::Confirmed});
///     show((*editor)->snapshot());
///     (*editor)->undo();
class Editor {
public:
    /// Opens a corpus file and holds its lock; read-only where that can't be had (see readOnly()).
    static Result<std::unique_ptr<Editor>> open(const QString &path, Instruments instruments = Instruments::standard());
    /// For a corpus that stands in memory: everything works, saveAs() makes it a file.
    static Result<std::unique_ptr<Editor>> inMemory(const SnapshotPtr &snapshot, Instruments instruments = Instruments::standard());
    ~Editor();

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Empty while it stands in memory.
    QString path() const;
    ReadOnly readOnly() const;
    /// Who has it open, where that is why it is read-only and known.
    QString lockHolder() const;

    /// Does it, or says why not: EditImpossible, CorpusReadOnly, DiskFull, FileUnwritable …
    Result<ChangeEvent> apply(const Edit &edit);
    /// Several as one step of the history, under the first one's name. All of them or none.
    Result<ChangeEvent> apply(std::span<const Edit> edits);

    /// The name of the edit that would be undone; empty where there is none.
    QString undoName() const;
    QString redoName() const;
    Result<ChangeEvent> undo();
    Result<ChangeEvent> redo();
    /// Every edit ever made, in order, also what was undone.
    const std::vector<HistoryEntry> &history() const { return m_history.entries(); }

    /// The program has found everything anew: files were changed, added or taken away, or its rules are others. Decisions go on.
    /// After it nothing before can be undone.
    Result<RebaseReport> replaceFindings(const SnapshotPtr &built);

    /// The corpus as it is, decisions and history, as another file. This one stays open.
    Result<void> saveCopy(const QString &path) const;
    /// The same, and goes on in that file.
    Result<void> saveAs(const QString &path);

    /// How the window stood; not a step of the history, and lost without harm.
    Result<void> setViewState(const QString &name, const QString &value);
    QString viewState(const QString &name) const;

    /// Called with every change, when the new snapshot is there.
    void setListener(std::function<void(const ChangeEvent &)> listener) { m_listener = std::move(listener); }

private:
    Editor(std::unique_ptr<CorpusStore> store, Instruments instruments);

    Error refusal() const;
    Result<ChangeEvent> commit(const Changes &changes, ChangeEvent::Cause cause, const QString &edit,
                               const std::function<Result<void>(History &)> &note);
    Result<ChangeEvent> step(const HistoryEntry *entry, bool back);
    bool fits(const Changes &changes) const;

    std::unique_ptr<CorpusStore> m_store;
    Instruments m_instruments;
    History m_history;
    SnapshotPtr m_snapshot;
    std::function<void(const ChangeEvent &)> m_listener;
};

} // namespace eusebius
