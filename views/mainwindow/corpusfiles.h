// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/build.h"
#include "views/mainwindow/offering.h"
#include "views/mainwindow/readagain.h"
#include "views/mainwindow/workreport.h"
#include "views/render/picture.h"
#include "views/render/synopsis/synopsisfile.h"
#include "views/state/settings.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

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
    ~CorpusFiles() override;

    /// Files, folders, or a corpus file.
    void open(const QStringList &paths);
    /// What the program wrote itself is no document: it brings back what it shows. False for any other file.
    bool openPicture(const QStringList &paths);
    /// What was read and agreed to becomes a corpus, without these documents.
    void openFound(OfferedDocuments offered, const QList<int> &leftOut);
    /// It goes beside what is open, under its decisions, without these documents.
    void addFound(OfferedDocuments offered, const QList<int> &leftOut);
    /// It was not agreed to.
    void tellDeclined();
    /// A corpus is open, and may be written.
    bool canAdd() const;
    /// What was asked for and could not be read, of all that is open.
    std::vector<Error> notRead() const;
    void save(const QString &path);
    /// The files of these documents, or of all; see readAgain().
    void readAgain(const QStringList &documents);
    void exportPicture(const PictureOptions &options, const QString &path);
    void exportSynopsis(const SynopsisOptions &options, const QString &path);
    /// What to open to have this again; empty where it was made of nothing that can be opened.
    QStringList openPaths() const;
    /// Stops what can be stopped.
    void stop();
    /// Whoever reads waits before the next document.
    void setPaused(bool paused);
    bool isBusy() const { return m_opening.isRunning() || m_saving.isRunning() || m_exporting.isRunning() || m_rereading.isRunning(); }

    /// Where the sample lies in the program.
    static QString samplePath();

signals:
    /// Saving has ended.
    void saved(bool well);
    void workBegan(const QString &words, bool canBeStopped);
    void workProgressed(const WorkReport::State &state);
    void workEnded();
    /// A new corpus is in the workspace.
    void opened();
    /// What happened, in a line; with the errors behind it, if any.
    void message(const QString &words, const std::vector<Error> &errors);

private:
    /// What was read; of a corpus file with the editor that holds it.
    struct Opened {
        Built built;
        std::shared_ptr<Editor> editor;
        Workspace::Outlook outlook = {};
    };

    void begin(const QString &words, bool canBeStopped);
    void end();
    void take(const QStringList &paths, Opened opened);
    static Opened read(const QStringList &paths, WorkReport &report, const Progress &progress);
    bool isOpen(const QString &path) const;

    Workspace &m_workspace;
    Settings &m_settings;
    LatestTask<Opened> m_opening;
    LatestTask<std::optional<Error>> m_saving;
    LatestTask<std::optional<Error>> m_exporting;
    LatestTask<ReadAgain> m_rereading;
    Progress m_rereadProgress;
    QStringList m_openPaths;
    std::vector<Error> m_notAdded; ///< files that could not be read when documents were added
    std::shared_ptr<WorkReport> m_report;
    QTimer m_poll;
};

} // namespace eusebius
