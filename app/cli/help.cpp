// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/json/jsonwriter.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCommandLineVersion = 1; ///< of verbs, options and JSON fields
constexpr int kNameColumn = 26;

QString column(const QString &left, const QString &right)
{
    // What is too long for its column has a line of its own.
    const QString gap = left.size() + 1 < kNameColumn ? QString(kNameColumn - left.size(), u' ') : u'\n' + QString(kNameColumn + 2, u' ');
    return "  "_L1 + left + gap + right + u'\n';
}

QString usageLines(const Verb &verb)
{
    QString lines;
    for (const QString &form : QString(verb.usage).split(u'\n')) {
        lines += u"  eusebius %1 %2\n"_s.arg(verb.name, form);
    }
    return lines;
}

} // namespace

QString generalHelp()
{
    QString text = u"Eusebius: what documents date, on one timeline, source beside source.\n\n"
                   "Usage:\n"
                   "  eusebius [CORPUS.eusebius | FOLDER | FILE...]   open in the window\n"_s;
    for (const Verb *verb : allVerbs()) {
        text += usageLines(*verb);
    }
    text += "\nVerbs:\n"_L1;
    for (const Verb *verb : allVerbs()) {
        text += column(QString(verb->name), QString(verb->summary));
    }
    text += "\nOptions:\n"_L1 + column(u"--help"_s, u"this; \"eusebius VERB --help\" says more about a verb"_s)
        + column(u"--version [--json]"_s, u"the program's version"_s);
    text += "\nA CORPUS is a .eusebius file, or a folder of documents that is then built in memory.\n"
            "Results go to standard output, messages to standard error.\n"
            "Exit codes: 0 done, 1 done but some input could not be read, 2 wrong usage, 3 failed.\n"_L1;
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString text = u"eusebius %1: %2\n\nUsage:\n"_s.arg(verb.name, verb.summary) + usageLines(verb);
    if (!verb.options.empty()) {
        text += "\nOptions:\n"_L1;
        for (const OptionSpec &option : verb.options) {
            const QString name = option.value.isEmpty() ? QString(option.name) : option.name + u' ' + option.value;
            text += column(name, QString(option.help));
        }
    }
    if (!verb.details.isEmpty()) {
        text += u'\n' + verb.details + u'\n';
    }
    return text;
}

QString versionLine()
{
    return u"eusebius " EUSEBIUS_VERSION ""_s;
}

QByteArray versionJson()
{
    QByteArray line;
    JsonWriter json(line);
    json.beginObject().member("program"_L1, "eusebius"_L1).member("version"_L1, QLatin1StringView(EUSEBIUS_VERSION));
    json.member("cli"_L1, kCommandLineVersion).endObject();
    return line;
}

} // namespace eusebius
