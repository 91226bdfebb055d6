// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "model/corpus/build.h"

namespace eusebius {

/// A corpus opened for a verb, with what was said about input that could not be read.
struct OpenedCorpus {
    SnapshotPtr snapshot; ///< null: nothing to work on
    bool someUnread = false;

    /// For a verb that has done its work.
    ExitCode done(Console &console) const
    {
        return !console.flush() ? ExitCode::Failed : someUnread ? ExitCode::SomeUnread : ExitCode::Done;
    }
};

/// Loads a .eusebius file or builds a folder in memory; every input that could not be read is named on standard error.
OpenedCorpus openForVerb(const QStringList &paths, Console &console);
/// The same, always building: a .eusebius file is no document.
OpenedCorpus buildForVerb(const QStringList &paths, Console &console);

} // namespace eusebius
