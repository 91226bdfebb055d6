// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/confinement.h"
#include "model/import/foreign/foreignreaders.h"

#include <clocale>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

bool isPipe(int descriptor)
{
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

} // namespace

int main()
{
    if (!isPipe(STDIN_FILENO) || !isPipe(STDOUT_FILENO)) {
        std::fputs("eusebius-read reads documents for eusebius; it is not started by hand\n", stderr);
        return 2;
    }
    // What a library prints must not get between the answers.
    const int answers = dup(STDOUT_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (answers < 0 || nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0) {
        return 3;
    }
    std::setlocale(LC_CTYPE, "C.UTF-8"); // names inside archives
    eusebius::confineProcess();
    return eusebius::serveReading(STDIN_FILENO, answers);
}
