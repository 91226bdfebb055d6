// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/statementlinker.h"

#include "model/events/linking/eventmaking.h"
#include "model/events/linking/linkreasons.h"
#include "model/events/linking/reusepairs.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace eusebius {

namespace {

constexpr int kFormulaWords = 14; ///< fewer equal words may be a formula
constexpr int kMostRelated = 6; ///< related links kept for one statement
constexpr double kOneDocument = 0.85; ///< one text rarely tells the same twice

quint64 pairKey(int a, int b)
{
    return (static_cast<quint64>(a) << 32) | static_cast<quint64>(b);
}

bool byPair(const Edge &x, const Edge &y)
{
    return std::tie(x.a, x.b) < std::tie(y.a, y.b);
}

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

} // namespace

struct StatementLinker::Work {
    std::span<const Document> documents;
    std::span<const Statement> statements;
    std::span<const ReuseMatch> reuse;
    const Progress &progress;
    int from = 0; ///< the first new statement

    const Statement &statement(int i) const { return statements[static_cast<std::size_t>(i)]; }
};

Linking StatementLinker::add(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
{
    const Work work{documents, statements, reuse, progress, static_cast<int>(m_features.size())};
    addFeatures(work);
    findEdges(work);
    if (progress.isCancelled()) {
        return {};
    }
    group(work);
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

void StatementLinker::findEdges(const Work &work)
{
    std::vector<Edge> edges;
    for (const StatementPair &pair : m_index.pairs(m_weights->crowded, work.from, work.progress)) {
        const Statement &a = work.statement(pair.first);
        const Statement &b = work.statement(pair.second);
        if (a.document == b.document && a.sentence == b.sentence) {
            continue; // two clauses of one sentence never tell the same
        }
        double score = scorePair(m_features[static_cast<std::size_t>(pair.first)], m_features[static_cast<std::size_t>(pair.second)]).score;
        score *= a.document == b.document ? kOneDocument : 1;
        if (score >= kRelatedScore) {
            edges.push_back({pair.first, pair.second, score, 0});
        }
    }
    addReused(work, edges);
    joinDoubles(edges);
    const auto middle = static_cast<std::ptrdiff_t>(m_edges.size());
    m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    std::inplace_merge(m_edges.begin(), m_edges.begin() + middle, m_edges.end(), byPair);
}

void StatementLinker::addReused(const Work &work, std::vector<Edge> &edges)
{
    for (const ReusePair &reused : reusePairs(work.statements, work.reuse)) {
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

/// By statement: whether it is new, or joined to a new one over edges that may group.
std::vector<bool> StatementLinker::touchedBy(const Work &work) const
{
    std::vector<int> parent(work.statements.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int i) {
        while (parent[static_cast<std::size_t>(i)] != i) {
            i = parent[static_cast<std::size_t>(i)] = parent[static_cast<std::size_t>(parent[static_cast<std::size_t>(i)])];
        }
        return i;
    };
    for (const Edge &edge : m_edges) {
        if (edge.score >= kSameScore) {
            parent[static_cast<std::size_t>(root(edge.a))] = root(edge.b);
        }
    }
    std::vector<bool> isRoot(parent.size());
    for (std::size_t i = static_cast<std::size_t>(work.from); i < parent.size(); ++i) {
        isRoot[static_cast<std::size_t>(root(static_cast<int>(i)))] = true;
    }
    std::vector<bool> touched(parent.size());
    for (std::size_t i = 0; i < parent.size(); ++i) {
        touched[i] = isRoot[static_cast<std::size_t>(root(static_cast<int>(i)))];
    }
    return touched;
}

// Groups form within what grouping edges join, and nowhere else: what no new edge reaches stays as it is.
void StatementLinker::group(const Work &work)
{
    m_isTouched = touchedBy(work);
    std::vector<Edge> edges;
    std::copy_if(m_edges.begin(), m_edges.end(), std::back_inserter(edges), [this](const Edge &e) { return m_isTouched[static_cast<std::size_t>(e.a)]; });
    std::vector<quint64> order;
    order.reserve(work.statements.size());
    for (const Statement &statement : work.statements) {
        order.push_back(statement.id.value);
    }
    const std::vector<int> groups = groupStatements(m_features, std::move(edges), order);
    m_group.resize(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        m_group[i] = m_isTouched[i] ? groups[i] : m_group[i];
    }
}

void StatementLinker::makeEvents(const Work &work, std::vector<Statement> &statements)
{
    std::vector<Event> &events = m_linking.events;
    std::erase_if(events, [this](const Event &event) { return m_isTouched[static_cast<std::size_t>(event.statements.front())]; });
    std::vector<std::vector<int>> members(statements.size());
    for (std::size_t i = 0; i < statements.size(); ++i) {
        statements[i].event = -1;
        if (m_isTouched[i] && statements[i].status != Status::Rejected) {
            members[static_cast<std::size_t>(m_group[i])].push_back(static_cast<int>(i));
        }
    }
    for (std::vector<int> &group : members) {
        if (!group.empty()) {
            events.push_back(makeEvent(work.statements, std::move(group), m_copied));
        }
    }
    const auto rank = [](const Event &e) {
        const auto b = e.time.bounds();
        return std::make_tuple(e.time.isUndated(), b.earliestStart, b.latestEnd, e.statements.front());
    };
    std::sort(events.begin(), events.end(), [&rank](const Event &a, const Event &b) { return rank(a) < rank(b); });
    for (std::size_t e = 0; e < events.size(); ++e) {
        for (const int s : events[e].statements) {
            statements[static_cast<std::size_t>(s)].event = static_cast<int>(e);
        }
    }
}

void StatementLinker::makeLinks(const Work &work)
{
    QHash<quint64, Reason> known; // a reason hangs on the two statements, the weights and whether they are one event
    for (Link &link : m_linking.links) {
        known.insert(pairKey(link.a, link.b) << 1 | (link.relation == LinkRelation::Same ? 1U : 0U), std::move(link.reason));
    }
    m_linking.links.clear();
    // the best first, so that of many near ones the nearest are kept
    std::vector<Edge> edges = m_edges;
    std::sort(edges.begin(), edges.end(), [&work](const Edge &x, const Edge &y) {
        const auto rank = [&work](const Edge &e) {
            const quint64 a = work.statement(e.a).id.value;
            const quint64 b = work.statement(e.b).id.value;
            return std::make_tuple(-e.score, std::min(a, b), std::max(a, b));
        };
        return x.score != y.score ? x.score > y.score : rank(x) < rank(y);
    });
    std::vector<int> related(work.statements.size(), 0);
    for (const Edge &edge : edges) {
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
        const auto reason = known.constFind(pairKey(edge.a, edge.b) << 1 | (same ? 1U : 0U));
        link.reason = reason != known.constEnd() ? *reason : reasonOf(work, edge, same);
        m_linking.links.push_back(std::move(link));
    }
    std::sort(m_linking.links.begin(), m_linking.links.end(), [](const Link &x, const Link &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
}

Reason StatementLinker::reasonOf(const Work &work, const Edge &edge, bool same) const
{
    const Features &a = m_features[static_cast<std::size_t>(edge.a)];
    const Features &b = m_features[static_cast<std::size_t>(edge.b)];
    return linkReason(edge, same, a, b, work.documents[static_cast<std::size_t>(work.statement(edge.a).document)].text);
}

Linking linkStatements(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
{
    return StatementLinker().add(documents, statements, reuse, progress);
}

} // namespace eusebius
