// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/search.h"

#include "model/corpus/paragraphsearch.h"
#include "model/text/paragraphs.h"
#include "model/text/words.h"

#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <ranges>

namespace eusebius {

namespace {

constexpr qsizetype kBeforeMatch = 200; ///< characters shown before what was found where a sentence is cut
constexpr double kOutsideBody = 0.5; ///< menus, licence lines and reference lists count less
constexpr double kDated = 1.15; ///< what the timeline shows counts a little more

bool meetsSources(const Document &document, const QStringList &sources)
{
    if (sources.isEmpty()) {
        return true;
    }
    const QString words = foldedWords(QStringList{document.title, document.author, document.publisher, document.id}.join(u' '));
    return std::ranges::all_of(sources, [&words](const QString &word) { return words.contains(word); });
}

/// The statements of one document, asked for by place.
class StatementsByPlace {
public:
    StatementsByPlace(const Snapshot &snapshot, int document) :
        m_snapshot(snapshot), m_first(snapshot.firstStatementOf(document)), m_end(snapshot.firstStatementOf(document + 1))
    {
        for (int s = m_first; s < m_end; ++s) {
            m_longest = std::max(m_longest, snapshot.rangeOf(s).length());
        }
    }
    std::vector<int> overlapping(TextRange passage, const SearchQuery &query) const
    {
        std::vector<int> found;
        const auto all = std::views::iota(m_first, m_end);
        const auto from = std::ranges::lower_bound(all, passage.begin - m_longest, {}, [this](int s) { return m_snapshot.rangeOf(s).begin; });
        for (int s = from == all.end() ? m_end : *from; s < m_end && m_snapshot.rangeOf(s).begin < passage.end; ++s) {
            if (m_snapshot.rangeOf(s).overlaps(passage) && query.meetsTime(m_snapshot.timeOf(s))) {
                found.push_back(s);
            }
        }
        return found;
    }

private:
    const Snapshot &m_snapshot;
    int m_first = 0;
    int m_end = 0;
    qsizetype m_longest = 0;
};

/// At most kMaxPassage characters, from a little before the window. Surrogate pairs stay whole.
TextRange shortened(TextRange passage, TextRange window, QStringView text)
{
    if (passage.length() <= SearchHit::kMaxPassage) {
        return passage;
    }
    TextRange part{std::max(passage.begin, window.begin - kBeforeMatch), 0};
    part.end = std::min(passage.end, part.begin + SearchHit::kMaxPassage);
    if (text[part.begin].isLowSurrogate()) {
        ++part.begin;
    }
    if (text[part.end - 1].isHighSurrogate()) {
        --part.end;
    }
    return part;
}

/// Every statement that meets the filters and holds no excluded word, where no words are asked for.
std::vector<SearchHit> filteredStatements(const Snapshot &snapshot, int document, const SearchQuery &query)
{
    std::vector<ParagraphSearch> excluded;
    for (SearchTerm term : query.terms()) {
        term.excluded = false;
        excluded.emplace_back(std::vector{term});
    }
    std::vector<SearchHit> hits;
    for (int s = snapshot.firstStatementOf(document); s < snapshot.firstStatementOf(document + 1); ++s) {
        const TextRange range = snapshot.rangeOf(s);
        const auto holds = [&](ParagraphSearch &word) { return !word.find(snapshot.document(document).text, range).empty(); };
        if (query.meetsTime(snapshot.timeOf(s)) && std::ranges::none_of(excluded, holds)) {
            hits.push_back({document, range, {}, 1, {s}});
        }
    }
    return hits;
}

std::vector<SearchHit> searchDocument(const Snapshot &snapshot, int index, const SearchQuery &query, const Progress &progress)
{
    const Document &document = snapshot.document(index);
    if (!meetsSources(document, query.sources())) {
        return {};
    }
    if (std::ranges::all_of(query.terms(), &SearchTerm::excluded)) {
        return filteredStatements(snapshot, index, query);
    }
    std::vector<SearchHit> hits;
    const StatementsByPlace statements(snapshot, index);
    ParagraphSearch paragraphSearch(query.terms());
    ParagraphScanner paragraphs(document.text, {0, document.text.size()});
    while (!progress.isCancelled() && paragraphs.next()) {
        for (ParagraphHit &found : paragraphSearch.find(document.text, paragraphs.range())) {
            SearchHit hit{index, shortened(found.passage, found.window, document.text), std::move(found.matches), found.score, {}};
            std::erase_if(hit.matches, [&hit](TextRange match) { return !hit.passage.contains(match); });
            hit.statements = statements.overlapping(hit.passage, query);
            if (query.hasTimeFilter() && hit.statements.empty()) {
                continue;
            }
            hit.score *= document.kindAt(hit.passage.begin) == RegionKind::Body ? 1 : kOutsideBody;
            hit.score *= hit.statements.empty() ? 1 : kDated;
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

} // namespace

std::vector<SearchHit> search(const Snapshot &snapshot, const SearchQuery &query, const Progress &progress)
{
    if (query.isEmpty()) {
        return {};
    }
    const auto count = static_cast<qint64>(snapshot.documents().size());
    std::vector<std::vector<SearchHit>> found(snapshot.documents().size());
    std::vector<int> documents(snapshot.documents().size());
    std::iota(documents.begin(), documents.end(), 0);
    std::atomic<qint64> done = 0;
    QtConcurrent::blockingMap(documents, [&](int document) {
        if (!progress.isCancelled()) {
            found[static_cast<std::size_t>(document)] = searchDocument(snapshot, document, query, progress);
            progress.report(++done, count, snapshot.document(document).id);
        }
    });
    if (progress.isCancelled()) {
        return {};
    }
    std::vector<SearchHit> hits;
    for (std::vector<SearchHit> &part : found) {
        std::ranges::move(part, std::back_inserter(hits));
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &SearchHit::score);
    return hits;
}

} // namespace eusebius
