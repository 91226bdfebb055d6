// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/tokenclass.h"

#include <array>

namespace eusebius {

/// The lexemes of tokens that are no words, made once so that the tokeniser needs no look-up.
struct ShapeLexemes {
    /// Bits of a number's index in `numbers`.
    enum NumberBit : unsigned { IsDay = 1, IsHour = 2, IsTwoDigits = 4, IsYear = 8, IsShortYear = 16, IsFarYear = 32, IsDigits = 64, IsClock = 128 };

    std::array<quint16, 256> numbers{};
    std::array<quint16, Shape::Count> single{}; ///< just that shape
    quint16 ordinalDigits = 0; ///< "20th"
    quint16 decimalClock = 0; ///< "5.30"
};

} // namespace eusebius
