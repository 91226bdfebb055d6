// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportoptions.h"

#include "app/cli/dateoption.h"
#include "model/dates/datewords.h"

#include <QDate>

namespace eusebius {

using namespace Qt::StringLiterals;

PictureFilter filterOption(const Arguments &arguments)
{
    PictureFilter filter;
    filter.words = arguments.value("--search"_L1);
    for (const QString &name : arguments.value("--sources"_L1).split(u';', Qt::SkipEmptyParts)) {
        filter.documents << name.trimmed();
    }
    filter.confirmedOnly = arguments.has("--confirmed"_L1);
    return filter;
}

Result<QString> madeOption(const Arguments &arguments)
{
    if (arguments.value("--made"_L1) == "today"_L1) {
        const QDate today = QDate::currentDate();
        return dayWords({today.year(), today.month(), today.day()}, DateStyle::Long);
    }
    const Result<TimeSpan> made = dateOption(arguments, "--made"_L1);
    if (!made) {
        return made.error();
    }
    return made->isUndated() ? QString() : dateWords(*made, DateStyle::Long);
}

ExitCode exitCodeOf(const Error &error)
{
    return error.code == ErrorCode::OptionInvalid ? ExitCode::WrongUsage : ExitCode::Failed;
}

} // namespace eusebius
