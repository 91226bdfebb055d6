// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"

#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <memory>

namespace eusebius {

/// How far work is: workers write it down, the window looks. And the gate at which they wait while it is paused: between two documents, since that
/// is when they report, so that nothing is ever held half-read.
class WorkReport {
public:
    struct State {
        qint64 done = 0; ///< of `total`: the whole of the work
        qint64 total = 0;
        QString what; ///< the file at hand
        qint64 documents = 0; ///< read, of `ofDocuments`; 0 of 0 where none are counted
        qint64 ofDocuments = 0;
    };

    /// The progress a worker reports to. What it reports is the stretch that the stage is of the whole.
    static Progress watchedBy(const std::shared_ptr<WorkReport> &report);

    /// From here on reports are the stretch from `begin` to `end` (0 to 1) of the whole; `counts`: of documents.
    void beginStage(double begin, double end, bool counts);
    State state() const;
    /// Whoever ends the work lets it go on first, or it would wait for ever.
    void setPaused(bool paused);
    bool isPaused() const;

private:
    void tell(qint64 done, qint64 total, const QString &what);

    mutable QMutex m_mutex;
    QWaitCondition m_goesOn;
    State m_state;
    double m_begin = 0;
    double m_end = 1;
    bool m_counts = false;
    bool m_paused = false;
};

} // namespace eusebius
