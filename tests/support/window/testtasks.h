// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/taskrunner.h"

#include <QPointer>

#include <deque>

namespace eusebius::tests {

/// Runs everything at once, on the test's own thread.
class ImmediateTasks : public TaskRunner {
public:
    void run(QObject *context, const Progress &progress, Work work, Done done) override;
};

/// Keeps everything until the test lets it go.
class HeldTasks : public TaskRunner {
public:
    void run(QObject *context, const Progress &progress, Work work, Done done) override;

    int waiting() const { return static_cast<int>(m_held.size()); }
    bool firstIsCancelled() const { return m_held.front().progress.isCancelled(); }
    /// Does the work of the oldest and delivers it.
    void finishFirst();

private:
    struct Held {
        QPointer<QObject> context;
        Progress progress;
        Work work;
        Done done;
    };
    std::deque<Held> m_held;
};

} // namespace eusebius::tests
