// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace eusebius {

/// An option a verb takes. One with a `value` ("FILE") wants one, as "--name VALUE" or "--name=VALUE".
struct OptionSpec {
    QLatin1StringView name; ///< with its dashes: "--from", "-o"
    QLatin1StringView value; ///< what stands for it in the help; empty: a switch
    QLatin1StringView help;
};

/// A verb's arguments, read. Options may stand anywhere; what follows "--" is no option, and "-" is standard input.
class Arguments {
public:
    /// None, and one sentence in `complaint`, where an option is unknown, twice given, or without its value.
    static std::optional<Arguments> parse(const QStringList &arguments, std::span<const OptionSpec> specs, QString &complaint);

    const QStringList &positional() const { return m_positional; }
    bool has(QLatin1StringView option) const { return m_options.contains(option); }
    /// Empty where it was not given.
    QString value(QLatin1StringView option) const { return m_options.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QString> m_options;
};

} // namespace eusebius
