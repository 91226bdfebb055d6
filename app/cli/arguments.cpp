// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

std::optional<Arguments> Arguments::parse(const QStringList &arguments, std::span<const OptionSpec> specs, QString &complaint)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || argument == "-"_L1 || !argument.startsWith(u'-')) {
            parsed.m_positional.append(argument);
            continue;
        }
        if (argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.first(equals);
        const auto spec = std::ranges::find_if(specs, [&](const OptionSpec &s) { return s.name == name; });
        if (spec == specs.end()) {
            complaint = u"there is no option %1"_s.arg(name);
            return std::nullopt;
        }
        if (parsed.m_options.contains(name)) {
            complaint = u"%1 is given twice"_s.arg(name);
            return std::nullopt;
        }
        if (spec->value.isEmpty() && equals >= 0) {
            complaint = u"%1 takes no value"_s.arg(name);
            return std::nullopt;
        }
        QString value = equals >= 0 ? argument.sliced(equals + 1) : QString();
        if (!spec->value.isEmpty() && equals < 0 && i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (!spec->value.isEmpty() && value.isEmpty()) {
            complaint = u"%1 needs a value: %1 %2"_s.arg(name, spec->value);
            return std::nullopt;
        }
        parsed.m_options.insert(name, value);
    }
    return parsed;
}

} // namespace eusebius
