// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"
#include "views/state/corpusstate.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace eusebius {

/// A passage a search found.
struct FoundPassage {
    int document = -1;
    TextRange passage;
    std::vector<TextRange> matches; ///< the words, in the document's text
    std::vector<int> statements; ///< what it states; may be none
};

/// What a search found, by index in the snapshot it was made from.
struct SearchMatches {
    SnapshotPtr snapshot;
    QString text; ///< what was searched for
    std::vector<bool> statements;
    std::vector<FoundPassage> passages; ///< best first
    QString problem; ///< words on what of the search was not understood; empty: nothing
};
using SearchMatchesPtr = std::shared_ptr<const SearchMatches>;

/// How much of the corpus is shown.
struct ShownCounts {
    int documents = 0;
    int events = 0;
    int statements = 0;
    int undated = 0; ///< of the statements

    friend bool operator==(const ShownCounts &, const ShownCounts &) = default;
};

/// Which sources, events and statements the panels show: the sources switched on, and what the search found.
///
/// Sources are remembered by id, so that they stay off through an edit. Matches of an older snapshot are ignored: everything
/// is shown until the search has run again.
class FilterState : public QObject {
    Q_OBJECT

public:
    explicit FilterState(const CorpusState &corpus, QObject *parent = nullptr);

    bool isDocumentShown(int document) const;
    void setDocumentShown(int document, bool shown);
    /// Only this one; again: all.
    void showOnly(int document);
    void showAllDocuments();
    /// Those switched off, by id, in the corpus's order; and all at once. Ids of no document are passed over.
    QStringList hiddenDocuments() const;
    void setHiddenDocuments(const QStringList &ids);

    const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// Null: no search, everything matches.
    void setMatches(SearchMatchesPtr matches);
    const SearchMatchesPtr &matches() const { return m_matches; }
    /// What of the search was not understood; empty: nothing.
    QString searchProblem() const;

    /// True while something is kept from view.
    bool isFiltering() const;
    /// A search that found nothing among the sources shown.
    bool hasNoMatch() const;

    const ShownSet &shown() const { return m_shown; }
    bool showsStatement(int statement) const;
    /// Whether the search found it, its source switched on or not.
    bool matchesSearch(int statement) const;
    const ShownCounts &counts() const { return m_counts; }
    const ShownCounts &totals() const { return m_totals; }

signals:
    /// What is shown has changed.
    void changed();
    /// Only the text: what it finds follows.
    void searchTextChanged();

private:
    void corpusChanged();
    void update();

    const CorpusState &m_corpus;
    int m_generation = -1;
    QSet<QString> m_hidden; ///< document ids
    QString m_searchText;
    SearchMatchesPtr m_matches;
    ShownSet m_shown;
    ShownCounts m_counts;
    ShownCounts m_totals;
};

} // namespace eusebius
