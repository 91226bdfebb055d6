// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

/// Division that rounds towards minus infinity, so that a year or a day before zero behaves as one after it:
/// floorDivide(-1, 4) is -1, where -1 / 4 is 0. The divisor is positive.
constexpr qint64 floorDivide(qint64 dividend, qint64 divisor)
{
    const qint64 quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

/// The rest of floorDivide(), always from 0 to divisor - 1.
constexpr qint64 floorModulo(qint64 dividend, qint64 divisor)
{
    const qint64 rest = dividend % divisor;
    return rest < 0 ? rest + divisor : rest;
}

} // namespace eusebius
