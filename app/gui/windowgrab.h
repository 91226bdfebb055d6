// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/windowoptions.h"

#include <QObject>

namespace eusebius {

class MainWindow;
class Workspace;

/// Carries out --select and --search once the corpus is there, and --grab once all is painted; then the program ends.
class WindowGrab : public QObject {
    Q_OBJECT

public:
    WindowGrab(MainWindow &window, Workspace &workspace, WindowOptions options, QObject *parent = nullptr);

private:
    void prepare();
    void preparePage();
    void grab();

    MainWindow &m_window;
    Workspace &m_workspace;
    WindowOptions m_options;
    bool m_prepared = false;
};

} // namespace eusebius
