// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/eventrows.h"

#include "model/corpus/file/rowlimits.h"

namespace eusebius {

Result<void> writeEvents(RowWriter &to, std::span<const Event> events)
{
    SqlStatement insert = to.database.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)");
    qint64 key = 0;
    for (const Event &e : events) {
        insert.run(++key, static_cast<qint64>(e.id.value), e.title, to.dictionary.span(e.time), to.dictionary.reason(e.reason), e.independent);
    }
    return insert.failed() || to.dictionary.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readEvents(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT key, id, title, span, reason, independent FROM event ORDER BY key");
    from.parts.events.reserve(roomFor(from.database, "SELECT max(key) FROM event"));
    while (from.parts.events.size() < kMaxStatements && rows.next()) {
        Event e;
        e.id = {static_cast<quint64>(rows.integer(1))};
        e.title = rows.text(2);
        e.time = from.dictionary.span(rows, 3);
        e.reason = from.dictionary.reason(rows, 4);
        e.independent = rows.integerIn<int>(5, 0, static_cast<qint64>(kMaxDocuments));
        from.events.add(rows.integer(0));
        from.parts.events.push_back(std::move(e));
    }
    return from.ended(rows, "event");
}

Result<void> writeLinks(RowWriter &to, std::span<const Link> links)
{
    SqlStatement insert = to.database.prepare("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?)");
    qint64 key = 0;
    for (const Link &link : links) {
        if (!link.byPerson) {
            insert.run(++key, RowWriter::key(link.a), RowWriter::key(link.b), link.relation, link.score, to.dictionary.reason(link.reason));
        }
    }
    return insert.failed() || to.dictionary.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readLinks(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT a, b, relation, score, reason FROM link ORDER BY key");
    from.parts.links.reserve(roomFor(from.database, "SELECT max(key) FROM link"));
    while (from.parts.links.size() < kMaxStatements && rows.next()) {
        Link link;
        link.a = RowReader::index(rows, 0, from.statements);
        link.b = RowReader::index(rows, 1, from.statements);
        link.relation = rows.enumeration(2, LinkRelation::NotSame);
        link.score = rows.real(3);
        link.reason = from.dictionary.reason(rows, 4);
        from.parts.links.push_back(std::move(link));
    }
    return from.ended(rows, "link");
}

} // namespace eusebius
