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
    /// Frames of corpora of up to this many statements are built in a few milliseconds, once the corpus is known …
    static constexpr std::size_t kBuiltAtOnce = 50'000;
    /// … and of up to this many even the first, and the first after each change of what is shown.
    static constexpr std::size_t kLearntAtOnce = 2'000;

    explicit FrameFeed(TaskRunner &tasks, QObject *parent = nullptr);

    void request(FrameRequest request);
    /// Forgets the frame: there is nothing to show.
    void clear();
    /// The corpus is another edition of itself: the frame is still good to look at until the next, but no longer to ask.
    void retire();
    /// The last good one; null before the first.
    const FramePtr &frame() const { return m_frame; }
    /// What to paint: the last good one, or the retired one that stands in for it.
    const FramePtr &seen() const { return m_frame ? m_frame : m_retired; }
    /// What that one was asked for.
    const FrameRequest &shown() const { return m_shown; }
    bool isBehind() const { return m_task.isRunning(); }

signals:
    void frameReady();

private:
    bool isQuick(const FrameRequest &request) const;
    void start(FrameRequest request);
    void accept(const FrameRequest &request, FramePtr frame);

    LatestTask<FramePtr> m_task;
    FramePtr m_frame;
    FramePtr m_retired;
    FrameRequest m_shown;
    std::optional<FrameRequest> m_next;
};

} // namespace eusebius
