// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace eusebius {

/// A word as it stands on a page: points from the top left, y downwards.
struct PdfWord {
    QString text;
    QRectF box;
    double size = 0; ///< of the type, in points
    bool bold = false;
    bool spaceAfter = true;
};

/// What the words of a line are for.
enum class PdfUse : quint8 { Text, Furniture, Note };

/// Words beside each other on one line of one column.
struct PdfLine {
    QString text;
    QRectF box;
    double size = 0; ///< most letters have it
    bool bold = false; ///< most letters are
    bool sameRow = false; ///< stands beside the line before, behind a wide gap: cells of a table
    PdfUse use = PdfUse::Text;
    bool opensRaised = false; ///< the first word is a raised figure: a note's own sign
    std::vector<std::pair<qsizetype, qsizetype>> raised; ///< begin and end of raised figures in `text`: signs of notes
};

struct PdfPage {
    QString label;
    QRectF box;
    std::vector<PdfLine> lines; ///< in reading order
};

/// Words in reading order → lines. Ligatures and other forms of letters become the letters they stand for.
std::vector<PdfLine> linesOf(const std::vector<PdfWord> &words);

/// Puts lines into reading order: columns one after the other, between what goes across all of them.
void orderColumns(std::vector<PdfLine> &lines);

/// The size most letters have; 0 without any.
double bodySize(const std::vector<PdfPage> &pages);

/// Marks running heads, page numbers and notes at the foot of pages, by comparing the pages with each other.
void judgePages(std::vector<PdfPage> &pages);

} // namespace eusebius
