// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/reachedparts.h"

#include <algorithm>

namespace eusebius {

namespace {

CorpusParts partsOf(const Found &found, const Reach &reach)
{
    const FoundColumns &columns = *found.columns;
    CorpusParts parts;
    for (const int d : reach.documents) {
        parts.documents.push_back((*found.documents)[static_cast<std::size_t>(d)]);
        parts.expressions.push_back((*found.expressions)[static_cast<std::size_t>(d)]);
    }
    for (const int slot : reach.found) {
        Statement statement = columns.statement(slot);
        statement.document = placeIn(reach.documents, statement.document);
        statement.event = placeIn(reach.foundEvents, statement.event);
        parts.statements.push_back(std::move(statement));
        for (qsizetype i = columns.firstLinkOf(slot); i < columns.links.size() && columns.links[i].a == slot; ++i) {
            Link link = columns.link(i);
            link.a = static_cast<int>(parts.statements.size()) - 1;
            link.b = placeIn(reach.found, link.b);
            if (link.b >= 0 && link.relation == LinkRelation::Same) {
                parts.links.push_back(std::move(link));
            }
        }
    }
    for (const int e : reach.foundEvents) {
        Event event = columns.event(e);
        for (int &member : event.statements) {
            member = placeIn(reach.found, member);
        }
        for (int &document : event.documents) {
            document = placeIn(reach.documents, document);
        }
        parts.events.push_back(std::move(event));
    }
    parts.comparison.reuse = reuseAmong(*found.reuse, reach.documents);
    return parts;
}

Decisions decisionsWithin(const Found &found, const Decisions &after, const Reach &reach)
{
    Decisions within;
    const auto put = [&within](const Record &record) { within.apply({within.current(record), record}); };
    for (const StatementId id : reach.ids) {
        if (const StatementRecord *record = after.statement(id)) {
            put(*record);
        }
        if (const OwnStatement *own = after.ownStatement(id)) {
            put(*own);
        }
        for (const LinkRecord &link : after.links(id)) {
            put(link);
        }
    }
    for (const EventId id : reach.records) {
        if (const EventRecord *record = after.event(id)) {
            put(*record);
        }
    }
    for (const int d : reach.documents) {
        if (const SourceRecord *record = after.source((*found.documents)[static_cast<std::size_t>(d)].id)) {
            put(*record);
        }
    }
    return within;
}

} // namespace

ReachedParts reachedParts(const Found &found, const Decisions &after, const Reach &reach)
{
    return {partsOf(found, reach), decisionsWithin(found, after, reach)};
}

std::vector<ReuseMatch> reuseAmong(const std::vector<ReuseMatch> &all, const std::vector<int> &documents)
{
    std::vector<ReuseMatch> among;
    for (const ReuseMatch &match : all) {
        const int a = placeIn(documents, match.documentA);
        const int b = a < 0 ? -1 : placeIn(documents, match.documentB);
        if (b >= 0) {
            among.push_back(match);
            among.back().documentA = a;
            among.back().documentB = b;
            among.back().from = match.from < 0 ? -1 : placeIn(documents, match.from);
        }
    }
    return among;
}

int placeIn(const std::vector<int> &ascending, int value)
{
    const auto it = std::ranges::lower_bound(ascending, value);
    return it == ascending.end() || *it != value ? -1 : static_cast<int>(it - ascending.begin());
}

} // namespace eusebius
