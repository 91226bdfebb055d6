// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/settings.h"
#include "views/state/workspace.h"

#include <QObject>

#include <optional>

namespace eusebius {

class CorpusFiles;

/// What was open, selected and looked at when the window was closed, for the next time.
class LastSession : public QObject {
    Q_OBJECT

public:
    LastSession(Workspace &workspace, Settings &settings, const CorpusFiles &files, QObject *parent);

    void save() const;
    /// Asks for what was open, where that is wanted and still there.
    void restore();

signals:
    void openWanted(const QStringList &paths);

private:
    void resume();

    Workspace &m_workspace;
    Settings &m_settings;
    const CorpusFiles &m_files;
    std::optional<Settings::Session> m_resumed; ///< until its corpus is open
};

} // namespace eusebius
