// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

namespace eusebius {

/// "export --synopsis": what each source says, event by event, as PDF, HTML or CSV. Arguments as those of "export"; what has to do with
/// drawing a timeline is not looked at.
ExitCode exportSynopsis(const Arguments &arguments, Console &console);

} // namespace eusebius
