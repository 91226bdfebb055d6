// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/eventgrouping.h"

#include "model/corpus/decisions/eventidentity.h"
#include "model/corpus/decisions/eventmaking.h"
#include "model/corpus/decisions/grouping.h"
#include "model/events/linking/eventmaking.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace eusebius {

namespace {

/// Groups that must be looked at together, because a person's word leads from one to the other.
class Components {
public:
    explicit Components(int count) : m_parents(static_cast<std::size_t>(count)) { std::iota(m_parents.begin(), m_parents.end(), 0); }
    int root(int group)
    {
        while (m_parents[static_cast<std::size_t>(group)] != group) {
            int &parent = m_parents[static_cast<std::size_t>(group)];
            parent = m_parents[static_cast<std::size_t>(parent)];
            group = parent;
        }
        return group;
    }
    void join(int a, int b) { m_parents[static_cast<std::size_t>(std::max(root(a), root(b)))] = std::min(root(a), root(b)); }

private:
    std::vector<int> m_parents;
};

class Grouper {
public:
    Grouper(const CorpusParts &findings, const Decisions &decisions, ShownStatements &shown, DecisionReport &report) :
        m_findings(findings), m_decisions(decisions), m_shown(shown), m_report(report), m_components(shown.groupCount)
    {
    }

    GroupedEvents run()
    {
        joinBySaid();
        collectMembers();
        addTouched();
        addUntouched();
        identifyDrafts();
        makeEvents();
        return std::move(m_result);
    }

private:
    const Statement &shown(int index) const { return m_shown.parts.statements[static_cast<std::size_t>(index)]; }
    int group(int index) const { return m_shown.groups[static_cast<std::size_t>(index)]; }
    int indexOf(StatementId id) const
    {
        const auto it = m_indexOf.find(id);
        return it == m_indexOf.end() ? -1 : it->second;
    }

    void joinBySaid()
    {
        for (std::size_t i = 0; i < m_shown.parts.statements.size(); ++i) {
            const StatementId id = m_shown.parts.statements[i].id;
            if (!m_decisions.links(id).empty()) {
                m_indexOf.emplace(id, static_cast<int>(i));
            }
        }
        m_decisions.forEachLink([this](const LinkRecord &link) {
            const int a = indexOf(link.a);
            const int b = indexOf(link.b);
            if (a < 0 || b < 0 || link.relation == LinkRelation::Related) {
                return;
            }
            m_said.push_back(link);
            if (group(a) >= 0 && group(b) >= 0) {
                m_shown.touched[static_cast<std::size_t>(group(a))] = true;
                m_shown.touched[static_cast<std::size_t>(group(b))] = true;
                if (link.relation == LinkRelation::Same) {
                    m_components.join(group(a), group(b));
                }
            }
        });
        std::ranges::sort(m_said, [](const LinkRecord &x, const LinkRecord &y) {
            return std::tuple(-x.sequence, x.a, x.b) < std::tuple(-y.sequence, y.a, y.b);
        });
    }

    void collectMembers()
    {
        std::vector<bool> touched(static_cast<std::size_t>(m_shown.groupCount), false); // by root
        for (int g = 0; g < m_shown.groupCount; ++g) {
            if (m_shown.touched[static_cast<std::size_t>(g)]) {
                touched[static_cast<std::size_t>(m_components.root(g))] = true;
            }
        }
        m_placeOf.assign(m_shown.groups.size(), -1);
        for (std::size_t i = 0; i < m_shown.groups.size(); ++i) {
            if (m_shown.groups[i] < 0) {
                continue;
            }
            const int root = m_components.root(m_shown.groups[i]);
            if (touched[static_cast<std::size_t>(root)]) {
                std::vector<int> &members = m_members[root];
                m_placeOf[i] = static_cast<int>(members.size());
                members.push_back(static_cast<int>(i));
            }
        }
    }

    int rootOf(int index) { return m_components.root(group(index)); }

