// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/savedviews.h"
#include "views/state/workspace.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace eusebius {

class Actions;
class CentrePages;

/// Saves how the window stands under a name, and brings it back: by the menu, by Alt and a digit for the first nine, by a dialog that
/// also renames and removes.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    /// `menu` is filled with what is saved, below what it has.
    ViewCommands(Workspace &workspace, Settings &settings, const Actions &actions, CentrePages &centre, QMenu &menu, std::function<QStringList()> opened,
                 QWidget *window);

    SavedViews &views() { return m_views; }
    /// How the window stands.
    SavedView current(const QString &name) const;
    void apply(const SavedView &view);
    /// Commands that show the views saved, in order.
    const QList<QAction *> &commands() const { return m_commands; }

private:
    std::vector<QString> orderOf(const SavedView &view) const;
    void askName();
    void manage();
    void fillMenu();

    Workspace &m_workspace;
    const Actions &m_actions;
    CentrePages &m_centre;
    QMenu &m_menu;
    QWidget *m_window;
    SavedViews m_views;
    QList<QAction *> m_commands;
};

} // namespace eusebius
