// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/readagain.h"

#include "model/corpus/build.h"
#include "model/import/reader.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/errorwords.h"

#include <QSet>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// What the program finds goes under the decisions; false where it was stopped or refused.
bool putUnder(Editor &editor, const SnapshotPtr &built, ReadAgain &result, const Progress &progress)
{
    if (!built || progress.isCancelled()) {
        return false;
    }
    Result<RebaseReport> report = editor.replaceFindings(built);
    if (!report) {
        result.errors.push_back(report.error());
        return false;
    }
    result.decisions = std::move(*report);
    result.replaced = true;
    return true;
}

QString freeId(const QString &wanted, const QSet<QString> &taken)
{
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number) {
        id = wanted + u'-' + QString::number(number);
    }
    return id;
}

} // namespace

ReadAgain addDocuments(Editor &editor, std::vector<FoundDocument> documents, const Progress &progress)
{
    constexpr double kFoundAgain = 0.4; // of the time, what is found in the documents that are there
    ReadAgain result;
    const SnapshotPtr before = editor.snapshot();
    std::vector<Document> present(before->found()->documents->begin(), before->found()->documents->end());
    QSet<QString> taken;
    for (const Document &document : present) {
        taken.insert(document.id);
    }
    std::vector<FoundDocument> all = findInDocuments(std::move(present), progress.part(0, kFoundAgain));
    if (progress.isCancelled()) {
        return result;
    }
    const auto added = static_cast<int>(documents.size());
    for (FoundDocument &found : documents) {
        found.document.id = freeId(found.document.id, taken);
        taken.insert(found.document.id);
        all.push_back(std::move(found));
    }
    if (putUnder(editor, joinDocuments(std::move(all), before->title(), progress.part(kFoundAgain, 1)), result, progress)) {
        result.added = added;
    }
    return result;
}

ReadAgain readAgain(Editor &editor, const QStringList &documents, const Progress &progress)
{
    ReadAgain result;
    const SnapshotPtr before = editor.snapshot();
    std::vector<Document> all(before->found()->documents->begin(), before->found()->documents->end());
    std::vector<InputFile> files;
    for (const Document &document : all) {
        if (documents.isEmpty() || documents.contains(document.id)) {
            files.push_back({document.path, document.id});
        }
    }
    Imported imported = importFiles(ReaderRegistry::standard(), files, progress);
    result.errors = std::move(imported.errors);
    for (Document &read : imported.documents) {
        const auto there = std::ranges::find(all, read.id, &Document::id);
        if (there == all.end() || there->sha256 == read.sha256) {
            ++result.same;
            continue;
        }
        ++result.changed;
        *there = std::move(read);
    }
    if (result.changed == 0 || progress.isCancelled()) {
        return result;
    }
    putUnder(editor, buildCorpus(std::move(all), before->title(), progress), result, progress);
    return result;
}

QString readAgainWords(const ReadAgain &result)
{
    if (!result.replaced && result.errors.empty()) {
        return result.changed > 0 ? u"Reading was stopped; nothing has changed"_s : u"No file has changed"_s;
    }
    QStringList parts;
    if (result.added > 0) {
        parts.append(countWords(result.added, u"document"_s) + (result.added == 1 ? u" was added"_s : u" were added"_s));
    }
    if (result.replaced) {
        if (result.changed > 0) {
            parts.append(countWords(result.changed, u"file"_s) + (result.changed == 1 ? u" has changed and was read again"_s : u" have changed and were read again"_s));
        }
        const auto lost = qsizetype(result.decisions.lost.size());
        const auto moved = qsizetype(result.decisions.moved.size() + result.decisions.ambiguous.size());
        if (moved > 0) {
            parts.append(countWords(moved, u"decision"_s) + u" found their words at another place"_s);
        }
        if (lost > 0) {
            parts.append(countWords(lost, u"decision"_s) + u" lost their words: see Lost passages"_s);
        }
    }
    if (!result.errors.empty()) {
        const QString first = errorWords(result.errors.front());
        parts.append(result.errors.size() == 1 ? first : first + u" and %1 more could not be read"_s.arg(result.errors.size() - 1));
    }
    QString words = parts.join(u"; "_s);
    words[0] = words[0].toUpper();
    return words;
}

} // namespace eusebius
