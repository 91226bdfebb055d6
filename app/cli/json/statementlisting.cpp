// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/listing.h"
#include "app/cli/json/records.h"
#include "views/words/reasonwords.h"

#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// By enumerator.
constexpr std::array kKinds = {"event"_L1, "state"_L1};
constexpr std::array kDatings = {"stated"_L1, "inherited"_L1, "inferred"_L1, "undated"_L1};
constexpr std::array kModalities = {"asserted"_L1, "claimed"_L1, "alleged"_L1, "believed"_L1, "reported"_L1, "presumed"_L1,
                                    "denied"_L1, "possible"_L1, "conditional"_L1, "predicted"_L1, "recommended"_L1};
constexpr std::array kStatuses = {"suggested"_L1, "confirmed"_L1, "rejected"_L1};
static_assert(kModalities.size() == static_cast<std::size_t>(Modality::Recommended) + 1);

template <typename Enum, std::size_t N>
QLatin1StringView name(const std::array<QLatin1StringView, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

int statementCount(const Snapshot &snapshot)
{
    return static_cast<int>(snapshot.statements().size());
}

QString eventId(const Snapshot &snapshot, const Statement &s)
{
    return s.event < 0 ? QString() : snapshot.event(s.event).id.toString();
}

void writeFigures(JsonWriter &json, const Statement &s, const CodePointMap &offsets)
{
    json.key("figures"_L1).beginArray();
    for (const Figure &figure : s.figures) {
        json.beginObject().key("value"_L1).number(figure.value).member("unit"_L1, figure.unit).member("what"_L1, figure.what);
        writeRange(json, figure.range, offsets);
        json.endObject();
    }
    json.endArray();
}

void writeNames(JsonWriter &json, const Statement &s, const CodePointMap &offsets)
{
    json.key("names"_L1).beginArray();
    for (const NameMention &mention : s.names) {
        json.beginObject().member("text"_L1, mention.text).member("canonical"_L1, mention.canonical);
        writeRange(json, mention.range, offsets);
        json.endObject();
    }
    json.endArray();
}

void writeStatement(JsonWriter &json, const OffsetSnapshot &corpus, int index)
{
    const Statement &s = corpus.snapshot().statement(index);
    const CodePointMap &offsets = corpus.offsets(s.document);
    json.beginObject().member("id"_L1, s.id.toString()).member("document"_L1, corpus.snapshot().document(s.document).id);
    writeRange(json, s.range, offsets);
    if (const QString page = corpus.snapshot().document(s.document).pageAt(s.range.begin); !page.isEmpty()) {
        json.member("page"_L1, page);
    }
    json.member("text"_L1, corpus.text(s.document, s.range)).member("title"_L1, s.title).member("kind"_L1, name(kKinds, s.kind));
    writeSpan(json, s.time);
    json.member("dated"_L1, name(kDatings, s.dating));
    writeReason(json, s.reason);
    json.key("event"_L1).stringOrNull(eventId(corpus.snapshot(), s));
    writeFigures(json, s, offsets);
    writeNames(json, s, offsets);
    json.member("modality"_L1, name(kModalities, s.modality));
    if (!s.attribution.isEmpty()) {
        json.member("attribution"_L1, s.attribution);
    }
    json.member("status"_L1, name(kStatuses, s.status)).endObject();
}

QStringList statementColumns()
{
    return {u"id"_s,     u"document"_s, u"start"_s, u"end"_s,   u"text"_s,    u"title"_s,    u"kind"_s,        u"edtf"_s,  u"earliest"_s,
            u"latest"_s, u"dated"_s,    u"reason"_s, u"event"_s, u"figures"_s, u"names"_s, u"modality"_s, u"attribution"_s, u"status"_s};
}

QString figuresCell(const Statement &s)
{
    QStringList figures;
    for (const Figure &figure : s.figures) {
        QByteArray value;
        JsonWriter(value).number(figure.value);
        QStringList words{QString::fromLatin1(value), figure.unit, figure.what};
        words.removeAll(QString());
        figures.append(words.join(u' '));
    }
    return figures.join("; "_L1);
}

QString namesCell(const Statement &s)
{
    QStringList names;
    for (const NameMention &mention : s.names) {
        names.append(mention.canonical);
    }
    return names.join("; "_L1);
}

QStringList statementCells(const OffsetSnapshot &corpus, int index)
{
    const Statement &s = corpus.snapshot().statement(index);
    const CodePointMap &offsets = corpus.offsets(s.document);
    return {s.id.toString(),
            corpus.snapshot().document(s.document).id,
            QString::number(offsets.codePoint(s.range.begin)),
            QString::number(offsets.codePoint(s.range.end)),
            corpus.text(s.document, s.range).toString(),
            s.title,
            QString(name(kKinds, s.kind)),
            s.time.toEdtf(),
            dayCell(s.time.earliestDay()),
            dayCell(s.time.latestDay()),
            QString(name(kDatings, s.dating)),
            reasonWords(s.reason),
            eventId(corpus.snapshot(), s),
            figuresCell(s),
            namesCell(s),
            QString(name(kModalities, s.modality)),
            s.attribution,
            QString(name(kStatuses, s.status))};
}

} // namespace

constinit const Listing kStatementListing{"statements"_L1, statementCount, writeStatement, statementColumns, statementCells};

} // namespace eusebius
