// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/corpus/founddocument.h"
#include "views/dialogs/importprofiles.h"
#include "views/mainwindow/workreport.h"
#include "views/state/corpusstate.h"
#include "views/state/taskrunner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace eusebius {

/// What was read of the files given, in their order.
struct OfferedDocuments {
    QStringList paths; ///< as given
    std::vector<FoundDocument> documents;
    std::vector<Error> errors; ///< files that could not be read, or were not reached
    QStringList repeated; ///< for each document, what it repeats
};

/// Reads documents that may be added, beside the interface, and shows what each is like as soon as it is read. Nothing is linked, compared or added:
/// that is for whoever takes them. The latest request wins.
class Offering : public QObject {
    Q_OBJECT

public:
    Offering(const CorpusState &corpus, TaskRunner &tasks, QObject *parent = nullptr);
    ~Offering() override;

    void look(const QStringList &paths);
    /// Whoever reads waits before the next document.
    void setPaused(bool paused);
    /// No further file is read; what was read by then stands.
    void stop();
    /// Nothing of it is wanted.
    void drop();
    bool isLooking() const { return m_looking.isRunning(); }
    /// Files given, as far as it is known yet.
    int files() const;
    qint64 milliseconds() const { return m_clock.elapsed(); }
    /// What was read, once: empty before looked().
    OfferedDocuments take() { return std::exchange(m_offered, {}); }
    const OfferedDocuments &offered() const { return m_offered; }

signals:
    void progressed(const WorkReport::State &state);
    void grew(const std::vector<DocumentProfile> &profiles);
    /// All that will be read was read.
    void looked();

private:
    class Arrivals;

    void tell();
    static OfferedDocuments readAll(const QStringList &paths, const Snapshot *present, WorkReport &report, Arrivals &arrivals, const Progress &progress);

    const CorpusState &m_corpus;
    LatestTask<OfferedDocuments> m_looking;
    Progress m_progress;
    std::shared_ptr<WorkReport> m_report;
    std::shared_ptr<Arrivals> m_arrivals;
    OfferedDocuments m_offered;
    QElapsedTimer m_clock;
    QTimer m_poll;
};

} // namespace eusebius
