// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"

#include <QByteArrayView>
#include <QStringView>

#include <cstdio>
#include <vector>

namespace eusebius {

/// What a verb's run came to, as the shell sees it.
enum class ExitCode : int {
    Done = 0,
    SomeUnread = 1, ///< done, but some input could not be read or was empty
    WrongUsage = 2,
    Failed = 3, ///< no readable document at all, output not writable, …
};

/// Standard output for results, standard error for messages and progress. Not a logger: every line is meant for the person.
class Console {
public:
    Console(std::FILE *out, std::FILE *err);

    void write(QByteArrayView bytes);
    /// One record of JSON Lines.
    void writeLine(QByteArrayView line);
    /// Writes out what is held back. False where anything could not be written; said once on standard error.
    bool flush();

    /// One line on standard error.
    void say(QStringView message);
    void say(const Error &error);
    void say(const std::vector<Error> &errors);
    /// Wrong usage: what, and where help is.
    ExitCode usage(QStringView verb, QStringView complaint);

    /// A line on standard error that is rewritten in place, where that is a terminal; else silent.
    Progress progress(QStringView doing);
    /// Takes the progress line away.
    void endProgress();

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_failed = false;
    bool m_isTerminal = false;
    bool m_progressShown = false;
    QByteArray m_buffer;
};

} // namespace eusebius
