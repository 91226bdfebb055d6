// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace eusebius {

/// How a PDF of ours says it was made; empty for any other file.
QByteArray recordInPdf(const QString &path);

} // namespace eusebius
