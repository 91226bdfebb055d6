// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/parallel/parallelcontent.h"
#include "views/parallel/textflow.h"
#include "views/state/workspace.h"

#include <QWidget>

#include <vector>

namespace eusebius {

/// One of the two texts: set in the reading serif, what it shares with the other on a tinted ground, what both tell underlined, the words
/// in which they differ in the one red. Scrolls past its ends, so that every place can stand at the reading line.
class TextColumn : public QWidget {
    Q_OBJECT

public:
    TextColumn(Workspace &workspace, const ParallelContent &content, Side side, QWidget *parent = nullptr);

    Side side() const { return m_side; }
    /// Another text, at its beginning. The content has it already.
    void contentChanged(bool keepsPlace);
    /// Height at which the places of both columns meet.
    double readingY() const;
    /// The text position at the reading line, with a part of one.
    double readingPosition();
    /// Puts a position to the reading line, without telling.
    void putReading(double position);
    /// Scrolled by the user; down is more.
    void scrollBy(double pixels);
    /// Of the paragraphs on screen.
    TextRange visibleRange() const;
    bool isOnScreen(TextRange range) const;
    /// Where the lines of a range stand: top and bottom. What is not laid out stands well outside, above or below.
    std::pair<double, double> linesOf(TextRange range) const;
    /// Its words, for copying; empty: none selected.
    QString selectedWords() const;
    /// Where a character stands, for pointing at it.
    QPoint pointOf(qsizetype position) const;
    void setCurrent(int meeting);
    double textLeft() const;
    double textWidth() const;

signals:
    void scrolled();
    void statementClicked(int statement);
    void meetingClicked(int meeting);
    /// The next place where they meet, or the one before.
    void stepWanted(int by);
    void otherWanted();
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Row {
        int paragraph = 0;
        double y = 0;
    };

    const Theme &theme() const { return m_workspace.theme.theme(); }
    void style();
    void arrange();
    void paintTitle(QPainter &painter, double bottom) const;
    void paintRow(QPainter &painter, const Row &row);
    void paintGrounds(QPainter &painter, const Row &row, const QTextLayout &layout, TextRange range) const;
    void paintUnderlines(QPainter &painter, const Row &row, const QTextLayout &layout, TextRange range) const;
    QList<QTextLayout::FormatRange> inks(TextRange range) const;
    template <typename Paint>
    void onLines(const Row &row, const QTextLayout &layout, TextRange paragraph, TextRange range, Paint paint) const;
    qsizetype characterAt(QPointF point) const;
    bool isOnText(QPointF point) const;

    Workspace &m_workspace;
    const ParallelContent &m_content;
    Side m_side;
    mutable TextFlow m_flow;
    TextFlow::Place m_top;
    std::vector<Row> m_rows;
    int m_current = -1;
    qsizetype m_anchor = -1;
    TextRange m_selected;
    QPoint m_pressed;
};

} // namespace eusebius
