// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/relatedevents.h"

#include <algorithm>
#include <map>

namespace eusebius {

std::vector<int> relatedEvents(const Snapshot &snapshot, int event, std::size_t most)
{
    std::map<int, double> scores;
    for (const Link &link : snapshot.linksOfEvent(event)) {
        if (link.relation == LinkRelation::NotSame) {
            continue;
        }
        const int a = snapshot.eventOf(link.a);
        const int b = snapshot.eventOf(link.b);
        const int other = a == event ? b : b == event ? a : -1;
        if (other >= 0 && other != event) {
            double &score = scores[other];
            score = std::max(score, link.score);
        }
    }
    std::vector<int> events;
    for (const auto &[other, score] : scores) {
        events.push_back(other);
    }
    std::ranges::stable_sort(events, [&scores](int x, int y) { return scores[x] > scores[y]; });
    if (events.size() > most) {
        events.resize(most);
    }
    return events;
}

} // namespace eusebius
