// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/statementlinker.h"

#include "model/events/linking/eventmaking.h"
#include "model/events/linking/linkreasons.h"
#include "model/events/linking/reusepairs.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace eusebius {

namespace {

constexpr int kFormulaWords = 14; ///< fewer equal words may be a formula
constexpr int kMostRelated = 6; ///< related links kept for one statement
constexpr double kOneDocument = 0.85; ///< one text rarely tells the same twice

/// Of two edges for a pair the better one, and what was copied.
void joinDoubles(std::vector<Edge> &edges)
{
    std::sort(edges.begin(), edges.end(), [](const Edge &x, const Edge &y) { return std::tie(x.a, x.b, y.copied) < std::tie(y.a, y.b, x.copied); });
    std::vector<Edge> unique;
    for (const Edge &edge : edges) {
        if (!unique.empty() && unique.back().a == edge.a && unique.back().b == edge.b) {
            unique.back().score = std::max(unique.back().score, edge.score);
        } else {
            unique.push_back(edge);
        }
    }
    edges = std::move(unique);
}

void sortByTime(std::vector<Event> &events)
{
    std::vector<std::pair<EventRank, std::size_t>> ranks; // each asked for once: bounds take their time
    ranks.reserve(events.size());
    for (const Event &e : events) {
        ranks.emplace_back(rankOf(e.time, e.statements.front()), ranks.size());
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<Event> sorted;
    sorted.reserve(events.size());
    for (const auto &[rank, index] : ranks) {
        sorted.push_back(std::move(events[index]));
    }
    events = std::move(sorted);
}

} // namespace

struct StatementLinker::Work {
    std::span<const Document> documents;
    std::span<const Statement> statements;
    std::span<const ReuseMatch> reuse;
    const Progress &progress;
    int from = 0; ///< the first new statement

