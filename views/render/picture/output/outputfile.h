// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QSaveFile>

namespace eusebius {

/// A file written beside its target and renamed when whole: what stood there stays until then, and nothing half-written is left.
class OutputFile {
public:
    explicit OutputFile(const QString &path) : m_file(path) { }

    Result<void> open();
    /// The next bytes; false once anything could not be written: `failure` says why.
    bool take(const char *bytes, qint64 count);
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();
    bool failed() const { return m_systemError != 0; }
    /// DiskFull, or FileUnwritable with the system's reason.
    Error failure() const;

private:
    QSaveFile m_file;
    int m_systemError = 0; ///< the first (errno)
};

/// All of a file at once.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

/// The program's name and version, as files say what made them.
QString softwareName();

} // namespace eusebius
