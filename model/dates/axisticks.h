// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"
#include "model/dates/datevocabulary.h"

#include <QString>

#include <functional>
#include <vector>

namespace eusebius {

/// The period an axis shows, and how wide its letters are.
struct AxisRequest {
    Instant from = 0;
    Instant to = 0; ///< exclusive; at least a second after `from`, else taken so
    double widthPixels = 0; ///< of [from, to)
    std::function<double(const QString &)> labelWidthPixels; ///< of a label as it will be painted; required
    double labelGapPixels = 16; ///< least room between two labels
    double minorGapPixels = 6; ///< least room between two minor ticks
    const DateVocabulary *vocabulary = nullptr; ///< English where not given
};

/// A major tick. Its label is centred on it and never meets the next one.
struct AxisTick {
    Instant at = 0;
    QString label; ///< "1985", "500 BCE", "Apr", "12", "09:30": what is coarser stands in the band
};

/// A second row, for what the labels leave out: the year of months, the month and year of days, the day of hours.
struct AxisBand {
    Instant from = 0; ///< clipped to the period shown
    Instant to = 0;
    QString label; ///< "1985", "April 1985", "12 April 1985"; empty where it has no room; left-aligned within the band
};

/// Where an axis has its ticks and what they say.
///
/// It holds at any zoom, from 10^9 years to seconds, whatever the width of the letters:
/// - Majors cover the period: one lies at or before its beginning and one at or after its end (so those two may be outside),
///   and they are as dense as their labels allow. Labels centred on them keep the gap.
/// - The year is always visible: in the labels, or in at least one band label.
/// - Years count as people do: …, 200 BCE, 100 BCE, 1 CE, 100 CE, …; there is no year 0.
/// - Minors never come closer than their gap, to each other or to a major, and lie in the same period.
struct AxisTicks {
    std::vector<AxisTick> majors; ///< ascending
    std::vector<Instant> minors; ///< ascending, majors left out
    std::vector<AxisBand> bands; ///< ascending, without gaps; empty where the labels name the year themselves
};

/// One pure function for ruler, grid, overview and export.
///
///     AxisRequest request{.from = instantOf({1900, 1, 1}), .to = instantOf({2000, 1, 1}), .widthPixels = 800};
///     request.labelWidthPixels = [&](const QString &label) { return metrics.horizontalAdvance(label); };
///     axisTicks(request).majors; // 1900, 1910, … 2000
AxisTicks axisTicks(const AxisRequest &request);
/// The same for a fixed width a letter, where there are no font metrics.
AxisTicks axisTicks(Instant from, Instant to, double widthPixels, double letterWidthPixels);

} // namespace eusebius
