// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/corpusfiles.h"

#include "views/dialogs/importreportdialog.h"
#include "views/words/errorwords.h"

#include <QDir>
#include <QFileInfo>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPollMilliseconds = 60;

/// The sample has a name of its own: the folder it lies in says nothing.
Built openSample(const Progress &progress)
{
    const InputList input = listInput({CorpusFiles::samplePath()});
    Imported imported = importFiles(ReaderRegistry::standard(), input.files, progress);
    return {buildCorpus(std::move(imported.documents), u"The sample: Japan and North Korea"_s, progress), imported.errors};
}

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

CorpusFiles::CorpusFiles(Workspace &workspace, TaskRunner &tasks, Settings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_opening(tasks), m_saving(tasks), m_exporting(tasks)
{
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        const QMutexLocker lock(&m_report->mutex);
        emit workProgressed(m_report->done, m_report->total, m_report->what);
    });
}

QString CorpusFiles::samplePath()
{
    return u":/sample"_s;
}

void CorpusFiles::begin(const QString &words, bool canBeStopped)
{
    m_report = std::make_shared<Report>();
    m_poll.start();
    emit workBegan(words, canBeStopped);
}

void CorpusFiles::end()
{
    if (!isBusy()) {
        m_poll.stop();
        emit workEnded();
    }
}

void CorpusFiles::open(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    begin(u"Reading …"_s, true);
    const Progress progress([report = m_report](qint64 done, qint64 total, const QString &what) {
        const QMutexLocker lock(&report->mutex);
        report->done = done;
        report->total = total;
        report->what = what;
    });
    const bool isSample = paths == QStringList{samplePath()};
    m_opening.start([paths, isSample](const Progress &p) { return isSample ? openSample(p) : openCorpus(paths, p); },
                    [this, paths](Built built) { take(paths, std::move(built)); }, progress);
}

void CorpusFiles::take(const QStringList &paths, Built built)
{
    end();
    const int read = built.snapshot ? static_cast<int>(built.snapshot->documents().size()) : 0;
    const QString summary = importSummary(read, built.errors);
    if (built.snapshot) {
        const bool isCorpusFile = paths.size() == 1 && paths.front().endsWith(".eusebius"_L1, Qt::CaseInsensitive);
        if (paths.front() != samplePath()) {
            m_settings.addRecent(paths);
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
        }
        m_workspace.corpus.open(std::move(built.snapshot), isCorpusFile ? paths.front() : QString(), built.errors);
        emit opened();
    }
    emit message(summary, built.errors);
}

void CorpusFiles::save(const QString &path)
{
    begin(u"Saving %1 …"_s.arg(QFileInfo(path).fileName()), false);
    m_saving.start([snapshot = m_workspace.corpus.snapshot(), path](const Progress &) { return errorOf(saveCorpus(*snapshot, path)); },
                   [this, path](const std::optional<Error> &error) {
                       end();
                       if (error) {
                           emit message(u"It was not saved. "_s + errorWords(*error), {});
                           return;
                       }
                       m_settings.addRecent({path});
                       m_workspace.corpus.setPath(path);
                       emit message(u"Saved as %1"_s.arg(QDir::toNativeSeparators(path)), {});
                   });
}

void CorpusFiles::exportPicture(const PictureOptions &options, const QString &path)
{
    begin(u"Writing %1 …"_s.arg(QFileInfo(path).fileName()), false);
    m_exporting.start([snapshot = m_workspace.corpus.snapshot(), options, path](const Progress &) { return errorOf(writePicture(snapshot, options, path)); },
                      [this, path](const std::optional<Error> &error) {
                          end();
                          emit message(error ? u"No picture was written. "_s + errorWords(*error) : u"Picture written to %1"_s.arg(QDir::toNativeSeparators(path)), {});
                      });
}

void CorpusFiles::stop()
{
    if (m_opening.isRunning()) {
        m_opening.cancel();
        emit message(m_workspace.snapshot() == nullptr ? u"Reading was stopped"_s : u"Reading was stopped; the corpus before it is still open"_s, {});
    }
    end();
}

} // namespace eusebius
