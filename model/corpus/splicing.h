// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/eventgrouping.h"
#include "model/corpus/decisions/instruments.h"
#include "model/corpus/reachedparts.h"
#include "model/corpus/snapshot.h"
#include "model/events/linking/eventmaking.h"

#include <map>
#include <set>

namespace eusebius {

/// Takes what lies in a reach out of what is shown, and puts what decisions make of it now in its place. Part of nextSnapshot().
class Splicer {
public:
    /// `shown` is what `before` shows, and is changed. All must outlive it.
    Splicer(const Snapshot &before, Shown &shown, const Decisions &after, const Reach &reach, const Instruments &instruments);
    DecisionReport run();

private:
    bool isFound(int slot) const { return slot < m_found.columns->hot.size(); }
    bool isFoundEvent(int slot) const { return slot < m_found.columns->events.size(); }
    const Document &foundDocument(int index) const { return (*m_found.documents)[static_cast<std::size_t>(index)]; }

    void showDocuments();
    void leaveStatements();
    void placeStatements();
    void place(Statement statement, int slot);
    int slotFor(const Statement &statement, int foundIndex);
    quint32 spanNumber(const TimeSpan &time, int slot);
    void orderStatements();
    std::vector<int> orderOf(int place) const;
    void numberStatements();

    void leaveEvents();
    void placeEvents();
    MadeEvent inWhole(std::size_t event) const;
    bool isAsFound(const MadeEvent &made) const;
    int slotFor(const MadeEvent &made);
    EventRank rankIn(const Shown &shown, int slot) const;
    bool standAsBefore() const;
    void numberEvents();

    void noteChanges();
    DecisionReport report() const;
    bool isThere(StatementId id) const;
    void reportLost(DecisionReport &report) const;

    const Snapshot &m_before;
    const Found &m_found;
    Shown &m_shown;
    const Decisions &m_after;
    const Reach &m_reach;
    const Instruments &m_instruments;
    ReachedParts m_part;
    DecisionReport m_partReport;
    ShownStatements m_partShown;
    GroupedEvents m_partEvents;
    std::vector<int> m_slots; ///< by shown statement of the part
    std::set<int> m_slotsBefore; ///< in reach and shown before
    std::set<int> m_slotsNow;
    std::multimap<StatementId, int> m_addedBefore; ///< of these those that were not found, to be taken again
    bool m_statementsMoved = false;
    std::set<int> m_eventsBefore; ///< slots in reach and shown before
    std::map<int, int> m_madeBefore; ///< of these the made ones that are free to be taken again, by their first statement
    std::set<int> m_eventsNow;
    std::set<int> m_changedDocuments; ///< what they say, or when, or of which event, is not as before
};

} // namespace eusebius
