// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"

namespace eusebius {

std::optional<QByteArray> LineReader::next()
{
    while (true) {
        QByteArray line = m_device.readLine(kMaxLineBytes);
        if (line.isEmpty()) {
            return std::nullopt;
        }
        ++m_lineNumber;
        if (line.size() >= kMaxLineBytes - 1 && !line.endsWith('\n')) {
            QByteArray rest;
            do {
                rest = m_device.readLine(kMaxLineBytes);
            } while (!rest.isEmpty() && !rest.endsWith('\n'));
            return QByteArray();
        }
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        if (!line.trimmed().isEmpty()) {
            return line;
        }
    }
}

} // namespace eusebius
