// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/json/jsonwriter.h"
#include "model/base/reason.h"
#include "model/base/textrange.h"
#include "model/dates/timespan.h"
#include "model/text/codepoints.h"

#include <QString>

namespace eusebius {

/// "YYYY-MM-DD" or null.
void writeDay(JsonWriter &json, QLatin1StringView name, const std::optional<CalendarDate> &day);
/// The same as a cell of a table; empty for none.
QString dayCell(const std::optional<CalendarDate> &day);
/// "edtf", "earliest", "latest"; nulls when undated.
void writeSpan(JsonWriter &json, const TimeSpan &span);
/// "reason": {"code","args","text"}.
void writeReason(JsonWriter &json, const Reason &reason);
/// The same with words of the caller's.
void writeReason(JsonWriter &json, const Reason &reason, const QString &text);
/// "start", "end" in code points.
void writeRange(JsonWriter &json, TextRange range, const CodePointMap &offsets);

} // namespace eusebius
