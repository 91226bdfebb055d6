// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/linking/features.h"

namespace eusebius {

inline constexpr double kSameScore = 0.5; ///< from here on two statements may tell the same
inline constexpr double kRelatedScore = 0.3; ///< from here on they are close

/// How two times fit.
enum class TimeFit : quint8 { Apart, Unknown, Overlapping, Finer, Equal };

/// How alike two statements are and in what. 0 to 1.
struct PairScore {
    double score = 0;
    double text = 0; ///< shared weight against the smaller and against both
    double sharedWeight = 0;
    TimeFit fit = TimeFit::Apart;
    bool opposed = false; ///< start against end, first against second, each with names the other lacks
};

TimeFit timeFit(const Features &a, const Features &b);
/// Whether the years of an open or long time say anything about the other: "since 1945" fits all and proves nothing.
double timeFactor(const Features &a, const Features &b, TimeFit fit);
PairScore scorePair(const Features &a, const Features &b);
/// Beginning against end, first against second.
bool areOpposed(const Features &a, const Features &b);

} // namespace eusebius
