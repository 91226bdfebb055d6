// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"

#include <QString>
#include <QStringList>

namespace eusebius {

/// A rule file in memory. Not a path: the rules are compiled into the program, and tests write their own.
struct RuleSource {
    QString name; ///< "en/dates.rules", for messages
    QString text;
};

/// "en/dates.rules", line 12: what is wrong there.
inline Error ruleError(const QString &file, int line, const QString &what)
{
    return {ErrorCode::RulesInvalid, file, {QString::number(line), what}};
}

} // namespace eusebius
