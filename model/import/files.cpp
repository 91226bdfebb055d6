// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace eusebius {

Result<Document> readFile(const ReaderRegistry &registry, const QString &path, const QString &id)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, path, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}};
    }
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty()) {
        return Error{ErrorCode::FileEmpty, path, {}};
    }
    const QString name = QFileInfo(path).fileName();
    const Reader *reader = registry.readerFor(bytes.left(65536), name);
    if (reader == nullptr) {
        return Error{ErrorCode::FormatUnknown, path, {}};
    }
    Result<Document> document = reader->read(bytes, name);
    if (!document) {
        Error error = document.error();
        error.subject = path;
        return error;
    }
    document->id = id;
    document->path = path;
    document->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return document;
}

InputList listInput(const QStringList &paths)
{
    InputList list;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            list.errors.push_back({ErrorCode::FileMissing, path, {}});
        } else if (info.isDir()) {
            QStringList found;
            QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                files.next();
                if (!files.fileName().endsWith(QLatin1String(".eusebius"))) {
                    found.push_back(QDir(path).relativeFilePath(files.filePath()));
                }
            }
            found.sort();
            if (found.isEmpty()) {
                list.errors.push_back({ErrorCode::FolderEmpty, path, {}});
            }
            for (const QString &id : found) {
                list.files.push_back({QDir(path).filePath(id), id});
            }
        } else {
            list.files.push_back({path, info.fileName()});
        }
    }
    return list;
}

Imported importFiles(const ReaderRegistry &registry, const std::vector<InputFile> &files, const Progress &progress)
{
    Imported imported;
    qint64 done = 0;
    for (const InputFile &file : files) {
        if (progress.isCancelled()) {
            break;
        }
        Result<Document> document = readFile(registry, file.path, file.id);
        if (document) {
            imported.documents.push_back(*std::move(document));
        } else {
            imported.errors.push_back(document.error());
        }
        progress.report(++done, static_cast<qint64>(files.size()), file.path);
    }
    return imported;
}

} // namespace eusebius
