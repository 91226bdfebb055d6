// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/nextsnapshot.h"

#include <algorithm>
#include <map>

namespace eusebius {

namespace {

/// Looks at one change after another; gives up at the first that may reach farther than its own row.
class Patcher {
public:
    Patcher(const Snapshot &before, const Decisions &decisions) : m_before(before), m_decisions(decisions) { }

    bool take(const Changes &changes)
    {
        return std::ranges::all_of(changes, [this](const Change &change) {
            return std::visit([&](const auto &kind) { return take(kind, change); }, change.any());
        });
    }
    Snapshot::Changed changed() const { return {listed(m_statements), listed(m_events)}; }

private:
    template <typename T>
    static std::vector<std::pair<std::size_t, T>> listed(const std::map<std::size_t, T> &rows)
    {
        return {rows.begin(), rows.end()};
    }
    template <typename T>
    static const T *record(const std::optional<Record> &of)
    {
        return of ? std::get_if<T>(&*of) : nullptr;
    }

    // What is shown hangs on none of these.
    bool take(const Note &, const Change &) { return true; }
    bool take(const Tag &, const Change &) { return true; }

    // These may move statements, events or documents.
    bool take(const LinkRecord &, const Change &) { return false; }
    bool take(const SourceRecord &, const Change &) { return false; }
    bool take(const OwnStatement &, const Change &) { return false; }

    bool take(const StatementRecord &any, const Change &change)
    {
        const StatementRecord plain;
        const auto *was = record<StatementRecord>(change.before);
        const auto *is = record<StatementRecord>(change.after);
        const StatementRecord &from = was != nullptr ? *was : plain;
        const StatementRecord &to = is != nullptr ? *is : plain;
        const int index = m_before.statementIndex(any.id);
        const bool regroups = from.status != to.status && (from.status == Status::Rejected || to.status == Status::Rejected);
        if (index < 0 || regroups || from.date != to.date || from.title != to.title || m_decisions.ownStatement(any.id) != nullptr) {
            return false;
        }
        if (from.status != to.status) {
            const auto row = static_cast<std::size_t>(index);
            m_statements.try_emplace(row, m_before.statement(index)).first->second.status = to.status;
        }
        return true;
    }

    bool take(const EventRecord &any, const Change &change)
    {
        const auto *was = record<EventRecord>(change.before);
        const auto *is = record<EventRecord>(change.after);
        const int index = m_before.eventIndex(any.id);
        if (index < 0 || is == nullptr || !standsAlone(any, index)) {
            return false; // taken back, or it may go to another event
        }
        const EventRecord plain;
        const EventRecord &from = was != nullptr ? *was : plain;
        if (from.date != is->date || (was != nullptr && from.members != is->members)) {
            return false;
        }
        if (from.title != is->title) {
            if (is->title.isEmpty()) {
                return false; // the program's own is not known here
            }
            m_events.try_emplace(static_cast<std::size_t>(index), m_before.event(index)).first->second.title = is->title;
        }
        return true;
    }

    /// All it remembers is in this event, and no other record is about anything in it: it is the event's whatever else is decided.
    bool standsAlone(const EventRecord &record, int event) const
    {
        const auto inside = [&](StatementId id) {
            const int index = m_before.statementIndex(id);
            return index >= 0 && m_before.statement(index).event == event;
        };
        const auto others = [&](int member) {
            const auto naming = m_decisions.eventsNaming(m_before.statement(member).id);
            return std::ranges::any_of(naming, [&record](EventId id) { return id != record.id; });
        };
        return std::ranges::all_of(record.members, inside) && std::ranges::none_of(m_before.event(event).statements, others);
    }

    const Snapshot &m_before;
    const Decisions &m_decisions; ///< after the changes
    std::map<std::size_t, Statement> m_statements; ///< changed rows
    std::map<std::size_t, Event> m_events;
};

} // namespace

SnapshotPtr nextSnapshot(const Snapshot &before, Decisions decisions, const Changes &changes)
{
    Patcher patcher(before, decisions);
    return patcher.take(changes) ? std::make_shared<const Snapshot>(before, std::move(decisions), patcher.changed()) : nullptr;
}

} // namespace eusebius
