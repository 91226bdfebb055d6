// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The events' part of Splicer, and its report.

#include "model/corpus/recomparing.h"
#include "model/corpus/splicing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace eusebius {

void Splicer::leaveEvents()
{
    for (const int slot : m_slotsBefore) {
        if (const int event = m_before.shown().hot[slot].event; event >= 0) {
            m_eventsBefore.insert(event);
        }
    }
    for (const int event : m_eventsBefore) {
        if (!isFoundEvent(event)) {
            const Event &made = (*m_before.shown().made.find(event))->event;
            m_shown.madeSlots.remove(made.id.value);
            m_shown.made.remove(event);
            m_madeBefore.emplace(made.statements.front(), event);
        }
    }
}

MadeEvent Splicer::inWhole(std::size_t event) const
{
    MadeEvent made{m_partShown.parts.events[event], m_partEvents.foundOf[event], {}};
    for (int &member : made.event.statements) {
        member = m_slots[static_cast<std::size_t>(member)];
    }
    for (int &document : made.event.documents) {
        document = m_reach.documents[static_cast<std::size_t>(document)];
    }
    made.foundOf = made.foundOf < 0 ? -1 : m_reach.foundEvents[static_cast<std::size_t>(made.foundOf)];
    return made;
}

bool Splicer::isAsFound(const MadeEvent &made) const
{
    if (made.foundOf < 0) {
        return false;
    }
    const Event found = m_found.columns->event(made.foundOf);
    return found.id == made.event.id && found.title == made.event.title && found.reason == made.event.reason && found.time == made.event.time
        && found.time.words() == made.event.time.words();
}

int Splicer::slotFor(const MadeEvent &made)
{
    if (const auto again = m_madeBefore.find(made.event.statements.front()); again != m_madeBefore.end()) {
        const int slot = again->second;
        m_madeBefore.erase(again);
        return slot;
    }
    if (!m_shown.freeEvents.empty()) {
        const int slot = m_shown.freeEvents.back();
        m_shown.freeEvents.pop_back();
        return slot;
    }
    return m_shown.eventSlots++;
}

void Splicer::placeEvents()
{
    leaveEvents();
    for (std::size_t e = 0; e < m_partShown.parts.events.size(); ++e) {
        MadeEvent made = inWhole(e);
        const bool asFound = isAsFound(made);
        const int slot = asFound ? made.foundOf : slotFor(made);
        for (const int member : made.event.statements) {
            StatementFields hot = m_shown.hot[member];
            hot.event = slot;
            m_shown.hot.set(member, hot);
        }
        m_eventsNow.insert(slot);
        if (!asFound) {
            m_shown.madeSlots.insert(made.event.id.value, slot);
            m_shown.made.insert(slot, std::make_shared<const MadeEvent>(std::move(made)));
        }
    }
    for (const auto &[first, slot] : m_madeBefore) {
        m_shown.freeEvents.push_back(slot);
    }
    if (!standAsBefore()) {
        numberEvents();
    }
}

EventRank Splicer::rankIn(const Shown &shown, int slot) const
{
    const FoundColumns &columns = *m_found.columns;
    if (isFoundEvent(slot)) {
        const int first = columns.membersEnd(slot) > columns.events[slot].members ? columns.members[columns.events[slot].members] : -1;
        return rankOf(columns.eventTime(slot), shown.statements.index(first));
    }
    const Event &event = (*shown.made.find(slot))->event;
    return rankOf(event.time, shown.statements.index(event.statements.front()));
}

bool Splicer::standAsBefore() const
{
    return !m_statementsMoved && m_eventsNow == m_eventsBefore
        && std::ranges::all_of(m_eventsNow, [this](int slot) { return rankIn(m_shown, slot) == rankIn(m_before.shown(), slot); });
}

