// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/application.h"

#include "app/gui/concurrenttasks.h"
#include "app/gui/systemtheme.h"
#include "app/gui/windowgrab.h"
#include "app/gui/windowoptions.h"
#include "views/mainwindow/mainwindow.h"
#include "views/widgets/quietstyle.h"
#include "views/widgets/typography.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstring>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

ThemeChoice themeChoice(const WindowOptions &options, const Settings &settings)
{
    if (options.theme.isEmpty()) {
        return settings.themeChoice();
    }
    return options.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
}

/// Qt ends the whole process where it finds no display: better asked before.
bool hasDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "-platform", 9) == 0 || std::strncmp(argv[i], "--platform", 10) == 0) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(int &argc, char *argv[])
{
    if (!hasDisplay(argc, argv)) {
        std::fputs("eusebius: there is no display to show a window on; eusebius --help lists what works without one\n", stderr);
        return 3;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"eusebius"_s);
    QApplication::setApplicationDisplayName(u"Eusebius"_s);
    QApplication::setApplicationVersion(QStringLiteral(EUSEBIUS_VERSION));
    QApplication::setDesktopFileName(u"org.eusebius.Eusebius"_s);
    QApplication::setStyle(new QuietStyle); // Qt takes it
    QApplication::setWindowIcon(QIcon(u":/icons/eusebius.svg"_s));
    const WindowOptions options = WindowOptions::parse(QApplication::arguments().mid(1));

    // In this order, so that what others hold on to goes last.
    Settings settings;
    ConcurrentTasks tasks;
    Workspace workspace;
    const SystemTheme systemTheme(workspace.theme);
    workspace.theme.setChoice(themeChoice(options, settings));
    QApplication::setFont(typeFont(workspace.theme.theme(), Type::Body)); // for what is no child of a window: menus, tips
    workspace.timeline.setMotion(settings.motion() && options.grabPath.isEmpty());
    MainWindow window(workspace, tasks, settings);
    const WindowGrab grab(window, workspace, options);
    if (options.size.isValid()) {
        window.resize(options.size);
    }
    window.show();
    if (options.paths.isEmpty() && options.grabPath.isEmpty()) {
        window.restoreSession();
    } else {
        window.open(options.paths);
    }
    return QApplication::exec();
}

} // namespace eusebius
