// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/listing.h"
#include "app/cli/json/records.h"
#include "views/words/reasonwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

int eventCount(const Snapshot &snapshot)
{
    return static_cast<int>(snapshot.events().size());
}

QStringList statementIds(const Snapshot &snapshot, const Event &event)
{
    QStringList ids;
    for (const int statement : event.statements) {
        ids.append(snapshot.statement(statement).id.toString());
    }
    return ids;
}

QStringList documentIds(const Snapshot &snapshot, const Event &event)
{
    QStringList ids;
    for (const int document : event.documents) {
        ids.append(snapshot.document(document).id);
    }
    return ids;
}

void writeStrings(JsonWriter &json, QLatin1StringView name, const QStringList &values)
{
    json.key(name).beginArray();
    for (const QString &value : values) {
        json.string(value);
    }
    json.endArray();
}

void writeEvent(JsonWriter &json, const OffsetSnapshot &corpus, int index)
{
    const Event &event = corpus.snapshot().event(index);
    json.beginObject().member("id"_L1, event.id.toString()).member("title"_L1, event.title);
    writeSpan(json, event.time);
    writeReason(json, event.reason);
    writeStrings(json, "statements"_L1, statementIds(corpus.snapshot(), event));
    writeStrings(json, "documents"_L1, documentIds(corpus.snapshot(), event));
    json.member("independent"_L1, event.independent).endObject();
}

QStringList eventColumns()
{
    return {u"id"_s, u"title"_s, u"edtf"_s, u"earliest"_s, u"latest"_s, u"reason"_s, u"statements"_s, u"documents"_s, u"independent"_s};
}

QStringList eventCells(const OffsetSnapshot &corpus, int index)
{
    const Event &event = corpus.snapshot().event(index);
    return {event.id.toString(),
            event.title,
            event.time.toEdtf(),
            dayCell(event.time.earliestDay()),
            dayCell(event.time.latestDay()),
            reasonWords(event.reason),
            statementIds(corpus.snapshot(), event).join("; "_L1),
            documentIds(corpus.snapshot(), event).join("; "_L1),
            QString::number(event.independent)};
}

} // namespace

constinit const Listing kEventListing{"events"_L1, eventCount, writeEvent, eventColumns, eventCells};

} // namespace eusebius
