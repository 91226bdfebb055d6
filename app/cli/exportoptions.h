// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "views/render/pictureoptions.h"

namespace eusebius {

// What pictures and the synopsis are asked for alike.

/// --search, --sources and --confirmed.
PictureFilter filterOption(const Arguments &arguments);
/// --made in words, "today" as this day; empty where the option is missing, an OptionInvalid error where it is no date.
Result<QString> madeOption(const Arguments &arguments);
/// Of what could not be written: what only the corpus could tell to be wrong is wrong usage all the same.
ExitCode exitCodeOf(const Error &error);

} // namespace eusebius
