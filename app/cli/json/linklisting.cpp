// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/listing.h"
#include "app/cli/json/records.h"
#include "views/words/reasonwords.h"

#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRelations = {"same"_L1, "related"_L1, "not-same"_L1}; // by enumerator

int linkCount(const Snapshot &snapshot)
{
    return static_cast<int>(snapshot.links().size());
}

const Link &linkAt(const Snapshot &snapshot, int index)
{
    return snapshot.links()[static_cast<std::size_t>(index)];
}

QLatin1StringView maker(const Link &link)
{
    return link.byPerson ? "person"_L1 : "program"_L1;
}

void writeLink(JsonWriter &json, const OffsetSnapshot &corpus, int index)
{
    const Snapshot &snapshot = corpus.snapshot();
    const Link &link = linkAt(snapshot, index);
    json.beginObject().member("a"_L1, snapshot.statement(link.a).id.toString()).member("b"_L1, snapshot.statement(link.b).id.toString());
    json.member("relation"_L1, kRelations[static_cast<std::size_t>(link.relation)]).key("score"_L1).number(link.score);
    json.member("by"_L1, maker(link));
    writeReason(json, link.reason);
    json.endObject();
}

QStringList linkColumns()
{
    return {u"a"_s, u"b"_s, u"relation"_s, u"score"_s, u"by"_s, u"reason"_s};
}

QStringList linkCells(const OffsetSnapshot &corpus, int index)
{
    const Snapshot &snapshot = corpus.snapshot();
    const Link &link = linkAt(snapshot, index);
    QByteArray score;
    JsonWriter(score).number(link.score);
    return {snapshot.statement(link.a).id.toString(),
            snapshot.statement(link.b).id.toString(),
            QString(kRelations[static_cast<std::size_t>(link.relation)]),
            QString::fromLatin1(score),
            QString(maker(link)),
            reasonWords(link.reason)};
}

} // namespace

constinit const Listing kLinkListing{"links"_L1, linkCount, writeLink, linkColumns, linkCells};

} // namespace eusebius
