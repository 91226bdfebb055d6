// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/column.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

namespace eusebius {

namespace {

constexpr int kPlacedAtOnce = 24; ///< items, however low they are
constexpr int kScreensAtOnce = 2;
constexpr int kMillisecondsAtOneGo = 6;

} // namespace

Column::Column(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_page(new QWidget(m_content)), m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &Column::placeMore);
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
    const bool leftOut = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    widget->setParent(m_page);
    widget->hide(); // or it would be shown with the page, before it has its place
    m_items.append({widget, spaceAbove, leftOut, false});
}

void Column::clear()
{
    m_rest->stop();
    m_page->hide(); // once for all: every row in sight that is hidden makes the window look for what is under the pointer
    for (const Item &item : std::as_const(m_items)) {
        item.widget->hide();
    }
    m_page->deleteLater(); // one of them may be the one whose click brought us here
    m_page = new QWidget(m_content);
    m_items.clear();
    m_placed = 0;
    verticalScrollBar()->setValue(0);
}

void Column::arrange()
{
    m_placed = 0;
    m_bottom = m_margins.top();
    placeItems(verticalScrollBar()->value() + kScreensAtOnce * viewport()->height(), kPlacedAtOnce);
    m_page->show();
}

void Column::placeItems(int bottom, int least)
{
    const int width = std::max(1, viewport()->width() - m_margins.left() - m_margins.right());
    for (; m_placed < count() && (m_bottom < bottom || m_placed < least); ++m_placed) {
        Item &item = m_items[m_placed];
        if (item.hasPlace ? item.widget->isHidden() : item.leftOut) {
            continue;
        }
        item.hasPlace = true;
        m_bottom += item.spaceAbove;
        const int height = item.widget->hasHeightForWidth() ? item.widget->heightForWidth(width) : item.widget->sizeHint().height();
        item.widget->setGeometry(m_margins.left(), m_bottom, width, height);
        item.widget->show();
        m_bottom += height;
    }
    m_content->resize(viewport()->width(), m_bottom + m_margins.bottom());
    m_page->resize(m_content->size());
    if (m_placed < count()) {
        m_rest->start(0);
    }
}

void Column::placeMore()
{
    QElapsedTimer timer;
    timer.start();
    placeItems(0, m_placed + kPlacedAtOnce); // each go lets the scroll bar and the window know once
    while (m_placed < count() && timer.elapsed() < kMillisecondsAtOneGo) {
        placeItems(0, m_placed + kPlacedAtOnce);
    }
}

void Column::placeDownTo(const QWidget &widget)
{
    for (int i = m_placed; i < count(); ++i) {
        if (m_items.at(i).widget == &widget) {
            placeItems(0, i + 1);
            return;
        }
    }
}

void Column::reveal(QWidget &widget, int margin)
{
    placeDownTo(widget);
    ensureWidgetVisible(&widget, 0, margin);
}

void Column::scrollTo(int value)
{
    placeItems(value + kScreensAtOnce * viewport()->height(), 0);
    verticalScrollBar()->setValue(value);
}

void Column::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    placeScrollBar();
}

} // namespace eusebius
