// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/window/testtasks.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"

#include <memory>

namespace eusebius::tests {

/// The timeline's panel on a corpus, with nothing moving by itself: what tests of it begin and end with.
class OpenedTimeline {
protected:
    void open(SnapshotPtr corpus)
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_panel = std::make_unique<TimelinePanel>(*m_workspace, m_tasks);
        m_panel->resize(1000, 560);
        m_panel->show();
        m_workspace->corpus.open(std::move(corpus), {}, {});
    }

    void close()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    TimelineCanvas &canvas() { return m_panel->canvas(); }

    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelinePanel> m_panel;
};

} // namespace eusebius::tests
