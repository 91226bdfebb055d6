// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/timexjson.h"

#include "app/cli/json/records.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView typeName(TimexType type)
{
    switch (type) {
    case TimexType::Date:
        return "DATE"_L1;
    case TimexType::Time:
        return "TIME"_L1;
    case TimexType::Duration:
        return "DURATION"_L1;
    case TimexType::Set:
        return "SET"_L1;
    }
    return "DATE"_L1;
}

/// Footnote markers and headings lie inside the body and count as it.
QLatin1StringView regionName(RegionKind kind)
{
    switch (kind) {
    case RegionKind::Metadata:
        return "metadata"_L1;
    case RegionKind::Navigation:
        return "navigation"_L1;
    case RegionKind::Reference:
        return "reference"_L1;
    case RegionKind::Body:
    case RegionKind::FootnoteMarker:
    case RegionKind::Heading:
    case RegionKind::Markup:
        break;
    }
    return "body"_L1;
}

void writeExpression(JsonWriter &json, const TimeExpression &expression, QStringView text, const CodePointMap &offsets)
{
    json.beginObject();
    writeRange(json, expression.range, offsets);
    json.member("text"_L1, text.sliced(expression.range.begin, expression.range.length()));
    json.member("type"_L1, typeName(expression.type)).member("value"_L1, expression.value);
    if (!expression.mod.isEmpty()) {
        json.member("mod"_L1, expression.mod);
    }
    writeSpan(json, expression.span);
    json.member("region"_L1, regionName(expression.region));
    if (expression.inRange) {
        json.key("range"_L1).beginObject();
        writeRange(json, expression.wholeRange, offsets);
        writeSpan(json, expression.wholeSpan);
        json.endObject();
    }
    writeReason(json, expression.reason);
    json.endObject();
}

} // namespace

QByteArray taggedDocumentJson(const Document &document, const QString &dct, std::span<const TimeExpression> expressions)
{
    QByteArray line;
    JsonWriter json(line);
    const CodePointMap offsets(document.text);
    json.beginObject().member("id"_L1, document.id).key("dct"_L1).stringOrNull(dct);
    json.key("timexes"_L1).beginArray();
    for (const TimeExpression &expression : expressions) {
        writeExpression(json, expression, document.text, offsets);
    }
    json.endArray().endObject();
    return line;
}

} // namespace eusebius
