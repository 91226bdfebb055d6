// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/forms/periods.h"

#include "views/render/frame.h"
#include "views/render/forms/markform.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace eusebius {

namespace {

constexpr double kDense = 0.9; ///< the share of statements that the opening period holds
constexpr double kMarginLeft = 0.03;
constexpr double kMarginRight = 0.14; ///< room for the last labels

ShownPeriod century()
{
    return {instantOf({1900, 1, 1}), instantOf({2000, 1, 1})};
}

using TakePeriod = std::function<void(Instant from, Instant to)>;
/// Gives every placed thing's period to what it is called with.
using EachPeriod = std::function<void(const TakePeriod &)>;

EachPeriod placedIn(const Snapshot &snapshot, const ShownSet &shown)
{
    // Worked out once: they are gone through several times.
    auto placed = std::make_shared<std::vector<ShownPeriod>>();
    for (int s = 0; s < static_cast<int>(snapshot.statements().size()); ++s) {
        if (const auto form = shown.shows(snapshot, s) ? markForm(snapshot.timeOf(s)) : std::nullopt) {
            placed->emplace_back(form->from, form->to);
        }
    }
    return [placed](const TakePeriod &take) {
        for (const ShownPeriod &period : *placed) {
            take(period.first, period.second);
        }
    };
}

/// Of a very long period neither end says where it belongs: its middle counts.
Instant middleOf(Instant from, Instant to)
{
    return from + (to - from) / 2;
}

bool holds(const ShownPeriod &period, Instant time)
{
    return period.first <= time && time <= period.second;
}

/// The length that three quarters of those around `dense` do not exceed: what is usual there should be seen whole.
Instant usualLength(const EachPeriod &each, const ShownPeriod &dense)
{
    std::vector<Instant> lengths;
    each([&](Instant from, Instant to) {
        if (holds(dense, middleOf(from, to))) {
            lengths.push_back(to - from);
        }
    });
    const auto at = lengths.begin() + std::ssize(lengths) * 3 / 4;
    std::ranges::nth_element(lengths, at);
    return *at;
}

/// With the ends of what belongs to it, but not of what is much longer than all it shows.
ShownPeriod withEnds(const ShownPeriod &dense, const EachPeriod &each)
{
    const Instant longest = std::max((dense.second - dense.first) / 4, usualLength(each, dense));
    ShownPeriod wider = dense;
    each([&](Instant from, Instant to) {
        if (to - from <= longest && holds(dense, middleOf(from, to))) {
            wider = {std::min(wider.first, from), std::max(wider.second, to)};
        }
    });
    return wider;
}

/// The opening period, then the whole one around it.
PeriodsToShow periodsOf(const EachPeriod &each)
{
    std::vector<Instant> middles;
    ShownPeriod extent{kOpenFuture, kOpenPast};
    each([&](Instant from, Instant to) {
        middles.push_back(middleOf(from, to));
        extent = {std::min(extent.first, from), std::max(extent.second, to)};
    });
    if (middles.empty()) {
        return {century(), century()};
    }
    const ShownPeriod dense = withEnds(densestPeriod(std::move(middles), kDense), each);
    // With room after it for the labels of the last marks.
    const ShownPeriod opening{withMargin(dense, kMarginLeft).first, withMargin(dense, kMarginRight).second};
    // One far date must not bring empty centuries with it as a margin: the dense period is what margins are measured by.
    const Instant margin = dense.first - opening.first;
    return {opening, {std::min(extent.first - margin, opening.first), std::max(extent.second + margin, opening.second)}};
}

} // namespace

ShownPeriod openingPeriod(const LaneColumns &columns)
{
    return periodsOf([&columns](const TakePeriod &take) {
               for (int i = 0; i < columns.size(); ++i) {
                   take(columns.from(i), columns.to(i));
               }
           })
        .opening;
}

PeriodsToShow periodsToShow(const Snapshot &snapshot, const ShownSet &shown, const TimeFolds &folds)
{
    if (folds.isEmpty()) {
        return periodsOf(placedIn(snapshot, shown));
    }
    ShownPeriod all{kOpenFuture, kOpenPast};
    placedIn(snapshot, shown)([&](Instant from, Instant to) { all = {std::min(all.first, folds.folded(from)), std::max(all.second, folds.folded(to))}; });
    all = {withMargin(all, kMarginLeft).first, withMargin(all, kMarginRight).second};
    all = {folds.unfolded(all.first), folds.unfolded(all.second)};
    return {all, all};
}

TimeFolds emptyStretches(const Snapshot &snapshot, const ShownSet &shown)
{
    std::vector<ShownPeriod> told;
    placedIn(snapshot, shown)([&told](Instant from, Instant to) { told.emplace_back(from, to); });
    // An event may be shown at a date that none of what tells it states.
    for (int e = 0; e < static_cast<int>(snapshot.events().size()); ++e) {
        const auto form = shown.showsEvent(e) ? markForm(snapshot.eventTime(e)) : std::nullopt;
        if (form) {
            told.emplace_back(form->from, form->to);
        }
    }
    return emptyStretches(std::move(told));
}

std::pair<Instant, Instant> fullExtent(const Snapshot &snapshot, const ShownSet &shown)
{
    return periodsToShow(snapshot, shown).full;
}

std::pair<Instant, Instant> openingExtent(const Snapshot &snapshot, const ShownSet &shown)
{
    return periodsToShow(snapshot, shown).opening;
}

} // namespace eusebius
