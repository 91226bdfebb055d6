// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QStackedWidget>

namespace eusebius {

class Actions;
class ParallelPanel;
class SynopsisPanel;

/// What stands in the middle of the window: the timeline with what is below it, the synopsis over its own overview of all time, or two
/// documents side by side. Commands that lead to something of another page bring that page.
class CentrePages : public QStackedWidget {
    Q_OBJECT

public:
    CentrePages(Workspace &workspace, TaskRunner &tasks, const Actions &actions, QWidget *timelinePage, QWidget *parent = nullptr);

    SynopsisPanel &synopsis() { return *m_synopsis; }
    bool showsSynopsis() const;
    /// False: the timeline, whatever was shown.
    void showSynopsis(bool shows);
    ParallelPanel &parallel() { return *m_parallel; }
    bool showsParallel() const;
    void showParallel(bool shows);

signals:
    /// The synopsis as it is shown, to a file.
    void exportWanted(const eusebius::SynopsisPanel &synopsis);

private:
    void showPage(QWidget *page);

    const Actions &m_actions;
    QWidget *m_timelinePage = nullptr;
    QWidget *m_synopsisPage = nullptr;
    SynopsisPanel *m_synopsis = nullptr;
    ParallelPanel *m_parallel = nullptr;
};

} // namespace eusebius
