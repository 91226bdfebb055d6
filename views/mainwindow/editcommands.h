// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/settings.h"
#include "views/state/workspace.h"

#include <QObject>

class QAction;
class QMenu;
class QContextMenuEvent;
class QWidget;

namespace eusebius {

class Actions;
class Citer;
class Decider;
class TimelineCanvas;

/// Connects the commands of the Edit menu, their keys and the menus of rows and marks with what carries them out, and keeps their words true:
/// "Undo Confirm", "Remove star".
class EditCommands : public QObject {
    Q_OBJECT

public:
    EditCommands(Workspace &workspace, Settings &settings, const Actions &actions, TimelineCanvas &canvas, QWidget *window);

    /// The timeline's menu.
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What a key pressed now is about: the row the keyboard is in, or else what is marked or selected.
    EditTarget target() const;
    void showMenu(const EditTarget &target, QPoint globalPosition, const std::vector<OwnCommand> &own = {});

signals:
    void told(const QString &words);

private:
    void update();
    void showTimelineMenu(const QContextMenuEvent &event);
    void connectRequests();
    void run(EditVerb verb);
    void addSplits(QMenu &menu, const EditTarget &target);
    bool asksWhichToSplit(const EditTarget &target) const;
    void addTo(QMenu &menu, EditVerb verb, const EditTarget &target);
    QString words(EditVerb verb, const EditTarget &target) const;

    Workspace &m_workspace;
    const Actions &m_actions;
    TimelineCanvas &m_canvas;
    QWidget *m_window = nullptr;
    Decider *m_decider = nullptr;
    Citer *m_citer = nullptr;
};

} // namespace eusebius
