// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

namespace eusebius {

/// Where the columns of the comparison begin and how wide they are, for a width of the panel: one rule for heads and rows.
struct DossierColumns {
    double sourceX = 0, sourceWidth = 0;
    double whenX = 0, whenWidth = 0;
    double wordsX = 0, wordsWidth = 0;
    double differsX = 0, differsWidth = 0;

    static constexpr double kMargin = 16;
    static constexpr double kGap = 20;
    static constexpr double kWidestWords = 640; ///< longer lines are hard to read

    /// Without a difference there is no last column: the words take its room.
    static DossierColumns forWidth(double width, bool differs)
    {
        DossierColumns c;
        c.sourceX = kMargin;
        c.sourceWidth = std::clamp(width * 0.14, 96.0, 170.0);
        c.whenX = c.sourceX + c.sourceWidth + kGap;
        c.whenWidth = std::clamp(width * 0.14, 96.0, 180.0);
        c.differsWidth = std::clamp(width * 0.23, 120.0, 300.0);
        c.differsX = width - kMargin - c.differsWidth;
        c.wordsX = c.whenX + c.whenWidth + kGap;
        c.wordsWidth = std::max(60.0, (differs ? c.differsX - kGap : std::min(width - kMargin, c.wordsX + kWidestWords)) - c.wordsX);
        return c;
    }
};

} // namespace eusebius