    void addTouched()
    {
        std::map<int, GroupingProblem> problems;
        for (const auto &[root, members] : m_members) {
            for (const int member : members) {
                problems[root].found.push_back(group(member));
            }
        }
        std::map<int, std::vector<LinkRecord>> saidOf; // by root, in the problem's order
        for (const LinkRecord &link : m_said) {
            const int a = indexOf(link.a);
            const int b = indexOf(link.b);
            if (group(a) >= 0 && group(b) >= 0 && rootOf(a) == rootOf(b)) {
                problems[rootOf(a)].said.push_back({place(a), place(b), link.relation == LinkRelation::Same});
                saidOf[rootOf(a)].push_back(link);
            }
        }
        for (const Link &link : m_findings.links) {
            const int a = m_shown.shownOf[static_cast<std::size_t>(link.a)];
            const int b = m_shown.shownOf[static_cast<std::size_t>(link.b)];
            if (link.relation == LinkRelation::Same && a >= 0 && b >= 0 && place(a) >= 0 && place(b) >= 0 && group(a) == group(b)) {
                problems[rootOf(a)].proposed.push_back({place(a), place(b), link.score});
            }
        }
        for (const auto &[root, problem] : problems) {
            addGroups(m_members[root], problem, saidOf[root]);
        }
    }

    int place(int index) const { return m_placeOf[static_cast<std::size_t>(index)]; }

    void addGroups(const std::vector<int> &members, const GroupingProblem &problem, const std::vector<LinkRecord> &said)
    {
        const Regrouping grouping = regrouped(problem);
        for (const int overruled : grouping.overruled) {
            m_report.overruled.push_back(said[static_cast<std::size_t>(overruled)]);
        }
        std::map<int, EventDraft> drafts;
        for (std::size_t i = 0; i < members.size(); ++i) {
            drafts[grouping.groups[i]].members.push_back(members[i]);
        }
        for (auto &[number, draft] : drafts) {
            noteIfAsFound(draft);
            m_drafts.push_back(std::move(draft));
        }
    }

    /// Exactly the statements of one event found, saying what they were found to say.
    void noteIfAsFound(EventDraft &draft) const
    {
        const int event = group(draft.members.front());
        if (event >= static_cast<int>(m_findings.events.size())
            || m_findings.events[static_cast<std::size_t>(event)].statements.size() != draft.members.size()) {
            return;
        }
        const auto unchanged = [&](int member) {
            const int of = m_shown.foundOf[static_cast<std::size_t>(member)];
            if (group(member) != event || of < 0) {
                return false;
            }
            const Statement &found = m_findings.statements[static_cast<std::size_t>(of)];
            return found.time == shown(member).time && found.title == shown(member).title;
        };
        if (std::ranges::all_of(draft.members, unchanged)) {
            draft.base = event;
            draft.asFound = true;
        }
    }

    /// Most events of a large corpus: they stay as they were found, whatever becomes of the others.
    void addUntouched()
    {
        for (std::size_t e = 0; e < m_findings.events.size(); ++e) {
            if (m_shown.touched[e] || m_members.contains(m_components.root(static_cast<int>(e)))) {
                continue; // made anew, or gone with all its statements
            }
            if (m_decisions.event(m_findings.events[e].id) == nullptr) {
                m_untouched.push_back(static_cast<int>(e));
                continue;
            }
            EventDraft draft; // its id may have gone to another
            draft.members = shownMembers(static_cast<int>(e));
            draft.base = static_cast<int>(e);
            draft.asFound = true;
            if (!draft.members.empty()) {
                m_drafts.push_back(std::move(draft));
            }
        }
        std::erase_if(m_untouched, [this](int e) { return m_findings.events[static_cast<std::size_t>(e)].statements.empty(); });
    }

    /// Of an untouched event: all that it was found with, none has gone or come.
    std::vector<int> shownMembers(int event) const
    {
        std::vector<int> members = m_findings.events[static_cast<std::size_t>(event)].statements;
        for (int &member : members) {
            member = m_shown.shownOf[static_cast<std::size_t>(member)];
        }
        return members;
    }

    void identifyDrafts()
    {
        std::ranges::sort(m_drafts, {}, [](const EventDraft &draft) { return draft.members.front(); });
        std::vector<int> foundEvents;
        for (const int of : m_shown.foundOf) {
            foundEvents.push_back(of < 0 ? -1 : m_findings.statements[static_cast<std::size_t>(of)].event);
        }
        std::vector<EventId> foundIds;
        for (const Event &event : m_findings.events) {
            foundIds.push_back(event.id);
        }
        identify(m_drafts, m_shown.parts.statements, foundEvents, foundIds, m_decisions, m_report);
    }

