// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/application.h"

#include <QApplication>

namespace eusebius {

int runWindow(int &argc, char *argv[])
{
    QApplication application(argc, argv);
    return QApplication::exec();
}

} // namespace eusebius
