// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace eusebius {

namespace {

constexpr qsizetype kHead = 65'536; ///< what readers are shown to recognise their format by
constexpr qint64 kChunk = 4 << 20;

Error tooLarge(const QString &path, qint64 size)
{
    return {ErrorCode::FileTooLarge, path, {QString::number(size), QString::number(kLargestFileBytes)}};
}

/// All bytes of a file, pipe or device, up to the limit.
Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) { // a link that leads nowhere, too
        return Error{ErrorCode::FileMissing, path, {}};
    }
    if (info.isDir()) {
        return Error{ErrorCode::FileUnreadable, path, {qt_error_string(EISDIR)}};
    }
    if (info.isFile() && info.size() > kLargestFileBytes) {
        return tooLarge(path, info.size());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}};
    }
    QByteArray bytes;
    bytes.reserve(std::max<qint64>(0, file.size()));
    while (true) {
        const QByteArray part = file.read(std::max(kChunk, file.bytesAvailable()));
        if (part.isEmpty()) {
            break;
        }
        bytes += part;
        if (bytes.size() > kLargestFileBytes) { // it grew, or has no size: a pipe, a device
            return tooLarge(path, bytes.size());
        }
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}};
    }
    if (bytes.isEmpty()) {
        return Error{ErrorCode::FileEmpty, path, {}};
    }
    return bytes;
}

} // namespace

Result<Document> readFile(const ReaderRegistry &registry, const QString &path, const QString &id)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = QFileInfo(path).fileName();
    const Reader *const reader = registry.readerFor(bytes->left(kHead), name);
    if (reader == nullptr) {
        return Error{ErrorCode::FormatUnknown, path, {}};
    }
    Result<Document> document = reader->read(*bytes, name);
    if (!document) {
        Error error = document.error();
        error.subject = path;
        return error;
    }
    document->id = id;
    document->path = path;
    document->sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return document;
}

} // namespace eusebius
