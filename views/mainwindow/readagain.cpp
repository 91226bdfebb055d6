// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/readagain.h"

#include "model/corpus/build.h"
#include "model/import/reader.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/errorwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

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
    const SnapshotPtr built = buildCorpus(std::move(all), before->title(), progress);
    if (!built || progress.isCancelled()) {
        return result;
    }
    Result<RebaseReport> report = editor.replaceFindings(built);
    if (!report) {
        result.errors.push_back(report.error());
        return result;
    }
    result.decisions = std::move(*report);
    result.replaced = true;
    return result;
}

QString readAgainWords(const ReadAgain &result)
{
    if (!result.replaced && result.errors.empty()) {
        return result.changed > 0 ? u"Reading was stopped; nothing has changed"_s : u"No file has changed"_s;
    }
    QStringList parts;
    if (result.replaced) {
        parts.append(countWords(result.changed, u"file"_s) + (result.changed == 1 ? u" has changed and was read again"_s : u" have changed and were read again"_s));
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
