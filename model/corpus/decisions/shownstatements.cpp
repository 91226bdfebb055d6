// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/shownstatements.h"

#include "model/corpus/decisions/shownsources.h"
#include "model/dates/compare.h"

#include <algorithm>
#include <map>

namespace eusebius {

namespace {

bool saidSame(const Decisions &decisions, StatementId id)
{
    return std::ranges::any_of(decisions.links(id), [](const LinkRecord &link) { return link.relation == LinkRelation::Same; });
}

class Shower {
public:
    Shower(const CorpusParts &findings, const Decisions &decisions, const Instruments &instruments, DecisionReport &report) :
        m_findings(findings), m_decisions(decisions), m_instruments(instruments), m_report(report)
    {
    }

    ShownStatements run()
    {
        collectOwn();
        m_shown.parts.title = m_findings.title;
        m_shown.shownOf.assign(m_findings.statements.size(), -1);
        m_shown.parts.documents.reserve(m_findings.documents.size());
        m_shown.parts.statements.reserve(m_findings.statements.size() + m_own.size());
        m_shown.foundOf.reserve(m_findings.statements.size());
        std::size_t next = 0;
        for (std::size_t d = 0; d < m_findings.documents.size(); ++d) {
            const std::size_t first = next;
            while (next < m_findings.statements.size() && m_findings.statements[next].document == static_cast<int>(d)) {
                ++next;
            }
            addDocument(static_cast<int>(d), first, next - first);
        }
        m_shown.groupCount = static_cast<int>(m_findings.events.size());
        m_shown.touched.assign(m_findings.events.size(), false);
        placeMovedTimes();
        groupOthers();
        return std::move(m_shown);
    }

private:
    struct OwnWithWords {
        const OwnStatement *own;
        const StatementRecord *record;
    };

    void collectOwn()
    {
        m_decisions.forEachOwn([this](const OwnStatement &own) {
            if (const StatementRecord *record = m_decisions.statement(own.id)) {
                m_own[record->passage.document].push_back({&own, record});
            }
        });
        for (auto &[document, all] : m_own) {
            std::ranges::sort(all, {}, [](const OwnWithWords &own) { return own.own->id; });
        }
    }

    void addDocument(int d, std::size_t firstFound, std::size_t count)
    {
        const auto at = static_cast<std::size_t>(d);
        const Document &found = m_findings.documents[at];
        const SourceRecord *record = m_decisions.source(found.id);
        m_shown.parts.documents.push_back(record != nullptr ? corrected(found, *record) : found);
        m_shown.parts.expressions.emplace_back();
        const auto statements = std::span(m_findings.statements).subspan(firstFound, count);
        if (record != nullptr && record->excluded) {
            return; // it says nothing
        }
        if (record != nullptr && m_instruments.retag && readsDifferently(found, m_shown.parts.documents.back())) {
            addAnew(d, firstFound, statements);
        } else {
            if (at < m_findings.expressions.size()) {
                m_shown.parts.expressions.back() = m_findings.expressions[at];
            }
            for (std::size_t i = 0; i < statements.size(); ++i) {
                addFound(statements[i], static_cast<int>(firstFound + i));
            }
            insertOwn(d, m_shown.parts.statements.size() - statements.size());
        }
    }

    void addAnew(int d, std::size_t firstFound, std::span<const Statement> found)
    {
        Retagged again = m_instruments.retag(m_shown.parts.documents.back(), d);
        m_shown.parts.expressions.back() = std::move(again.expressions);
        Recognised anew = recognised(found, std::move(again.statements));
        const std::size_t firstShown = m_shown.parts.statements.size();
        for (std::size_t i = 0; i < anew.statements.size(); ++i) {
            const int of = anew.foundOf[i];
            Statement &statement = anew.statements[i];
            if (of >= 0) {
                const TimeSpan &before = found[static_cast<std::size_t>(of)].time;
                if (before != statement.time) {
                    m_report.moved.push_back({statement.id, before, statement.time});
                    m_moved.push_back(static_cast<int>(m_shown.parts.statements.size()));
                }
            }
            statement.document = d;
            statement.event = -1;
            add(std::move(statement), of < 0 ? -1 : static_cast<int>(firstFound) + of);
        }
        insertOwn(d, firstShown);
    }

    /// Adds one and says what was decided about it.
    void add(Statement statement, int foundIndex)
    {
        if (const StatementRecord *record = m_decisions.statement(statement.id)) {
            showDecision(statement, *record);
        }
        m_shown.parts.statements.push_back(std::move(statement));
        m_shown.foundOf.push_back(foundIndex);
    }

    /// The same for one as found, which most are: copied into its place.
    void addFound(const Statement &statement, int foundIndex)
    {
        if (m_decisions.statement(statement.id) != nullptr) {
            add(statement, foundIndex);
        } else {
            m_shown.parts.statements.push_back(statement);
            m_shown.foundOf.push_back(foundIndex);
        }
    }

