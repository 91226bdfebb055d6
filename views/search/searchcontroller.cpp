// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchcontroller.h"

#include "model/corpus/search.h"
#include "views/words/errorwords.h"

#include <QSet>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Whether the text ends in the beginning of a word that may go on: "kidn", not "kidn ", "\"kidn", "from:1" or "-kidn".
bool isWordBegun(QStringView text)
{
    constexpr char16_t kFirstOfEastAsia = u'\x2e80'; // no spaces there, and found by parts of words anyway
    if (text.isEmpty() || !text.back().isLetter() || text.back().unicode() >= kFirstOfEastAsia || text.count(u'"') % 2 != 0) {
        return false;
    }
    qsizetype begin = text.size();
    while (begin > 0 && !text[begin - 1].isSpace()) {
        --begin;
    }
    const QStringView word = text.sliced(begin);
    return word.size() > 1 && word.front().isLetter() && !word.contains(u':') && word != word.toString().toUpper();
}

void addHits(SearchMatches &matches, std::vector<SearchHit> hits)
{
    QSet<std::pair<int, qsizetype>> known;
    for (const FoundPassage &found : matches.passages) {
        known.insert({found.document, found.passage.begin});
    }
    for (SearchHit &hit : hits) {
        for (const int statement : hit.statements) {
            matches.statements[static_cast<std::size_t>(statement)] = true;
        }
        if (const std::pair place(hit.document, hit.passage.begin); !known.contains(place)) {
            known.insert(place);
            matches.passages.push_back({hit.document, hit.passage, std::move(hit.matches), std::move(hit.statements)});
        }
    }
}

} // namespace

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
    addHits(*matches, search(*snapshot, *query, progress));
    // Whoever is still typing means what the word may become, too; whole words come first.
    if (isWordBegun(text)) {
        if (const Result<SearchQuery> begun = SearchQuery::parse(text + u'*')) {
            addHits(*matches, search(*snapshot, *begun, progress));
        }
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
