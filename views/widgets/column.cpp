// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/column.h"

#include <QScrollBar>

namespace eusebius {

Column::Column(QWidget *parent) : QScrollArea(parent), m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void Column::setMargins(const QMargins &margins)
{
    m_margins = margins;
    arrange();
}

void Column::add(QWidget *widget, int spaceAbove)
{
    widget->setParent(m_content);
    m_items.append({widget, spaceAbove});
}

void Column::clear()
{
    for (const Item &item : std::as_const(m_items)) {
        item.widget->hide();
        item.widget->deleteLater(); // it may be the one whose click brought us here
    }
    m_items.clear();
    verticalScrollBar()->setValue(0);
}

void Column::arrange()
{
    const int width = std::max(1, viewport()->width() - m_margins.left() - m_margins.right());
    int y = m_margins.top();
    QWidget *before = nullptr;
    for (const Item &item : std::as_const(m_items)) {
        if (item.widget->isHidden() && item.widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
            continue;
        }
        y += item.spaceAbove;
        const int height = item.widget->hasHeightForWidth() ? item.widget->heightForWidth(width) : item.widget->sizeHint().height();
        item.widget->setGeometry(m_margins.left(), y, width, height);
        item.widget->show();
        if (before != nullptr) {
            setTabOrder(before, item.widget);
        }
        before = item.widget;
        y += height;
    }
    m_content->resize(viewport()->width(), y + m_margins.bottom());
}

void Column::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace eusebius
