// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/placemap.h"

#include <algorithm>

namespace eusebius {

namespace {

double along(const std::vector<PlaceMap::Knot> &knots, double at, double PlaceMap::Knot::*from, double PlaceMap::Knot::*to)
{
    if (knots.empty()) {
        return at;
    }
    const auto after = std::ranges::upper_bound(knots, at, {}, from);
    if (after == knots.begin()) {
        return knots.front().*to;
    }
    const PlaceMap::Knot &low = *std::prev(after);
    if (after == knots.end()) {
        return low.*to;
    }
    const PlaceMap::Knot &high = *after;
    return low.*to + (at - low.*from) / (high.*from - low.*from) * (high.*to - low.*to);
}

} // namespace

PlaceMap::PlaceMap(const std::vector<Knot> &knots, double lengthA, double lengthB)
{
    m_knots.reserve(knots.size() + 2);
    m_knots.push_back({0, 0});
    for (const Knot &knot : knots) {
        const Knot &last = m_knots.back();
        if (knot.a >= last.a && knot.b >= last.b && knot.a <= lengthA && knot.b <= lengthB) {
            m_knots.push_back(knot);
        }
    }
    m_knots.push_back({lengthA, lengthB});
}

double PlaceMap::toB(double a) const
{
    return along(m_knots, a, &Knot::a, &Knot::b);
}

double PlaceMap::toA(double b) const
{
    return along(m_knots, b, &Knot::b, &Knot::a);
}

} // namespace eusebius
