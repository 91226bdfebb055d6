// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/found.h"

namespace eusebius {

namespace {

std::vector<ExpressionList> expressionLists(const std::shared_ptr<const FoundColumns> &columns, std::size_t documents)
{
    std::vector<ExpressionList> lists;
    lists.reserve(documents);
    for (qsizetype d = 0; d < static_cast<qsizetype>(documents); ++d) {
        const auto count = static_cast<std::size_t>(columns->expressionsOf[d + 1] - columns->expressionsOf[d]);
        lists.push_back(ExpressionList::later(count, [columns, d] { return columns->expressionsOfDocument(static_cast<int>(d)); }));
    }
    return lists;
}

template <typename T>
std::shared_ptr<const T> shared(T &&value)
{
    return std::make_shared<const T>(std::move(value));
}

} // namespace

std::shared_ptr<const Found> Found::of(CorpusParts parts)
{
    FoundColumns columns = columnsOf(parts);
    return of(std::move(parts), std::move(columns));
}

std::shared_ptr<const Found> Found::of(CorpusParts withoutRows, FoundColumns columns)
{
    auto found = std::make_shared<Found>();
    found->title = withoutRows.title;
    found->columns = shared(std::move(columns));
    found->expressions = shared(expressionLists(found->columns, withoutRows.documents.size()));
    withoutRows.comparison.coverage.resize(withoutRows.documents.size());
    found->documentIndexes.reserve(static_cast<qsizetype>(withoutRows.documents.size()));
    for (std::size_t d = withoutRows.documents.size(); d > 0; --d) { // of equal ids, which only a damaged file has, the first counts
        found->documentIndexes.insert(withoutRows.documents[d - 1].id, static_cast<int>(d) - 1);
    }
    found->documents = shared(std::move(withoutRows.documents));
    found->reuse = shared(std::move(withoutRows.comparison.reuse));
    found->coverage = shared(std::move(withoutRows.comparison.coverage));
    return found;
}

CorpusParts Found::parts() const
{
    CorpusParts parts;
    parts.title = title;
    parts.documents = *documents;
    parts.expressions = *expressions;
    parts.statements.reserve(static_cast<std::size_t>(columns->hot.size()));
    for (int i = 0; i < static_cast<int>(columns->hot.size()); ++i) {
        parts.statements.push_back(columns->statement(i));
    }
    parts.events.reserve(static_cast<std::size_t>(columns->events.size()));
    for (int i = 0; i < static_cast<int>(columns->events.size()); ++i) {
        parts.events.push_back(columns->event(i));
        for (Divergence &divergence : columns->divergencesOf(i)) {
            parts.comparison.divergences.push_back(std::move(divergence));
        }
    }
    parts.links.reserve(static_cast<std::size_t>(columns->links.size()));
    for (qsizetype i = 0; i < columns->links.size(); ++i) {
        parts.links.push_back(columns->link(i));
    }
    parts.comparison.reuse = *reuse;
    parts.comparison.coverage = *coverage;
    return parts;
}

} // namespace eusebius
