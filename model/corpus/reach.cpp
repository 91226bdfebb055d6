// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/reach.h"

#include "model/corpus/decisions/eventidentity.h"
#include "model/corpus/decisions/shownsources.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace eusebius {

namespace {

constexpr qint64 kMostSalts = 4; ///< that are looked for: each but the first takes an event split off from the same statement before

class Reacher {
public:
    Reacher(const Found &found, const Shown &shown, const Decisions &before, const Decisions &after) :
        m_found(found), m_columns(*found.columns), m_shown(shown), m_decisions{&before, &after}
    {
    }

    void start(const Changes &changes)
    {
        for (const Change &change : changes) {
            for (const auto *record : {&change.before, &change.after}) {
                if (*record) {
                    std::visit([this](const auto &kind) { start(kind); }, **record);
                }
            }
        }
    }
    void startEverywhere()
    {
        for (std::size_t d = 0; d < m_found.documents->size(); ++d) {
            add(static_cast<int>(d));
        }
        m_decisions[1]->forEachStatement([this](const StatementRecord &record) { add(record.id); });
        m_decisions[1]->forEachEvent([this](const EventRecord &record) { start(record); });
    }

    Reach finish()
    {
        while (!m_waiting.empty() || !m_waitingSlots.empty()) {
            if (!m_waitingSlots.empty()) {
                const int slot = m_waitingSlots.back();
                m_waitingSlots.pop_back();
                follow(slot);
            } else {
                const StatementId id = m_waiting.back();
                m_waiting.pop_back();
                follow(id);
            }
        }
        m_reach.found.assign(m_foundSlots.begin(), m_foundSlots.end());
        m_reach.foundEvents.assign(m_events.begin(), m_events.end());
        std::ranges::sort(m_reach.found);
        std::ranges::sort(m_reach.foundEvents);
        m_reach.documents.assign(m_documents.begin(), m_documents.end());
        return std::move(m_reach);
    }

private:
    void start(const StatementRecord &record) { add(record.id); }
    void start(const OwnStatement &record) { add(record.id); }
    void start(const LinkRecord &record)
    {
        add(record.a);
        add(record.b);
    }
    void start(const EventRecord &record)
    {
        if (m_reach.records.insert(record.id).second) {
            std::ranges::for_each(record.members, [this](StatementId id) { add(id); });
            startClaims(record.id);
        }
    }
    /// Events that have the record's id without it, or would have it if it were not there.
    void startClaims(EventId id)
    {
        followEvent(m_columns.eventIndex(id.value));
        if (const int *slot = m_shown.madeSlots.find(id.value)) {
            addMembers(**m_shown.made.find(*slot));
        }
        if (!m_salted) {
            m_salted.emplace();
            m_shown.made.forEach([this](const std::shared_ptr<const MadeEvent> &made) {
                const StatementId first = idOf(made->event.statements.front());
                for (qint64 salt = 0; salt < kMostSalts && freshEventId(first, salt) != made->event.id; ++salt) {
                    m_salted->emplace(freshEventId(first, salt), made.get());
                }
            });
        }
        const auto [begin, end] = m_salted->equal_range(id);
        std::for_each(begin, end, [this](const auto &entry) { addMembers(*entry.second); });
    }
    StatementId idOf(int slot) const { return m_shown.statement(m_found, slot).id; }
    void addMembers(const MadeEvent &made)
    {
        for (const int slot : made.event.statements) {
            add(idOf(slot));
        }
    }

    void start(const SourceRecord &record)
    {
        if (const int document = documentIndex(record.document); document >= 0) {
            add(document);
        }
    }
    // What is shown hangs on none of these.
    void start(const Note &) { }
    void start(const Tag &) { }

    int documentIndex(const QString &id) const { return m_found.documentIndexes.value(id, -1); }
    bool isReadAgain(int document) const
    {
        const Document &found = (*m_found.documents)[static_cast<std::size_t>(document)];
        return std::ranges::any_of(m_decisions, [&found](const Decisions *decisions) { return eusebius::isReadAgain(found, *decisions); });
    }

