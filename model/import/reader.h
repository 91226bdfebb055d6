// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/text/document.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace eusebius {

/// One file format. Finds out by content whether a file is its own, and reads it. Stateless and thread-safe.
class Reader {
public:
    virtual ~Reader() = default;
    /// A stable name, e.g. "text", "markdown".
    virtual QByteArray format() const = 0;
    /// How sure, 0 (not mine) to 100, from the first 64 kB and the name.
    virtual int recognises(const QByteArray &head, const QString &fileName) const = 0;
    /// Fills text, regions, bibliographic record and unread; the caller sets id, path and hash.
    virtual Result<Document> read(const QByteArray &bytes, const QString &fileName) const = 0;
    /// All that is in the file: of an archive its documents, each with its path inside as id (errors with it as subject); else the one there is.
    virtual std::vector<Result<Document>> readAll(const QByteArray &bytes, const QString &fileName) const
    {
        std::vector<Result<Document>> one;
        one.push_back(read(bytes, fileName));
        return one;
    }
};

/// The formats the program knows, best guess first.
class ReaderRegistry {
public:
    /// Every format: plain text and Markdown read here, what others' libraries parse read in a process of its own (model/import/process).
    static ReaderRegistry standard();
    /// Plain text and Markdown.
    static ReaderRegistry own();
    void add(std::unique_ptr<Reader> reader);
    /// The most certain reader, or none.
    const Reader *readerFor(const QByteArray &head, const QString &fileName) const;
    /// The reader of a format, or none.
    const Reader *readerOf(const QByteArray &format) const;

private:
    std::vector<std::unique_ptr<Reader>> m_readers;
};

/// Larger files are refused (FileTooLarge): a text of this size is some 40 million words.
inline constexpr qint64 kLargestFileBytes = 256LL << 20;

/// Reads one file into a Document with its id, path and hash set. Errors name the path. Of an archive, its only or first document.
Result<Document> readFile(const ReaderRegistry &registry, const QString &path, const QString &id);
/// All documents of a file: more than one of an archive, whose members have ids and paths below its own ("box.zip/letters/1.txt").
std::vector<Result<Document>> readDocuments(const ReaderRegistry &registry, const QString &path, const QString &id);

/// A file to read, with the id its document will have.
struct InputFile {
    QString path;
    QString id;
};

/// What the user named, as files: a folder gives its files (recursively, hidden ones and *.eusebius left out, sorted by id) with ids relative to it;
/// a file gives itself with its name. Links to folders are followed, each folder once. Ids are made unique by a suffix "-2". Missing paths, folders
/// that may not be listed and empty folders are errors, one each; the rest stands.
struct InputList {
    std::vector<InputFile> files;
    std::vector<Error> errors;
};
InputList listInput(const QStringList &paths);

/// Documents read from the list, in its order, on all cores, and an error for each that could not be. Where it was cancelled, what
/// had been read by then. `progress` counts files.
struct Imported {
    std::vector<Document> documents;
    std::vector<Error> errors;
};
Imported importFiles(const ReaderRegistry &registry, const std::vector<InputFile> &files, const Progress &progress = {});

/// The same one by one: `take` gets what is in a file as soon as it is read, with the file's index in the list, on the thread that read it and in no
/// order. Only then is the file counted.
using TakeRead = std::function<void(std::size_t index, std::vector<Result<Document>> results)>;
void readEach(const ReaderRegistry &registry, const std::vector<InputFile> &files, const Progress &progress, const TakeRead &take);

} // namespace eusebius
