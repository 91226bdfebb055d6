// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchcontroller.h"

#include "model/corpus/search.h"
#include "views/words/errorwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

SearchMatchesPtr findMatches(const SnapshotPtr &snapshot, const QString &text, const Progress &progress)
{
    const Result<SearchQuery> query = SearchQuery::parse(text);
    if (query && query->isEmpty()) {
        return nullptr;
    }
    auto matches = std::make_shared<SearchMatches>();
    matches->snapshot = snapshot;
    matches->text = text;
    matches->statements.assign(snapshot->statements().size(), false);
    if (!query) {
        matches->problem = errorWords(query.error());
        return matches;
    }
    for (SearchHit &hit : search(*snapshot, *query, progress)) {
        for (const int statement : hit.statements) {
            matches->statements[static_cast<std::size_t>(statement)] = true;
        }
        matches->passages.push_back({hit.document, hit.passage, std::move(hit.matches), std::move(hit.statements)});
    }
    return matches;
}

SearchController::SearchController(Workspace &workspace, TaskRunner &tasks, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_task(tasks)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &SearchController::start);
    connect(&workspace.filter, &FilterState::searchTextChanged, this, &SearchController::follow);
    connect(&workspace.corpus, &CorpusState::changed, this, &SearchController::follow);
}

void SearchController::follow()
{
    const QString text = m_workspace.filter.searchText();
    if (text == m_searched && m_searchedIn == m_workspace.corpus.snapshot()) {
        return;
    }
    m_searched = text;
    m_searchedIn = m_workspace.corpus.snapshot();
    m_task.cancel();
    if (text.trimmed().isEmpty() || !m_searchedIn) {
        m_debounce.stop();
        m_workspace.filter.setMatches(nullptr);
        return;
    }
    m_debounce.start();
}

void SearchController::start()
{
    m_task.start([snapshot = m_searchedIn, text = m_searched](const Progress &progress) { return findMatches(snapshot, text, progress); },
                 [this](SearchMatchesPtr matches) { m_workspace.filter.setMatches(std::move(matches)); });
}

} // namespace eusebius