    void insertOwn(int d, std::size_t firstShown)
    {
        const auto all = m_own.find(m_findings.documents[static_cast<std::size_t>(d)].id);
        if (all == m_own.end()) {
            return;
        }
        for (const OwnWithWords &own : all->second) {
            auto statement = shownOwn(*own.own, *own.record, m_shown.parts.documents.back(), d);
            if (!statement) {
                continue; // its words are gone: the report says so
            }
            showDecision(*statement, *own.record);
            const auto from = m_shown.parts.statements.begin() + static_cast<std::ptrdiff_t>(firstShown);
            const auto place = std::upper_bound(from, m_shown.parts.statements.end(), *statement,
                                                [](const Statement &a, const Statement &b) { return a.range < b.range; });
            const auto index = place - m_shown.parts.statements.begin();
            m_shown.parts.statements.insert(place, std::move(*statement));
            m_shown.foundOf.insert(m_shown.foundOf.begin() + index, -1);
            for (int &moved : m_moved) {
                moved += moved >= index ? 1 : 0;
            }
        }
    }

    const Statement &shown(int index) const { return m_shown.parts.statements[static_cast<std::size_t>(index)]; }
    int foundEvent(int index) const
    {
        const int of = m_shown.foundOf[static_cast<std::size_t>(index)];
        return of < 0 ? -1 : m_findings.statements[static_cast<std::size_t>(of)].event;
    }

    /// What has another time now stays in its event only where that is still possible; what leaves it together stays together.
    void placeMovedTimes()
    {
        std::map<int, std::vector<int>> leaving; // event → statements
        for (const int index : m_moved) {
            if (foundEvent(index) >= 0) {
                leaving[foundEvent(index)].push_back(index);
            }
        }
        m_left.assign(m_shown.parts.statements.size(), -1);
        buildShownOf();
        for (auto &[event, statements] : leaving) {
            std::vector<int> staying;
            for (const int found : m_findings.events[static_cast<std::size_t>(event)].statements) {
                const int index = m_shown.shownOf[static_cast<std::size_t>(found)];
                if (index >= 0 && !std::ranges::binary_search(statements, index) && !shown(index).time.isUndated()) {
                    staying.push_back(index);
                }
            }
            if (staying.empty()) {
                staying.push_back(statements.front());
            }
            leave(statements, staying);
            m_shown.touched[static_cast<std::size_t>(event)] = true;
        }
    }

    void leave(std::span<const int> statements, const std::vector<int> &staying)
    {
        int first = -1;
        int group = -1;
        for (const int index : statements) {
            const auto meets = [&](int other) { return possiblyOverlaps(shown(index).time, shown(other).time); };
            if (std::ranges::any_of(staying, meets)) {
                continue;
            }
            if (first < 0 || !meets(first)) {
                first = index;
                group = newGroup();
            }
            m_left[static_cast<std::size_t>(index)] = group;
        }
    }

    void buildShownOf()
    {
        for (std::size_t i = 0; i < m_shown.foundOf.size(); ++i) {
            if (m_shown.foundOf[i] >= 0) {
                m_shown.shownOf[static_cast<std::size_t>(m_shown.foundOf[i])] = static_cast<int>(i);
            }
        }
    }

    int newGroup()
    {
        m_shown.touched.push_back(true);
        return m_shown.groupCount++;
    }

    void touch(int group)
    {
        if (group >= 0) {
            m_shown.touched[static_cast<std::size_t>(group)] = true;
        }
    }

    void groupOthers()
    {
        std::vector<std::size_t> present(m_findings.events.size(), 0);
        for (std::size_t i = 0; i < m_shown.parts.statements.size(); ++i) {
            const Statement &statement = m_shown.parts.statements[i];
            int group = m_left[i] >= 0 ? m_left[i] : foundEvent(static_cast<int>(i));
            if (m_decisions.statement(statement.id) != nullptr) {
                touch(group);
            }
            if (!takesPart(i, group >= 0)) {
                group = -1;
            } else if (group < 0) {
                group = newGroup();
            }
            m_shown.groups.push_back(group);
            if (group >= 0 && static_cast<std::size_t>(group) < present.size()) {
                ++present[static_cast<std::size_t>(group)];
            }
        }
        for (std::size_t e = 0; e < present.size(); ++e) {
            m_shown.touched[e] = m_shown.touched[e] || present[e] != m_findings.events[e].statements.size();
        }
    }

    /// What the program left without an event takes part only where a person dated or joined it.
    bool takesPart(std::size_t index, bool grouped) const
    {
        const Statement &statement = m_shown.parts.statements[index];
        if (statement.status == Status::Rejected) {
            return false;
        }
        const int of = m_shown.foundOf[index];
        return grouped || of < 0 || saidSame(m_decisions, statement.id) || m_findings.statements[static_cast<std::size_t>(of)].time != statement.time;
    }

    const CorpusParts &m_findings;
    const Decisions &m_decisions;
    const Instruments &m_instruments;
    DecisionReport &m_report;
    ShownStatements m_shown;
    std::map<QString, std::vector<OwnWithWords>> m_own; ///< by document
    std::vector<int> m_moved; ///< shown indexes, ascending
    std::vector<int> m_left; ///< by shown statement: the group it went to
};

} // namespace

ShownStatements shownStatements(const CorpusParts &findings, const Decisions &decisions, const Instruments &instruments,
                                DecisionReport &report)
{
    return Shower(findings, decisions, instruments, report).run();
}

} // namespace eusebius
