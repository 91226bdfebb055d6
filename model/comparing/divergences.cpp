// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/divergences.h"

#include "model/comparing/paircomparer.h"
#include "model/comparing/topiccounts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace eusebius {

namespace {

constexpr std::size_t kMostStatements = 40; ///< of an event, compared with each other

/// Reuse matches by the two documents.
class ReuseByPair {
public:
    explicit ReuseByPair(std::span<const ReuseMatch> reuse)
    {
        for (const ReuseMatch &match : reuse) {
            m_matches[{match.documentA, match.documentB}].push_back(&match);
        }
    }

    /// The match that holds both statements, `a` in its first document.
    const ReuseMatch *holding(const Statement &a, const Statement &b) const
    {
        const auto found = m_matches.find({a.document, b.document});
        if (found == m_matches.end()) {
            return nullptr;
        }
        for (const ReuseMatch *match : found->second) {
            const bool holds = match->rangeA.overlapLength(a.range) * 2 > a.range.length() && match->rangeB.overlapLength(b.range) * 2 > b.range.length();
            if (holds) {
                return match;
            }
        }
        return nullptr;
    }

private:
    std::map<std::pair<int, int>, std::vector<const ReuseMatch *>> m_matches;
};

Instant widthOf(const Statement &statement)
{
    return statement.time.latestEnd() - statement.time.earliestStart();
}

/// Whether the document with the coarser of two times gives one as fine elsewhere in the event: then it is no coarser.
bool isFineElsewhere(const Divergence &d, const std::vector<int> &members, std::span<const Statement> statements)
{
    const Statement &a = statements[static_cast<std::size_t>(d.statementA)];
    const Statement &b = statements[static_cast<std::size_t>(d.statementB)];
    const Statement &coarser = widthOf(a) > widthOf(b) ? a : b;
    const Instant fine = std::min(widthOf(a), widthOf(b));
    return std::any_of(members.begin(), members.end(), [&](int m) {
        const Statement &s = statements[static_cast<std::size_t>(m)];
        return s.document == coarser.document && !s.time.isUndated() && widthOf(s) <= fine;
    });
}

/// One of each kind and pair of values; of what is only finer, one for each pair of documents as well. That a text is finer than itself
/// elsewhere is no difference.
void keepDistinct(std::vector<Divergence> &all, std::size_t from, const std::vector<int> &members, std::span<const Statement> statements)
{
    const auto key = [](const Divergence &d) {
        const bool finer = d.kind == DivergenceKind::Precision;
        QStringList values = finer || d.kind == DivergenceKind::Count ? d.reason.args.first(2) : d.reason.args;
        std::sort(values.begin(), values.end());
        const std::pair<int, int> documents = finer ? std::minmax({d.a.document, d.b.document}) : std::pair<int, int>();
        return std::make_tuple(d.kind, d.reason.code, documents, values.join(u'\n'));
    };
    std::vector<Divergence> kept;
    for (std::size_t i = from; i < all.size(); ++i) {
        const bool itself = all[i].kind == DivergenceKind::Precision && isFineElsewhere(all[i], members, statements);
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const Divergence &d) { return key(d) == key(all[i]); });
        if (!itself && !known) {
            kept.push_back(all[i]);
        }
    }
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(from), all.end());
    all.insert(all.end(), kept.begin(), kept.end());
}

} // namespace

std::vector<Divergence> divergencesOf(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                                      std::span<const ReuseMatch> reuse, const Progress &progress)
{
    const ReuseByPair reuseByPair(reuse);
    std::vector<Divergence> counts = topicCounts(documents, statements, events); // by event
    std::size_t nextCount = 0;
    std::vector<Divergence> all;
    for (std::size_t e = 0; e < events.size() && !progress.isCancelled(); ++e) {
        const std::vector<int> &members = events[e].statements;
        const std::size_t from = all.size();
        const std::size_t n = std::min(members.size(), kMostStatements);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i + 1; j < n; ++j) {
                int a = members[i];
                int b = members[j];
                if (statements[static_cast<std::size_t>(a)].document > statements[static_cast<std::size_t>(b)].document) {
                    std::swap(a, b);
                }
                const Statement &first = statements[static_cast<std::size_t>(a)];
                const Statement &second = statements[static_cast<std::size_t>(b)];
                PairComparer comparer(documents, first, second, reuseByPair.holding(first, second));
                for (Divergence &d : comparer.compare()) {
                    d.event = static_cast<int>(e);
                    const bool swapped = d.statementA == 1;
                    d.statementA = swapped ? b : a;
                    d.statementB = swapped ? a : b;
                    all.push_back(std::move(d));
                }
            }
        }
        for (; nextCount < counts.size() && counts[nextCount].event == static_cast<int>(e); ++nextCount) {
            all.push_back(std::move(counts[nextCount]));
        }
        keepDistinct(all, from, members, statements);
    }
    return all;
}

} // namespace eusebius
