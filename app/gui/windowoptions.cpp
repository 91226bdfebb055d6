// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/windowoptions.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const QString &words)
{
    const QStringList parts = words.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

WindowOptions WindowOptions::parse(const QStringList &arguments)
{
    WindowOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            options.paths += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith("--"_L1)) {
            options.paths.append(argument);
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        const QString value = argument.contains(u'=') ? argument.section(u'=', 1) : arguments.value(++i);
        if (name == "--grab"_L1) {
            options.grabPath = value;
        } else if (name == "--size"_L1) {
            options.size = sizeOf(value);
        } else if (name == "--select"_L1) {
            options.select = value;
        } else if (name == "--search"_L1) {
            options.search = value;
        } else if (name == "--theme"_L1) {
            options.theme = value;
        } else if (name == "--page"_L1) {
            options.page = value;
        } else if (name == "--choose"_L1) {
            options.choose = value;
        } else if (name == "--from"_L1) {
            options.from = value;
        } else if (name == "--to"_L1) {
            options.to = value;
        }
    }
    return options;
}

} // namespace eusebius
