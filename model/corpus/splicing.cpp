// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/splicing.h"

#include "model/corpus/recomparing.h"

#include <algorithm>

namespace eusebius {

Splicer::Splicer(const Snapshot &before, Shown &shown, const Decisions &after, const Reach &reach, const Instruments &instruments) :
    m_before(before), m_found(*before.found()), m_shown(shown), m_after(after), m_reach(reach), m_instruments(instruments)
{
}

DecisionReport Splicer::run()
{
    m_part = reachedParts(m_found, m_after, m_reach);
    m_partShown = shownStatements(m_part.parts, m_part.decisions, m_instruments, m_partReport);
    m_partEvents = groupEvents(m_part.parts, m_part.decisions, m_partShown, m_partReport);
    showDocuments();
    placeStatements();
    placeEvents();
    noteChanges();
    compareAgain(m_found, m_after, m_instruments, {m_eventsNow, m_changedDocuments}, m_shown);
    return report();
}

/// Documents as corrected, and what is left of their shared wording.
void Splicer::showDocuments()
{
    std::vector<Document> documents;
    std::vector<ExpressionList> expressions;
    bool excludes = false;
    for (std::size_t i = 0; i < m_reach.documents.size(); ++i) {
        const auto d = static_cast<std::size_t>(m_reach.documents[i]);
        const QString &id = foundDocument(static_cast<int>(d)).id;
        const SourceRecord *was = m_before.decisions().source(id);
        const SourceRecord *is = m_after.source(id);
        if ((was == nullptr) == (is == nullptr) && (was == nullptr || *was == *is)) {
            continue;
        }
        if (documents.empty()) {
            documents = *m_shown.documents;
            expressions = *m_shown.expressions;
        }
        documents[d] = m_partShown.parts.documents[i];
        expressions[d] = m_partShown.parts.expressions[i];
        m_changedDocuments.insert(static_cast<int>(d));
        excludes = excludes || (was != nullptr && was->excluded) != (is != nullptr && is->excluded);
    }
    if (!documents.empty()) {
        m_shown.documents = std::make_shared<const std::vector<Document>>(std::move(documents));
        m_shown.expressions = std::make_shared<const std::vector<ExpressionList>>(std::move(expressions));
    }
    if (excludes) {
        std::vector<ReuseMatch> reuse;
        const auto isExcluded = [this](int d) { return m_after.isExcluded(foundDocument(d).id); };
        std::ranges::copy_if(*m_found.reuse, std::back_inserter(reuse),
                             [&](const ReuseMatch &match) { return !isExcluded(match.documentA) && !isExcluded(match.documentB); });
        m_shown.reuse = std::make_shared<const std::vector<ReuseMatch>>(std::move(reuse));
    }
}

int Splicer::slotFor(const Statement &statement, int foundIndex)
{
    if (foundIndex >= 0) {
        return m_reach.found[static_cast<std::size_t>(foundIndex)];
    }
    if (const auto again = m_addedBefore.find(statement.id); again != m_addedBefore.end()) {
        const int there = again->second;
        m_addedBefore.erase(again);
        return there;
    }
    int slot = static_cast<int>(m_shown.hot.size());
    if (m_shown.freeStatements.empty()) {
        m_shown.hot.append({});
    } else {
        slot = m_shown.freeStatements.back();
        m_shown.freeStatements.pop_back();
    }
    return slot;
}

quint32 Splicer::spanNumber(const TimeSpan &time, int slot)
{
    const auto isSame = [&](quint32 number) { return m_shown.spans[number] == time && m_shown.spans[number].words() == time.words(); };
    if (isFound(slot) && isSame(m_found.columns->hot[slot].span)) {
        return m_found.columns->hot[slot].span;
    }
    return isSame(m_shown.hot[slot].span) ? m_shown.hot[slot].span : m_shown.spans.add(time);
}

void Splicer::place(Statement statement, int slot)
{
    statement.document = m_reach.documents[static_cast<std::size_t>(statement.document)];
    m_shown.hot.set(slot, {spanNumber(statement.time, slot), statement.document, -1, static_cast<quint8>(statement.kind),
                           static_cast<quint8>(statement.dating), static_cast<quint8>(statement.modality), static_cast<quint8>(statement.status)});
    m_shown.undated += statement.dating == Dating::Undated ? 1 : 0;
    if (isFound(slot) && m_after.statement(statement.id) == nullptr && !isReadAgain(foundDocument(statement.document), m_after)) {
        m_shown.changed.remove(slot);
        return;
    }
    if (!isFound(slot)) {
        const auto *others = m_shown.addedSlots.find(statement.id.value);
        std::vector<int> all = others != nullptr ? *others : std::vector<int>();
        all.push_back(slot);
        m_shown.addedSlots.insert(statement.id.value, std::move(all));
    }
    m_shown.changed.insert(slot, std::make_shared<const Statement>(std::move(statement)));
}

/// Takes out all that stood in reach.
void Splicer::leaveStatements()
{
    const auto leave = [this](int slot) {
        if (m_before.shown().statements.index(slot) >= 0) {
            m_slotsBefore.insert(slot);
            m_shown.undated -= m_shown.hot[slot].dating == static_cast<quint8>(Dating::Undated) ? 1 : 0;
        }
    };
    std::ranges::for_each(m_reach.found, leave);
    for (const StatementId id : m_reach.ids) {
        if (const auto *added = m_before.shown().addedSlots.find(id.value)) {
            for (const int slot : *added) {
                leave(slot);
                m_addedBefore.emplace(id, slot);
            }
            m_shown.addedSlots.remove(id.value);
        }
    }
}

void Splicer::placeStatements()
{
    leaveStatements();
    for (std::size_t i = 0; i < m_partShown.parts.statements.size(); ++i) {
        const int slot = slotFor(m_partShown.parts.statements[i], m_partShown.foundOf[i]);
        m_slots.push_back(slot);
        m_slotsNow.insert(slot);
        place(m_partShown.parts.statements[i], slot);
    }
    for (const int slot : m_slotsBefore) {
        if (!isFound(slot) && !m_slotsNow.contains(slot)) {
            m_shown.changed.remove(slot);
            m_shown.freeStatements.push_back(slot);
        }
    }
    const auto isReadAgainNowOrBefore = [this](int d) {
        return isReadAgain(foundDocument(d), m_after) || isReadAgain(foundDocument(d), m_before.decisions());
    };
    m_statementsMoved = m_slotsNow != m_slotsBefore || std::ranges::any_of(m_reach.documents, isReadAgainNowOrBefore);
    if (m_statementsMoved) {
        orderStatements();
        numberStatements();
    }
}

void Splicer::orderStatements()
{
    for (std::size_t place = 0; place < m_reach.documents.size(); ++place) {
        const int document = m_reach.documents[place];
        std::vector<int> order = orderOf(static_cast<int>(place));
        const int first = m_found.columns->firstStatementOf(document);
        const bool allFound = static_cast<int>(order.size()) == m_found.columns->firstStatementOf(document + 1) - first;
        if (allFound && std::ranges::is_sorted(order) && (order.empty() || (order.front() == first && isFound(order.back())))) {
            m_shown.orders.remove(document);
        } else {
            m_shown.orders.insert(document, std::make_shared<const std::vector<int>>(std::move(order)));
        }
    }
}

/// Of a document in reach, all its slots: those found or read again in the order they were read, then those added by hand put at their places.
std::vector<int> Splicer::orderOf(int place) const
{
    const int document = m_reach.documents[static_cast<std::size_t>(place)];
    const bool isWhole = isReadAgain(foundDocument(document), m_after) || m_after.isExcluded(foundDocument(document).id);
    std::vector<int> order;
    std::set<int> added;
    if (const auto *before = m_before.shown().orders.find(document)) {
        std::ranges::copy_if(**before, std::inserter(added, added.end()), [this](int slot) { return !isFound(slot) && !m_slotsBefore.contains(slot); });
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (m_partShown.parts.statements[i].document == place) {
            const bool isOwn = !isFound(m_slots[i]) && m_after.ownStatement(m_partShown.parts.statements[i].id) != nullptr;
            if (isOwn) {
                added.insert(m_slots[i]);
            } else if (isWhole) {
                order.push_back(m_slots[i]);
            }
        }
    }
    for (int slot = m_found.columns->firstStatementOf(document); !isWhole && slot < m_found.columns->firstStatementOf(document + 1); ++slot) {
        order.push_back(slot);
    }
    std::vector<int> own(added.begin(), added.end());
    std::ranges::sort(own, {}, [this](int slot) { return (*m_shown.changed.find(slot))->id; });
    const auto rangeOf = [this](int slot) { return m_shown.range(m_found, slot); };
    for (const int slot : own) {
        order.insert(std::ranges::upper_bound(order, rangeOf(slot), {}, rangeOf), slot);
    }
    return order;
}

void Splicer::numberStatements()
{
    const auto documents = static_cast<int>(m_found.documents->size());
    std::vector<int> first;
    std::vector<int> order;
    first.reserve(static_cast<std::size_t>(documents) + 1);
    order.reserve(static_cast<std::size_t>(m_shown.hot.size()));
    int next = 0; // found
    for (int d = 0; d < documents; ++d) {
        first.push_back(static_cast<int>(order.size()));
        const auto *own = m_shown.orders.find(d);
        for (; next < m_found.columns->hot.size() && m_found.columns->hot[next].document == d; ++next) {
            if (own == nullptr) {
                order.push_back(next);
            }
        }
        if (own != nullptr) {
            order.insert(order.end(), (*own)->begin(), (*own)->end());
        }
    }
    first.push_back(static_cast<int>(order.size()));
    m_shown.firstStatement = std::make_shared<const std::vector<int>>(std::move(first));
    m_shown.statements = m_shown.orders.isEmpty() ? Numbering(static_cast<int>(order.size())) : Numbering(std::move(order), static_cast<int>(m_shown.hot.size()));
}

} // namespace eusebius
