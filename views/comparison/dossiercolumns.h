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
    double figuresX = 0, figuresWidth = 0; ///< width 0: there is no such column
    double namesX = 0, namesWidth = 0;

    static constexpr double kMargin = 16;
    static constexpr double kGap = 20;
    static constexpr double kWidestWords = 640; ///< longer lines are hard to read
    static constexpr double kNarrow = 760; ///< below it figures and names stand under the words

    static DossierColumns forWidth(double width, bool hasFigures, bool hasNames)
    {
        DossierColumns c;
        c.sourceX = kMargin;
        c.sourceWidth = std::clamp(width * 0.14, 96.0, 170.0);
        c.whenX = c.sourceX + c.sourceWidth + kGap;
        c.whenWidth = std::clamp(width * 0.14, 96.0, 180.0);
        c.wordsX = c.whenX + c.whenWidth + kGap;
        const bool aligned = width >= kNarrow;
        c.figuresWidth = aligned && hasFigures ? std::clamp(width * 0.13, 100.0, 170.0) : 0;
        c.namesWidth = aligned && hasNames ? std::clamp(width * 0.15, 110.0, 210.0) : 0;
        const double right = (c.figuresWidth > 0 ? c.figuresWidth + kGap : 0) + (c.namesWidth > 0 ? c.namesWidth + kGap : 0);
        c.wordsWidth = std::clamp(width - kMargin - right - c.wordsX, 60.0, kWidestWords);
        c.figuresX = c.wordsX + c.wordsWidth + kGap;
        c.namesX = c.figuresX + (c.figuresWidth > 0 ? c.figuresWidth + kGap : 0);
        return c;
    }
    /// Figures and names stand under the words.
    static bool isNarrow(double width) { return width < kNarrow; }
};

} // namespace eusebius
