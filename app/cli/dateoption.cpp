// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dateoption.h"

namespace eusebius {

using namespace Qt::StringLiterals;

Result<TimeSpan> dateOption(const Arguments &arguments, QLatin1StringView option)
{
    if (!arguments.has(option)) {
        return TimeSpan();
    }
    const QString value = arguments.value(option);
    Result<TimeSpan> date = TimeSpan::fromEdtf(value);
    if (!date || date->isUndated()) {
        return Error{ErrorCode::OptionInvalid, option, {value, u"a date, such as 1951, 1990-09-28 or \"c. 1800\""_s}};
    }
    return date;
}

} // namespace eusebius
