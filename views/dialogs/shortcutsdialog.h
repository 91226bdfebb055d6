// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QAction>
#include <QDialog>

namespace eusebius {

/// Every key the window knows: those of its actions, read from them, and those of timeline, lists and reader.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Theme &theme, const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace eusebius
