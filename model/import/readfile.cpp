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

/// A Word or other office file with a password is a container of the older kind, with a stream of this name in it.
bool isLockedOffice(const QByteArray &bytes)
{
    static constexpr char16_t kStream[] = u"EncryptedPackage";
    const QByteArrayView name(reinterpret_cast<const char *>(kStream), sizeof(kStream) - sizeof(char16_t));
    return bytes.startsWith("\xD0\xCF\x11\xE0") && bytes.contains(name);
}

} // namespace

std::vector<Result<Document>> readDocuments(const ReaderRegistry &registry, const QString &path, const QString &id)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return {bytes.error()};
    }
    const QString name = QFileInfo(path).fileName();
    const Reader *const reader = registry.readerFor(bytes->left(kHead), name);
    if (reader == nullptr) {
        return {Error{isLockedOffice(*bytes) ? ErrorCode::FileEncrypted : ErrorCode::FormatUnknown, path, {}}};
    }
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    std::vector<Result<Document>> results = reader->readAll(*bytes, name);
    for (Result<Document> &result : results) {
        if (!result) {
            Error error = result.error();
            error.subject = error.subject.isEmpty() ? path : path + u'/' + error.subject;
            result = std::move(error);
        } else if (result->id.isEmpty()) {
            result->id = id;
            result->path = path;
            result->sha256 = hash;
        } else { // a member of an archive
            result->sha256 = QCryptographicHash::hash(hash + result->id.toUtf8(), QCryptographicHash::Sha256);
            result->path = path + u'/' + result->id;
            result->id = id + u'/' + result->id;
        }
    }
    return results;
}

Result<Document> readFile(const ReaderRegistry &registry, const QString &path, const QString &id)
{
    std::vector<Result<Document>> results = readDocuments(registry, path, id);
    return std::move(results.front());
}

} // namespace eusebius
