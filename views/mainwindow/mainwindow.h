// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "views/itemmodels/leftoversmodel.h"
#include "views/mainwindow/menus.h"
#include "views/state/settings.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace eusebius {

class Actions;
class CentrePages;
class CorpusFiles;
class Desk;
class DetailPane;
class DropFrame;
class EditCommands;
class Importing;
class LastSession;
class Leaving;
class LowerPanel;
class MessageStrip;
class SourcesPanel;
class TimelinePanel;
class TopBar;
class ViewCommands;
class WelcomePage;
class WorkStrip;

/// Puts the panels together and its commands in motion. Owns what the window alone needs; corpus, selection and the rest come by
/// reference.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, TaskRunner &tasks, Settings &settings);
    ~MainWindow() override;

    /// Files, folders or a corpus file, read in the background.
    void open(const QStringList &paths);
    /// The same, after asking which of the documents, where that is wanted.
    void openAsking(const QStringList &paths);

    /// What was open, selected and looked at when the window was closed last, where that is wanted.
    void restoreSession();

    const Actions &actions() const { return *m_actions; }
    CorpusFiles &files() { return *m_files; }
    TopBar &topBar() { return *m_topBar; }
    SourcesPanel &sources() { return *m_sources; }
    TimelinePanel &timeline() { return *m_timeline; }
    CentrePages &centre() { return *m_centre; }
    ViewCommands &views() { return *m_views; }
    LowerPanel &lower() { return *m_lower; }
    DetailPane &details() { return *m_details; }
    Desk &desk() { return *m_desk; }
    MessageStrip &message() { return *m_message; }
    Leaving &leaving() { return *m_leaving; }
    bool isWelcoming() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildPanels();
    void buildDesk();
    void connectActions();
    void connectViewActions();
    void connectFiles();
    void connectReading();
    void showPreferences();
    void restoreLayout();
    void saveLayout();
    void applyTheme();
    void corpusChanged();
    void refreshRecent();

    Workspace &m_workspace;
    TaskRunner &m_tasks;
    Settings &m_settings;
    Actions *m_actions = nullptr;
    Menus m_menus;
    CorpusFiles *m_files = nullptr;
    EditCommands *m_edits = nullptr;
    Leaving *m_leaving = nullptr;
    Importing *m_importing = nullptr;
    QList<LeftoversModel *> m_leftovers;
    std::vector<Error> m_reported; ///< behind the message shown
    TopBar *m_topBar = nullptr;
    MessageStrip *m_message = nullptr;
    WorkStrip *m_work = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    Desk *m_desk = nullptr;
    CentrePages *m_centre = nullptr;
    ViewCommands *m_views = nullptr;
    SourcesPanel *m_sources = nullptr;
    TimelinePanel *m_timeline = nullptr;
    LowerPanel *m_lower = nullptr;
    DetailPane *m_details = nullptr;
    DropFrame *m_dropFrame = nullptr;
    LastSession *m_session = nullptr;
};

} // namespace eusebius
