// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/ink/textblock.h"
#include "views/render/synopsis/synopsisstyle.h"

#include <optional>
#include <vector>

namespace eusebius {

/// A row of a synopsis with its words set: each cell when it is first painted, and again only when its width changes.
class LaidRow {
public:
    LaidRow(const SynopsisStyle &style, SynopsisRow row);

    const SynopsisRow &row() const { return m_row; }
    /// As high as its words need in these widths, of the first column and of the documents' columns.
    double heightIn(double firstWidth, const std::vector<int> &documents, const std::vector<double> &widths);
    void paintFirst(QPainter &painter, const QRectF &box);
    /// The words of a source that tells it.
    void paintCell(QPainter &painter, const QRectF &box, const SynopsisCell &cell);

private:
    TextBlock &words(const SynopsisCell &cell);

    const SynopsisStyle *m_style;
    SynopsisRow m_row;
    TextBlock m_date;
    TextBlock m_title;
    std::vector<std::optional<TextBlock>> m_words; ///< as the row's cells
};

} // namespace eusebius
