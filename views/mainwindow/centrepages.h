// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QStackedWidget>

namespace eusebius {

class Actions;
class SynopsisPanel;

/// What stands in the middle of the window: the timeline with what is below it, or the synopsis over its own overview of all time. Commands
/// that lead to something of the other page bring that page.
class CentrePages : public QStackedWidget {
    Q_OBJECT

public:
    CentrePages(Workspace &workspace, const Actions &actions, QWidget *timelinePage, QWidget *parent = nullptr);

    SynopsisPanel &synopsis() { return *m_synopsis; }
    bool showsSynopsis() const;
    void showSynopsis(bool shows);

signals:
    /// The synopsis as it is shown, to a file.
    void exportWanted(const eusebius::SynopsisPanel &synopsis);

private:
    const Actions &m_actions;
    QWidget *m_timelinePage = nullptr;
    QWidget *m_synopsisPage = nullptr;
    SynopsisPanel *m_synopsis = nullptr;
};

} // namespace eusebius
