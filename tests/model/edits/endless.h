// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/file/schemahistory.h"
#include "tests/support/told/toldcorpus.h"

namespace eusebius::tests {

/// The corpus the killed program works on, in two versions of its files.
inline std::vector<ToldDocument> endlessDocuments(bool second)
{
    std::vector<ToldDocument> documents;
    for (int d = 0; d < 12; ++d) {
        QStringList lines;
        if (second) {
            lines << QStringLiteral("A preface to book %1 was written this year").arg(d);
        }
        for (int i = 0; i < 30; ++i) {
            const int n = (d * 7 + i * 5) % 60;
            lines << QStringLiteral("Book %1 tells that %2 saw the %3").arg(d).arg(1900 + n).arg(n % 3 == 0 ? QStringLiteral("bridge") : QStringLiteral("mill"));
        }
        documents.push_back({QStringLiteral("book-%1.txt").arg(d), 1960 + d, lines});
    }
    return documents;
}

/// A second form of the file, as a later version would have.
inline SchemaHistory endlessHistory()
{
    const QByteArray more = "CREATE TABLE later (x INTEGER) STRICT;";
    const QByteArray first = SchemaHistory::standard().schema();
    return SchemaHistory({{first, {}}, {first + more, more}});
}

} // namespace eusebius::tests