    std::vector<ReuseMatch> reuseWithin(const std::vector<int> &members) const
    {
        std::vector<int> documents;
        for (const int member : members) {
            documents.push_back(shown(member).document);
        }
        std::vector<ReuseMatch> shared;
        documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
        for (const int d : documents) {
            const auto [first, last] = m_reuseOf.equal_range(d);
            for (auto it = first; it != last; ++it) {
                const ReuseMatch &match = m_findings.comparison.reuse[it->second];
                if (std::ranges::binary_search(documents, match.documentB)) {
                    shared.push_back(match);
                }
            }
        }
        return shared;
    }

    void makeEvents()
    {
        for (std::size_t i = 0; i < m_findings.comparison.reuse.size(); ++i) {
            m_reuseOf.emplace(m_findings.comparison.reuse[i].documentA, i);
        }
        struct Made {
            Event event;
            int foundOf;
        };
        std::vector<Made> made;
        for (EventDraft &draft : m_drafts) {
            Event event;
            if (draft.asFound) {
                event = m_findings.events[static_cast<std::size_t>(draft.base)];
                event.statements = draft.members;
            } else {
                event = madeEvent(m_shown.parts.statements, draft.members, reuseWithin(draft.members));
            }
            event.id = draft.id;
            const TimeSpan before = event.time;
            if (draft.record != nullptr) {
                showDecision(event, *draft.record, m_shown.parts.statements);
            }
            made.push_back({std::move(event), draft.asFound && event.time == before ? draft.base : -1});
        }
        std::ranges::sort(made, {}, [](const Made &one) { return rankOf(one.event.time, one.event.statements.front()); });
        const std::size_t all = made.size() + m_untouched.size();
        m_shown.parts.events.reserve(all);
        m_result.foundOf.reserve(all);
        std::size_t next = 0; // of the untouched, which stand in order
        for (Made &one : made) {
            const EventRank rank = rankOf(one.event.time, one.event.statements.front());
            const auto place = std::partition_point(m_untouched.begin() + static_cast<std::ptrdiff_t>(next), m_untouched.end(),
                                                    [&](int e) { return foundRank(e) < rank; });
            placeUntouched(next, static_cast<std::size_t>(place - m_untouched.begin()));
            m_result.foundOf.push_back(one.foundOf);
            m_shown.parts.events.push_back(std::move(one.event));
        }
        placeUntouched(next, m_untouched.size());
        for (Statement &statement : m_shown.parts.statements) {
            statement.event = -1;
        }
        for (std::size_t e = 0; e < m_shown.parts.events.size(); ++e) {
            for (const int member : m_shown.parts.events[e].statements) {
                m_shown.parts.statements[static_cast<std::size_t>(member)].event = static_cast<int>(e);
            }
        }
    }

    EventRank foundRank(int event) const
    {
        const Event &found = m_findings.events[static_cast<std::size_t>(event)];
        return rankOf(found.time, m_shown.shownOf[static_cast<std::size_t>(found.statements.front())]);
    }

    void placeUntouched(std::size_t &next, std::size_t end)
    {
        for (; next < end; ++next) {
            const int e = m_untouched[next];
            m_result.foundOf.push_back(e);
            m_shown.parts.events.push_back(m_findings.events[static_cast<std::size_t>(e)]);
            for (int &member : m_shown.parts.events.back().statements) {
                member = m_shown.shownOf[static_cast<std::size_t>(member)];
            }
        }
    }

    const CorpusParts &m_findings;
    const Decisions &m_decisions;
    ShownStatements &m_shown;
    DecisionReport &m_report;
    Components m_components;
    std::unordered_map<StatementId, int> m_indexOf; ///< of statements with links by a person
    std::vector<LinkRecord> m_said; ///< same and not the same, the latest first
    std::map<int, std::vector<int>> m_members; ///< of touched components, by root
    std::vector<int> m_placeOf; ///< by shown statement: its number in its component
    std::vector<EventDraft> m_drafts;
    std::vector<int> m_untouched; ///< events found that no decision touches
    std::multimap<int, std::size_t> m_reuseOf; ///< by the first document
    GroupedEvents m_result;
};

} // namespace

GroupedEvents groupEvents(const CorpusParts &findings, const Decisions &decisions, ShownStatements &shown, DecisionReport &report)
{
    return Grouper(findings, decisions, shown, report).run();
}

} // namespace eusebius
