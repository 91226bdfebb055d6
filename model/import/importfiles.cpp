// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>

namespace eusebius {

void readEach(const ReaderRegistry &registry, const std::vector<InputFile> &files, const Progress &progress, const TakeRead &take)
{
    std::atomic<std::size_t> next{0};
    std::atomic<qint64> done{0};
    const auto total = static_cast<qint64>(files.size());
    // Every worker takes the next file: one large file holds nobody up.
    const auto work = [&] {
        for (std::size_t i = next.fetch_add(1); i < files.size() && !progress.isCancelled(); i = next.fetch_add(1)) {
            take(i, readDocuments(registry, files[i].path, files[i].id));
            progress.report(done.fetch_add(1) + 1, total, files[i].path);
        }
    };
    QThreadPool helpers; // of its own: this may itself run in the shared one, which could be full
    const int helping = std::min(QThread::idealThreadCount(), static_cast<int>(std::min<std::size_t>(files.size(), 256))) - 1;
    helpers.setMaxThreadCount(std::max(1, helping));
    for (int i = 0; i < helping; ++i) {
        helpers.start(work);
    }
    work();
    helpers.waitForDone();
}

Imported importFiles(const ReaderRegistry &registry, const std::vector<InputFile> &files, const Progress &progress)
{
    std::vector<std::vector<Result<Document>>> results(files.size()); // of a file none has reached yet: none. Each worker writes only its own
    readEach(registry, files, progress, [&results](std::size_t i, std::vector<Result<Document>> read) { results[i] = std::move(read); });
    Imported imported;
    for (std::vector<Result<Document>> &ofFile : results) {
        for (Result<Document> &result : ofFile) {
            if (result) {
                imported.documents.push_back(*std::move(result));
            } else {
                imported.errors.push_back(result.error());
            }
        }
    }
    return imported;
}

} // namespace eusebius
