// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsistable.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdgeGrip = 4; ///< to either side of a column's edge
constexpr int kNoEdge = -2;

} // namespace

void SynopsisTable::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void SynopsisTable::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
    followSelection(true);
}

void SynopsisTable::scrollContentsBy(int, int)
{
    viewport()->update(); // heads and first column stay: nothing can be copied
}

void SynopsisTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SynopsisTable::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool SynopsisTable::handleMove(const QKeyEvent &event)
{
    Cell to = m_cursor;
    switch (event.key()) {
    case Qt::Key_Up:
        --to.row;
        break;
    case Qt::Key_Down:
        // The first step takes up the row that waits.
        to.row += m_workspace.selection.isEmpty() ? 0 : 1;
        break;
    case Qt::Key_Left:
        --to.column;
        break;
    case Qt::Key_Right:
        ++to.column;
        break;
    case Qt::Key_PageUp:
        to.row -= rowsAPage();
        break;
    case Qt::Key_PageDown:
        to.row += rowsAPage();
        break;
    case Qt::Key_Home:
        to.row = 0;
        break;
    case Qt::Key_End:
        to.row = m_content.count() - 1;
        break;
    default:
        return false;
    }
    setCursorCell(to);
    select();
    return true;
}

bool SynopsisTable::typeAhead(const QKeyEvent &event)
{
    const QString letters = event.text();
    if (letters.isEmpty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        || !(letters[0].isLetterOrNumber() || (letters[0] == u' ' && m_typing.isGoingOn()))) {
        return false;
    }
    m_typing.add(letters);
    ShownSet rows;
    rows.events.assign(m_workspace.snapshot()->events().size(), false);
    for (const int shown : m_content.events().events) {
        rows.events[static_cast<std::size_t>(shown)] = true;
    }
    const int match = m_typing.match(*m_workspace.snapshot(), rows, m_content.eventAt(m_cursor.row));
    if (match >= 0) {
        setCursorCell({m_content.rowOf(match), m_cursor.column});
        select();
    }
    return true;
}

void SynopsisTable::keyPressEvent(QKeyEvent *event)
{
    refresh();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
        if (plain) {
            m_content.setLines(m_content.lines() + (event->key() == Qt::Key_Plus ? 1 : -1));
            keepInSight(m_cursor);
            return;
        }
    }
    if (m_content.count() == 0) {
        event->ignore();
        return;
    }
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        if (m_cursor.column >= 0) {
            moveColumn(m_cursor.column, m_cursor.column + (event->key() == Qt::Key_Left ? -1 : 1));
            keepInSight(m_cursor);
        }
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate();
        return;
    }
    if ((plain && handleMove(*event)) || typeAhead(*event)) {
        return;
    }
    event->ignore(); // the window's: Escape, for one
}

int SynopsisTable::headAt(QPoint point) const
{
    return point.x() < m_columns.firstWidth() ? -1 : m_columns.columnAt(point.x() - m_columns.firstWidth() + horizontalScrollBar()->value());
}

int SynopsisTable::edgeAt(QPoint point) const
{
    if (!isHead(point)) {
        return kNoEdge;
    }
    if (std::abs(point.x() - m_columns.firstWidth()) <= kEdgeGrip) {
        return -1;
    }
    for (int c = 0; c < m_columns.count(); ++c) {
        const int edge = columnLeft(c) + m_columns.at(c).width;
        if (std::abs(point.x() - edge) <= kEdgeGrip && edge > m_columns.firstWidth()) {
            return c;
        }
    }
    return kNoEdge;
}

SynopsisTable::Cell SynopsisTable::cellAt(QPoint point) const
{
    const int row = (point.y() - static_cast<int>(SynopsisStyle::kHead) + verticalScrollBar()->value()) / rowHeight();
    return {row, headAt(point)};
}

void SynopsisTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_content.count() == 0) {
        return;
    }
    m_pressed = point;
    m_pointer = point;
    if (const int edge = edgeAt(point); edge != kNoEdge) {
        m_drag = Drag::Width;
        m_dragged = edge;
    } else if (isHead(point)) {
        m_dragged = headAt(point);
        m_drag = m_dragged < 0 ? Drag::None : Drag::Press;
    } else if (const Cell cell = cellAt(point); cell.row < m_content.count()) {
        const bool beside = cell.column < 0 && point.x() >= m_columns.firstWidth(); // right of the last column
        setCursorCell({cell.row, beside ? m_cursor.column : cell.column});
        select();
    }
}

void SynopsisTable::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pointer = point;
    if (m_drag == Drag::None) {
        const bool columns = m_content.count() > 0;
        viewport()->setCursor(columns && edgeAt(point) != kNoEdge ? Qt::SplitHCursor : columns && isHead(point) && headAt(point) >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::Width) {
        m_columns.setWidth(m_dragged, point.x() - columnLeft(m_dragged));
        arrange();
        return;
    }
    if (m_drag == Drag::Press && (point - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Column;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Column) {
        // At the edges it scrolls on.
        const int step = point.x() > viewport()->width() - 24 ? 24 : point.x() < m_columns.firstWidth() + 24 ? -24 : 0;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step);
        viewport()->update();
    }
}

void SynopsisTable::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Column) {
        const int gap = m_columns.gapAt(event->position().toPoint().x() - m_columns.firstWidth() + horizontalScrollBar()->value());
        moveColumn(m_dragged, gap > m_dragged ? gap - 1 : gap);
    }
    viewport()->unsetCursor();
    viewport()->update();
}

void SynopsisTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (const int edge = edgeAt(point); edge != kNoEdge) {
        m_columns.resetWidth(edge);
        arrange();
    } else if (!isHead(point) && cellAt(point).row < m_content.count()) {
        activate();
    }
}

void SynopsisTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_content.count() == 0) {
        return;
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = event->pos(); // the viewport's
    const Cell cell = byKey ? m_cursor : cellAt(point);
    if (!byKey && isHead(point)) {
        if (const int column = headAt(point); column >= 0) {
            const int document = m_columns.at(column).document;
            m_workspace.requests.wantMenu(EditTarget::ofSource(m_columns.at(column).id), event->globalPos(),
                                          {{u"Move to the left"_s, [this, column] { moveColumn(column, column - 1); }},
                                           {u"Move to the right"_s, [this, column] { moveColumn(column, column + 1); }},
                                           {u"Only this source"_s, [this, document] { m_workspace.filter.showOnly(document); }}});
        }
        return;
    }
    if (cell.row < m_content.count()) {
        setCursorCell(cell);
        select();
        m_workspace.requests.wantMenu(m_workspace.editTarget(), byKey ? viewport()->mapToGlobal(cellRect(cell).bottomLeft()) : event->globalPos());
    }
}

bool SynopsisTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_content.count() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Cell cell = cellAt(help->pos());
        if (isHead(help->pos())) {
            const QString drag = headAt(help->pos()) < 0 ? QString() : u"\nDrag to move the column, its right edge to make it wider"_s;
            QToolTip::showText(help->globalPos(), headWords(headAt(help->pos())) + drag, viewport());
        } else if (cell.row < m_content.count()) {
            QToolTip::showText(help->globalPos(), cellWords(cell), viewport(), cellRect(cell));
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace eusebius
