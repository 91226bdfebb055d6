// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and pointer of a text column.

#include "views/parallel/textcolumn.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QWheelEvent>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

void TextColumn::resizeEvent(QResizeEvent *event)
{
    if (m_content.isEmpty()) {
        return;
    }
    // What stood at the reading line stands there again, however the lines are broken now.
    const double before = event->oldSize().isValid() ? m_flow.positionOf(m_flow.moved(m_top, std::round(event->oldSize().height() * readingY() / std::max(1, height())))) : 0;
    style();
    putReading(before);
}

void TextColumn::wheelEvent(QWheelEvent *event)
{
    const double pixels = event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0 * 3 * m_flow.lineHeight() : event->pixelDelta().y();
    scrollBy(-pixels);
    event->accept();
}

void TextColumn::keyPressEvent(QKeyEvent *event)
{
    const double line = m_flow.lineHeight();
    const double page = std::max(line, height() - 2 * line);
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        if (!m_selected.isEmpty()) {
            QApplication::clipboard()->setText(selectedWords());
        }
        return;
    }
    switch (plain ? event->key() : 0) {
    case Qt::Key_Down: return scrollBy(line);
    case Qt::Key_Up: return scrollBy(-line);
    case Qt::Key_PageDown: return scrollBy(page);
    case Qt::Key_PageUp: return scrollBy(-page);
    case Qt::Key_Space: return scrollBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -page : page);
    case Qt::Key_Home:
    case Qt::Key_End:
        putReading(event->key() == Qt::Key_Home ? 0 : static_cast<double>(m_flow.text().size()));
        emit scrolled();
        return;
    case Qt::Key_N: emit stepWanted(1); return;
    case Qt::Key_P: emit stepWanted(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openWanted(); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool TextColumn::focusNextPrevChild(bool next)
{
    if (!next) {
        return QWidget::focusNextPrevChild(next);
    }
    emit otherWanted();
    return true;
}

void TextColumn::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TextColumn::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TextColumn::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_content.isEmpty()) {
        m_pressed = event->position().toPoint();
        m_anchor = characterAt(event->position());
        m_selected = {};
        update();
    }
}

void TextColumn::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content.isEmpty()) {
        return;
    }
    if (event->buttons().testFlag(Qt::LeftButton) && m_anchor >= 0) {
        if ((event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance() || !m_selected.isEmpty()) {
            const qsizetype there = characterAt(event->position());
            m_selected = {std::min(m_anchor, there), std::max(m_anchor, there)};
            update();
        }
        return;
    }
    const bool canClick = isOnText(event->position()) && m_content.statementAt(m_side, characterAt(event->position())) >= 0;
    setCursor(canClick ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void TextColumn::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = event->button() == Qt::LeftButton && m_anchor >= 0 && m_selected.isEmpty();
    m_anchor = -1;
    if (!clicked || m_content.isEmpty() || !isOnText(event->position())) {
        return;
    }
    const qsizetype position = characterAt(event->position());
    const std::vector<RangeIndex::Entry> met = m_content.meetingsWithin(m_side, {position, position + 1});
    if (!met.empty()) {
        emit meetingClicked(met.front().item);
    }
    if (const int statement = m_content.statementAt(m_side, position); statement >= 0) {
        emit statementClicked(statement);
    }
}

void TextColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnText(event->position())) {
        emit openWanted();
    }
}

void TextColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_content.isEmpty()) {
        return;
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF place = byKey ? QPointF(textLeft() + 1, readingY()) : QPointF(event->pos());
    const int statement = m_content.statementAt(m_side, characterAt(place));
    std::vector<OwnCommand> own;
    if (!m_selected.isEmpty()) {
        own.push_back({u"Copy"_s, [this] { QApplication::clipboard()->setText(selectedWords()); }});
        own.push_back({u"New statement from these words…"_s, [this] { m_workspace.requests.wantStatement(m_content.text(m_side).id, m_selected); }});
    }
    own.push_back({u"Read it alone"_s, [this, at = characterAt(place)] { m_workspace.selection.openDocument(m_content.text(m_side).id, {at, at + 1}); }});
    const SnapshotPtr &snapshot = m_content.snapshot();
    const EditTarget target = statement >= 0 ? EditTarget::of(snapshot->idOf(statement)) : EditTarget::ofSource(m_content.text(m_side).id);
    m_workspace.requests.wantMenu(target, mapToGlobal(place.toPoint()), own);
}

} // namespace eusebius
