// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace eusebius {

class Actions;

/// The menus of the window: built once, shown in the menu bar and behind the button at the right of the top bar.
struct Menus {
    QMenu *file = nullptr;
    QMenu *recent = nullptr;
    QMenu *edit = nullptr;
    QMenu *view = nullptr;
    QMenu *lanes = nullptr;
    QMenu *views = nullptr; ///< those saved
    QMenu *go = nullptr;
    QMenu *help = nullptr;
    QMenu *all = nullptr; ///< the four above, one below the other

    static Menus build(const Actions &actions, QWidget *window);
};

/// Fills the menu with what was opened lately, latest first. An entry is one path or several joined by newlines.
void fillRecentMenu(QMenu &menu, const QStringList &recent, const std::function<void(const QStringList &)> &open, const std::function<void()> &clear);

/// "notes" of "/home/a/notes"; "a.txt and 2 more" of several.
QString recentName(const QString &entry);
/// The same of several entries: those of one name say their folders too, "notes — /home/a".
QStringList recentNames(const QStringList &entries);

} // namespace eusebius
