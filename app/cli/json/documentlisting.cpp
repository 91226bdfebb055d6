// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/listing.h"
#include "app/cli/json/records.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

int documentCount(const Snapshot &snapshot)
{
    return static_cast<int>(snapshot.documents().size());
}

qint64 undated(const Snapshot &snapshot, int index)
{
    return std::ranges::count(snapshot.statementsOf(index), Dating::Undated, &Statement::dating);
}

void writeUnread(JsonWriter &json, const Document &document, const CodePointMap &offsets)
{
    if (document.unread.empty()) {
        return;
    }
    json.key("unread"_L1).beginArray();
    for (const Unread &unread : document.unread) {
        json.beginObject();
        writeRange(json, unread.range, offsets);
        writeReason(json, {unread.code, unread.args});
        json.endObject();
    }
    json.endArray();
}

void writeDocument(JsonWriter &json, const OffsetSnapshot &corpus, int index)
{
    const Document &d = corpus.snapshot().document(index);
    json.beginObject().member("id"_L1, d.id).member("title"_L1, d.title);
    json.key("author"_L1).stringOrNull(d.author).key("publisher"_L1).stringOrNull(d.publisher);
    json.key("date"_L1).stringOrNull(d.published.toEdtf()).member("language"_L1, d.language);
    json.member("sha256"_L1, QLatin1StringView(d.sha256.toHex())).member("characters"_L1, corpus.offsets(index).codePointCount());
    json.member("statements"_L1, static_cast<qint64>(corpus.snapshot().statementsOf(index).size()));
    json.member("undated"_L1, undated(corpus.snapshot(), index));
    writeUnread(json, d, corpus.offsets(index));
    json.endObject();
}

QStringList documentColumns()
{
    return {u"id"_s,       u"title"_s,  u"author"_s,     u"publisher"_s,  u"date"_s,   u"language"_s,
            u"sha256"_s,   u"characters"_s, u"statements"_s, u"undated"_s, u"unread"_s};
}

QStringList documentCells(const OffsetSnapshot &corpus, int index)
{
    const Document &d = corpus.snapshot().document(index);
    return {d.id,
            d.title,
            d.author,
            d.publisher,
            d.published.toEdtf(),
            d.language,
            QString::fromLatin1(d.sha256.toHex()),
            QString::number(corpus.offsets(index).codePointCount()),
            QString::number(corpus.snapshot().statementsOf(index).size()),
            QString::number(undated(corpus.snapshot(), index)),
            QString::number(d.unread.size())};
}

} // namespace

constinit const Listing kDocumentListing{"documents"_L1, documentCount, writeDocument, documentColumns, documentCells};

} // namespace eusebius
