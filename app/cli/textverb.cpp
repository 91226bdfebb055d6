// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/jsonwriter.h"
#include "app/cli/verb.h"
#include "model/import/reader.h"

#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

ExitCode runText(const Arguments &arguments, Console &console)
{
    if (arguments.positional().size() != 1) {
        return console.usage(u"text", u"name one file");
    }
    const QString &path = arguments.positional().front();
    const Result<Document> document = readFile(ReaderRegistry::standard(), path, QFileInfo(path).fileName());
    if (!document) {
        console.say(document.error());
        return ExitCode::Failed;
    }
    QByteArray bytes;
    appendUtf8(bytes, document->text);
    console.write(bytes);
    return console.flush() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

constinit const Verb kTextVerb{
    .name = "text"_L1,
    .usage = "FILE"_L1,
    .summary = "print the text as read"_L1,
    .details = "Prints, as UTF-8, exactly the text that offsets refer to. Offsets count Unicode code points."_L1,
    .run = runText,
};

} // namespace eusebius
