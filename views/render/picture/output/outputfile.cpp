// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/output/outputfile.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

} // namespace

Result<void> OutputFile::open()
{
    const QFileInfo target(m_file.fileName());
    if (target.isDir()) {
        return Error{ErrorCode::FileUnwritable, m_file.fileName(), {u"a folder has this name"_s}};
    }
    if (!target.dir().exists()) {
        return Error{ErrorCode::FileUnwritable, m_file.fileName(), {u"there is no folder %1"_s.arg(target.path())}};
    }
    // No direct writing where the folder cannot take a new file: that could leave half of one. No buffer either: the system's
    // reason for refusing is known only while it is fresh.
    m_file.setDirectWriteFallback(false);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_systemError = errno;
        return failure();
    }
    return {};
}

bool OutputFile::take(const char *bytes, qint64 count)
{
    // A disk that is nearly full takes a part and says why only when it is asked for the rest.
    while (count > 0 && m_systemError == 0) {
        errno = 0;
        const qint64 taken = m_file.write(bytes, count);
        if (taken <= 0) {
            m_systemError = errno != 0 ? errno : EIO;
            return false;
        }
        bytes += taken;
        count -= taken;
    }
    return count == 0;
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    return take(bytes.constData(), bytes.size()) ? Result<void>() : failure();
}

Result<void> OutputFile::commit()
{
    // Some disks say that they are full only when everything has to be on them.
    errno = 0;
    if (m_systemError == 0 && fsync(m_file.handle()) != 0 && (isFull(errno) || errno == EIO)) {
        m_systemError = errno;
    }
    if (m_systemError != 0) {
        return failure();
    }
    if (!m_file.commit()) {
        m_systemError = errno;
        return failure();
    }
    return {};
}

Error OutputFile::failure() const
{
    if (isFull(m_systemError) || m_file.error() == QFileDevice::ResourceError) {
        return {ErrorCode::DiskFull, m_file.fileName(), {}};
    }
    if (m_systemError == ENOENT || m_systemError == EROFS) { // of a folder that is there
        return {ErrorCode::FileUnwritable, m_file.fileName(), {u"nothing can be written into its folder"_s}};
    }
    if (m_systemError == EACCES || m_systemError == EPERM) {
        return {ErrorCode::FileUnwritable, m_file.fileName(), {u"you may not write into its folder"_s}};
    }
    const QString why = m_systemError != 0 ? qt_error_string(m_systemError) : m_file.errorString();
    return {ErrorCode::FileUnwritable, m_file.fileName(), {why}};
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
