// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/extraction.h"

#include "model/events/linking/candidates.h"
#include "model/events/linking/clustering.h"
#include "model/events/linking/eventmaking.h"
#include "model/events/linking/reusepairs.h"

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr int kFormulaWords = 14; ///< fewer equal words may be a formula
constexpr int kMostRelated = 6; ///< related links kept for one statement

/// From statements to events, step by step.
class Linker {
public:
    Linker(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
        : m_documents(documents), m_statements(statements), m_reuse(reuse), m_progress(progress)
    {
    }

    Linking run()
    {
        m_features = weightedFeatures(m_documents, m_statements);
        for (std::size_t i = 0; i < m_statements.size(); ++i) {
            m_statements[i].event = -1;
            if (m_statements[i].status == Status::Rejected) {
                m_features[i] = {}; // meets nobody
            }
        }
        findEdges();
        if (m_progress.isCancelled()) {
            return {};
        }
        std::vector<quint64> order;
        order.reserve(m_statements.size());
        for (const Statement &statement : m_statements) {
            order.push_back(statement.id.value);
        }
        m_group = groupStatements(m_features, m_edges, order);
        makeEvents();
        makeLinks();
        return std::move(m_result);
    }

private:
    const Statement &statement(int i) const { return m_statements[static_cast<std::size_t>(i)]; }
    const Features &features(int i) const { return m_features[static_cast<std::size_t>(i)]; }

    void findEdges()
    {
        for (const StatementPair &pair : candidatePairs(m_features, m_progress)) {
            PairScore score = scorePair(features(pair.first), features(pair.second));
            if (statement(pair.first).document == statement(pair.second).document) {
                score.score *= withinOneDocument(pair);
            }
            if (score.score >= kRelatedScore) {
                m_edges.push_back({pair.first, pair.second, score.score, 0});
            }
        }
        for (const ReusePair &reused : reusePairs(m_statements, m_reuse)) {
            const auto [a, b] = reused.pair;
            if (statement(a).status == Status::Rejected || statement(b).status == Status::Rejected) {
                continue;
            }
            m_copied.insert((static_cast<quint64>(a) << 32) | static_cast<quint64>(b));
            if (reused.share < kSameWordingShare) {
                continue;
            }
            const double score = reusedScore(reused);
            if (score < kSameScore) {
                m_edges.push_back({a, b, score, 0});
                continue;
            }
            m_edges.push_back({a, b, score, reused.share});
        }
        // of two edges for a pair the better one, and what was copied
        std::sort(m_edges.begin(), m_edges.end(), [](const Edge &x, const Edge &y) {
            return std::tie(x.a, x.b) != std::tie(y.a, y.b) ? std::tie(x.a, x.b) < std::tie(y.a, y.b) : x.copied > y.copied;
        });
        std::vector<Edge> unique;
        for (const Edge &edge : m_edges) {
            if (!unique.empty() && unique.back().a == edge.a && unique.back().b == edge.b) {
                unique.back().score = std::max(unique.back().score, edge.score);
            } else {
                unique.push_back(edge);
            }
        }
        m_edges = std::move(unique);
    }

    /// Copied words tell the same, unless what was changed in them is which of a row it is, or the year of a short formula
    /// ("In 1950 the cup was won by …" stands in many years).
    double reusedScore(const ReusePair &reused) const
    {
        const auto [a, b] = reused.pair;
        constexpr double kClose = kSameScore - 0.05;
        if (areOpposed(features(a), features(b))) {
            return kClose;
        }
        const bool stated = statement(a).dating == Dating::Stated && statement(b).dating == Dating::Stated;
        if (stated && timeFit(features(a), features(b)) == TimeFit::Apart && reused.words < kFormulaWords) {
            return kClose;
        }
        return 0.55 + 0.45 * reused.share;
    }

    /// One text rarely tells the same twice; two clauses of one sentence never do, unless one is the noun phrase in the other.
    double withinOneDocument(const StatementPair &pair) const
    {
        const Statement &a = statement(pair.first);
        const Statement &b = statement(pair.second);
        if (a.sentence == b.sentence) {
            return 0;
        }
        return 0.85;
    }

    void makeEvents()
    {
        std::vector<std::vector<int>> members(m_statements.size());
        for (std::size_t i = 0; i < m_statements.size(); ++i) {
            if (m_statements[i].status != Status::Rejected) {
                members[static_cast<std::size_t>(m_group[i])].push_back(static_cast<int>(i));
            }
        }
        std::vector<Event> &events = m_result.events;
        for (std::vector<int> &group : members) {
            if (!group.empty()) {
                events.push_back(makeEvent(m_statements, std::move(group), m_copied));
            }
        }
        const auto rank = [](const Event &e) {
            const auto b = e.time.bounds();
            return std::make_tuple(e.time.isUndated(), b.earliestStart, b.latestEnd, e.statements.front());
        };
        std::sort(events.begin(), events.end(), [&rank](const Event &a, const Event &b) { return rank(a) < rank(b); });
        for (std::size_t e = 0; e < events.size(); ++e) {
            for (const int s : events[e].statements) {
                m_statements[static_cast<std::size_t>(s)].event = static_cast<int>(e);
            }
        }
    }

    void makeLinks()
    {
        // the best first, so that of many near ones the nearest are kept
        std::sort(m_edges.begin(), m_edges.end(), [this](const Edge &x, const Edge &y) {
            const auto rank = [this](const Edge &e) {
                const quint64 a = statement(e.a).id.value;
                const quint64 b = statement(e.b).id.value;
                return std::make_tuple(-e.score, std::min(a, b), std::max(a, b));
            };
            return rank(x) < rank(y);
        });
        std::vector<int> related(m_statements.size(), 0);
        for (const Edge &edge : m_edges) {
            Link link;
            link.a = edge.a;
            link.b = edge.b;
            link.score = std::round(edge.score * 1000) / 1000;
            const bool same = statement(edge.a).event == statement(edge.b).event;
            if (!same) {
                int &ofA = related[static_cast<std::size_t>(edge.a)];
                int &ofB = related[static_cast<std::size_t>(edge.b)];
                if (ofA >= kMostRelated || ofB >= kMostRelated) {
                    continue;
                }
                ++ofA;
                ++ofB;
            }
            link.relation = same ? LinkRelation::Same : LinkRelation::Related;
            link.reason = reasonOf(edge, same);
            m_result.links.push_back(std::move(link));
        }
        std::sort(m_result.links.begin(), m_result.links.end(), [](const Link &x, const Link &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    }

    Reason reasonOf(const Edge &edge, bool same) const
    {
        if (edge.copied > 0) {
            return {"link-same-wording", {QString::number(std::lround(edge.copied * 100))}};
        }
        const PairScore score = scorePair(features(edge.a), features(edge.b));
        const char *time = score.fit == TimeFit::Equal ? "equal" : score.fit == TimeFit::Finer ? "finer" : score.fit == TimeFit::Overlapping ? "overlapping" : "unknown";
        const QStringList args{sharedWords(edge), QString::fromLatin1(time)};
        if (same) {
            return {"link-same-terms", args};
        }
        return {score.opposed ? QByteArray("link-opposed") : QByteArray("link-related-terms"), args};
    }

    /// The words of the first that weigh most among what both share.
    QString sharedWords(const Edge &edge) const
    {
        std::vector<Term> shared;
        const std::vector<Term> &b = features(edge.b).terms;
        for (const Term &term : features(edge.a).terms) {
            const auto other = std::lower_bound(b.begin(), b.end(), term.hash, [](const Term &t, quint64 hash) { return t.hash < hash; });
            if (other != b.end() && other->hash == term.hash) {
                shared.push_back(term);
            }
        }
        std::sort(shared.begin(), shared.end(), [](const Term &x, const Term &y) { return std::tie(y.weight, x.words) < std::tie(x.weight, y.words); });
        const QString &text = m_documents[static_cast<std::size_t>(statement(edge.a).document)].text;
        QStringList words;
        for (const Term &term : shared) {
            const QString word = text.mid(term.words.begin, term.words.length()).simplified();
            if (words.size() < 5 && !words.contains(word)) {
                words.append(word);
            }
        }
        return words.join(QStringLiteral(", "));
    }

    std::span<const Document> m_documents;
    std::vector<Statement> &m_statements;
    std::span<const ReuseMatch> m_reuse;
    const Progress &m_progress;
    std::vector<Features> m_features;
    std::vector<Edge> m_edges;
    QSet<quint64> m_copied;
    std::vector<int> m_group;
    Linking m_result;
};

} // namespace

Linking linkStatements(std::span<const Document> documents, std::vector<Statement> &statements, std::span<const ReuseMatch> reuse, const Progress &progress)
{
    return Linker(documents, statements, reuse, progress).run();
}

} // namespace eusebius
