// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace eusebius {

/// A line at the beginning of each PDF of ours. No other file is parsed in the program's own process.
inline constexpr char kPdfSign[] = "%Eusebius\n";

/// How a PDF of ours says it was made; empty for any other file.
QByteArray recordInPdf(const QString &path);

} // namespace eusebius
