// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeline/undatedplaces.h"

namespace eusebius {

namespace {

bool isDated(const ShownPeriod &period)
{
    return period.first <= period.second;
}

Instant centreOf(const ShownPeriod &period)
{
    return period.first + (period.second - period.first) / 2;
}

} // namespace

std::vector<UndatedPlace> undatedPlaces(std::span<const ShownPeriod> periodsInOrderOfText)
{
    const auto period = [&](int i) { return periodsInOrderOfText[static_cast<std::size_t>(i)]; };
    const int size = static_cast<int>(periodsInOrderOfText.size());
    std::vector<UndatedPlace> places;
    int previous = -1;
    for (int i = 0; i < size;) {
        if (isDated(period(i))) {
            previous = i++;
            continue;
        }
        int next = i;
        while (next < size && !isDated(period(next))) {
            ++next;
        }
        UndatedPlace place{.previous = previous, .next = next < size ? next : -1};
        place.between = place.previous >= 0 && place.next >= 0 && centreOf(period(previous)) <= centreOf(period(next));
        const int run = next - i;
        for (int k = 0; i < next; ++i, ++k) {
            place.index = i;
            if (place.between) {
                const double share = (k + 1.0) / (run + 1.0);
                const Instant from = centreOf(period(previous));
                place.at = from + static_cast<Instant>(share * static_cast<double>(centreOf(period(next)) - from));
            } else if (place.isPlaced()) {
                place.at = centreOf(period(place.previous >= 0 ? place.previous : place.next));
            }
            places.push_back(place);
        }
    }
    return places;
}

} // namespace eusebius
