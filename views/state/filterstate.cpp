// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/filterstate.h"

#include <algorithm>

namespace eusebius {

FilterState::FilterState(const CorpusState &corpus, QObject *parent) : QObject(parent), m_corpus(corpus)
{
    connect(&corpus, &CorpusState::changed, this, &FilterState::corpusChanged);
}

void FilterState::corpusChanged()
{
    if (m_generation != m_corpus.generation()) {
        m_generation = m_corpus.generation();
        m_hidden.clear();
        m_matches.reset();
        setSearchText({});
    }
    update();
}

bool FilterState::isDocumentShown(int document) const
{
    return !m_hidden.contains(m_corpus.snapshot()->document(document).id);
}

void FilterState::setDocumentShown(int document, bool shown)
{
    const QString &id = m_corpus.snapshot()->document(document).id;
    if (shown ? m_hidden.remove(id) : !m_hidden.contains(id)) {
        if (!shown) {
            m_hidden.insert(id);
        }
        update();
    }
}

void FilterState::showOnly(int document)
{
    QSet<QString> others;
    const auto documents = m_corpus.snapshot()->documents();
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (static_cast<int>(i) != document) {
            others.insert(documents[i].id);
        }
    }
    m_hidden = others == m_hidden ? QSet<QString>() : others;
    update();
}

void FilterState::showAllDocuments()
{
    if (!m_hidden.isEmpty()) {
        m_hidden.clear();
        update();
    }
}

QStringList FilterState::hiddenDocuments() const
{
    QStringList ids;
    if (m_corpus.snapshot()) {
        for (const Document &document : m_corpus.snapshot()->documents()) {
            if (m_hidden.contains(document.id)) {
                ids.append(document.id);
            }
        }
    }
    return ids;
}

void FilterState::setHiddenDocuments(const QStringList &ids)
{
    QSet<QString> hidden;
    for (const QString &id : ids) {
        if (m_corpus.snapshot() && m_corpus.snapshot()->documentIndex(id) >= 0) {
            hidden.insert(id);
        }
    }
    if (hidden != m_hidden) {
        m_hidden = hidden;
        update();
    }
}

void FilterState::setSearchText(const QString &text)
{
    if (text != m_searchText) {
        m_searchText = text;
        emit searchTextChanged();
    }
}

void FilterState::setMatches(SearchMatchesPtr matches)
{
    if (matches != m_matches) {
        m_matches = std::move(matches);
        update();
    }
}

QString FilterState::searchProblem() const
{
    return m_matches ? m_matches->problem : QString();
}

bool FilterState::isFiltering() const
{
    return !m_hidden.isEmpty() || m_matches != nullptr;
}

bool FilterState::hasNoMatch() const
{
    return m_matches != nullptr && m_counts.statements == 0;
}

bool FilterState::matchesSearch(int statement) const
{
    return m_matches == nullptr || m_matches->snapshot != m_corpus.snapshot()
        || m_matches->statements[static_cast<std::size_t>(statement)];
}

bool FilterState::showsStatement(int statement) const
{
    return m_shown.showsDocument(m_corpus.snapshot()->documentOf(statement)) && matchesSearch(statement);
}

void FilterState::update()
{
    m_shown = {};
    m_counts = {};
    m_totals = {};
    const SnapshotPtr &snapshot = m_corpus.snapshot();
    if (!snapshot) {
        emit changed();
        return;
    }
    const auto documents = snapshot->documents();
    m_totals = {static_cast<int>(documents.size()), static_cast<int>(snapshot->events().size()),
                static_cast<int>(snapshot->statements().size()), snapshot->undatedCount()};
    m_counts = m_totals;
    if (isFiltering()) {
        m_shown.documents.resize(documents.size());
        for (std::size_t i = 0; i < documents.size(); ++i) {
            m_shown.documents[i] = !m_hidden.contains(documents[i].id);
        }
        m_shown.events.assign(snapshot->events().size(), false);
        m_counts = {static_cast<int>(std::ranges::count(m_shown.documents, true)), 0, 0, 0};
        for (int i = 0; i < m_totals.statements; ++i) {
            if (!m_shown.documents[static_cast<std::size_t>(snapshot->documentOf(i))] || !matchesSearch(i)) {
                continue;
            }
            ++m_counts.statements;
            m_counts.undated += snapshot->timeOf(i).isUndated() ? 1 : 0;
            if (const int event = snapshot->eventOf(i); event >= 0) {
                m_shown.events[static_cast<std::size_t>(event)] = true;
            }
        }
        m_counts.events = static_cast<int>(std::ranges::count(m_shown.events, true));
    }
    emit changed();
}

} // namespace eusebius
