// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/change.h"

#include <QByteArray>
#include <QJsonArray>

namespace eusebius {

/// Records as JSON, for the history and for comparing: [kind, field, field …], the fields in the order of the structs, ids as 16 hexadecimal
/// digits, times as EDTF.
QJsonArray toJson(const Record &record);
/// None where it is no record.
std::optional<Record> recordOfJson(const QJsonArray &json);

/// [[before, after], …], null where there is none.
QString changesText(const Changes &changes);
std::optional<Changes> changesOfText(const QString &text);

} // namespace eusebius
