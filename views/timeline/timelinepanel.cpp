// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinepanel.h"

#include "views/timeline/markskey.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinecanvas.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linkbutton.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(Workspace &workspace, TaskRunner &tasks, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"paper"_s);
    m_canvas = new TimelineCanvas(workspace, tasks, this);
    m_scrollBar = new QScrollBar(Qt::Vertical, this);
    m_scrollBar->setAccessibleName(u"Scroll the lanes"_s);
    m_scrollBar->hide();
    m_overview = new OverviewStrip(workspace, tasks, this, [canvas = m_canvas] { return canvas->feed().frame(); });
    m_notice = new EmptyState(workspace.theme, {}, {}, this);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notice->hide();
    m_key = new MarksKey(workspace.theme, this);
    m_keyButton = new LinkButton(u"Key"_s, this);
    m_keyButton->setProperty("quiet", true);
    m_keyButton->setCheckable(true);
    m_keyButton->setToolTip(u"What the marks mean"_s);
    connect(m_keyButton, &QAbstractButton::toggled, m_key, &QWidget::setVisible);
    connect(m_keyButton, &QAbstractButton::toggled, m_key, &QWidget::raise);
    connect(m_key, &MarksKey::closed, m_keyButton, [this] { m_keyButton->setChecked(false); });
    setFocusProxy(m_canvas);
    connect(m_canvas, &TimelineCanvas::scrolled, this, &TimelinePanel::updateScrollBar);
    connect(m_canvas, &TimelineCanvas::scrolled, m_overview, qOverload<>(&QWidget::update)); // a new frame
    connect(m_canvas, &TimelineCanvas::eventActivated, this, &TimelinePanel::eventActivated);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) { m_canvas->setScrollY(value); });
    connect(&workspace.filter, &FilterState::changed, this, &TimelinePanel::updateNotice);
    updateNotice();
}

void TimelinePanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TimelinePanel::arrange()
{
    const int stripHeight = m_overview->height();
    const int canvasHeight = std::max(0, height() - stripHeight);
    m_canvas->setGeometry(0, 0, width(), canvasHeight);
    // Over the canvas, so that marks do not move when it comes and goes.
    const int barWidth = m_scrollBar->sizeHint().width();
    m_scrollBar->setGeometry(width() - barWidth, 48, barWidth, std::max(0, static_cast<int>(m_canvas->lanesHeight())));
    m_overview->setGeometry(0, canvasHeight, width(), stripHeight);
    const QSize button = m_keyButton->sizeHint();
    m_keyButton->setGeometry(width() - button.width() - 6, canvasHeight - 60 + 1, button.width(), std::min(button.height(), 18));
    const QSize key = m_key->sizeHint();
    m_key->setGeometry(width() - key.width() - 8, std::max(4, canvasHeight - 60 - 4 - key.height()), key.width(), key.height());
    m_notice->setGeometry(0, 48, width(), std::max(0, canvasHeight - 48));
}

void TimelinePanel::updateScrollBar()
{
    const QSignalBlocker blocker(m_scrollBar);
    const int most = static_cast<int>(std::ceil(m_canvas->mostScroll()));
    m_scrollBar->setRange(0, most);
    m_scrollBar->setPageStep(static_cast<int>(m_canvas->lanesHeight()));
    m_scrollBar->setSingleStep(52);
    m_scrollBar->setValue(static_cast<int>(m_canvas->scrollY()));
    m_scrollBar->resize(m_scrollBar->width(), static_cast<int>(m_canvas->lanesHeight()));
    m_scrollBar->setVisible(most > 0);
}

void TimelinePanel::updateNotice()
{
    const FilterState &filter = m_workspace.filter;
    const bool hasCorpus = m_workspace.snapshot() != nullptr;
    if (hasCorpus && !filter.searchProblem().isEmpty()) {
        m_notice->setWords(u"This search is not understood"_s, filter.searchProblem());
    } else if (hasCorpus && filter.hasNoMatch()) {
        m_notice->setWords(u"Nothing dated matches “%1”"_s.arg(filter.searchText()),
                           u"Try fewer or other words. Escape in the search box shows everything again."_s);
    } else if (hasCorpus && filter.counts().documents == 0) {
        m_notice->setWords(u"Every source is switched off"_s, u"Check one on the left to see what it tells."_s);
    } else if (hasCorpus && filter.totals().events == 0) {
        m_notice->setWords(u"No dated statement was found in these documents"_s, u"Their texts can still be read: click a source on the left."_s);
    } else {
        m_notice->hide();
        return;
    }
    m_notice->show();
    m_notice->raise();
}

} // namespace eusebius
