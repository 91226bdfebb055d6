// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace eusebius {

/// Which place of one text answers which of another: straight from knot to knot, never backwards, the same from either side.
///
/// Not a translation of every word: between two knots it only keeps pace. Positions are UTF-16 offsets, with parts of one, so that scrolling
/// is smooth. Example: with the knots (0, 0), (10, 100), (20, 110), toB(5) is 50 and toA(105) is 15. Where one text has something that
/// the other has nothing to answer with, two knots share a place: it stands still there.
class PlaceMap {
public:
    struct Knot {
        double a = 0;
        double b = 0;
    };

    PlaceMap() = default;
    /// From knots that never go back in either text; one that does is left out. The beginnings and ends of both answer each other.
    PlaceMap(const std::vector<Knot> &knots, double lengthA, double lengthB);

    double toB(double a) const;
    double toA(double b) const;
    const std::vector<Knot> &knots() const { return m_knots; }

private:
    std::vector<Knot> m_knots;
};

} // namespace eusebius
