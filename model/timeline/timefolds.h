// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/extents.h"

#include <memory>
#include <span>
#include <vector>

namespace eusebius {

/// A stretch of time [from, to) that is drawn as if it were `length` seconds long.
struct TimeFold {
    Instant from = 0;
    Instant to = 0;
    Instant length = 0; ///< > 0, at most half of what is folded
    Instant at = 0; ///< where it begins in folded time; set by TimeFolds

    Instant end() const { return at + length; } ///< in folded time
    friend bool operator==(const TimeFold &, const TimeFold &) = default;
};

/// Time with some stretches folded together: a mapping of instants to *folded* instants and back. Everything that reckons in
/// lengths on the screen (scales, rows, clusters, moving and zooming) does so in folded time; what is told, asked and shown as a
/// date is always real time.
///
/// Ascending and continuous. Off the folds folded time runs as real time does and the way there and back is exact to the second;
/// inside a fold many instants share a folded one, and folded time is exact there and back again everywhere.
/// Not a scale: it knows nothing of pixels or of what is in view. Without folds it changes nothing and costs nothing.
///
///     TimeFolds folds({{year(400), year(1900), 50 * year}});
///     folds.folded(year(350));          // year 350: what lies before the first fold stays
///     folds.folded(year(1950));         // 1450 years earlier
///     folds.unfolded(folds.folded(t));  // t, off the fold
class TimeFolds {
public:
    TimeFolds() = default;
    /// Ascending, apart from each other; lengths are cut to half of what is folded, what is then empty is left out.
    explicit TimeFolds(const std::vector<TimeFold> &folds);

    bool isEmpty() const { return !m_folds; }
    std::span<const TimeFold> all() const { return m_folds ? std::span<const TimeFold>(*m_folds) : std::span<const TimeFold>(); }

    /// The two instants that mean "open" stay open.
    Instant folded(Instant time) const { return m_folds ? fold(time) : time; }
    Instant unfolded(Instant time) const { return m_folds ? unfold(time) : time; }
    /// The parts of [from, to) that are not folded, ascending; none where all of it is.
    std::vector<ShownPeriod> stretches(Instant from, Instant to) const;

    friend bool operator==(const TimeFolds &a, const TimeFolds &b)
    {
        return a.m_folds == b.m_folds || (a.m_folds && b.m_folds && *a.m_folds == *b.m_folds);
    }

private:
    Instant fold(Instant time) const;
    Instant unfold(Instant time) const;

    std::shared_ptr<const std::vector<TimeFold>> m_folds; ///< null: none
};

/// Folds the long stretches between periods in which something is told. `told` need not be sorted or apart; of what is longer than
/// a quarter of what is left to show only the ends count: it is a background to what is told, and its mark crosses the fold.
///
/// A stretch is long when it is a sixth or more of what is left to show, and five times as long as half of the other stretches:
/// so one early date among many late ones is folded away, and decades told year by year are not.
TimeFolds emptyStretches(std::vector<ShownPeriod> told);

} // namespace eusebius
