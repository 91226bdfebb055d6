// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QWidget>

class QToolButton;

namespace eusebius {

class Actions;
class SearchBox;
struct Menus;

/// Title and counts, search in the middle, the few commands that are always wanted, and the menu.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Workspace &workspace, const Actions &actions, const Menus &menus, QWidget *parent = nullptr);

    SearchBox &search() { return *m_search; }
    void openMenu();

private:
    QToolButton *button(QAction *action, const QString &words);
    void updateLanesButton();

    Workspace &m_workspace;
    SearchBox *m_search = nullptr;
    QToolButton *m_lanes = nullptr;
    QToolButton *m_menu = nullptr;
};

} // namespace eusebius
