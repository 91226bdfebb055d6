// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/centrepages.h"

#include "views/mainwindow/actions.h"
#include "views/parallel/parallelpanel.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"
#include "views/timeline/overviewstrip.h"

#include <QApplication>
#include <QVBoxLayout>

namespace eusebius {

CentrePages::CentrePages(Workspace &workspace, TaskRunner &tasks, const Actions &actions, QWidget *timelinePage, QWidget *parent)
    : QStackedWidget(parent), m_actions(actions), m_timelinePage(timelinePage)
{
    setMinimumWidth(timelinePage->minimumWidth());
    m_synopsis = new SynopsisPanel(workspace);
    m_synopsisPage = new QWidget;
    auto *overview = new OverviewStrip(workspace, tasks);
    auto *layout = new QVBoxLayout(m_synopsisPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_synopsis, 1);
    layout->addWidget(overview);
    addWidget(timelinePage);
    addWidget(m_synopsisPage);
    m_parallel = new ParallelPanel(workspace);
    addWidget(m_parallel);
    // Leaving one page for another unchecks its command: that alone brings no page.
    connect(actions.showSynopsis, &QAction::toggled, this, [this](bool on) {
        if (on || showsSynopsis()) {
            showSynopsis(on);
        }
    });
    connect(actions.showParallel, &QAction::toggled, this, [this](bool on) {
        if (on || showsParallel()) {
            showParallel(on);
        }
    });
    connect(actions.toParallel, &QAction::triggered, this, [this] {
        showParallel(true);
        m_parallel->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_parallel, &ParallelPanel::eventActivated, actions.toDetails, &QAction::trigger);
    connect(&workspace.requests, &EditRequests::besideWanted, this, [this, &actions](const QString &document) {
        m_parallel->showBeside(document);
        actions.toParallel->trigger();
    });
    connect(actions.toSynopsis, &QAction::triggered, this, [this] {
        showSynopsis(true);
        m_synopsis->table().setFocus(Qt::ShortcutFocusReason);
    });
    connect(actions.toTimeline, &QAction::triggered, this, [this] { showSynopsis(false); });
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
    showPage(shows ? m_synopsisPage : m_timelinePage);
}

bool CentrePages::showsParallel() const
{
    return currentWidget() == m_parallel;
}

void CentrePages::showParallel(bool shows)
{
    showPage(shows ? m_parallel : m_timelinePage);
}

void CentrePages::showPage(QWidget *page)
{
    if (page == currentWidget()) {
        return;
    }
    // The keyboard goes with what is seen.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(page);
    m_actions.showSynopsis->setChecked(showsSynopsis());
    m_actions.showParallel->setChecked(showsParallel());
    if (hadFocus && page != m_timelinePage) {
        (showsSynopsis() ? static_cast<QWidget *>(&m_synopsis->table()) : m_parallel)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace eusebius
