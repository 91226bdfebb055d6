// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/csv.h"

#include "app/cli/json/jsonwriter.h"

#include <algorithm>

namespace eusebius {

namespace {

bool needsQuotes(const QString &field)
{
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    return std::any_of(field.begin(), field.end(), special) || field.startsWith(u' ') || field.endsWith(u' ');
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (needsQuotes(field)) {
            line.append('"');
            appendUtf8(line, QString(field).replace(u'"', QStringLiteral("\"\"")));
            line.append('"');
        } else {
            appendUtf8(line, field);
        }
        line.append(',');
    }
    line.chop(1);
    return line + "\r\n";
}

} // namespace eusebius
