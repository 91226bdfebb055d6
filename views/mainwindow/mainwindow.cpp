// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/mainwindow.h"

#include "views/detail/detailpane.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/citer.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/dropframe.h"
#include "views/mainwindow/editcommands.h"
#include "views/mainwindow/filedialogs.h"
#include "views/mainwindow/gocommands.h"
#include "views/mainwindow/importing.h"
#include "views/mainwindow/lastsession.h"
#include "views/mainwindow/leaving.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/messagestrip.h"
#include "views/mainwindow/topbar.h"
#include "views/mainwindow/viewcommands.h"
#include "views/mainwindow/welcomepage.h"
#include "views/mainwindow/workstrip.h"
#include "views/search/searchbox.h"
#include "views/search/searchcontroller.h"
#include "views/sources/sourcespanel.h"
#include "views/synopsis/synopsispanel.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"
#include "views/widgets/docks/desk.h"
#include "views/widgets/docks/docktitle.h"
#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{860, 560};

} // namespace

MainWindow::MainWindow(Workspace &workspace, TaskRunner &tasks, Settings &settings)
    : m_workspace(workspace), m_tasks(tasks), m_settings(settings)
{
    workspace.setTasks(tasks);
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    m_actions = new Actions(this);
    m_menus = Menus::build(*m_actions, this);
    m_files = new CorpusFiles(workspace, tasks, settings, this);
    new SearchController(workspace, tasks, this);
    build();
    connectActions();
    connectViewActions();
    new GoCommands(m_workspace, *m_actions, {*m_topBar, *m_sources, *m_timeline, *m_centre, *m_lower, *m_details, *m_desk}, this);
    connectFiles();
    connectReading();
    connect(&workspace.corpus, &CorpusState::changed, this, &MainWindow::corpusChanged);
    connect(&workspace.theme, &ThemeState::changed, this, &MainWindow::applyTheme);
    applyTheme();
    restoreLayout();
    refreshRecent();
    corpusChanged();
}

MainWindow::~MainWindow()
{
    delete m_edits; // it hears of the focus that moves while everything goes
}

void MainWindow::build()
{
    for (QMenu *menu : {m_menus.file, m_menus.edit, m_menus.view, m_menus.go, m_menus.help}) {
        menuBar()->addMenu(menu);
    }
    m_topBar = new TopBar(m_workspace, *m_actions, m_menus);
    m_work = new WorkStrip;
    m_message = new MessageStrip;
    m_welcome = new WelcomePage(m_workspace.theme, *m_actions);
    buildPanels();
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_desk);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_topBar, m_work, m_message}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_dropFrame = new DropFrame(m_workspace.theme, this);
}

void MainWindow::buildPanels()
{
    for (const LeftoverKind kind : {LeftoverKind::UndatedStatement, LeftoverKind::UnresolvedTime, LeftoverKind::NotRead}) {
        m_leftovers.append(new LeftoversModel(kind, m_workspace.corpus, m_workspace.filter, this));
    }
    m_sources = new SourcesPanel(m_workspace, m_tasks, m_leftovers);
    m_timeline = new TimelinePanel(m_workspace, m_tasks);
    m_lower = new LowerPanel(m_workspace, m_tasks, m_leftovers);
    m_details = new DetailPane(m_workspace, m_tasks);
    m_sources->setMinimumWidth(170);
    m_details->setMinimumWidth(240);
    m_lower->setMinimumSize(240, 120);
    m_timeline->setMinimumWidth(430); // in a small window it is the panels at the sides that give way
    m_centre = new CentrePages(m_workspace, m_tasks, *m_actions, m_timeline);
    buildDesk();
}

void MainWindow::buildDesk()
{
    const ThemeState &theme = m_workspace.theme;
    m_desk = new Desk(theme);
    m_desk->setCentre(*m_centre);
    auto *heading = new DockTitle(theme, m_details->accessibleName());
    connect(m_details, &DetailPane::headed, heading, &DockTitle::setWords);
    auto *tabs = new DockTitle(theme, m_lower->accessibleName(), m_lower->tabs());
    m_desk->add(*new Dock(u"sources"_s, theme, *new DockTitle(theme, m_sources->accessibleName()), *m_sources, *m_actions->showSources, {Qt::LeftDockWidgetArea, 226}));
    m_desk->add(*new Dock(u"details"_s, theme, *heading, *m_details, *m_actions->showDetails, {Qt::RightDockWidgetArea, 316}));
    m_desk->add(*new Dock(u"lower"_s, theme, *tabs, *m_lower, *m_actions->showLower, {Qt::BottomDockWidgetArea, 350, 205, true}));
    connect(m_centre, &QStackedWidget::currentChanged, this, [this] { m_desk->setCentreAlone(m_centre->showsSynopsis() || m_centre->showsParallel()); });
    connect(m_desk, &Desk::resetWanted, m_actions->resetLayout, &QAction::trigger);
    connect(m_actions->resetLayout, &QAction::triggered, m_desk, &Desk::reset);
    connect(m_actions->arrange, &QAction::triggered, m_desk, &Desk::arrangeCurrent);
}

