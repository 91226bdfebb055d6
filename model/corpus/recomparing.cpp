// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/recomparing.h"

#include "model/corpus/reachedparts.h"

#include <algorithm>
#include <unordered_map>

namespace eusebius {

namespace {

/// Compares a part of what is shown as a corpus of its own.
class Recomparer {
public:
    Recomparer(const Found &found, const Decisions &decisions, const Instruments &instruments, Shown &shown) :
        m_found(found), m_decisions(decisions), m_instruments(instruments), m_shown(shown)
    {
    }

    void run(const ChangedPlaces &changed)
    {
        chooseEvents(changed);
        std::set<int> documents(changed.documents.begin(), changed.documents.end());
        for (const int slot : m_events) {
            const Event &event = made(slot).event;
            documents.insert(event.documents.begin(), event.documents.end());
        }
        if (documents.empty()) {
            return;
        }
        m_documents.assign(documents.begin(), documents.end());
        collect();
        const Comparison again = m_instruments.compare(m_part.documents, m_part.statements, m_part.events, reuseAmong(*m_shown.reuse, m_documents));
        putDivergences(again.divergences);
        putCoverage(changed.documents, again.coverage);
    }

private:
    const MadeEvent &made(int slot) const { return **m_shown.made.find(slot); }

    /// The changed ones, and those that stand in a changed document: what it says elsewhere counts in them too.
    void chooseEvents(const ChangedPlaces &changed)
    {
        std::set<int> chosen;
        m_shown.made.forEach([&](const std::shared_ptr<const MadeEvent> &event) {
            const int slot = *m_shown.madeSlots.find(event->event.id.value);
            const auto isChanged = [&](int document) { return changed.documents.contains(document); };
            if (event->foundOf < 0 && (changed.events.contains(slot) || std::ranges::any_of(event->event.documents, isChanged))) {
                chosen.insert(slot);
            }
        });
        m_events.assign(chosen.begin(), chosen.end());
    }

    void collect()
    {
        for (std::size_t d = 0; d < m_documents.size(); ++d) {
            const auto document = static_cast<std::size_t>(m_documents[d]);
            m_part.documents.push_back((*m_shown.documents)[document]);
            for (int i = (*m_shown.firstStatement)[document]; i < (*m_shown.firstStatement)[document + 1]; ++i) {
                add(m_shown.statements.slot(i), static_cast<int>(d));
            }
        }
        for (const int slot : m_events) {
            Event event = made(slot).event;
            for (int &member : event.statements) {
                member = m_placeOf.at(member);
            }
            for (int &document : event.documents) {
                document = placeIn(m_documents, document);
            }
            m_part.events.push_back(std::move(event));
        }
    }

    void add(int slot, int document)
    {
        Statement statement = m_shown.statement(m_found, slot);
        const int event = m_shown.hot[slot].event;
        const int place = placeIn(m_events, event);
        statement.document = document;
        // Of the events that are not compared it only counts which of their statements go together.
        statement.event = event < 0 || place >= 0 ? place : static_cast<int>(m_events.size()) + event;
        m_placeOf.emplace(slot, static_cast<int>(m_slots.size()));
        m_slots.push_back(slot);
        m_part.statements.push_back(std::move(statement));
    }

    void putDivergences(const std::vector<Divergence> &all)
    {
        std::vector<std::vector<Divergence>> byEvent(m_events.size());
        for (Divergence divergence : all) {
            for (int *statement : {&divergence.statementA, &divergence.statementB}) {
                *statement = *statement < 0 ? -1 : m_slots[static_cast<std::size_t>(*statement)];
            }
            for (PassageRef *passage : {&divergence.a, &divergence.b}) {
                passage->document = m_documents[static_cast<std::size_t>(passage->document)];
            }
            byEvent[static_cast<std::size_t>(divergence.event)].push_back(std::move(divergence));
        }
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            MadeEvent again = made(m_events[e]);
            again.divergences = std::move(byEvent[e]);
            m_shown.made.insert(m_events[e], std::make_shared<const MadeEvent>(std::move(again)));
        }
    }

    bool saysAsFound(int document) const
    {
        const Document &found = (*m_found.documents)[static_cast<std::size_t>(document)];
        if (m_decisions.isExcluded(found.id) || (m_instruments.retag && isReadAgain(found, m_decisions))) {
            return false;
        }
        const auto at = static_cast<std::size_t>(document);
        for (int i = (*m_shown.firstStatement)[at]; i < (*m_shown.firstStatement)[at + 1]; ++i) {
            const int slot = m_shown.statements.slot(i);
            const auto isRejected = [slot](const SharedColumn<StatementFields> &hot) { return hot[slot].status == static_cast<quint8>(Status::Rejected); };
            const bool asFound = slot < m_found.columns->hot.size() && (!isRejected(m_shown.hot) || isRejected(m_found.columns->hot))
                && (m_shown.hot[slot].span == m_found.columns->hot[slot].span || m_shown.time(slot) == m_found.columns->statementTime(slot));
            if (!asFound) {
                return false;
            }
        }
        return true;
    }

    void putCoverage(const std::set<int> &documents, const std::vector<Coverage> &again)
    {
        if (documents.empty()) {
            return;
        }
        std::vector<Coverage> coverage = *m_shown.coverage;
        for (const int d : documents) {
            const auto place = static_cast<std::size_t>(placeIn(m_documents, d));
            coverage[static_cast<std::size_t>(d)] = saysAsFound(d)        ? (*m_found.coverage)[static_cast<std::size_t>(d)]
                                                    : place < again.size() ? again[place]
                                                                           : Coverage();
        }
        m_shown.coverage = std::make_shared<const std::vector<Coverage>>(std::move(coverage));
    }

    const Found &m_found;
    const Decisions &m_decisions;
    const Instruments &m_instruments;
    Shown &m_shown;
    std::vector<int> m_events; ///< slots, ascending
    std::vector<int> m_documents; ///< ascending
    std::vector<int> m_slots; ///< by statement of the part
    std::unordered_map<int, int> m_placeOf; ///< the other way
    CorpusParts m_part;
};

} // namespace

void compareAgain(const Found &found, const Decisions &decisions, const Instruments &instruments, const ChangedPlaces &changed, Shown &shown)
{
    if (instruments.compare) {
        Recomparer(found, decisions, instruments, shown).run(changed);
    }
}

} // namespace eusebius
