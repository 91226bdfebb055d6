// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/corpusfiles.h"

#include "views/dialogs/importreportdialog.h"
#include "views/state/viewrestoring.h"
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

bool isCorpusFile(const QStringList &paths)
{
    return paths.size() == 1 && paths.front().endsWith(".eusebius"_L1, Qt::CaseInsensitive);
}

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

CorpusFiles::CorpusFiles(Workspace &workspace, TaskRunner &tasks, Settings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_opening(tasks), m_saving(tasks), m_exporting(tasks), m_rereading(tasks)
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

/// Of what was begun: workers write it down, the timer shows it.
Progress CorpusFiles::watched()
{
    return Progress([report = m_report](qint64 done, qint64 total, const QString &what) {
        const QMutexLocker lock(&report->mutex);
        report->done = done;
        report->total = total;
        report->what = what;
    });
}

void CorpusFiles::end()
{
    if (!isBusy()) {
        m_poll.stop();
        emit workEnded();
    }
}

/// The corpus that is open holds its own file: read again it would find itself locked.
bool CorpusFiles::isOpen(const QString &path) const
{
    const QString open = m_workspace.edits.path();
    return !open.isEmpty() && m_workspace.snapshot() != nullptr && m_workspace.edits.readOnlyWords().isEmpty()
           && QFileInfo(open).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
}

CorpusFiles::Opened CorpusFiles::read(const QStringList &paths, const Progress &progress)
{
    if (paths == QStringList{samplePath()}) {
        return {openSample(progress), nullptr};
    }
    if (!isCorpusFile(paths)) {
        return {openCorpus(paths, progress), nullptr};
    }
    Result<std::unique_ptr<Editor>> editor = Editor::open(paths.front());
    if (!editor) {
        return {{nullptr, {editor.error()}}, nullptr};
    }
    std::shared_ptr<Editor> shared = std::move(*editor);
    return {{shared->snapshot(), {}}, shared};
}

void CorpusFiles::open(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (isCorpusFile(paths) && isOpen(paths.front())) {
        emit opened();
        emit message(u"%1 is open; every decision is in it"_s.arg(QFileInfo(paths.front()).fileName()), {});
        return;
    }
    if (paths.size() == 1 && openPicture(paths.front())) {
        return;
    }
    begin(u"Reading …"_s, true);
    const Progress progress = watched();
    m_opening.start([paths](const Progress &p) { return read(paths, p); }, [this, paths](Opened opened) { take(paths, std::move(opened)); }, progress);
}

/// What this program wrote itself is no document: it brings back what it shows. False for any other file.
bool CorpusFiles::openPicture(const QString &path)
{
    if (!pictureFormatOf(path) || !QFileInfo(path).isFile()) {
        return false;
    }
    const Result<PictureRecord> record = readPictureRecord(path);
    if (!record) {
        return false;
    }
    const QString problem = restoreView(m_workspace, *record);
    const QString name = QFileInfo(path).fileName();
    if (problem.isEmpty()) {
        emit opened();
    }
    emit message(problem.isEmpty() ? u"Shown as in %1"_s.arg(name) : u"%1: %2"_s.arg(name, problem), {});
    return true;
}

void CorpusFiles::take(const QStringList &paths, Opened opened)
{
    end();
    Built &built = opened.built;
    const int read = built.snapshot ? static_cast<int>(built.snapshot->documents().size()) : 0;
    const QString summary = importSummary(read, built.errors);
    if (built.snapshot) {
        m_openPaths = paths;
        if (paths.front() != samplePath()) {
            m_settings.addRecent(paths);
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
        }
        if (opened.editor) {
            m_workspace.edits.open(std::move(opened.editor), built.errors);
        } else {
            m_workspace.corpus.open(std::move(built.snapshot), {}, built.errors);
        }
        emit this->opened();
    }
    const QString readOnly = m_workspace.edits.readOnlyWords();
    emit message(read > 0 && !readOnly.isEmpty() ? readOnly : summary, built.errors);
}

void CorpusFiles::save(const QString &path)
{
    if (isOpen(path)) {
        emit message(u"%1 is saved: every decision is written to it as it is made"_s.arg(QFileInfo(path).fileName()), {});
        emit saved(true);
        return;
    }
    const EditSession::EditorPtr editor = m_workspace.edits.lend();
    if (!editor) {
        return; // it has said why
    }
    begin(u"Saving %1 …"_s.arg(QFileInfo(path).fileName()), false);
    m_saving.start([editor, path](const Progress &) { return errorOf(editor->saveAs(path)); },
                   [this, editor, path](const std::optional<Error> &error) {
                       end();
                       m_workspace.edits.giveBack(editor, !error);
                       if (error) {
                           emit message(u"It was not saved. "_s + errorWords(*error), {});
                       } else {
                           m_settings.addRecent({path});
                           emit message(u"Saved as %1"_s.arg(QDir::toNativeSeparators(path)), {});
                       }
                       emit saved(!error);
                   });
}

void CorpusFiles::readAgain(const QStringList &documents)
{
    if (const QString why = m_workspace.edits.readOnlyWords(); !why.isEmpty()) {
        emit message(why, {});
        return;
    }
    const EditSession::EditorPtr editor = m_workspace.edits.lend();
    if (!editor) {
        return; // it has said why
    }
    begin(u"Reading again …"_s, true);
    m_rereadProgress = watched();
    m_rereading.start([editor, documents](const Progress &progress) { return eusebius::readAgain(*editor, documents, progress); },
                      [this, editor](const ReadAgain &result) {
                          end();
                          m_workspace.edits.giveBackRead(editor);
                          emit message(readAgainWords(result), result.errors);
                      }, m_rereadProgress);
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

void CorpusFiles::exportSynopsis(const SynopsisOptions &options, const QString &path)
{
    begin(u"Writing %1 …"_s.arg(QFileInfo(path).fileName()), false);
    m_exporting.start([snapshot = m_workspace.corpus.snapshot(), options, path](const Progress &) { return errorOf(writeSynopsis(snapshot, options, path)); },
                      [this, path](const std::optional<Error> &error) {
                          end();
                          emit message(error ? u"No synopsis was written. "_s + errorWords(*error) : u"Synopsis written to %1"_s.arg(QDir::toNativeSeparators(path)), {});
                      });
}

QStringList CorpusFiles::openPaths() const
{
    const QString file = m_workspace.edits.path();
    return file.isEmpty() ? m_openPaths : QStringList{file};
}

void CorpusFiles::stop()
{
    m_rereadProgress.cancel(); // it still holds the editor, and gives it back in a moment
    if (m_opening.isRunning()) {
        m_opening.cancel();
        emit message(m_workspace.snapshot() == nullptr ? u"Reading was stopped"_s : u"Reading was stopped; the corpus before it is still open"_s, {});
    }
    end();
}

} // namespace eusebius
