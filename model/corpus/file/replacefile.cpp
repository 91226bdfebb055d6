// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/corpusfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameTries = 20;

Error unwritable(const QString &path, const std::error_code &why)
{
    const bool full = why == std::errc::no_space_on_device;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {QString::fromStdString(why.message())}};
}

/// Until the bytes are on the disk a rename may outlive them.
std::error_code writeThrough(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return {errno, std::generic_category()};
    }
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return {failed, std::generic_category()};
#else
    Q_UNUSED(path)
    return {};
#endif
}

Result<QString> newFileBeside(const QString &target)
{
    QString why;
    for (int tries = 0; tries < kNameTries; ++tries) {
        const QString name = target + u".part-%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(target)) {
                file.setPermissions(QFile::permissions(target));
            }
            return name;
        }
        why = file.errorString();
        if (!QFileInfo::exists(name)) {
            break;
        }
    }
    return Error{ErrorCode::FileUnwritable, target, {why}};
}

Result<void> replaceFile(const QString &file, const QString &target)
{
    if (const std::error_code failed = writeThrough(file)) {
        return unwritable(target, failed);
    }
    std::error_code failed;
    std::filesystem::rename(file.toStdU16String(), target.toStdU16String(), failed);
    if (failed) {
        return unwritable(target, failed);
    }
    // The rename itself; where a folder can't be synced the file is still whole, old or new.
    static_cast<void>(writeThrough(QFileInfo(target).absolutePath()));
    return {};
}

} // namespace

Result<void> replaceFileWhole(const QString &target, const std::function<Result<void>(const QString &file)> &fill)
{
    const Result<QString> file = newFileBeside(target);
    if (!file) {
        return file.error();
    }
    Result<void> done = fill(*file);
    if (done) {
        done = replaceFile(*file, target);
    }
    if (!done) {
        QFile::remove(*file);
        Error error = done.error();
        error.subject = target;
        return error;
    }
    return {};
}

} // namespace eusebius
