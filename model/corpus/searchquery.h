// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/dates/timespan.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace eusebius {

/// One thing a search asks for: a word, or words that must stand side by side. Folded as model/text/words.h folds.
struct SearchTerm {
    QStringList words;
    bool prefix = false; ///< the last word may go on
    bool excluded = false; ///< passages with it are left out

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What a person typed into the search box or behind `eusebius search`, understood. All terms must be met by one passage.
/// Case, diacritics, apostrophes and full-width forms do not matter.
///
/// | typed | asks for passages that hold |
/// |---|---|
/// | treaty border | both words, in one sentence or else in one paragraph |
/// | "peace treaty" | the two words side by side |
/// | mid-1990 | "mid" and "1990" side by side: what is written as one is looked for as one |
/// | 日本人 | these characters side by side |
/// | diploma* | words that begin so |
/// | border -river | "border" without "river" |
/// | source:gazette | (filter) from documents with "gazette" in title, author, publisher or name |
/// | source:"daily gazette" | (filter) the same with both words |
/// | before:1951 | (filter) a statement whose time begins, or may begin, before 1951 |
/// | after:1990-09 | (filter) a statement whose time reaches, or may reach, beyond September 1990 |
/// | after:"early 1990s" before:1993 | (filter) one statement that meets both |
/// | before:1800 source:annals | every such statement of such documents: filters alone are a search too |
///
/// Quotation marks may be straight or typographic. A quotation mark that is never closed goes to the end.
class SearchQuery {
public:
    SearchQuery() = default;
    /// A DateInvalid error where `before:` or `after:` has no date; its subject is the filter's name.
    static Result<SearchQuery> parse(QStringView text);

    bool isEmpty() const { return m_terms.empty() && m_sources.empty() && !m_before && !m_after; }
    const std::vector<SearchTerm> &terms() const { return m_terms; }
    const QStringList &sources() const { return m_sources; } ///< folded; a document must hold all
    const std::optional<TimeSpan> &before() const { return m_before; }
    const std::optional<TimeSpan> &after() const { return m_after; }
    bool hasTimeFilter() const { return m_before || m_after; }
    /// Whether a statement's time meets `before:` and `after:`. Undated ones never do where there is such a filter.
    bool meetsTime(const TimeSpan &time) const;

private:
    Result<void> addToken(QStringView word, bool quoted, QStringView filter);

    std::vector<SearchTerm> m_terms;
    QStringList m_sources;
    std::optional<TimeSpan> m_before;
    std::optional<TimeSpan> m_after;
};

} // namespace eusebius
