// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

namespace eusebius {

QString generalHelp();
QString verbHelp(const Verb &verb);
/// "eusebius 0.1.0"
QString versionLine();
/// One JSON object: program, version, the version of the command line's form, of the corpus file's.
QByteArray versionJson();

} // namespace eusebius
