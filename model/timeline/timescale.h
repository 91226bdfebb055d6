// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/timefolds.h"

namespace eusebius {

/// The one time ↔ pixel transform; everything that places a time uses it (canvas, overview, axis, hit test, export).
///
/// Relative to an origin, so that minutes stay exact at any distance from the epoch: x = (t - origin) / secondsPerPixel.
/// Even, or with stretches of time folded: then that holds of folded time, and x() and time() take and give real time all the same.
/// No clamping: times outside the view give pixels outside it. Open instants give ∓infinity; callers clip.
/// Not a view's state: who may move it, and how far, is decided by its owner.
///
///     TimeScale scale(instantOf({1950, 1, 1}), instantOf({2000, 1, 1}), 1000); // 50 years in 1000 pixels
///     scale.x(instantOf({1975, 1, 1}));                                        // 500, give or take a leap day
///     scale.zoomedAbout(500, 2);                                               // 1962 to 1987, 1975 where it was
class TimeScale {
public:
    TimeScale() = default;
    /// Shows [from, to) in `widthPixels`. A width ≤ 0 counts as 1, an empty range as one second.
    TimeScale(Instant from, Instant to, double widthPixels, TimeFolds folds = {});

    double x(Instant time) const;
    Instant time(double x) const;
    Instant from() const { return m_folds.unfolded(m_origin); }
    Instant to() const { return time(m_widthPixels); }
    double widthPixels() const { return m_widthPixels; }
    double secondsPerPixel() const { return m_secondsPerPixel; } ///< off the folds
    const TimeFolds &folds() const { return m_folds; }
    /// The same over folded time, which runs evenly: it takes and gives folded instants.
    TimeScale even() const;

    /// `factor` > 1 shows less, the time under `x` stays under it.
    TimeScale zoomedAbout(double x, double factor) const;
    TimeScale panned(double pixels) const; ///< > 0 shows what is later by so much
    TimeScale resized(double widthPixels) const; ///< the same period in another width

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    void moveOrigin(double seconds);

    TimeFolds m_folds;
    Instant m_origin = 0; ///< folded
    double m_originFraction = 0; ///< seconds from -0.5 to 0.5, so that slow pans do not stick
    double m_secondsPerPixel = 1;
    double m_widthPixels = 1;
};

} // namespace eusebius
