// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wire/frame.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace eusebius {

namespace {

constexpr qint64 kHeadLength = 12;
constexpr qint64 kStep = 1 << 20; ///< payloads are taken in such steps: a length that lies takes no memory

/// Whether the descriptor is ready before the time is over.
bool waitFor(int descriptor, short what, int milliseconds)
{
    pollfd waiting{descriptor, what, 0};
    int ready = 0;
    do {
        ready = poll(&waiting, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// While it lives, writing to a pipe nobody reads any more is an error and no signal.
class NoPipeSignal {
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        if (m_raised && sigismember(&m_before, SIGPIPE) == 0) {
            const timespec now{0, 0};
            while (sigtimedwait(&m_pipe, nullptr, &now) < 0 && errno == EINTR) { }
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoPipeSignal(const NoPipeSignal &) = delete;
    NoPipeSignal &operator=(const NoPipeSignal &) = delete;

    void raised() { m_raised = true; }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
    bool m_raised = false;
};

bool isKind(char c)
{
    static constexpr std::array kKinds{FrameKind::Question, FrameKind::Bytes, FrameKind::Alive, FrameKind::Document, FrameKind::Failure, FrameKind::End};
    return std::any_of(kKinds.begin(), kKinds.end(), [c](FrameKind kind) { return static_cast<char>(kind) == c; });
}

} // namespace

FrameEnd FrameChannel::sendBytes(const char *bytes, qint64 length, int milliseconds)
{
    NoPipeSignal signal;
    while (length > 0) {
        if (!waitFor(m_out, POLLOUT, milliseconds)) {
            return FrameEnd::TimedOut;
        }
        const ssize_t sent = ::write(m_out, bytes, static_cast<std::size_t>(length));
        if (sent < 0 && (errno == EINTR || errno == EAGAIN)) {
            continue;
        }
        if (sent <= 0) {
            signal.raised();
            return FrameEnd::Closed;
        }
        bytes += sent;
        length -= sent;
    }
    return FrameEnd::Well;
}

FrameEnd FrameChannel::receiveBytes(char *bytes, qint64 length, int milliseconds)
{
    while (length > 0) {
        if (!waitFor(m_in, POLLIN, milliseconds)) {
            return FrameEnd::TimedOut;
        }
        const ssize_t received = ::read(m_in, bytes, static_cast<std::size_t>(length));
        if (received < 0 && (errno == EINTR || errno == EAGAIN)) {
            continue;
        }
        if (received <= 0) {
            return FrameEnd::Closed;
        }
        bytes += received;
        length -= received;
    }
    return FrameEnd::Well;
}

FrameEnd FrameChannel::send(const WireFrame &frame, int milliseconds)
{
    std::array<char, kHeadLength> head{'E', 'u', static_cast<char>(frame.kind), 0};
    qToLittleEndian<qint64>(frame.payload.size(), head.data() + 4);
    const FrameEnd end = sendBytes(head.data(), kHeadLength, milliseconds);
    return end == FrameEnd::Well ? sendBytes(frame.payload.constData(), frame.payload.size(), milliseconds) : end;
}

FrameEnd FrameChannel::receive(WireFrame &frame, int milliseconds)
{
    std::array<char, kHeadLength> head{};
    if (const FrameEnd end = receiveBytes(head.data(), kHeadLength, milliseconds); end != FrameEnd::Well) {
        return end;
    }
    const auto length = qFromLittleEndian<qint64>(head.data() + 4);
    if (head[0] != 'E' || head[1] != 'u' || !isKind(head[2]) || head[3] != 0 || length < 0 || length > kLongestFrame) {
        return FrameEnd::Garbled;
    }
    frame.kind = static_cast<FrameKind>(head[2]);
    frame.payload.clear();
    while (frame.payload.size() < length) {
        const qint64 step = std::min(kStep, length - frame.payload.size());
        const qsizetype at = frame.payload.size();
        frame.payload.resize(at + step);
        if (const FrameEnd end = receiveBytes(frame.payload.data() + at, step, milliseconds); end != FrameEnd::Well) {
            return end;
        }
    }
    return FrameEnd::Well;
}

} // namespace eusebius
