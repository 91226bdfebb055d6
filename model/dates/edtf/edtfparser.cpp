// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/edtf/edtfparser.h"

#include "model/dates/edtf/edtf2012.h"
#include "model/dates/edtf/edtfreader.h"

namespace eusebius {

Result<TimeSpan> parseEdtf(QStringView text)
{
    EdtfReader reader(text);
    TimeSpan span = reader.readAll();
    if (!reader.hasFailed()) {
        return span;
    }
    if (const QString modern = edtfWithoutBrackets(text); !modern.isEmpty()) {
        EdtfReader again(modern);
        span = again.readAll();
        if (!again.hasFailed()) {
            return span;
        }
    }
    if (reader.isOutOfRange()) {
        return Error{ErrorCode::DateOutOfRange, QString(), {text.toString()}};
    }
    return Error{ErrorCode::DateInvalid, QString(), {text.toString(), QString::number(reader.failurePosition()), reader.expected()}};
}

} // namespace eusebius
