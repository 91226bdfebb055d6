// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/window/testtasks.h"
#include "views/mainwindow/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

/// The whole window with settings of its own and nothing moving by itself: what tests of it begin and end with.
class OpenedWindow {
protected:
    void begin(QSize size = {1280, 900})
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        openWindow(size);
    }

    /// As the program does when it starts; after `m_window->close()`, as when it is started again.
    void openWindow(QSize size)
    {
        m_window = std::make_unique<MainWindow>(*m_workspace, m_tasks, *m_settings);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void end()
    {
        m_window.reset();
        m_workspace.reset();
        m_settings.reset();
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace eusebius::tests
