// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/taskrunner.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace eusebius {

/// The program's task runner: QtConcurrent on a pool of its own. Destroying it cancels what runs, waits for it, and lets
/// nothing arrive any more.
class ConcurrentTasks : public QObject, public TaskRunner {
    Q_OBJECT

public:
    explicit ConcurrentTasks(QObject *parent = nullptr);
    ~ConcurrentTasks() override;

    void run(QObject *context, const Progress &progress, Work work, Done done) override;

private:
    QThreadPool m_pool;
    QHash<int, Progress> m_running;
    int m_last = 0;
};

} // namespace eusebius