/// Those that come are put among those that stay, which stand in order.
void Splicer::numberEvents()
{
    const Numbering &before = m_before.shown().events;
    std::vector<bool> leaves(static_cast<std::size_t>(m_shown.eventSlots), false);
    for (const int slot : m_eventsBefore) {
        leaves[static_cast<std::size_t>(slot)] = true;
    }
    std::vector<int> staying;
    staying.reserve(static_cast<std::size_t>(before.count()));
    for (int i = 0; i < before.count(); ++i) {
        if (const int slot = before.slot(i); !leaves[static_cast<std::size_t>(slot)]) {
            staying.push_back(slot);
        }
    }
    std::vector<std::pair<EventRank, int>> coming;
    for (const int slot : m_eventsNow) {
        coming.emplace_back(rankIn(m_shown, slot), slot);
    }
    std::ranges::sort(coming);
    std::vector<int> order;
    order.reserve(staying.size() + coming.size());
    auto next = staying.cbegin();
    for (const auto &[rank, slot] : coming) {
        const auto place = std::partition_point(next, staying.cend(), [&](int other) { return rankIn(m_shown, other) < rank; });
        order.insert(order.end(), next, place);
        order.push_back(slot);
        next = place;
    }
    order.insert(order.end(), next, staying.cend());
    const bool asFound = static_cast<qsizetype>(order.size()) == m_found.columns->events.size() && std::ranges::is_sorted(order)
        && (order.empty() || isFoundEvent(order.back()));
    m_shown.events = asFound ? Numbering(static_cast<int>(order.size())) : Numbering(std::move(order), m_shown.eventSlots);
}

/// The documents in which a statement has come or gone, or has another time, status or event.
void Splicer::noteChanges()
{
    const Shown &before = m_before.shown();
    const auto note = [&](int slot) {
        const bool stays = isFound(slot) && m_slotsBefore.contains(slot) && m_slotsNow.contains(slot);
        const StatementFields &now = m_shown.hot[slot];
        if (!stays || now.span != before.hot[slot].span || now.event != before.hot[slot].event || now.status != before.hot[slot].status) {
            m_changedDocuments.insert(now.document);
        }
    };
    std::ranges::for_each(m_slotsBefore, note);
    std::ranges::for_each(m_slotsNow, note);
}

bool Splicer::isThere(StatementId id) const
{
    return m_shown.statementIndex(m_found, id) >= 0 && m_after.statement(id) != nullptr;
}

void Splicer::reportLost(DecisionReport &report) const
{
    for (const StatementId id : m_reach.ids) {
        const StatementRecord *record = m_after.statement(id);
        if (record != nullptr && !isThere(id) && !m_after.isExcluded(record->passage.document)) {
            report.lostStatements.push_back(id);
        }
    }
    for (const EventId id : m_reach.records) {
        const EventRecord *record = m_after.event(id);
        if (record != nullptr && std::ranges::none_of(record->members, [this](StatementId member) { return isThere(member); })) {
            report.lostEvents.push_back(id);
        }
    }
}

/// As before for what is out of reach; in an order that hangs on nothing else.
DecisionReport Splicer::report() const
{
    DecisionReport report = m_before.report();
    const auto inReach = [this](StatementId id) { return m_reach.ids.contains(id); };
    std::erase_if(report.lostStatements, inReach);
    std::erase_if(report.lostEvents, [this](EventId id) { return m_reach.records.contains(id); });
    std::erase_if(report.absorbed, [this](const AbsorbedEvent &absorbed) { return m_reach.records.contains(absorbed.record); });
    std::erase_if(report.overruled, [&](const LinkRecord &link) { return inReach(link.a) || inReach(link.b); });
    std::erase_if(report.moved, [&](const MovedTime &moved) { return inReach(moved.statement); });
    reportLost(report);
    report.absorbed.insert(report.absorbed.end(), m_partReport.absorbed.begin(), m_partReport.absorbed.end());
    report.overruled.insert(report.overruled.end(), m_partReport.overruled.begin(), m_partReport.overruled.end());
    report.moved.insert(report.moved.end(), m_partReport.moved.begin(), m_partReport.moved.end());
    std::ranges::sort(report.lostStatements);
    std::ranges::sort(report.lostEvents);
    std::ranges::sort(report.absorbed, {}, &AbsorbedEvent::record);
    std::ranges::sort(report.overruled, {}, [](const LinkRecord &link) { return std::tuple(-link.sequence, link.a, link.b); });
    std::ranges::stable_sort(report.moved, {}, [this](const MovedTime &moved) { return m_shown.statementIndex(m_found, moved.statement); });
    return report;
}

} // namespace eusebius
