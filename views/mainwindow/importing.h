// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "views/state/settings.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace eusebius {

class CorpusFiles;
class Leaving;
class Offering;
class ProfilesDialog;
class WorkStrip;

/// Documents that come in by dialog or drop: their profiles are shown before any is added, each as soon as it is read, and what became of them can be
/// read at any time.
class Importing : public QObject {
    Q_OBJECT

public:
    Importing(Workspace &workspace, TaskRunner &tasks, Settings &settings, CorpusFiles &files, Leaving &leaving, QWidget *window);

    /// Reads them and asks, where that is wanted; else opens them.
    void take(const QStringList &paths, const std::function<void(const QStringList &)> &open);
    /// What became of all files of the corpus that is open.
    void showReport();
    /// The errors behind one message.
    void showErrors(const QString &message, const std::vector<Error> &errors);

private:
    void beginAsking();
    void showWhereWanted();
    void finishAsking();
    void answered();
    void closeQuietly();

    Workspace &m_workspace;
    Settings &m_settings;
    CorpusFiles &m_files;
    Leaving &m_leaving;
    QWidget *m_window = nullptr;
    Offering *m_offering = nullptr;
    QPointer<ProfilesDialog> m_dialog; ///< while there is a question
    WorkStrip *m_progress = nullptr; ///< the dialog's
};

} // namespace eusebius
