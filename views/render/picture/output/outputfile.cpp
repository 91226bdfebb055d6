// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/output/outputfile.h"

using namespace Qt::StringLiterals;

namespace eusebius {

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
    const ErrorCode code = m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
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
