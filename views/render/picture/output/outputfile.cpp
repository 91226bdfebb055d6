// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/output/outputfile.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr qint64 kNoRoom = 65'536;

} // namespace

Result<void> OutputFile::open()
{
    // No direct writing where the folder cannot take a new file: that could leave half of one.
    m_file.setDirectWriteFallback(false);
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure();
    }
    return {};
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        return failure();
    }
    return {};
}

Result<void> OutputFile::commit()
{
    if (!m_file.commit()) {
        return failure();
    }
    return {};
}

Error OutputFile::failure() const
{
    // Half of what was to be written may have gone to the disk before it was full: the system's reason is lost then.
    const bool cut = m_file.error() == QFileDevice::WriteError
        && QStorageInfo(QFileInfo(m_file.fileName()).absolutePath()).bytesAvailable() < kNoRoom;
    const ErrorCode code = cut || m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    return {code, m_file.fileName(), {m_file.errorString()}};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    if (const auto written = file.write(bytes); !written) {
        return written;
    }
    return file.commit();
}

QString softwareName()
{
    return u"Eusebius " EUSEBIUS_VERSION ""_s;
}

} // namespace eusebius
