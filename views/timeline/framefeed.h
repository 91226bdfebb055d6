// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"
#include "views/state/taskrunner.h"

#include <QObject>

#include <optional>

namespace eusebius {

/// Supplies the canvas with frames: at once while the corpus is small, else built away from the interface thread. While one is
/// being built the last good one stays, and of the requests that come meanwhile only the newest is built next, so that a
/// long drag shows one frame after the other and never waits for those it passed.
class FrameFeed : public QObject {
    Q_OBJECT

public:
    /// Corpora of up to this many statements build in a few milliseconds.
    static constexpr std::size_t kBuiltAtOnce = 50'000;

    explicit FrameFeed(TaskRunner &tasks, QObject *parent = nullptr);

    void request(FrameRequest request);
    /// Forgets the frame: there is nothing to show.
    void clear();
    /// The last good one; null before the first.
    const FramePtr &frame() const { return m_frame; }
    /// What that one was asked for.
    const FrameRequest &shown() const { return m_shown; }
    bool isBehind() const { return m_task.isRunning(); }

signals:
    void frameReady();

private:
    void start(FrameRequest request);
    void accept(const FrameRequest &request, FramePtr frame);

    LatestTask<FramePtr> m_task;
    FramePtr m_frame;
    FrameRequest m_shown;
    std::optional<FrameRequest> m_next;
};

} // namespace eusebius
