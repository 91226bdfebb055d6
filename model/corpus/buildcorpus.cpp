// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/events/extraction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentMap>

#include <atomic>
#include <numeric>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// Shares of the whole as measured on prose; only the progress bar depends on them.
constexpr double kImported = 0.15;
constexpr double kFound = 0.60;
constexpr double kReuseFound = 0.38; // of what joining takes, as the next
constexpr double kLinked = 0.80;

/// On all cores; in the documents' order.
std::vector<FoundDocument> findInAll(std::vector<Document> documents, const DocumentFinder &finder, const Progress &progress)
{
    std::vector<FoundDocument> found(documents.size());
    std::vector<std::size_t> indexes(documents.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t{0});
    std::atomic<qint64> done = 0;
    QtConcurrent::blockingMap(indexes, [&](std::size_t i) {
        if (progress.isCancelled()) {
            return;
        }
        const QString id = documents[i].id;
        found[i] = finder.find(std::move(documents[i]), progress);
        progress.report(++done, static_cast<qint64>(found.size()), id);
    });
    return found;
}

Result<SnapshotPtr> build(std::vector<Document> documents, const QString &title, const Progress &progress)
{
    const Result<std::shared_ptr<DocumentFinder>> finder = DocumentFinder::create();
    if (!finder) {
        return finder.error();
    }
    std::vector<FoundDocument> found = findInAll(std::move(documents), **finder, progress.part(kImported, kFound));
    return progress.isCancelled() ? SnapshotPtr() : joinDocuments(std::move(found), title, progress.part(kFound, 1));
}

/// By its name, or by how every SQLite file begins.
bool isCorpusFile(const QString &path)
{
    QFile file(path);
    return path.endsWith(".eusebius"_L1, Qt::CaseInsensitive)
        || (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16));
}

} // namespace

QString corpusTitle(const QStringList &paths)
{
    const QFileInfo first(QFileInfo(paths.value(0)).absoluteFilePath());
    if (first.isDir()) {
        return QDir(first.canonicalFilePath()).dirName();
    }
    return paths.size() == 1 ? first.completeBaseName() : first.absoluteDir().dirName();
}

Built buildCorpus(const QStringList &paths, const Progress &progress)
{
    Built built;
    InputList input = listInput(paths);
    built.errors = std::move(input.errors);
    Imported imported = importFiles(ReaderRegistry::standard(), input.files, progress.part(0, kImported));
    std::ranges::move(imported.errors, std::back_inserter(built.errors));
    if (progress.isCancelled()) {
        built.errors.push_back({ErrorCode::Cancelled, {}, {}});
        return built;
    }
    if (imported.documents.empty()) {
        return built;
    }
    Result<SnapshotPtr> snapshot = build(std::move(imported.documents), corpusTitle(paths), progress);
    if (!snapshot) {
        built.errors.push_back(snapshot.error());
    } else if (*snapshot == nullptr) {
        built.errors.push_back({ErrorCode::Cancelled, {}, {}});
    } else {
        built.snapshot = *snapshot;
    }
    return built;
}

SnapshotPtr buildCorpus(std::vector<Document> documents, const QString &title, const Progress &progress)
{
    const Result<SnapshotPtr> snapshot = build(std::move(documents), title, progress);
    Q_ASSERT_X(snapshot.hasValue(), "buildCorpus", "the rules compiled into the program are valid");
    return snapshot ? *snapshot : nullptr;
}

std::vector<FoundDocument> findInDocuments(std::vector<Document> documents, const Progress &progress)
{
    const Result<std::shared_ptr<DocumentFinder>> finder = DocumentFinder::create();
    Q_ASSERT_X(finder.hasValue(), "findInDocuments", "the rules compiled into the program are valid");
    std::vector<FoundDocument> found = finder ? findInAll(std::move(documents), **finder, progress) : std::vector<FoundDocument>();
    return progress.isCancelled() ? std::vector<FoundDocument>() : std::move(found);
}

SnapshotPtr joinDocuments(std::vector<FoundDocument> documents, const QString &title, const Progress &progress)
{
    Snapshot::Parts parts;
    parts.title = title;
    for (FoundDocument &found : documents) {
        const auto index = static_cast<int>(parts.documents.size());
        for (Statement &statement : found.statements) {
            statement.document = index;
        }
        parts.documents.push_back(std::move(found.document));
        parts.expressions.push_back(std::move(found.expressions));
        std::ranges::move(found.statements, std::back_inserter(parts.statements));
    }
    std::vector<ReuseMatch> reuse = findReuse(parts.documents, progress.part(0, kReuseFound));
    if (progress.isCancelled()) {
        return nullptr;
    }
    Linking linking = linkStatements(parts.documents, parts.statements, reuse, progress.part(kReuseFound, kLinked));
    if (progress.isCancelled()) {
        return nullptr; // a linker that stopped half-way leaves statements without events
    }
    parts.events = std::move(linking.events);
    parts.links = std::move(linking.links);
    parts.comparison = compare(parts.documents, parts.statements, parts.events, std::move(reuse), progress.part(kLinked, 1));
    return progress.isCancelled() ? nullptr : std::make_shared<const Snapshot>(std::move(parts));
}

Built openCorpus(const QStringList &paths, const Progress &progress)
{
    if (paths.size() != 1 || QFileInfo(paths.front()).isDir() || !isCorpusFile(paths.front())) {
        return buildCorpus(paths, progress);
    }
    Result<SnapshotPtr> loaded = loadCorpus(paths.front());
    return loaded ? Built{*loaded, {}} : Built{nullptr, {loaded.error()}};
}

} // namespace eusebius
