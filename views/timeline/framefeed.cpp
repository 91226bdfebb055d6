// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/framefeed.h"

namespace eusebius {

FrameFeed::FrameFeed(TaskRunner &tasks, QObject *parent) : QObject(parent), m_task(tasks)
{
}

void FrameFeed::request(FrameRequest request)
{
    if (isQuick(request)) {
        m_task.cancel();
        m_next.reset();
        request.previous = m_frame;
        accept(request, buildFrame(request));
    } else if (m_task.isRunning()) {
        m_next = std::move(request);
    } else {
        start(std::move(request));
    }
}

bool FrameFeed::isQuick(const FrameRequest &request) const
{
    const std::size_t statements = request.snapshot->statements().size();
    return statements <= kLearntAtOnce || (statements <= kBuiltAtOnce && m_frame && knowsCorpusOf(*m_frame, request));
}

void FrameFeed::start(FrameRequest request)
{
    request.previous = m_frame;
    m_task.start([request](const Progress &) { return buildFrame(request); },
                 [this, request](FramePtr frame) {
                     accept(request, std::move(frame));
                     if (m_next) {
                         start(*std::exchange(m_next, std::nullopt));
                     }
                 });
}

void FrameFeed::accept(const FrameRequest &request, FramePtr frame)
{
    m_frame = std::move(frame);
    m_retired.reset();
    m_shown = request;
    m_shown.previous.reset(); // or every frame would hold on to all before it
    emit frameReady();
}

void FrameFeed::clear()
{
    m_task.cancel();
    m_next.reset();
    m_frame.reset();
    m_retired.reset();
    m_shown = {};
    emit frameReady();
}

void FrameFeed::retire()
{
    m_task.cancel();
    m_next.reset();
    if (m_frame) {
        m_retired = std::exchange(m_frame, nullptr);
    }
}

} // namespace eusebius
