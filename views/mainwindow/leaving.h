// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QObject>

#include <functional>

class QWidget;

namespace eusebius {

class CorpusFiles;
class FileDialogs;

/// Before a corpus whose decisions stand in memory only is closed: asks whether to save it, and goes on when that is done.
class Leaving : public QObject {
    Q_OBJECT

public:
    enum class Answer : quint8 { Save, Leave, Stay };

    Leaving(Workspace &workspace, CorpusFiles &files, FileDialogs &dialogs, QWidget *window);

    /// True: nothing would be lost, or that is wanted. False: it stays open; `goOn` is called if it was saved first.
    bool mayLeave(std::function<void()> goOn);

private:
    Answer ask();

    Workspace &m_workspace;
    FileDialogs &m_dialogs;
    QWidget *m_window = nullptr;
    std::function<void()> m_goOn;
};

} // namespace eusebius
