// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartview.h"

#include "views/charts/chartmaking.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    m_view = new QChartView;
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setMinimumSize(0, 0);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

ChartView::~ChartView() = default;

void ChartView::show(Tally tally, ChartWords words, const Theme &theme)
{
    m_tally = std::move(tally);
    m_words = std::move(words);
    m_group = -1;
    const ChartReactions reactions{[this](int group, int part) { emit chosen(group, part); },
                                   [this](bool inside, int group, int part) { hover(inside, group, part); }};
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(makeChart(m_tally, m_words, theme, reactions).release()); // the view owns it
    m_view->setBackgroundBrush(theme.paper);
    m_view->setAccessibleName(m_words.title);
    m_view->setAccessibleDescription(m_words.summary);
}

void ChartView::hover(bool inside, int group, int part)
{
    if (inside) {
        QToolTip::showText(QCursor::pos(), barWords(m_tally, m_words, group, part), m_view);
    } else {
        QToolTip::hideText();
    }
}

QPoint ChartView::placeOf(int group, int part) const
{
    const QList<QAbstractSeries *> all = m_view->chart()->series();
    if (all.isEmpty()) {
        return {};
    }
    qint64 before = 0;
    for (int p = 0; p < part; ++p) {
        before += m_tally.count(group, p);
    }
    double value = double(before) + double(m_tally.count(group, part)) / 2;
    const bool lies = m_tally.groups[static_cast<std::size_t>(group)].document >= 0;
    if (m_tally.kind == TallyKind::Precision) {
        value *= 100.0 / double(std::max<qint64>(1, m_tally.total(group)));
    }
    const int bar = lies ? static_cast<int>(m_tally.groups.size()) - 1 - group : group;
    const QPointF at = m_view->chart()->mapToPosition(lies ? QPointF(value, bar) : QPointF(bar, value), all.front());
    return m_view->mapTo(this, m_view->mapFromScene(m_view->chart()->mapToScene(at)));
}

bool ChartView::goTo(int group)
{
    if (group < 0 || group >= std::ssize(m_tally.groups)) {
        return false;
    }
    m_group = group;
    markGroup(*m_view->chart(), group);
    m_view->setAccessibleDescription(groupWords(m_tally, m_words, group));
    emit currentChanged();
    return true;
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int last = static_cast<int>(m_tally.groups.size()) - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        goTo(std::min(m_group + 1, last));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        goTo(std::max(m_group - 1, 0));
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(last);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_group >= 0) {
            emit chosen(m_group, -1);
        }
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace eusebius
