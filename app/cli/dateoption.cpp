// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dateoption.h"

#include "model/dates/typeddate.h"

namespace eusebius {

using namespace Qt::StringLiterals;

Result<TimeSpan> dateOption(const Arguments &arguments, QLatin1StringView option)
{
    if (!arguments.has(option)) {
        return TimeSpan();
    }
    const QString value = arguments.value(option);
    const Result<TypedDate> date = readTypedDate(value);
    if (!date || date->reading.span.isUndated()) {
        return Error{ErrorCode::OptionInvalid, option, {value, u"a date, such as 1951, 1990-09-28 or \"c. 1800\""_s}};
    }
    return date->reading.span;
}

} // namespace eusebius
