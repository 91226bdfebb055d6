// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/comparisonjson.h"

#include "app/cli/json/records.h"
#include "views/words/reasonwords.h"
#include "views/words/sourcenames.h"

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// By enumerator.
constexpr std::array kDivergenceKinds = {"date"_L1,        "precision"_L1, "count"_L1,  "names"_L1,
                                         "attribution"_L1, "modality"_L1,  "wording"_L1};
constexpr std::array kSilences = {"silent"_L1, "outside"_L1, "written-before"_L1};

void writePassage(JsonWriter &json, const OffsetSnapshot &corpus, int document, TextRange range)
{
    json.beginObject().member("document"_L1, corpus.snapshot().document(document).id);
    writeRange(json, range, corpus.offsets(document));
    json.endObject();
}

/// One event's comparison shows the shared wording that its statements stand in.
bool concerns(const Snapshot &snapshot, const Event &event, const ReuseMatch &match)
{
    return std::ranges::any_of(event.statements, [&](int index) {
        const Statement &s = snapshot.statement(index);
        return (s.document == match.documentA && s.range.overlaps(match.rangeA))
            || (s.document == match.documentB && s.range.overlaps(match.rangeB));
    });
}

void writeReuse(JsonWriter &json, const OffsetSnapshot &corpus, const ReuseMatch &match)
{
    json.beginObject().key("passages"_L1).beginArray();
    writePassage(json, corpus, match.documentA, match.rangeA);
    writePassage(json, corpus, match.documentB, match.rangeB);
    json.endArray().member("kind"_L1, match.verbatim ? "verbatim"_L1 : "near"_L1).key("share"_L1).number(match.share);
    if (match.from >= 0) {
        json.member("from"_L1, corpus.snapshot().document(match.from).id);
    }
    json.endObject();
}

void writeDivergence(JsonWriter &json, const OffsetSnapshot &corpus, const Divergence &divergence, const QStringList &names)
{
    const Snapshot &snapshot = corpus.snapshot();
    json.beginObject().member("event"_L1, snapshot.event(divergence.event).id.toString());
    json.member("kind"_L1, kDivergenceKinds[static_cast<std::size_t>(divergence.kind)]);
    json.key("passages"_L1).beginArray();
    writePassage(json, corpus, divergence.a.document, divergence.a.range);
    writePassage(json, corpus, divergence.b.document, divergence.b.range);
    json.endArray().key("statements"_L1).beginArray();
    for (const int statement : {divergence.statementA, divergence.statementB}) {
        if (statement >= 0) {
            json.string(snapshot.statement(statement).id.toString());
        }
    }
    json.endArray();
    writeReason(json, divergence.reason, reasonWords(divergence.reason, names[divergence.a.document], names[divergence.b.document]));
    json.endObject();
}

void writeCoverage(JsonWriter &json, const Coverage &coverage)
{
    json.beginObject();
    writeDay(json, "earliest"_L1, coverage.earliest.earliestDay());
    writeDay(json, "latest"_L1, coverage.latest.latestDay());
    json.key("per_decade"_L1).beginObject();
    for (const auto &[firstYear, statements] : coverage.perDecade) {
        json.member(QLatin1StringView(QByteArray::number(firstYear)), statements);
    }
    json.endObject().endObject();
}

void writeSilences(JsonWriter &json, const Snapshot &snapshot, int index)
{
    const Event &event = snapshot.event(index);
    for (const Silence &silence : silences(event, index, snapshot.documents(), snapshot.comparison().coverage)) {
        json.beginObject().member("event"_L1, event.id.toString()).member("document"_L1, snapshot.document(silence.document).id);
        json.member("why"_L1, kSilences[static_cast<std::size_t>(silence.why)]).endObject();
    }
}

} // namespace

void writeComparisonJson(const OffsetSnapshot &corpus, int event, const std::function<void(QByteArrayView)> &sink)
{
    const Snapshot &snapshot = corpus.snapshot();
    const Snapshot::Compared comparison = snapshot.comparison();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("reuse"_L1).beginArray();
    for (const ReuseMatch &match : comparison.reuse) {
        if (event < 0 || concerns(snapshot, snapshot.event(event), match)) {
            writeReuse(json, corpus, match);
        }
    }
    json.endArray().key("divergences"_L1).beginArray();
    const QStringList names = sourceNames(snapshot);
    const int first = std::max(event, 0);
    const int last = event < 0 ? static_cast<int>(snapshot.events().size()) : event + 1;
    for (int i = first; i < last; ++i) {
        for (const Divergence &divergence : snapshot.divergences(i)) {
            writeDivergence(json, corpus, divergence, names);
        }
    }
    json.endArray().key("coverage"_L1).beginObject();
    for (std::size_t i = 0; i < comparison.coverage.size(); ++i) {
        json.key(snapshot.document(static_cast<int>(i)).id);
        writeCoverage(json, comparison.coverage[i]);
    }
    json.endObject().key("silence"_L1).beginArray();
    for (int i = first; i < last; ++i) {
        writeSilences(json, snapshot, i);
        sink(out);
        out.clear();
    }
    json.endArray().endObject();
    sink(out);
}

} // namespace eusebius
