// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/allen.h"

#include <algorithm>
#include <array>
#include <span>

namespace eusebius {

namespace {

/// Where a start or an end may lie.
struct Room {
    Instant least;
    Instant most;
};

enum Point : quint8 { StartA, EndA, StartB, EndB };

/// Each relation as the order of its four points; a group is at the same second. Groups of one end with a repeat of it.
using Group = std::array<Point, 2>;
struct Order {
    std::array<Group, 4> groups;
    int count;
};

constexpr Group only(Point point)
{
    return {point, point};
}

// In the order of AllenRelation.
constexpr std::array<Order, kAllenRelationCount> kOrders = {{
    {{only(StartA), only(EndA), only(StartB), only(EndB)}, 4},
    {{only(StartA), Group{EndA, StartB}, only(EndB), {}}, 3},
    {{only(StartA), only(StartB), only(EndA), only(EndB)}, 4},
    {{only(StartA), only(StartB), Group{EndA, EndB}, {}}, 3},
    {{only(StartA), only(StartB), only(EndB), only(EndA)}, 4},
    {{Group{StartA, StartB}, only(EndA), only(EndB), {}}, 3},
    {{Group{StartA, StartB}, Group{EndA, EndB}, {}, {}}, 2},
    {{Group{StartA, StartB}, only(EndB), only(EndA), {}}, 3},
    {{only(StartB), only(StartA), only(EndA), only(EndB)}, 4},
    {{only(StartB), only(StartA), Group{EndA, EndB}, {}}, 3},
    {{only(StartB), only(StartA), only(EndB), only(EndA)}, 4},
    {{only(StartB), Group{EndB, StartA}, only(EndA), {}}, 3},
    {{only(StartB), only(EndB), only(StartA), only(EndA)}, 4},
}};

/// Each point in turn as early as the ones before it allow: if that fits, the order is possible, and only then.
bool isPossible(const Order &order, const std::array<Room, 4> &rooms)
{
    Instant last = kOpenPast;
    bool isFirst = true;
    for (const Group &group : std::span(order.groups).first(static_cast<std::size_t>(order.count))) {
        const Instant least = std::max(rooms[group[0]].least, rooms[group[1]].least);
        const Instant most = std::min(rooms[group[0]].most, rooms[group[1]].most);
        if (!isFirst && last == kOpenFuture) {
            return false;
        }
        const Instant at = isFirst ? least : std::max(least, last + 1);
        if (at > most) {
            return false;
        }
        last = at;
        isFirst = false;
    }
    return true;
}

} // namespace

AllenSet allenRelations(const Bounds &a, const Bounds &b)
{
    const std::array<Room, 4> rooms = {{{a.earliestStart, a.latestStart},
                                        {a.earliestEnd, a.latestEnd},
                                        {b.earliestStart, b.latestStart},
                                        {b.earliestEnd, b.latestEnd}}};
    AllenSet set;
    for (int i = 0; i < kAllenRelationCount; ++i) {
        if (isPossible(kOrders[static_cast<std::size_t>(i)], rooms)) {
            set.add(static_cast<AllenRelation>(i));
        }
    }
    return set;
}

AllenSet allenRelations(const TimeSpan &a, const TimeSpan &b)
{
    return allenRelations(a.bounds(), b.bounds());
}

} // namespace eusebius
