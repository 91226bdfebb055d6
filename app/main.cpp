// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/gui/application.h"

int main(int argc, char *argv[])
{
    if (eusebius::isCommandLine(argc, argv)) {
        return eusebius::runCommandLine(argc, argv);
    }
    return eusebius::runWindow(argc, argv);
}
