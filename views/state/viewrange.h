// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/timefolds.h"

#include <QObject>

#include <optional>

namespace eusebius {

/// A period [from, to), never empty, never open.
struct Period {
    Instant from = 0;
    Instant to = 1;

    double seconds() const { return static_cast<double>(to) - static_cast<double>(from); }
    Instant at(double fraction) const { return from + static_cast<Instant>(fraction * seconds()); }
    friend bool operator==(const Period &, const Period &) = default;
};

/// Owner of extent ⊇ shown period: what the timeline, the overview and the exports agree on. Setters clamp and know
/// nothing of animation; who wants motion calls them in steps.
///
/// Periods are of real time. Where stretches of it are folded, lengths, steps and limits are reckoned in folded time, as they are seen.
class ViewRange : public QObject {
    Q_OBJECT

public:
    /// Nothing finer is shown than this many seconds in all.
    static constexpr double kShortestSeconds = 600;

    using QObject::QObject;

    Period extent() const { return m_extent; }
    Period shown() const { return m_shown; }
    /// The part of the extent that holds most of what there is.
    Period dense() const { return m_dense; }
    /// What is folded together for now.
    const TimeFolds &folds() const { return m_folds; }
    void setFolds(TimeFolds folds);

    /// A new extent; the shown period is moved into it.
    void setExtent(Period extent, std::optional<Period> dense = std::nullopt);
    /// A new extent and what of it to open with, in one change. `dense` is where most of it lies; all of it if not given.
    void reset(Period extent, Period shown, std::optional<Period> dense = std::nullopt);
    /// The same with other folds.
    void reset(Period extent, Period shown, std::optional<Period> dense, TimeFolds folds);
    void show(Period shown);
    /// Goes up whenever a period is asked for, though it be the one shown.
    int timesAsked() const { return m_timesAsked; }
    void showAll() { show(m_extent); }
    /// `factor` > 1 shows less; the instant keeps its place in the view.
    void zoomAbout(Instant centre, double factor);
    /// Moves by a share of what is shown: 0.1 is a tenth to the right.
    void panBy(double share);

    /// What `show` would make of it: not shorter than kShortestSeconds, not longer than the extent, inside it.
    Period clamped(Period shown) const;
    /// The period moved by a share of its length, not yet clamped.
    Period moved(Period period, double share) const;
    /// The period with 1 / `factor` of its length, not yet clamped; the instant keeps its place in it.
    Period zoomed(Period period, Instant centre, double factor) const;
    /// On the way from one period to another: 0 is the first, 1 the other.
    Period between(Period a, Period b, double share) const;
    /// What stands at a share of the shown width: 0.5 is in the middle.
    Instant shownAt(double share) const;
    /// The period with this beginning, and as long on the screen as the other.
    Period beginningAt(Instant from, Period length) const;
    /// The same with this end.
    Period endingAt(Instant to, Period length) const;

signals:
    void changed();

private:
    Period folded(Period period) const { return {m_folds.folded(period.from), m_folds.folded(period.to)}; }
    Period unfolded(Period period) const { return {m_folds.unfolded(period.from), m_folds.unfolded(period.to)}; }

    Period m_extent{0, kSecondsPerDay};
    Period m_shown{0, kSecondsPerDay};
    Period m_dense{0, kSecondsPerDay};
    TimeFolds m_folds;
    int m_timesAsked = 0;
};

} // namespace eusebius
