// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/centrepages.h"

#include "views/mainwindow/actions.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"
#include "views/timeline/overviewstrip.h"

#include <QApplication>
#include <QVBoxLayout>

namespace eusebius {

CentrePages::CentrePages(Workspace &workspace, const Actions &actions, QWidget *timelinePage, QWidget *parent)
    : QStackedWidget(parent), m_actions(actions), m_timelinePage(timelinePage)
{
    setMinimumWidth(timelinePage->minimumWidth());
    m_synopsis = new SynopsisPanel(workspace);
    m_synopsisPage = new QWidget;
    auto *overview = new OverviewStrip(workspace);
    auto *layout = new QVBoxLayout(m_synopsisPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_synopsis, 1);
    layout->addWidget(overview);
    addWidget(timelinePage);
    addWidget(m_synopsisPage);
    connect(actions.showSynopsis, &QAction::toggled, this, &CentrePages::showSynopsis);
    connect(actions.toSynopsis, &QAction::triggered, this, [this] {
        showSynopsis(true);
        m_synopsis->table().setFocus(Qt::ShortcutFocusReason);
    });
    for (const QAction *action : {actions.toTimeline, actions.toComparison, actions.toEvents, actions.toReview, actions.toCharts}) {
        connect(action, &QAction::triggered, this, [this] { showSynopsis(false); });
    }
    connect(m_synopsis, &SynopsisPanel::eventActivated, actions.toDetails, &QAction::trigger);
    connect(m_synopsis, &SynopsisPanel::exportWanted, actions.exportSynopsis, &QAction::trigger);
    connect(actions.exportSynopsis, &QAction::triggered, this, [this] { emit exportWanted(*m_synopsis); });
}

bool CentrePages::showsSynopsis() const
{
    return currentWidget() == m_synopsisPage;
}

void CentrePages::showSynopsis(bool shows)
{
    if (shows == showsSynopsis()) {
        return;
    }
    // The keyboard goes with what is seen.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(shows ? m_synopsisPage : m_timelinePage);
    m_actions.showSynopsis->setChecked(shows);
    if (hadFocus && shows) {
        m_synopsis->table().setFocus(Qt::OtherFocusReason);
    }
}

} // namespace eusebius
