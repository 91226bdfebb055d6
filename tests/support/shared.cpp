// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shared.h"

#include <QFileInfo>

namespace eusebius::tests {

std::optional<QString> sharedPath(const QString &relative)
{
    const QString path = qEnvironmentVariable("EUSEBIUS_SHARED") + QLatin1Char('/') + relative;
    if (!QFileInfo::exists(path)) {
        return std::nullopt;
    }
    return path;
}

QString programPath()
{
    return qEnvironmentVariable("EUSEBIUS_BINARY");
}

} // namespace eusebius::tests