void MainWindow::connectActions()
{
    auto *dialogs = new FileDialogs(m_workspace, m_tasks, m_settings, *m_files, this);
    m_leaving = new Leaving(m_workspace, *m_files, *dialogs, this);
    m_edits = new EditCommands(m_workspace, m_settings, *m_actions, m_timeline->canvas(), this);
    connect(m_edits, &EditCommands::told, this, [this](const QString &words) {
        m_reported.clear();
        m_message->tell(words, false);
    });
    m_importing = new Importing(m_workspace, m_tasks, m_settings, *m_files, *m_leaving, this);
    connect(dialogs, &FileDialogs::openWanted, this, &MainWindow::openAsking);
    connect(m_actions->importReport, &QAction::triggered, m_importing, &Importing::showReport);
    connect(m_actions->openFiles, &QAction::triggered, dialogs, &FileDialogs::openFiles);
    connect(m_actions->openFolder, &QAction::triggered, dialogs, &FileDialogs::openFolder);
    connect(m_actions->openSample, &QAction::triggered, this, [this] { open({CorpusFiles::samplePath()}); });
    connect(m_actions->saveCorpus, &QAction::triggered, dialogs, &FileDialogs::saveCorpus);
    connect(m_actions->exportPicture, &QAction::triggered, dialogs, &FileDialogs::exportPicture);
    connect(m_centre, &CentrePages::exportWanted, dialogs, [dialogs](const SynopsisPanel &synopsis) { dialogs->exportSynopsis(synopsis.options()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(m_workspace.theme.theme(), m_actions->all(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(m_workspace.theme.theme(), this).exec(); });
    connect(m_welcome, &WelcomePage::recentWanted, this, &MainWindow::open);
    connect(m_message, &MessageStrip::detailsWanted, this, [this] { m_importing->showErrors(m_message->words(), m_reported); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->fit, &QAction::triggered, this, [this] { m_timeline->canvas().fit(); });
    const auto zoom = [this](double factor) { m_workspace.range.zoomAbout(m_workspace.range.shownAt(0.5), factor); };
    connect(m_actions->zoomIn, &QAction::triggered, this, [zoom] { zoom(1.5); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [zoom] { zoom(1 / 1.5); });
    const std::pair<QAction *, Lanes> lanes[] = {{m_actions->lanesBySource, Lanes::BySource}, {m_actions->lanesByName, Lanes::ByName},
                                                 {m_actions->lanesByTag, Lanes::ByTag}, {m_actions->lanesPacked, Lanes::Packed}};
    for (const auto &[action, choice] : lanes) {
        connect(action, &QAction::triggered, this, [this, chosen = choice] { m_workspace.timeline.setLanes(chosen); });
    }
    connect(m_actions->eras, &QAction::toggled, this, [this](bool on) { m_workspace.timeline.setEras(on); });
    connect(m_actions->folded, &QAction::toggled, this, [this](bool on) { m_workspace.timeline.setFolded(on); });
    connect(&m_workspace.timeline, &TimelineOptions::changed, this, [this] { m_actions->folded->setChecked(m_workspace.timeline.folded()); });
    connect(m_actions->trayOpen, &QAction::triggered, this, [this] { m_workspace.timeline.setTrayOpen(m_timeline->canvas().tray() != Tray::Open); });
    const std::pair<QAction *, ThemeChoice> themes[] = {
        {m_actions->themeSystem, ThemeChoice::System}, {m_actions->themeLight, ThemeChoice::Light}, {m_actions->themeDark, ThemeChoice::Dark}};
    for (const auto &[action, choice] : themes) {
        action->setChecked(m_workspace.theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, theme = choice] {
            m_workspace.theme.setChoice(theme);
            m_settings.setThemeChoice(theme);
        });
    }
    m_actions->motion->setChecked(m_workspace.timeline.motion());
    connect(m_actions->motion, &QAction::toggled, this, [this](bool on) {
        m_workspace.timeline.setMotion(on);
        m_settings.setMotion(on);
    });
    m_views = new ViewCommands(m_workspace, m_settings, *m_actions, *m_centre, *m_menus.views, [this] { return m_files->openPaths(); }, this);
    connect(m_actions->showMenuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::connectFiles()
{
    connect(m_files, &CorpusFiles::workBegan, m_work, &WorkStrip::begin);
    connect(m_files, &CorpusFiles::workProgressed, m_work, &WorkStrip::setProgress);
    connect(m_files, &CorpusFiles::workEnded, m_work, &WorkStrip::end);
    connect(m_work, &WorkStrip::stopWanted, m_files, &CorpusFiles::stop);
    connect(m_work, &WorkStrip::pauseWanted, m_files, &CorpusFiles::setPaused);
    connect(m_files, &CorpusFiles::message, this, [this](const QString &words, const std::vector<Error> &errors) {
        m_reported = errors;
        m_message->tell(words, errors.size() > 1);
    });
    connect(m_files, &CorpusFiles::opened, this, [this] {
        refreshRecent();
        m_lower->showComparison();
        m_timeline->canvas().setFocus(Qt::OtherFocusReason);
    });
}

/// What has to do with texts: statements by hand, files read again; and what the window remembers.
void MainWindow::connectReading()
{
    connect(m_actions->newStatement, &QAction::triggered, this, [this] {
        if (!m_details->wantStatement()) {
            m_message->tell(u"Select the words in the reader first: open a source, or click a statement's words"_s, false);
        }
    });
    connect(m_actions->readAgain, &QAction::triggered, this, [this] { m_files->readAgain({}); });
    connect(&m_workspace.requests, &EditRequests::readAgainWanted, m_files, &CorpusFiles::readAgain);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    m_session = new LastSession(m_workspace, m_settings, *m_files, this);
    connect(m_session, &LastSession::openWanted, this, &MainWindow::open);
}

void MainWindow::showPreferences()
{
    QStringList styles;
    for (const CitationStyle style : kCitationStyles) {
        styles.append(Citer::nameOf(style));
    }
    const PreferencesDialog::Preferences now{m_workspace.theme.choice(), m_workspace.timeline.motion(), m_settings.reopensLast(), m_settings.citationStyle(), m_settings.asksBeforeAdding()};
    PreferencesDialog dialog(m_workspace.theme.theme(), now, styles, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const PreferencesDialog::Preferences wanted = dialog.preferences();
    QAction *themes[] = {m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark};
    themes[wanted.theme == ThemeChoice::System ? 0 : wanted.theme == ThemeChoice::Light ? 1 : 2]->trigger();
    m_actions->motion->setChecked(wanted.motion);
    m_settings.setMotion(wanted.motion);
    m_settings.setReopensLast(wanted.reopensLast);
    m_settings.setAsksBeforeAdding(wanted.asksBeforeAdding);
    m_settings.setCitationStyle(wanted.citationStyle);
}

void MainWindow::restoreSession()
{
    m_session->restore();
}

void MainWindow::restoreLayout()
{
    resize(kFirstSize);
    restoreGeometry(m_settings.windowGeometry());
    for (const Dock *dock : m_desk->docks()) {
        dock->showAction().setChecked(m_settings.isPanelShown(dock->objectName()));
    }
    m_desk->restoreLayout(m_settings.panelLayout());
    m_actions->showMenuBar->setChecked(m_settings.isMenuBarShown());
    menuBar()->setVisible(m_settings.isMenuBarShown());
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setPanelLayout(m_desk->layoutRecord());
    for (const Dock *dock : m_desk->docks()) {
        m_settings.setPanelShown(dock->objectName(), dock->showAction().isChecked());
    }
    m_settings.setMenuBarShown(m_actions->showMenuBar->isChecked());
}

void MainWindow::applyTheme()
{
    eusebius::applyTheme(*this, m_workspace.theme.theme());
}

bool MainWindow::isWelcoming() const
{
    return m_pages->currentWidget() == m_welcome;
}

void MainWindow::corpusChanged()
{
    const bool hasCorpus = m_workspace.snapshot() != nullptr;
    m_actions->setHasCorpus(hasCorpus);
    m_pages->setCurrentWidget(hasCorpus ? static_cast<QWidget *>(m_desk) : m_welcome);
    setWindowTitle(hasCorpus ? m_workspace.snapshot()->title() + u" — Eusebius"_s : u"Eusebius"_s);
    setWindowFilePath(m_workspace.corpus.path());
}

void MainWindow::refreshRecent()
{
    m_welcome->setRecent(m_settings.recent());
    fillRecentMenu(
        *m_menus.recent, m_settings.recent(), [this](const QStringList &paths) { open(paths); },
        [this] {
            m_settings.clearRecent();
            refreshRecent();
        });
}

void MainWindow::open(const QStringList &paths)
{
    if (m_leaving->mayLeave([this, paths] { open(paths); })) {
        m_files->open(paths);
    }
}

void MainWindow::openAsking(const QStringList &paths)
{
    m_importing->take(paths, [this](const QStringList &all) { open(all); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DropFrame::paths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_dropFrame->cover();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropFrame->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    event->acceptProposedAction();
    openAsking(DropFrame::paths(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving->mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    saveLayout();
    m_session->save();
    m_files->stop();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10) {
        m_topBar->openMenu();
    } else if (event->key() == Qt::Key_Escape && !m_workspace.selection.isEmpty()) {
        m_workspace.selection.clear();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_actions->fullScreen->setChecked(isFullScreen());
    }
}

} // namespace eusebius
