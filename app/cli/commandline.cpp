// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// What Qt itself takes in front of the window's arguments, with one dash or two.
constexpr std::array kWindowOptions = {"platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
                                       "qwindowicon", "qwindowtitle", "reverse", "session", "style", "stylesheet", "display",
                                       "geometry", "fontengine", "dialogs", "widgetcount", "title", "icon",
                                       // the window's own, see app/gui/windowoptions.h
                                       "grab", "size", "select", "search", "theme"};

const Verb *findVerb(QStringView name)
{
    const auto verbs = allVerbs();
    const auto it = std::ranges::find_if(verbs, [name](const Verb *verb) { return verb->name == name; });
    return it == verbs.end() ? nullptr : *it;
}

bool isWindowOption(const char *argument)
{
    const char *name = argument + (std::strncmp(argument, "--", 2) == 0 ? 2 : 1);
    const std::size_t length = std::strcspn(name, "=");
    return std::ranges::any_of(kWindowOptions, [&](const char *option) {
        return std::strlen(option) == length && std::strncmp(option, name, length) == 0;
    });
}

/// A bare word that names no file is a mistyped verb, not a document to open.
bool looksLikeVerb(const char *argument)
{
    const auto isVerbLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
    const std::size_t length = std::strlen(argument);
    return length > 0 && std::all_of(argument, argument + length, isVerbLetter) && !QFileInfo::exists(QString::fromLocal8Bit(argument));
}

/// Qt wants a UTF-8 locale and warns on standard error where there is none; text goes in and out as UTF-8 in any case.
void useUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
#endif
}

/// Qt's own remarks (about folders of a desktop session, fonts, plug-ins) mean nothing to who runs a verb.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

ExitCode runVerb(const Verb &verb, const QStringList &words, Console &console)
{
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        console.write(verbHelp(verb).toUtf8());
        return console.flush() ? ExitCode::Done : ExitCode::Failed;
    }
    QString complaint;
    const auto arguments = Arguments::parse(words, verb.options, complaint);
    if (!arguments) {
        return console.usage(QString(verb.name), complaint);
    }
    const ExitCode code = verb.run(*arguments, console);
    console.endProgress();
    return code;
}

ExitCode runWithoutVerb(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        console.write(generalHelp().toUtf8());
    } else if (first == "--version"_L1 && words.value(1) == "--json"_L1) {
        console.writeLine(versionJson());
    } else if (first == "--version"_L1 && words.size() == 1) {
        console.writeLine(versionLine().toUtf8());
    } else if (first == "--version"_L1) {
        return console.usage({}, u"--version takes nothing but --json");
    } else if (first.startsWith(u'-')) {
        return console.usage({}, u"there is no option %1"_s.arg(first));
    } else {
        return console.usage({}, u"there is no verb or file %1"_s.arg(first));
    }
    return console.flush() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

std::span<const Verb *const> allVerbs()
{
    static constexpr const Verb *kVerbs[] = {&kTagVerb, &kTextVerb, &kBuildVerb, &kListVerb, &kCompareVerb, &kSearchVerb, &kExportVerb};
    return kVerbs;
}

bool isCommandLine(int argc, char *argv[])
{
    if (argc < 2) {
        return false;
    }
    const char *first = argv[1];
    if (first[0] == '-') {
        return std::strcmp(first, "--") != 0 && !isWindowOption(first);
    }
    return findVerb(QString::fromLocal8Bit(first)) != nullptr || looksLikeVerb(first);
}

int runCommandLine(int &argc, char *argv[])
{
    useUtf8Locale();
    qInstallMessageHandler(keepQtQuiet);
    const Verb *verb = argc > 1 ? findVerb(QString::fromLocal8Bit(argv[1])) : nullptr;
    std::unique_ptr<QCoreApplication> application;
    if (verb != nullptr && verb->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    Console console(stdout, stderr);
    const QStringList words = QCoreApplication::arguments();
    const ExitCode code = verb != nullptr ? runVerb(*verb, words.sliced(2), console) : runWithoutVerb(words.sliced(1), console);
    return static_cast<int>(code);
}

} // namespace eusebius
