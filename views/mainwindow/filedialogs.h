// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/settings.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QObject>

class QWidget;

namespace eusebius {

class CorpusFiles;

/// Asks for files and folders, and hands what was chosen to CorpusFiles.
class FileDialogs : public QObject {
    Q_OBJECT

public:
    FileDialogs(Workspace &workspace, TaskRunner &tasks, Settings &settings, CorpusFiles &files, QWidget *window);

    void openFiles();
    void openFolder();
    void saveCorpus();
    void exportPicture();
    void exportSynopsis(const SynopsisOptions &options);

signals:
    void openWanted(const QStringList &paths);

private:
    /// The folder used last with a name made of the corpus's title.
    QString proposedPath(const QString &suffix) const;

    Workspace &m_workspace;
    TaskRunner &m_tasks;
    Settings &m_settings;
    CorpusFiles &m_files;
    QWidget *m_window = nullptr;
};

} // namespace eusebius
