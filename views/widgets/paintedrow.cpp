// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/paintedrow.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace eusebius {

PaintedRow::PaintedRow(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setInert(false);
}

void PaintedRow::setInert(bool inert)
{
    m_inert = inert;
    setFocusPolicy(inert ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(inert ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PaintedRow::setMarked(bool marked)
{
    if (marked != m_marked) {
        m_marked = marked;
        update();
    }
}

int PaintedRow::heightForWidth(int width) const
{
    // Laying out keeps its result in the row: seen from outside nothing changes.
    return static_cast<int>(std::ceil(const_cast<PaintedRow *>(this)->layOut(width)));
}

QSize PaintedRow::sizeHint() const
{
    const int width = std::max(this->width(), 160);
    return {width, heightForWidth(width)};
}

QSize PaintedRow::minimumSizeHint() const
{
    return {60, 0};
}

void PaintedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_inert && (underMouse() || isDown())) {
        QColor wash = m_theme.text;
        wash.setAlphaF(isDown() ? 0.07F : 0.035F);
        painter.fillRect(rect(), wash);
    }
    if (m_marked) {
        QColor wash = m_theme.accent;
        wash.setAlphaF(0.12F);
        painter.fillRect(rect(), wash);
    }
    layOut(width());
    paintRow(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void PaintedRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_inert && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() & Qt::ControlModifier) {
            event->ignore(); // a decision's key, not ours
        } else {
            click();
        }
        return;
    }
    if (!m_tells.isNull() && event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        emit markWanted();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PaintedRow::mousePressEvent(QMouseEvent *event)
{
    if (!m_tells.isNull() && event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        emit markWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void PaintedRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PaintedRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace eusebius
