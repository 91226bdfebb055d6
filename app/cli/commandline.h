// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace eusebius {

/// True where no window is wanted: the first argument is a verb, --version, --help, or neither an option of the window nor a file.
bool isCommandLine(int argc, char *argv[]);
/// Runs one verb of CLI.md and returns its exit code. Makes its own application object.
int runCommandLine(int &argc, char *argv[]);

} // namespace eusebius