    void add(StatementId id)
    {
        if (m_reach.ids.insert(id).second) {
            m_waiting.push_back(id);
        }
    }

    void addSlot(int slot)
    {
        if (m_foundSlots.insert(slot).second) {
            m_waitingSlots.push_back(slot);
        }
    }

    /// All of a document.
    void add(int document)
    {
        if (!m_whole.insert(document).second) {
            return;
        }
        m_documents.insert(document);
        for (int slot = m_columns.firstStatementOf(document); slot < m_columns.firstStatementOf(document + 1); ++slot) {
            addSlot(slot);
        }
        const QString &id = (*m_found.documents)[static_cast<std::size_t>(document)].id;
        for (const Decisions *decisions : m_decisions) {
            decisions->forEachStatement([&](const StatementRecord &record) {
                if (record.passage.document == id) {
                    add(record.id);
                }
            });
        }
    }

    void addStanding(int document)
    {
        if (isReadAgain(document)) {
            add(document);
        }
        m_documents.insert(document);
    }

    void follow(int slot)
    {
        add(StatementId{m_columns.statements[slot].id});
        addStanding(m_columns.hot[slot].document);
        followEvent(m_columns.hot[slot].event);
    }

    void follow(StatementId id)
    {
        for (const int slot : m_columns.statementsWith(id.value)) {
            addSlot(slot);
        }
        for (const Decisions *decisions : m_decisions) {
            if (const StatementRecord *record = decisions->statement(id)) {
                if (const int document = documentIndex(record->passage.document); document >= 0) {
                    addStanding(document);
                }
            }
            for (const LinkRecord &link : decisions->links(id)) {
                if (link.relation == LinkRelation::Same) {
                    add(link.other(id));
                }
            }
            for (const EventId event : decisions->eventsNaming(id)) {
                if (const EventRecord *record = decisions->event(event)) {
                    start(*record);
                }
            }
            for (qint64 salt = 0; const EventRecord *record = decisions->event(freshEventId(id, salt)); ++salt) {
                start(*record);
            }
        }
    }

    void followEvent(int event)
    {
        if (event < 0 || !m_events.insert(event).second) {
            return;
        }
        for (quint32 m = m_columns.events[event].members; m < m_columns.membersEnd(event); ++m) {
            addSlot(m_columns.members[m]);
        }
        for (const Decisions *decisions : m_decisions) {
            if (const EventRecord *record = decisions->event({m_columns.events[event].id})) {
                start(*record);
            }
        }
    }

    const Found &m_found;
    const FoundColumns &m_columns;
    const Shown &m_shown;
    std::array<const Decisions *, 2> m_decisions;
    std::unordered_set<int> m_foundSlots;
    std::unordered_set<int> m_events;
    std::set<int> m_documents;
    std::set<int> m_whole; ///< documents all of which is in reach
    std::optional<std::unordered_multimap<EventId, const MadeEvent *>> m_salted; ///< made events by the ids that they might have had; made when needed
    std::vector<StatementId> m_waiting;
    std::vector<int> m_waitingSlots;
    Reach m_reach;
};

} // namespace

Reach reachOf(const Found &found, const Shown &shown, const Decisions &before, const Decisions &after, const Changes &changes)
{
    Reacher reacher(found, shown, before, after);
    reacher.start(changes);
    return reacher.finish();
}

Reach wholeReach(const Found &found, const Decisions &after)
{
    const Decisions none;
    const Shown plain = Shown::asFound(found);
    Reacher reacher(found, plain, none, after);
    reacher.startEverywhere();
    return reacher.finish();
}

bool isReadAgain(const Document &found, const Decisions &decisions)
{
    const SourceRecord *record = decisions.source(found.id);
    return record != nullptr && readsDifferently(found, corrected(found, *record));
}

} // namespace eusebius