    const Statement &statement(int i) const { return statements[static_cast<std::size_t>(i)]; }
};

const Linking &StatementLinker::add(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
{
    const Work work{documents, statements, reuse, progress, static_cast<int>(m_features.size())};
    addFeatures(work);
    findEdges(work);
    if (progress.isCancelled()) {
        m_linking = {};
        return m_linking;
    }
    m_groups = groupStatements(m_features, m_edges, work.from);
    makeEvents(work, statements);
    makeLinks(work);
    return m_linking;
}

void StatementLinker::addFeatures(const Work &work)
{
    const auto from = static_cast<std::size_t>(work.from);
    m_features.reserve(work.statements.size());
    for (std::size_t i = from; i < work.statements.size(); ++i) {
        m_features.push_back(featuresOf(work.documents[static_cast<std::size_t>(work.statements[i].document)], work.statements[i]));
    }
    const bool counts = !m_weights;
    if (counts) {
        m_weights = TermWeights::countedIn(m_features);
    }
    for (std::size_t i = from; i < m_features.size(); ++i) {
        m_weights->apply(m_features[i]);
        if (work.statements[i].status == Status::Rejected) {
            m_features[i] = {}; // meets nobody
        }
    }
    m_index.add(m_features, work.from);
    if (counts) {
        m_weights->crowded = m_index.crowded();
    }
}

std::vector<Edge> StatementLinker::newEdges(const Work &work)
{
    std::vector<Edge> edges;
    for (int n = work.from; n < std::ssize(work.statements) && !work.progress.isCancelled(); ++n) {
        const Statement &b = work.statement(n);
        for (const int m : m_index.earlierThan(n, m_weights->crowded)) {
            const Statement &a = work.statement(m);
            if (a.document == b.document && a.sentence == b.sentence) {
                continue; // two clauses of one sentence never tell the same
            }
            double score = scorePair(m_features[static_cast<std::size_t>(m)], m_features[static_cast<std::size_t>(n)]).score;
            score *= a.document == b.document ? kOneDocument : 1;
            if (score >= kRelatedScore) {
                edges.push_back({m, n, score, 0});
            }
        }
    }
    addReused(work, edges);
    joinDoubles(edges);
    return edges;
}

void StatementLinker::findEdges(const Work &work)
{
    const auto middle = static_cast<std::ptrdiff_t>(m_edges.size());
    const std::vector<Edge> edges = newEdges(work);
    m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    const auto isBetter = [&work](const Edge &x, const Edge &y) {
        const auto ids = [&work](const Edge &e) { return std::minmax(work.statement(e.a).id.value, work.statement(e.b).id.value); };
        if (x.score != y.score) {
            return x.score > y.score;
        }
        const std::pair<quint64, quint64> idsOfX = ids(x);
        const std::pair<quint64, quint64> idsOfY = ids(y);
        return std::tie(idsOfX, x.a, x.b) < std::tie(idsOfY, y.a, y.b);
    };
    std::sort(m_edges.begin() + middle, m_edges.end(), isBetter);
    std::inplace_merge(m_edges.begin(), m_edges.begin() + middle, m_edges.end(), isBetter);
}

/// Wording that no new document shares was looked at before.
void StatementLinker::addReused(const Work &work, std::vector<Edge> &edges)
{
    if (work.from == std::ssize(work.statements)) {
        return;
    }
    std::vector<ReuseMatch> matches;
    const int firstDocument = work.statement(work.from).document;
    std::copy_if(work.reuse.begin(), work.reuse.end(), std::back_inserter(matches), [firstDocument](const ReuseMatch &m) {
        return std::max(m.documentA, m.documentB) >= firstDocument;
    });
    for (const ReusePair &reused : reusePairs(work.statements, matches)) {
        const auto [a, b] = reused.pair;
        if (b < work.from || work.statement(a).status == Status::Rejected || work.statement(b).status == Status::Rejected) {
            continue;
        }
        m_copied.insert(pairKey(a, b));
        if (reused.share < kSameWordingShare) {
            continue;
        }
        const double score = reusedScore(work, reused);
        edges.push_back({a, b, score, score < kSameScore ? 0 : reused.share});
    }
}

/// Copied words tell the same, unless what was changed in them is which of a row it is, or the year of a short formula
/// ("In 1950 the cup was won by …" stands in many years).
double StatementLinker::reusedScore(const Work &work, const ReusePair &reused) const
{
    const auto [a, b] = reused.pair;
    const Features &ofA = m_features[static_cast<std::size_t>(a)];
    const Features &ofB = m_features[static_cast<std::size_t>(b)];
    constexpr double kClose = kSameScore - 0.05;
    const bool stated = work.statement(a).dating == Dating::Stated && work.statement(b).dating == Dating::Stated;
    if (areOpposed(ofA, ofB) || (stated && timeFit(ofA, ofB) == TimeFit::Apart && reused.words < kFormulaWords)) {
        return kClose;
    }
    return 0.55 + 0.45 * reused.share;
}

void StatementLinker::makeEvents(const Work &work, std::vector<Statement> &statements)
{
    std::vector<Event> &events = m_linking.events;
    std::erase_if(events, [this](const Event &event) { return m_groups.hasChanged[static_cast<std::size_t>(event.statements.front())]; });
    std::vector<std::vector<int>> members(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i) {
        statements[i].event = -1;
        if (m_groups.hasChanged[i] && statements[i].status != Status::Rejected) {
            members[static_cast<std::size_t>(m_groups.group[i])].push_back(static_cast<int>(i));
        }
    }
    for (std::vector<int> &group : members) {
        if (!group.empty()) {
            events.push_back(makeEvent(work.statements, std::move(group), m_copied));
        }
    }
    sortByTime(events);
    for (std::size_t e = 0; e < events.size(); ++e) {
        for (const int s : events[e].statements) {
            statements[static_cast<std::size_t>(s)].event = static_cast<int>(e);
        }
    }
}

void StatementLinker::makeLinks(const Work &work)
{
    m_linking.links.clear();
    std::vector<int> related(work.statements.size(), 0);
    for (Edge &edge : m_edges) { // the best first, so that of many near ones the nearest are kept
        const bool same = work.statement(edge.a).event == work.statement(edge.b).event;
        if (!same) {
            int &ofA = related[static_cast<std::size_t>(edge.a)];
            int &ofB = related[static_cast<std::size_t>(edge.b)];
            if (ofA >= kMostRelated || ofB >= kMostRelated) {
                continue;
            }
            ++ofA;
            ++ofB;
        }
        Link link;
        link.a = edge.a;
        link.b = edge.b;
        link.score = std::round(edge.score * 1000) / 1000;
        link.relation = same ? LinkRelation::Same : LinkRelation::Related;
        link.reason = reasonOf(work, edge, same);
        m_linking.links.push_back(std::move(link));
    }
    std::sort(m_linking.links.begin(), m_linking.links.end(), [](const Link &x, const Link &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
}

/// It hangs on the two statements, the weights and whether they are one event: none of that changes.
const Reason &StatementLinker::reasonOf(const Work &work, Edge &edge, bool same)
{
    int &reason = edge.reason[same ? 1 : 0];
    if (reason < 0) {
        const Features &a = m_features[static_cast<std::size_t>(edge.a)];
        const Features &b = m_features[static_cast<std::size_t>(edge.b)];
        reason = static_cast<int>(m_reasons.size());
        m_reasons.push_back(linkReason(edge, same, a, b, work.documents[static_cast<std::size_t>(work.statement(edge.a).document)].text));
    }
    return m_reasons[static_cast<std::size_t>(reason)];
}

Linking linkStatements(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
{
    StatementLinker linker;
    linker.add(documents, statements, reuse, progress);
    return std::move(linker).take();
}

} // namespace eusebius
