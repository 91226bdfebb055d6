// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace eusebius {

/// What one frame between the program and its reader process carries.
enum class FrameKind : char {
    Question = 'Q', ///< program → reader: the format and the name of a file, as CBOR
    Bytes = 'B', ///< program → reader: the file
    Alive = 'A', ///< reader → program: still at work; empty
    Document = 'D', ///< reader → program: a document, as CBOR
    Failure = 'E', ///< reader → program: why there is none, as CBOR
    End = 'Z', ///< reader → program: nothing more comes for this file; empty
};

/// One record: "Eu", the kind, a zero, the length in eight bytes (little-endian), the payload.
struct WireFrame {
    FrameKind kind = FrameKind::End;
    QByteArray payload;
};

/// Longer ones are taken for garbage by both sides.
inline constexpr qint64 kLongestFrame = 512LL << 20;

/// How reading or writing a frame ended.
enum class FrameEnd { Well, Closed, TimedOut, Garbled };

/// Two pipes, one from and one to the other side. Does not own the descriptors. Never raises SIGPIPE.
///
///     FrameChannel channel(in, out);
///     channel.send({FrameKind::Alive, {}}, 1'000);
class FrameChannel {
public:
    FrameChannel(int in, int out) : m_in(in), m_out(out) { }

    /// Waits at most so long for each step of the other side; -1 waits for ever.
    FrameEnd send(const WireFrame &frame, int milliseconds);
    FrameEnd receive(WireFrame &frame, int milliseconds);

private:
    FrameEnd sendBytes(const char *bytes, qint64 length, int milliseconds);
    FrameEnd receiveBytes(char *bytes, qint64 length, int milliseconds);

    int m_in;
    int m_out;
};

} // namespace eusebius
