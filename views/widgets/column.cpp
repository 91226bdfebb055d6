// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/column.h"

#include <QScrollBar>

namespace eusebius {

Column::Column(QWidget *parent) : QScrollArea(parent), m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_overlay = new QScrollBar(Qt::Vertical, this);
    m_overlay->hide();
    connect(m_overlay, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_overlay, &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Column::placeScrollBar);
}

void Column::placeScrollBar()
{
    const QScrollBar &own = *verticalScrollBar();
    m_overlay->setRange(own.minimum(), own.maximum());
    m_overlay->setPageStep(own.pageStep());
    m_overlay->setSingleStep(own.singleStep());
    m_overlay->setValue(own.value());
    const int barWidth = m_overlay->sizeHint().width();
    m_overlay->setGeometry(width() - barWidth, 0, barWidth, height());
    m_overlay->setVisible(own.maximum() > own.minimum());
    m_overlay->raise();
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
    placeScrollBar();
}

} // namespace eusebius
