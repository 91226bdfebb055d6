// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/passagejson.h"

#include "app/cli/json/records.h"

#include <cmath>
#include <set>

namespace eusebius {

using namespace Qt::StringLiterals;

QByteArray passageJson(const OffsetSnapshot &corpus, const SearchHit &hit)
{
    const Snapshot &snapshot = corpus.snapshot();
    const CodePointMap &offsets = corpus.offsets(hit.document);
    QByteArray line;
    JsonWriter json(line);
    json.beginObject().member("document"_L1, snapshot.document(hit.document).id);
    writeRange(json, hit.passage, offsets);
    json.member("text"_L1, corpus.text(hit.document, hit.passage)).key("matches"_L1).beginArray();
    for (const TextRange match : hit.matches) {
        json.beginObject();
        writeRange(json, match, offsets);
        json.endObject();
    }
    json.endArray().key("score"_L1).number(std::round(hit.score * 1e4) / 1e4).key("statements"_L1).beginArray();
    std::set<int> events;
    for (const int statement : hit.statements) {
        json.string(snapshot.statement(statement).id.toString());
        events.insert(snapshot.statement(statement).event);
    }
    json.endArray().key("events"_L1).beginArray();
    for (const int event : events) {
        if (event >= 0) {
            json.string(snapshot.event(event).id.toString());
        }
    }
    json.endArray().endObject();
    return line;
}

} // namespace eusebius
