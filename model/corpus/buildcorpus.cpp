// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/events/extraction.h"
#include "model/tagging/tagger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentMap>

#include <atomic>
#include <map>
#include <numeric>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// Shares of the whole as measured on prose; only the progress bar depends on them.
constexpr double kImported = 0.15;
constexpr double kRead = 0.60;
constexpr double kReuseFound = 0.75;
constexpr double kLinked = 0.92;

/// One tagger a language, for all threads. A document in a language without rules is read by the English ones: numbers and names
/// of months go a long way.
class Taggers {
public:
    static Result<Taggers> forDocuments(const std::vector<Document> &documents)
    {
        Taggers taggers;
        Result<Tagger> english = Tagger::forLanguage(u"en");
        if (!english) {
            return english.error();
        }
        taggers.m_taggers.emplace(u"en"_s, std::move(*english));
        for (const Document &document : documents) {
            if (!taggers.m_taggers.contains(document.language)) {
                Result<Tagger> tagger = Tagger::forLanguage(document.language);
                if (tagger) {
                    taggers.m_taggers.emplace(document.language, std::move(*tagger));
                }
            }
        }
        return taggers;
    }
    const Tagger &of(const Document &document) const
    {
        const auto it = m_taggers.find(document.language);
        return it != m_taggers.end() ? it->second : m_taggers.at(u"en"_s);
    }

private:
    std::map<QString, Tagger> m_taggers;
};

struct ReadDocument {
    std::vector<TimeExpression> expressions;
    std::vector<Statement> statements;
};

/// Tags every document and takes its statements, on all cores; in the documents' order.
std::vector<ReadDocument> readDocuments(const std::vector<Document> &documents, const Taggers &taggers, const Progress &progress)
{
    std::vector<ReadDocument> read(documents.size());
    std::vector<std::size_t> indexes(documents.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t{0});
    std::atomic<qint64> done = 0;
    QtConcurrent::blockingMap(indexes, [&](std::size_t i) {
        if (progress.isCancelled()) {
            return;
        }
        const Document &document = documents[i];
        read[i].expressions = taggers.of(document).tag(document, progress);
        read[i].statements = extractStatements(document, static_cast<int>(i), read[i].expressions);
        progress.report(++done, static_cast<qint64>(documents.size()), document.id);
    });
    return read;
}

Result<SnapshotPtr> build(std::vector<Document> documents, const QString &title, const Progress &progress)
{
    const Result<Taggers> taggers = Taggers::forDocuments(documents);
    if (!taggers) {
        return taggers.error();
    }
    Snapshot::Parts parts;
    parts.title = title;
    parts.documents = std::move(documents);
    for (ReadDocument &read : readDocuments(parts.documents, *taggers, progress.part(kImported, kRead))) {
        parts.expressions.push_back(std::move(read.expressions));
        std::ranges::move(read.statements, std::back_inserter(parts.statements));
    }
    std::vector<ReuseMatch> reuse = findReuse(parts.documents, progress.part(kRead, kReuseFound));
    if (progress.isCancelled()) {
        return SnapshotPtr();
    }
    Linking linking = linkStatements(parts.documents, parts.statements, reuse, progress.part(kReuseFound, kLinked));
    if (progress.isCancelled()) {
        return SnapshotPtr(); // a linker that stopped half-way leaves statements without events
    }
    parts.events = std::move(linking.events);
    parts.links = std::move(linking.links);
    parts.comparison = compare(parts.documents, parts.statements, parts.events, std::move(reuse), progress.part(kLinked, 1));
    return progress.isCancelled() ? SnapshotPtr() : std::make_shared<const Snapshot>(std::move(parts));
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

Built openCorpus(const QStringList &paths, const Progress &progress)
{
    if (paths.size() != 1 || QFileInfo(paths.front()).isDir() || !isCorpusFile(paths.front())) {
        return buildCorpus(paths, progress);
    }
    Result<SnapshotPtr> loaded = loadCorpus(paths.front());
    return loaded ? Built{*loaded, {}} : Built{nullptr, {loaded.error()}};
}

} // namespace eusebius
