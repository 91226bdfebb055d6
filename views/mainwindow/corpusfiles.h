// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/build.h"
#include "views/mainwindow/readagain.h"
#include "views/render/picture.h"
#include "views/render/synopsis/synopsisfile.h"
#include "views/state/settings.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace eusebius {

/// Opens, saves and exports away from the interface thread. What was open stays open until the new corpus is there; the latest
/// request to open wins.
class CorpusFiles : public QObject {
    Q_OBJECT

public:
    CorpusFiles(Workspace &workspace, TaskRunner &tasks, Settings &settings, QObject *parent = nullptr);

    /// Files, folders, or a corpus file.
    void open(const QStringList &paths);
    void save(const QString &path);
    /// The files of these documents, or of all; see readAgain().
    void readAgain(const QStringList &documents);
    void exportPicture(const PictureOptions &options, const QString &path);
    void exportSynopsis(const SynopsisOptions &options, const QString &path);
    /// What to open to have this again; empty where it was made of nothing that can be opened.
    QStringList openPaths() const;
    /// Stops what can be stopped.
    void stop();
    bool isBusy() const { return m_opening.isRunning() || m_saving.isRunning() || m_exporting.isRunning() || m_rereading.isRunning(); }

    /// Where the sample lies in the program.
    static QString samplePath();

signals:
    /// Saving has ended.
    void saved(bool well);
    void workBegan(const QString &words, bool canBeStopped);
    void workProgressed(qint64 done, qint64 total, const QString &what);
    void workEnded();
    /// A new corpus is in the workspace.
    void opened();
    /// What happened, in a line; with the errors behind it, if any.
    void message(const QString &words, const std::vector<Error> &errors);

private:
    /// Written by workers, read by the timer.
    struct Report {
        QMutex mutex;
        qint64 done = 0;
        qint64 total = 0;
        QString what;
    };

    /// What was read; of a corpus file with the editor that holds it.
    struct Opened {
        Built built;
        std::shared_ptr<Editor> editor;
    };

    void begin(const QString &words, bool canBeStopped);
    void end();
    Progress watched();
    void take(const QStringList &paths, Opened opened);
    static Opened read(const QStringList &paths, const Progress &progress);
    bool isOpen(const QString &path) const;
    bool openPicture(const QString &path);

    Workspace &m_workspace;
    Settings &m_settings;
    LatestTask<Opened> m_opening;
    LatestTask<std::optional<Error>> m_saving;
    LatestTask<std::optional<Error>> m_exporting;
    LatestTask<ReadAgain> m_rereading;
    Progress m_rereadProgress;
    QStringList m_openPaths;
    std::shared_ptr<Report> m_report;
    QTimer m_poll;
};

} // namespace eusebius
