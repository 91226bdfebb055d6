// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QStringView>

namespace eusebius {

/// Walks over the paragraphs of a part of a text: the stretches that no sentence crosses.
///
/// Blank lines and page breaks end a paragraph. A single line break does where the line was left short of its neighbours' width (a
/// list, verse, notes), and does not where the text was only wrapped there. List items are paragraphs, given without their bullet or number.
///
///     "Two days of talks\nfailed.\n\n1. First point"  →  "Two days of talks\nfailed." · "First point"
class ParagraphScanner {
public:
    ParagraphScanner(QStringView text, TextRange part);

    /// Goes to the next paragraph; false at the end.
    bool next();
    /// Trimmed of white space, never empty.
    TextRange range() const { return m_range; }
    /// It begins a list item.
    bool isListItem() const { return m_listItem; }

private:
    struct Line {
        qsizetype begin = 0; ///< first character that is no space
        qsizetype end = 0; ///< after the last such character; equals begin in a blank line
        qsizetype next = 0; ///< where the following line begins
        bool pageBreak = false; ///< a form feed or paragraph separator ends it
    };
    Line lineAt(qsizetype position) const;
    void measureBlock(qsizetype begin);
    bool isFull(const Line &line, const Line &following) const;
    bool isWrapped(const Line &line, const Line &following) const;
    qsizetype afterListMark(const Line &line) const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qsizetype m_blockEnd = 0; ///< the block of unbroken lines that m_at stands in ends here
    qsizetype m_blockWidth = 0; ///< its longest line
    bool m_blockLoose = false; ///< its lines end where their writer wanted: a list, verse, notes
    TextRange m_range;
    bool m_listItem = false;
};

/// The end of a bullet ("• ", "- ") or list number ("3. ", "(b) ", "iv) ") with the white space after it, or `begin` where there is none.
qsizetype listMarkEnd(QStringView text, qsizetype begin, qsizetype end);

} // namespace eusebius
