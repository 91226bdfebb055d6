// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/eventmaking.h"

#include "model/events/linking/eventmaking.h"

#include <numeric>
#include <tuple>

namespace eusebius {

Event madeEvent(std::span<const Statement> statements, const std::vector<int> &members, std::span<const ReuseMatch> reuse)
{
    std::vector<Statement> telling;
    for (const int member : members) {
        telling.push_back(statements[static_cast<std::size_t>(member)]);
    }
    QSet<quint64> copied;
    if (!reuse.empty()) {
        for (const ReusePair &pair : reusePairs(telling, reuse)) {
            copied.insert(pairKey(pair.pair.first, pair.pair.second));
        }
    }
    std::vector<int> all(members.size());
    std::iota(all.begin(), all.end(), 0);
    Event event = makeEvent(telling, std::move(all), copied);
    event.statements = members;
    return event;
}

void showDecision(Event &event, const EventRecord &record, std::span<const Statement> statements)
{
    if (!record.title.isEmpty()) {
        event.title = record.title;
    }
    if (!record.date) {
        return;
    }
    if (record.date->chosen.isNull()) {
        event.time = record.date->time;
        event.reason = {"date-given-by-person", {record.date->reason}};
        return;
    }
    for (const int m : event.statements) {
        const Statement &statement = statements[static_cast<std::size_t>(m)];
        if (statement.id == record.date->chosen && !statement.time.isUndated()) {
            event.time = statement.time;
            event.reason = {"date-chosen-by-person", {record.date->reason}};
        }
    }
}

} // namespace eusebius
