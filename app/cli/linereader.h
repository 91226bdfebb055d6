// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace eusebius {

/// The lines of a file, one at a time, however long the file: only the line at hand is held.
class LineReader {
public:
    static constexpr qsizetype kMaxLineBytes = 512 * 1024 * 1024;

    explicit LineReader(QIODevice &device) : m_device(device) { }

    /// The next line that is not blank, without its end; none at the end of the file. A line beyond the limit is
    /// skipped: it comes as a null byte array.
    std::optional<QByteArray> next();
    qint64 lineNumber() const { return m_lineNumber; } ///< of the line given last, from 1

private:
    QIODevice &m_device;
    qint64 m_lineNumber = 0;
};

} // namespace eusebius
