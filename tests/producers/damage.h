// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <random>

namespace eusebius::tests {

/// The same bytes with one to eight things wrong: bytes changed, taken out, put in, said twice, cut off. Of a ZIP file in every other round one of the
/// files inside, which is then packed again as it should be: what compression hides from damage to the whole is reached, too.
QByteArray damaged(const QByteArray &bytes, std::mt19937 &random);

/// The bytes alone, whatever they are.
QByteArray damagedBytes(QByteArray bytes, std::mt19937 &random);

} // namespace eusebius::tests
