// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/scaleticks.h"

#include <algorithm>
#include <iterator>

namespace eusebius {

namespace {

/// Adds what of `ticks` lies in the stretch.
void addWithin(AxisTicks &all, const AxisTicks &ticks, const ShownPeriod &stretch)
{
    const auto isWithin = [&stretch](Instant time) { return stretch.first <= time && time < stretch.second; };
    std::ranges::copy_if(ticks.majors, std::back_inserter(all.majors), isWithin, &AxisTick::at);
    std::ranges::copy_if(ticks.minors, std::back_inserter(all.minors), isWithin);
    for (AxisBand band : ticks.bands) {
        band.from = std::max(band.from, stretch.first);
        band.to = std::min(band.to, stretch.second);
        if (band.from < band.to) {
            all.bands.push_back(band);
        }
    }
}

} // namespace

AxisTicks scaleTicks(const TimeScale &scale, AxisRequest request)
{
    request.from = scale.from();
    request.to = scale.to();
    request.widthPixels = scale.widthPixels();
    if (scale.folds().isEmpty()) {
        return axisTicks(request);
    }
    AxisTicks all;
    const TimeScale even = scale.even();
    for (const ShownPeriod &stretch : scale.folds().stretches(scale.from(), scale.to())) {
        // As if the view went on evenly from here: so all stretches have ticks of one kind.
        const TimeScale goingOn(stretch.first, stretch.first + std::max<Instant>(1, even.to() - even.from()), scale.widthPixels());
        request.from = goingOn.from();
        request.to = goingOn.to();
        addWithin(all, axisTicks(request), stretch);
    }
    return all;
}

} // namespace eusebius
