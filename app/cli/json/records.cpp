// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/records.h"

#include "views/words/reasonwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

void writeDay(JsonWriter &json, QLatin1StringView name, const std::optional<CalendarDate> &day)
{
    json.key(name);
    if (day) {
        json.string(day->toString());
    } else {
        json.null();
    }
}

QString dayCell(const std::optional<CalendarDate> &day)
{
    return day ? day->toString() : QString();
}

void writeSpan(JsonWriter &json, const TimeSpan &span)
{
    json.key("edtf"_L1).stringOrNull(span.toEdtf());
    writeDay(json, "earliest"_L1, span.earliestDay());
    writeDay(json, "latest"_L1, span.latestDay());
}

void writeReason(JsonWriter &json, const Reason &reason)
{
    writeReason(json, reason, reasonWords(reason));
}

void writeReason(JsonWriter &json, const Reason &reason, const QString &text)
{
    json.key("reason"_L1).beginObject().member("code"_L1, QLatin1StringView(reason.code)).key("args"_L1).beginArray();
    for (const QString &arg : reason.args) {
        json.string(arg);
    }
    json.endArray().member("text"_L1, text).endObject();
}

void writeRange(JsonWriter &json, TextRange range, const CodePointMap &offsets)
{
    json.member("start"_L1, offsets.codePoint(range.begin)).member("end"_L1, offsets.codePoint(range.end));
}

} // namespace eusebius
