// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

#include <optional>

namespace eusebius::tests {

QByteArray bytesIn(const QString &path);
/// What another program prints; nothing where it is not installed, "failed: …" where it does not end well.
std::optional<QByteArray> printedBy(const QString &program, const QStringList &arguments);
/// How far two pictures of one size are apart, in grey levels, on average over small cells.
double greyDistance(const QImage &a, const QImage &b);

} // namespace eusebius::tests
