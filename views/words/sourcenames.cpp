// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/sourcenames.h"

#include "model/dates/datewords.h"

#include <QHash>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

enum class Called { Briefly, ByTitle, ById };

QString nameOf(const Document &document, Called called)
{
    switch (called) {
    case Called::Briefly:
        if (!document.publisher.isEmpty()) {
            return document.publisher;
        }
        if (!document.author.isEmpty()) {
            return document.author;
        }
        [[fallthrough]];
    case Called::ByTitle:
        if (!document.title.isEmpty()) {
            return document.title;
        }
        [[fallthrough]];
    case Called::ById:
        break;
    }
    return document.id;
}

} // namespace

QStringList sourceNames(const Snapshot &snapshot)
{
    const auto documents = snapshot.documents();
    QStringList names;
    for (const Document &document : documents) {
        names.append(nameOf(document, Called::Briefly));
    }
    for (const Called finer : {Called::ByTitle, Called::ById}) {
        QHash<QString, int> uses;
        for (const QString &name : std::as_const(names)) {
            ++uses[name];
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (uses.value(names[i]) > 1) {
                names[i] = nameOf(documents[static_cast<std::size_t>(i)], finer);
            }
        }
    }
    // What a person calls a source holds as it is.
    for (qsizetype i = 0; i < names.size(); ++i) {
        const SourceRecord *record = snapshot.decisions().source(documents[static_cast<std::size_t>(i)].id);
        if (record != nullptr && record->name && !record->name->isEmpty()) {
            names[i] = *record->name;
        }
    }
    return names;
}

QString sourceLine(const Document &document)
{
    const QString who = document.publisher.isEmpty() ? document.author : document.publisher;
    const auto day = document.published.earliestDay();
    if (!day) {
        return who;
    }
    const QString year = yearWords(day->year);
    return who.isEmpty() ? year : who + u", "_s + year;
}

} // namespace eusebius
