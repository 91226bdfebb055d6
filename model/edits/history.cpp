// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edits/history.h"

#include "model/corpus/decisions/recordjson.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

Result<History> History::read(Database &database)
{
    History history;
    SqlStatement row = database.prepare("SELECT key, made, edit, state FROM history ORDER BY key");
    while (row.next()) {
        history.m_entries.push_back({row.integer(0), row.integer(1), row.text(2), row.enumeration(3, HistoryState::Closed)});
    }
    if (row.outOfBounds()) {
        return Error{ErrorCode::CorpusDamaged, database.path(), {u"history"_s}};
    }
    if (row.failed()) {
        return database.lastError();
    }
    return history;
}

const HistoryEntry *History::toUndo() const
{
    // Undone ones stand behind the last that is done; those left behind may stand anywhere.
    const auto done = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                   [](const HistoryEntry &e) { return e.state == HistoryState::Done || e.state == HistoryState::Closed; });
    return done == m_entries.rend() || done->state == HistoryState::Closed ? nullptr : &*done;
}

const HistoryEntry *History::toRedo() const
{
    const HistoryEntry *first = nullptr;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->state == HistoryState::Undone) {
            first = &*entry;
        } else if (entry->state != HistoryState::LeftBehind) {
            break;
        }
    }
    return first;
}

Result<void> History::add(Database &database, const QString &edit, const Changes &changes, qint64 now)
{
    for (std::size_t i = m_entries.size(); i > 0 && m_entries[i - 1].state != HistoryState::Done && m_entries[i - 1].state != HistoryState::Closed; --i) {
        if (m_entries[i - 1].state == HistoryState::Undone) {
            if (auto done = setState(database, m_entries[i - 1].key, HistoryState::LeftBehind); !done) {
                return done;
            }
        }
    }
    const qint64 key = m_entries.empty() ? 1 : m_entries.back().key + 1;
    SqlStatement insert = database.prepare("INSERT INTO history(key, made, edit, changes, state) VALUES (?, ?, ?, ?, ?)");
    insert.run(key, now, edit, changesText(changes), HistoryState::Done);
    if (insert.failed()) {
        return database.lastError();
    }
    m_entries.push_back({key, now, edit, HistoryState::Done});
    return {};
}

Result<Changes> History::changesOf(Database &database, const HistoryEntry &entry)
{
    SqlStatement row = database.prepare("SELECT changes FROM history WHERE key = ?");
    row.bindAll(entry.key);
    const bool found = row.next();
    if (row.failed()) {
        return database.lastError();
    }
    std::optional<Changes> changes = found ? changesOfText(row.text(0)) : std::nullopt;
    if (!changes) {
        return Error{ErrorCode::CorpusDamaged, database.path(), {u"history"_s}};
    }
    return std::move(*changes);
}

Result<void> History::setState(Database &database, qint64 key, HistoryState state)
{
    SqlStatement update = database.prepare("UPDATE history SET state = ? WHERE key = ?");
    update.run(state, key);
    if (update.failed()) {
        return database.lastError();
    }
    std::ranges::lower_bound(m_entries, key, {}, &HistoryEntry::key)->state = state;
    return {};
}

Result<void> History::close(Database &database)
{
    if (auto done = database.execute("UPDATE history SET state = 3 WHERE state IN (0, 1)"); !done) {
        return done;
    }
    for (HistoryEntry &entry : m_entries) {
        entry.state = entry.state == HistoryState::LeftBehind ? entry.state : HistoryState::Closed;
    }
    return {};
}

} // namespace eusebius
