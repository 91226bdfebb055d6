// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/eventidentity.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace eusebius {

namespace {

/// One thing that could give a draft its identity.
struct Claim {
    int draft = -1;
    int members = 0; ///< how many of its members are there
    bool first = false; ///< the one that stands for it is
};

class Identifier {
public:
    Identifier(std::vector<EventDraft> &drafts, std::span<const Statement> statements, std::span<const int> foundEvents,
               std::span<const EventId> foundIds, const Decisions &decisions, DecisionReport &report) :
        m_drafts(drafts), m_statements(statements), m_foundEvents(foundEvents), m_foundIds(foundIds), m_decisions(decisions), m_report(report)
    {
    }

    void run()
    {
        giveRecords();
        giveFound();
        for (EventDraft &draft : m_drafts) {
            if (draft.id.isNull()) {
                draft.id = freshId(m_statements[static_cast<std::size_t>(draft.members.front())].id);
            }
        }
    }

private:
    EventDraft &draft(int index) { return m_drafts[static_cast<std::size_t>(index)]; }

    void giveRecords()
    {
        std::map<EventId, std::map<int, Claim>> claims; // by record, by draft
        for (std::size_t d = 0; d < m_drafts.size(); ++d) {
            for (const int member : m_drafts[d].members) {
                const StatementId id = m_statements[static_cast<std::size_t>(member)].id;
                for (const EventId event : m_decisions.eventsNaming(id)) {
                    Claim &claim = claims[event][static_cast<int>(d)];
                    claim.draft = static_cast<int>(d);
                    ++claim.members;
                    claim.first = claim.first || m_decisions.event(event)->members.front() == id;
                }
            }
        }
        std::vector<std::pair<Claim, EventId>> ordered;
        for (const auto &[event, byDraft] : claims) {
            for (const auto &[d, claim] : byDraft) {
                ordered.emplace_back(claim, event);
            }
        }
        std::ranges::sort(ordered, {}, [this](const auto &entry) {
            const auto &[claim, event] = entry;
            return std::tuple(-claim.members, !claim.first, event, draft(claim.draft).members.front());
        });
        std::map<EventId, EventId> given; // record → where most of it went, if not to a draft of its own
        std::set<EventId> placed;
        for (const auto &[claim, event] : ordered) {
            EventDraft &to = draft(claim.draft);
            if (!placed.contains(event) && to.record == nullptr) {
                to.record = m_decisions.event(event);
                to.id = event;
                m_taken.insert(event);
                placed.insert(event);
            }
        }
        for (const auto &[claim, event] : ordered) {
            if (!placed.contains(event)) {
                given.try_emplace(event, draft(claim.draft).id);
            }
        }
        for (const auto &[event, into] : given) {
            m_report.absorbed.push_back({event, into});
        }
    }

    void giveFound()
    {
        std::vector<std::tuple<int, int, int>> ordered; // -members, found event, draft
        for (std::size_t d = 0; d < m_drafts.size(); ++d) {
            EventDraft &to = m_drafts[d];
            if (to.asFound) {
                claim(to, to.base);
                continue;
            }
            std::map<int, int> counts;
            for (const int member : to.members) {
                const int event = m_foundEvents[static_cast<std::size_t>(member)];
                if (event >= 0) {
                    ++counts[event];
                }
            }
            for (const auto &[event, count] : counts) {
                ordered.emplace_back(-count, event, static_cast<int>(d));
            }
        }
        std::ranges::sort(ordered);
        for (const auto &[count, event, d] : ordered) {
            EventDraft &to = draft(d);
            if (to.base < 0) {
                to.base = event;
            }
            claim(to, event);
        }
    }

    void claim(EventDraft &to, int foundEvent)
    {
        const EventId id = m_foundIds[static_cast<std::size_t>(foundEvent)];
        if (to.id.isNull() && m_taken.insert(id).second) {
            to.id = id;
        }
    }

    EventId freshId(StatementId first)
    {
        for (qint64 salt = 0;; ++salt) {
            const EventId id = freshEventId(first, salt);
            if (std::ranges::find(m_foundIds, id) == m_foundIds.end() && m_taken.insert(id).second) {
                return id;
            }
        }
    }

    std::vector<EventDraft> &m_drafts;
    std::span<const Statement> m_statements;
    std::span<const int> m_foundEvents;
    std::span<const EventId> m_foundIds;
    const Decisions &m_decisions;
    DecisionReport &m_report;
    std::set<EventId> m_taken;
};

} // namespace

EventId freshEventId(StatementId first, qint64 salt)
{
    return {IdHash().add(u"event").add(static_cast<qint64>(first.value)).add(salt).value()};
}

void identify(std::vector<EventDraft> &drafts, std::span<const Statement> statements, std::span<const int> foundEvents,
              std::span<const EventId> foundIds, const Decisions &decisions, DecisionReport &report)
{
    Identifier(drafts, statements, foundEvents, foundIds, decisions, report).run();
}

} // namespace eusebius
