// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringView>

#include <vector>

namespace eusebius {

/// One line of a page that is not blank, and what is known of it so far.
struct PageLine {
    TextRange whole; ///< trimmed of white space
    TextRange words; ///< without what marks it up ("## ", "> ") and without `aside`; equals `whole` in most lines of plain text
    TextRange aside; ///< an "[edit]" link behind the words; empty where there is none
    bool afterBlank = true; ///< a blank line, a page break or nothing stands before it
    bool stopped = false; ///< ends like a sentence: . ! ? … and closing marks behind them
    quint8 wordCount = 0; ///< counted up to 255; two East Asian characters are a word
    RegionKind kind = RegionKind::Body;
    bool fixed = false; ///< the format says what it is: no guessing
    qint8 level = 0; ///< of a heading, 1 the highest; 0: none, or not known to be one
};

/// A text as lines. Not its regions: those are made from the kinds of the lines at the end.
///
/// Texts of more than kMostLines lines are given by their first and last lines only; what lies between stays body.
class Page {
public:
    static constexpr std::size_t kMostLines = 4'000'000;

    explicit Page(QStringView text);

    QStringView text() const { return m_text; }
    QStringView words(const PageLine &line) const { return m_text.sliced(line.words.begin, line.words.length()); }
    QStringView words(std::size_t line) const { return words(lines[line]); }
    std::size_t size() const { return lines.size(); }
    /// The last line of the paragraph (lines without a blank one between) that `line` stands in.
    std::size_t paragraphEnd(std::size_t line) const;
    /// The words of a line without the marks inside them.
    QString spoken(const PageLine &line) const;
    /// Sets the kind of lines [first, last), those whose kind is fixed left out.
    void mark(std::size_t first, std::size_t last, RegionKind kind);

    std::vector<PageLine> lines;
    std::vector<Region> marks; ///< markup and footnote markers the format knows; sorted
    bool headingsMarked = false; ///< the format marks headings: none is guessed, and their levels tell where sections end

private:
    QStringView m_text;
};

/// Counts `wordCount` and `stopped` anew, after `words` was narrowed.
void measure(PageLine &line, QStringView text);

/// A line or paragraph that tells something in sentences, as against titles, labels, menus and entries of lists.
bool isProse(const Page &page, std::size_t line);

} // namespace eusebius
