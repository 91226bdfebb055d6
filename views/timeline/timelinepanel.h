// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QWidget>

class QScrollBar;

namespace eusebius {

class EmptyState;
class LinkButton;
class MarksKey;
class OverviewStrip;
class TimelineCanvas;

/// Canvas, its scroll bar, the overview below, a key of the marks in a corner; and what is said where the search finds nothing or no source is switched on.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    TimelinePanel(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);

    TimelineCanvas &canvas() { return *m_canvas; }
    OverviewStrip &overview() { return *m_overview; }
    LinkButton &keyButton() { return *m_keyButton; }
    MarksKey &key() { return *m_key; }

signals:
    /// The details of the selected event are wanted.
    void eventActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateScrollBar();
    void updateNotice();
    void arrange();

    Workspace &m_workspace;
    TimelineCanvas *m_canvas = nullptr;
    QScrollBar *m_scrollBar = nullptr;
    OverviewStrip *m_overview = nullptr;
    EmptyState *m_notice = nullptr;
    LinkButton *m_keyButton = nullptr;
    MarksKey *m_key = nullptr;
};

} // namespace eusebius
