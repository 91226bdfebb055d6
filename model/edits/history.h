// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"
#include "model/corpus/sqlite/database.h"

#include <vector>

namespace eusebius {

enum class HistoryState : quint8 {
    Done,
    Undone, ///< may be redone
    LeftBehind, ///< undone, and others were made instead
    Closed, ///< done or undone before the last import: stays as it is
};

struct HistoryEntry {
    qint64 key = 0;
    qint64 made = 0; ///< seconds since 1970, UTC
    QString edit; ///< nameOf() the edit
    HistoryState state = HistoryState::Done;
};

/// Every edit ever made to a corpus, in order, with what it takes to undo it. It stays when the file is closed, and so do undo and redo;
/// what was undone is never taken out.
///
/// Only keys and names are held in memory. All writing belongs into the transaction of who calls, who goes on with a
/// copy made before when that failed.
class History {
public:
    static Result<History> read(Database &database);

    const std::vector<HistoryEntry> &entries() const { return m_entries; }
    /// The entry that undoing would take back, or redoing make again; null where there is none.
    const HistoryEntry *toUndo() const;
    const HistoryEntry *toRedo() const;

    Result<void> add(Database &database, const QString &edit, const Changes &changes, qint64 now);
    /// What an entry changed. CorpusDamaged where that can't be read.
    static Result<Changes> changesOf(Database &database, const HistoryEntry &entry);
    Result<void> setState(Database &database, qint64 key, HistoryState state);
    /// Nothing before now can be undone or redone.
    Result<void> close(Database &database);

private:
    std::vector<HistoryEntry> m_entries;
};

} // namespace eusebius
