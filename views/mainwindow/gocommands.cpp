// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/gocommands.h"

#include "views/detail/detailpane.h"
#include "views/dialogs/gotodatedialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/topbar.h"
#include "views/parallel/parallelpanel.h"
#include "views/search/searchbox.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"
#include "views/synopsis/synopsispanel.h"
#include "views/timeline/eventsteps.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"
#include "views/widgets/docks/desk.h"

#include <QApplication>

namespace eusebius {

GoCommands::GoCommands(Workspace &workspace, const Actions &actions, const WindowPanels &panels, QWidget *window)
    : QObject(window), m_workspace(workspace), m_actions(actions), m_panels(panels), m_window(window)
{
    connectGoing();
    connectPanels();
}

void GoCommands::connectGoing()
{
    connect(m_actions.search, &QAction::triggered, this, [this] {
        if (m_panels.details.findInDocument()) {
            return;
        }
        m_panels.topBar.search().setFocus(Qt::ShortcutFocusReason);
        m_panels.topBar.search().selectAll();
    });
    connect(&m_panels.topBar.search(), &SearchBox::resultsWanted, this, [this] {
        m_panels.timeline.canvas().setFocus(Qt::ShortcutFocusReason);
        m_firstWanted = !m_workspace.filter.searchText().isEmpty();
        selectFirstFound();
    });
    connect(&m_workspace.filter, &FilterState::changed, this, &GoCommands::selectFirstFound);
    connect(&m_workspace.selection, &Selection::changed, this, [this] { m_firstWanted = false; });
    connect(m_actions.nextEvent, &QAction::triggered, this, [this] { m_panels.timeline.canvas().step(1); });
    connect(m_actions.previousEvent, &QAction::triggered, this, [this] { m_panels.timeline.canvas().step(-1); });
    connect(m_actions.date, &QAction::triggered, this, [this] {
        GoToDateDialog dialog(m_workspace.theme.theme(), m_window);
        if (dialog.exec() == QDialog::Accepted && !dialog.time().isUndated()) {
            m_panels.timeline.canvas().motion().glideTo(periodRound(dialog.time()));
        }
    });
    connect(m_actions.back, &QAction::triggered, this, [this] { m_panels.timeline.canvas().motion().glideTo(m_workspace.history.back()); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { m_panels.timeline.canvas().motion().glideTo(m_workspace.history.forward()); });
    const auto updateHistory = [this] {
        m_actions.back->setEnabled(m_workspace.history.canGoBack());
        m_actions.forward->setEnabled(m_workspace.history.canGoForward());
    };
    connect(&m_workspace.history, &ViewHistory::changed, this, updateHistory);
    updateHistory();
}

/// As soon as it is known, which may be a moment after Enter. What is selected and found stays selected.
void GoCommands::selectFirstFound()
{
    const SearchMatchesPtr &matches = m_workspace.filter.matches();
    if (!m_firstWanted || matches == nullptr || matches->text != m_workspace.filter.searchText() || matches->snapshot != m_workspace.corpus.snapshot()) {
        return;
    }
    m_firstWanted = false;
    const ShownSet &shown = m_workspace.filter.shown();
    if (const int selected = m_workspace.selectedEvent(); selected >= 0 && shown.showsEvent(selected)) {
        return;
    }
    const int count = static_cast<int>(m_workspace.snapshot()->events().size());
    for (int event = 0; event < count; ++event) {
        if (shown.showsEvent(event)) {
            m_workspace.selection.selectEvent(m_workspace.snapshot()->event(event).id);
            return;
        }
    }
}

/// The keyboard into one panel or another.
void GoCommands::connectPanels()
{
    connect(m_actions.toSources, &QAction::triggered, this, [this] {
        reveal(m_panels.sources);
        m_panels.sources.list().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions.toTimeline, &QAction::triggered, this, [this] { m_panels.timeline.canvas().setFocus(Qt::ShortcutFocusReason); });
    const std::pair<QAction *, void (LowerPanel::*)()> lists[] = {{m_actions.toComparison, &LowerPanel::showComparison}, {m_actions.toEvents, &LowerPanel::showEvents},
                                                                  {m_actions.toReview, &LowerPanel::showReview}, {m_actions.toCharts, &LowerPanel::showCharts}};
    for (const auto &[action, show] : lists) {
        connect(action, &QAction::triggered, this, [this, showList = show] {
            reveal(m_panels.lower);
            (m_panels.lower.*showList)();
            m_panels.lower.focusContent();
        });
    }
    const auto toDetails = [this] {
        reveal(m_panels.details);
        m_panels.details.focusContent();
    };
    connect(m_actions.toDetails, &QAction::triggered, this, toDetails);
    connect(&m_panels.timeline, &TimelinePanel::eventActivated, this, toDetails);
    connect(&m_panels.lower, &LowerPanel::eventActivated, this, toDetails);
    connect(m_actions.nextPanel, &QAction::triggered, this, &GoCommands::focusNextPanel);
    connect(&m_panels.sources, &SourcesPanel::leftoversWanted, this, [this](LeftoverKind kind) {
        reveal(m_panels.lower);
        m_panels.lower.showLeftovers(kind);
    });
}

/// Shown, before what else stands in its place, with the page of the centre it belongs to.
void GoCommands::reveal(const QWidget &panel)
{
    Dock *dock = m_panels.desk.dockOf(panel);
    if (m_panels.desk.isYielding(*dock)) {
        m_panels.centre.showSynopsis(false);
    }
    dock->showAction().setChecked(true);
    m_panels.desk.raise(*dock);
}

void GoCommands::focusNextPanel()
{
    // In the order of reading: search, sources, timeline, comparison, details.
    const auto dock = [this](const QWidget &panel) { return m_panels.desk.dockOf(panel); };
    const std::pair<QWidget *, QAction *> panels[] = {{&m_panels.topBar, m_actions.search},
                                                      {dock(m_panels.sources), m_actions.toSources},
                                                      {&m_panels.timeline, m_actions.toTimeline},
                                                      {&m_panels.centre.synopsis(), m_actions.toSynopsis},
                                                      {&m_panels.centre.parallel(), m_actions.toParallel},
                                                      {dock(m_panels.lower), m_actions.toComparison},
                                                      {dock(m_panels.details), m_actions.toDetails}};
    constexpr std::size_t kCount = std::size(panels);
    std::size_t current = kCount - 1;
    for (std::size_t i = 0; i < kCount; ++i) {
        if (panels[i].first->isAncestorOf(QApplication::focusWidget())) {
            current = i;
        }
    }
    for (std::size_t step = 1; step <= kCount; ++step) {
        const auto &[panel, action] = panels[(current + step) % kCount];
        if (panel->isVisible()) {
            action->trigger();
            return;
        }
    }
}

} // namespace eusebius
