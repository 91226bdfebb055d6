// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace eusebius {

/// Where the columns of a synopsis stand and how wide they are. Sources are remembered by id: a column keeps its place and width while its
/// source is switched off, and through an edit.
///
///     columns.setSources({"a", "b"}, {0, 1}); columns.fit(900); columns.move(1, 0);   // b, a; both as wide as there is room
class SynopsisColumns {
public:
    static constexpr int kFirstNarrowest = 150; ///< unless made narrower by hand
    static constexpr int kFirstWidest = 240;
    static constexpr int kNarrowest = 64;
    static constexpr int kNarrowestFitted = 108; ///< below it columns are scrolled sideways instead
    static constexpr int kWidest = 1200;
    static constexpr int kWidestFitted = 420;

    struct Column {
        QString id;
        int document = -1;
        int left = 0; ///< from the first source's left edge
        int width = 0;
    };

    /// Those shown, in the corpus's order. Those known before keep their order.
    void setSources(const std::vector<QString> &ids, const std::vector<int> &documents);
    /// Shares the width among the columns nobody has given a width.
    void fit(int viewWidth);

    int count() const { return static_cast<int>(m_columns.size()); }
    const Column &at(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    /// Of a document, -1 none.
    int indexOf(int document) const;
    int firstWidth() const { return m_first; }
    int totalWidth() const { return m_columns.empty() ? 0 : m_columns.back().left + m_columns.back().width; }
    /// The column at a place right of the first one; -1 none.
    int columnAt(int x) const;
    /// Between which columns a dragged one would fall: 0 … count().
    int gapAt(int x) const;

    /// Takes a column to where another stands.
    void move(int from, int to);
    /// -1 is the first column.
    void setWidth(int index, int width);
    void resetWidth(int index);
    /// Ids in order, also of those not shown now: to be saved with a view.
    const std::vector<QString> &order() const { return m_order; }
    void setOrder(const std::vector<QString> &order);

private:
    void place();

    std::vector<Column> m_columns;
    std::vector<QString> m_order;
    QHash<QString, int> m_widths; ///< given by hand
    int m_first = kFirstNarrowest;
    bool m_firstGiven = false; ///< by hand
    int m_viewWidth = 0;
};

} // namespace eusebius
