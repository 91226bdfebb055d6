// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"
#include "views/state/savedviews.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace eusebius {

/// The views saved for this corpus: renamed, removed, one of them chosen to be shown. What is renamed or removed is so at once.
class SavedViewsDialog : public QDialog {
    Q_OBJECT

public:
    SavedViewsDialog(const Theme &theme, SavedViews &views, QWidget *parent = nullptr);

    /// The one to show, after it was accepted; -1 none.
    int chosen() const;
    QListWidget &list() { return *m_list; }

private:
    void fill();
    void removeCurrent();

    SavedViews &m_views;
    QListWidget *m_list = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace eusebius
