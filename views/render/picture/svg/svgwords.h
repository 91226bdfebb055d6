// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QStringView>

namespace eusebius {

/// As short as two decimals are.
QByteArray svgNumber(double value);
/// Escaped for XML; characters that XML cannot hold become U+FFFD.
QByteArray svgEscaped(QStringView text);
QByteArray svgPathData(const QPainterPath &path);

} // namespace eusebius
