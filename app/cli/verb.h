// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <span>

namespace eusebius {

/// One verb of the command line: its words for the help, its options, and what it does.
struct Verb {
    QLatin1StringView name;
    QLatin1StringView usage; ///< behind "eusebius NAME"; one line a form, separated by '\n'
    QLatin1StringView summary; ///< half a line
    QLatin1StringView details = {}; ///< what else a person wants to know; may be long
    std::span<const OptionSpec> options = {};
    bool paints = false; ///< needs a QGuiApplication, offscreen
    ExitCode (*run)(const Arguments &arguments, Console &console) = nullptr;
};

extern const Verb kTagVerb;
extern const Verb kTextVerb;
extern const Verb kBuildVerb;
extern const Verb kListVerb;
extern const Verb kCompareVerb;
extern const Verb kSearchVerb;
extern const Verb kExportVerb;

/// All of them, in the order the help lists them.
std::span<const Verb *const> allVerbs();

} // namespace eusebius
