// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QObject>

class QAction;
class QWidget;

namespace eusebius {

class Actions;
class CentrePages;
class Desk;
class DetailPane;
class LowerPanel;
class SourcesPanel;
class TimelinePanel;
class TopBar;

/// What the commands of the window lead to.
struct WindowPanels {
    TopBar &topBar;
    SourcesPanel &sources;
    TimelinePanel &timeline;
    CentrePages &centre;
    LowerPanel &lower;
    DetailPane &details;
    Desk &desk;
};

/// The commands that go somewhere: to a date, to an event, with the keyboard to a panel. A panel that was hidden comes back when it is gone to.
class GoCommands : public QObject {
    Q_OBJECT

public:
    GoCommands(Workspace &workspace, const Actions &actions, const WindowPanels &panels, QWidget *window);

private:
    void connectGoing();
    void connectPanels();
    void selectFirstFound();
    void reveal(const QWidget &panel);
    void focusNextPanel();

    Workspace &m_workspace;
    const Actions &m_actions;
    WindowPanels m_panels;
    QWidget *m_window;
    bool m_firstWanted = false; ///< the first event a search finds is to be selected
};

} // namespace eusebius
