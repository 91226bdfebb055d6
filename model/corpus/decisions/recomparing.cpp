// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/recomparing.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace eusebius {

namespace {

/// Part of a corpus as a corpus of its own, and the way back.
struct Part {
    std::vector<int> documents; ///< ascending
    std::vector<int> statements; ///< ascending
    std::vector<Document> documentValues;
    std::vector<Statement> statementValues;
    std::vector<Event> eventValues;
    std::vector<ReuseMatch> reuse;
};

int placeOf(const std::vector<int> &ascending, int value)
{
    const auto it = std::ranges::lower_bound(ascending, value);
    return it == ascending.end() || *it != value ? -1 : static_cast<int>(it - ascending.begin());
}

class PartMaker {
public:
    PartMaker(const Snapshot::Parts &corpus, const std::vector<int> &changedDocuments, const std::vector<int> &changedEvents) :
        m_corpus(corpus), m_changedDocuments(changedDocuments), m_changedEvents(changedEvents)
    {
    }

    Part make(const std::vector<ReuseMatch> &reuse)
    {
        choose();
        for (const int d : m_part.documents) {
            m_part.documentValues.push_back(m_corpus.documents[static_cast<std::size_t>(d)]);
        }
        for (const int s : m_part.statements) {
            Statement statement = m_corpus.statements[static_cast<std::size_t>(s)];
            statement.document = placeOf(m_part.documents, statement.document);
            statement.event = placeOf(m_changedEvents, statement.event);
            m_part.statementValues.push_back(std::move(statement));
        }
        for (const int e : m_changedEvents) {
            addEvent(m_corpus.events[static_cast<std::size_t>(e)]);
        }
        addReuse(reuse);
        return std::move(m_part);
    }

private:
    void choose()
    {
        std::set<int> documents(m_changedDocuments.begin(), m_changedDocuments.end());
        std::set<int> statements;
        for (const int e : m_changedEvents) {
            const Event &event = m_corpus.events[static_cast<std::size_t>(e)];
            documents.insert(event.documents.begin(), event.documents.end());
            statements.insert(event.statements.begin(), event.statements.end());
        }
        for (const int d : m_changedDocuments) {
            const auto [first, last] = std::ranges::equal_range(m_corpus.statements, d, {}, &Statement::document);
            for (auto it = first; it != last; ++it) {
                statements.insert(static_cast<int>(it - m_corpus.statements.begin()));
            }
        }
        m_part.documents.assign(documents.begin(), documents.end());
        m_part.statements.assign(statements.begin(), statements.end());
    }

    void addEvent(Event event)
    {
        for (int &s : event.statements) {
            s = placeOf(m_part.statements, s);
        }
        for (int &d : event.documents) {
            d = placeOf(m_part.documents, d);
        }
        m_part.eventValues.push_back(std::move(event));
    }

    void addReuse(const std::vector<ReuseMatch> &reuse)
    {
        for (const ReuseMatch &match : reuse) {
            const int a = placeOf(m_part.documents, match.documentA);
            const int b = placeOf(m_part.documents, match.documentB);
            if (a >= 0 && b >= 0) {
                ReuseMatch inPart = match;
                inPart.documentA = a;
                inPart.documentB = b;
                inPart.from = match.from < 0 ? -1 : placeOf(m_part.documents, match.from);
                m_part.reuse.push_back(std::move(inPart));
            }
        }
    }

    const Snapshot::Parts &m_corpus;
    const std::vector<int> &m_changedDocuments;
    const std::vector<int> &m_changedEvents;
    Part m_part;
};

/// A divergence of a part as one of the whole.
Divergence inWhole(Divergence divergence, const Part &part, const std::vector<int> &events)
{
    const auto back = [](const std::vector<int> &indexes, int &value) {
        if (value >= 0) {
            value = indexes[static_cast<std::size_t>(value)];
        }
    };
    back(events, divergence.event);
    back(part.statements, divergence.statementA);
    back(part.statements, divergence.statementB);
    back(part.documents, divergence.a.document);
    back(part.documents, divergence.b.document);
    return divergence;
}

/// What was found to diverge in events that are as found.
void keepDivergences(const Snapshot::Parts &findings, const GroupedEvents &grouped, ShownStatements &shown)
{
    std::vector<int> shownEvents(findings.events.size(), -1);
    for (std::size_t e = 0; e < grouped.foundOf.size(); ++e) {
        if (grouped.foundOf[e] >= 0) {
            shownEvents[static_cast<std::size_t>(grouped.foundOf[e])] = static_cast<int>(e);
        }
    }
    shown.parts.comparison.divergences.reserve(findings.comparison.divergences.size());
    for (Divergence divergence : findings.comparison.divergences) {
        divergence.event = shownEvents[static_cast<std::size_t>(divergence.event)];
        if (divergence.event < 0) {
            continue;
        }
        for (int *statement : {&divergence.statementA, &divergence.statementB}) {
            *statement = *statement < 0 ? -1 : shown.shownOf[static_cast<std::size_t>(*statement)];
        }
        shown.parts.comparison.divergences.push_back(std::move(divergence));
    }
}

} // namespace

void compareAgain(const Snapshot::Parts &findings, const Decisions &decisions, const Instruments &instruments, const GroupedEvents &grouped,
                  ShownStatements &shown)
{
    Comparison &comparison = shown.parts.comparison;
    for (const ReuseMatch &match : findings.comparison.reuse) {
        const auto excluded = [&](int d) { return decisions.isExcluded(findings.documents[static_cast<std::size_t>(d)].id); };
        if (!excluded(match.documentA) && !excluded(match.documentB)) {
            comparison.reuse.push_back(match);
        }
    }
    comparison.coverage = findings.comparison.coverage;
    comparison.coverage.resize(findings.documents.size());
    keepDivergences(findings, grouped, shown);
    if (instruments.compare && (!grouped.changed.empty() || !shown.changedDocuments.empty())) {
        const Part part = PartMaker(shown.parts, shown.changedDocuments, grouped.changed).make(comparison.reuse);
        const Comparison again = instruments.compare(part.documentValues, part.statementValues, part.eventValues, part.reuse);
        for (const Divergence &divergence : again.divergences) {
            comparison.divergences.push_back(inWhole(divergence, part, grouped.changed));
        }
        for (const int d : shown.changedDocuments) {
            const auto place = static_cast<std::size_t>(placeOf(part.documents, d));
            comparison.coverage[static_cast<std::size_t>(d)] = place < again.coverage.size() ? again.coverage[place] : Coverage();
        }
    }
    if (!std::ranges::is_sorted(comparison.divergences, {}, &Divergence::event)) {
        std::ranges::stable_sort(comparison.divergences, {}, &Divergence::event);
    }
}

} // namespace eusebius
