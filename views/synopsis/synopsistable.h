// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/synopsis/synopsiscolumns.h"
#include "views/synopsis/synopsiscontent.h"
#include "views/widgets/typeahead.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace eusebius {

/// Events down, sources across: what each says, or the sign of why it says nothing. The heads and the first column stay where they are while
/// the rest scrolls. Only what is seen is made and painted.
///
/// Arrows move a cell's cursor, and with its row the selection; Enter opens the event; Home and End, Page up and Page down; letters lead to
/// the next event with a word that begins so; + and − give cells more or fewer lines. Columns are dragged by their heads and made
/// wider at their right edges, or moved with Ctrl+Shift and the arrows.
class SynopsisTable : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The cursor; column -1 is the first one, of the events.
    struct Cell {
        int row = 0;
        int column = -1;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    explicit SynopsisTable(Workspace &workspace, QWidget *parent = nullptr);

    SynopsisContent &content() { return m_content; }
    SynopsisColumns &columns() { return m_columns; }
    Cell cursor() const { return m_cursor; }
    void setCursorCell(Cell cell);
    /// The cell on the viewport, head and first column left aside; what is scrolled away lies outside.
    QRect cellRect(Cell cell) const;
    QRect headRect(int column) const;
    /// What stands in the cell, in words; of the first column date and title.
    QString cellWords(Cell cell);
    QString headWords(int column) const;
    /// Takes up what has changed, if it is seen; else when it is.
    void refresh();
    void moveColumn(int from, int to);
    void setOrder(const std::vector<QString> &order);

signals:
    /// Rows or columns are others now.
    void refreshed();
    /// The details of the selected event are wanted.
    void eventActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag { None, Press, Column, Width };

    int rowHeight() const { return static_cast<int>(m_content.style().rowHeight()); }
    int rowsAPage() const;
    int rowTop(int row) const;
    int columnLeft(int column) const;
    void arrange();
    void keepInSight(Cell cell);
    /// `show`: brings its row into sight also where the cursor stands on it already.
    void followSelection(bool show);
    void select();
    void activate();
    Cell cellAt(QPoint point) const;
    bool isHead(QPoint point) const { return point.y() < static_cast<int>(SynopsisStyle::kHead); }
    /// The column whose right edge is there: -1 the first one's; -2 none.
    int edgeAt(QPoint point) const;
    int headAt(QPoint point) const;
    /// While nothing else is to do: rows of the next page, then of the one before, so that they are there when they are scrolled to.
    void makeAhead();
    void paintRows(QPainter &painter);
    void paintFirstColumn(QPainter &painter);
    void paintHeads(QPainter &painter);
    void paintCursor(QPainter &painter);
    void paintDrop(QPainter &painter);
    bool handleMove(const QKeyEvent &event);
    bool typeAhead(const QKeyEvent &event);

    Workspace &m_workspace;
    SynopsisContent m_content;
    SynopsisColumns m_columns;
    TypeAhead m_typing;
    Cell m_cursor;
    SnapshotPtr m_of; ///< what cursor and scroll position are of
    QTimer m_ahead;
    int m_aheadFrom = 0; ///< the rows painted last
    int m_aheadTo = 0;
    bool m_stale = true;
    bool m_selecting = false;
    Drag m_drag = Drag::None;
    int m_dragged = -1; ///< column
    QPoint m_pressed;
    QPoint m_pointer;
};

} // namespace eusebius
