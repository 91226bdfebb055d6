// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace eusebius {

/// Opens the window on the files named on the command line. The one place that builds and connects long-lived objects.
int runWindow(int &argc, char *argv[]);

} // namespace eusebius
