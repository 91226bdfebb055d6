// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace eusebius {

/// One part of a mail (RFC 2045): its headers and, decoded, its content; or the parts it consists of.
struct MimePart {
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values unfolded
    QByteArray type = "text/plain"; ///< in lower case
    QByteArray charset;
    QString fileName;
    bool attached = false;
    QByteArray content; ///< the transfer encoding taken away; empty where there are parts
    std::vector<MimePart> parts;

    /// The first header of that name, as it stands.
    QByteArray header(const char *name) const;
};

/// Any bytes; nesting beyond 20 levels is left as it stands.
MimePart parseMime(const QByteArray &bytes, int depth = 0);

/// "=?utf-8?Q?Caf=C3=A9?=" → "Café" (RFC 2047).
QString decodedHeader(const QByteArray &value);

} // namespace eusebius
