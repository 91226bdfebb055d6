// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/showndecisions.h"

#include "model/corpus/decisions/passage.h"

namespace eusebius {

namespace {

StatementRecord recordOf(const Snapshot::Parts &parts, int index)
{
    const Statement &statement = parts.statements[static_cast<std::size_t>(index)];
    StatementRecord record;
    record.id = statement.id;
    record.passage = passageOf(parts.documents[static_cast<std::size_t>(statement.document)], statement);
    record.status = statement.status;
    return record;
}

} // namespace

Decisions decisionsOf(const Snapshot &snapshot)
{
    Decisions decisions = snapshot.decisions();
    if (!decisions.isEmpty()) {
        return decisions;
    }
    const Snapshot::Parts &parts = *snapshot.findings();
    const auto put = [&decisions](const Record &record) { decisions.apply({decisions.current(record), record}); };
    for (std::size_t i = 0; i < parts.statements.size(); ++i) {
        if (parts.statements[i].status != Status::Suggested) {
            put(recordOf(parts, static_cast<int>(i)));
        }
    }
    for (const Link &link : parts.links) {
        if (link.byPerson) {
            put(recordOf(parts, link.a));
            put(recordOf(parts, link.b));
            const auto ids = std::minmax(parts.statements[static_cast<std::size_t>(link.a)].id, parts.statements[static_cast<std::size_t>(link.b)].id);
            put(LinkRecord{ids.first, ids.second, link.relation, LinkOrigin::Said, decisions.nextLinkSequence()});
        }
    }
    return decisions;
}

} // namespace eusebius
