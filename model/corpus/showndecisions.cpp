// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/showndecisions.h"

#include "model/corpus/decisions/passage.h"

namespace eusebius {

namespace {

StatementRecord recordOf(const Found &found, int slot)
{
    const Statement statement = found.columns->statement(slot);
    StatementRecord record;
    record.id = statement.id;
    record.passage = passageOf((*found.documents)[static_cast<std::size_t>(statement.document)], statement);
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
    const Found &found = *snapshot.found();
    const FoundColumns &columns = *found.columns;
    const auto put = [&decisions](const Record &record) { decisions.apply({decisions.current(record), record}); };
    for (qsizetype i = 0; i < columns.hot.size(); ++i) {
        if (columns.hot[i].status != static_cast<quint8>(Status::Suggested)) {
            put(recordOf(found, static_cast<int>(i)));
        }
    }
    for (qsizetype i = 0; i < columns.links.size(); ++i) {
        if (const LinkCells &link = columns.links[i]; link.byPerson != 0) {
            const StatementRecord a = recordOf(found, link.a);
            const StatementRecord b = recordOf(found, link.b);
            put(a);
            put(b);
            const auto ids = std::minmax(a.id, b.id);
            put(LinkRecord{ids.first, ids.second, static_cast<LinkRelation>(link.relation), LinkOrigin::Said, decisions.nextLinkSequence()});
        }
    }
    return decisions;
}

} // namespace eusebius
