// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/corpusfiles.h"

#include "views/dialogs/importreportdialog.h"
#include "views/state/viewrestoring.h"
#include "views/words/errorwords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

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

/// What openCorpus() does of folders and several files, told in documents.
Built openCounted(const QStringList &paths, WorkReport &report, const Progress &progress)
{
    constexpr double kRead = 0.5; // of the time, where others' formats are read
    constexpr double kBuildingTells = 0.15; // where the building's own telling begins
    const InputList input = listInput(paths);
    report.beginStage(0, kRead, true);
    Imported imported = importFiles(ReaderRegistry::standard(), input.files, progress);
    Built built{nullptr, input.errors};
    std::ranges::move(imported.errors, std::back_inserter(built.errors));
    if (progress.isCancelled() || imported.documents.empty()) {
        return built;
    }
    report.beginStage((kRead - kBuildingTells) / (1 - kBuildingTells), 1, false);
    built.snapshot = buildCorpus(std::move(imported.documents), corpusTitle(paths), progress);
    return built;
}

/// Takes out what is left out; false where nothing was.
bool leaveOut(std::vector<FoundDocument> &documents, const QList<int> &leftOut)
{
    for (auto index = leftOut.crbegin(); index != leftOut.crend(); ++index) {
        documents.erase(documents.begin() + *index);
    }
    return !leftOut.isEmpty();
}

/// The files that documents were read from; of a document in an archive that is the archive.
QStringList filesOf(const std::vector<FoundDocument> &documents)
{
    QStringList files;
    for (const FoundDocument &found : documents) {
        QString path = found.document.path;
        while (!path.isEmpty() && !QFileInfo::exists(path) && path.contains(u'/')) {
            path = path.section(u'/', 0, -2);
        }
        if (files.isEmpty() || files.back() != path) {
            files.append(path);
        }
    }
    files.removeDuplicates();
    return files;
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
        emit workProgressed(m_report->state());
    });
}

CorpusFiles::~CorpusFiles()
{
    setPaused(false); // what waits would be waited for
}

QString CorpusFiles::samplePath()
{
    return u":/sample"_s;
}

void CorpusFiles::begin(const QString &words, bool canBeStopped)
{
    setPaused(false);
    m_report = std::make_shared<WorkReport>();
    m_poll.start();
    emit workBegan(words, canBeStopped);
}

void CorpusFiles::setPaused(bool paused)
{
    if (m_report) {
        m_report->setPaused(paused);
    }
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

CorpusFiles::Opened CorpusFiles::read(const QStringList &paths, WorkReport &report, const Progress &progress)
{
    if (paths == QStringList{samplePath()}) {
        return {openSample(progress), nullptr};
    }
    if (!isCorpusFile(paths)) {
        const bool many = paths.size() > 1 || QFileInfo(paths.front()).isDir();
        return {many ? openCounted(paths, report, progress) : openCorpus(paths, progress), nullptr};
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
    if (openPicture(paths)) {
        return;
    }
    begin(u"Reading …"_s, true);
    const auto readAndLook = [paths, folded = m_workspace.timeline.folded(), report = m_report](const Progress &p) {
        Opened opened = read(paths, *report, p);
        opened.outlook = Workspace::outlookOf(opened.built.snapshot, folded);
        return opened;
    };
    m_opening.start(readAndLook, [this, paths](Opened opened) { take(paths, std::move(opened)); }, WorkReport::watchedBy(m_report));
}

void CorpusFiles::tellDeclined()
{
    emit message(m_workspace.snapshot() == nullptr ? u"Nothing was added"_s : u"Nothing was added; the corpus is as it was"_s, {});
}

bool CorpusFiles::canAdd() const
{
    return m_workspace.snapshot() != nullptr && m_workspace.edits.readOnlyWords().isEmpty();
}

std::vector<Error> CorpusFiles::notRead() const
{
    std::vector<Error> all = m_workspace.corpus.notRead();
    all.insert(all.end(), m_notAdded.begin(), m_notAdded.end());
    return all;
}

void CorpusFiles::openFound(OfferedDocuments offered, const QList<int> &leftOut)
{
    if (offered.documents.empty()) {
        take(offered.paths, {{nullptr, std::move(offered.errors)}, nullptr});
        return;
    }
    const QString title = corpusTitle(offered.paths);
    const QStringList files = leaveOut(offered.documents, leftOut) ? filesOf(offered.documents) : offered.paths;
    begin(u"Comparing …"_s, true);
    const auto join = [kept = std::make_shared<OfferedDocuments>(std::move(offered)), title, folded = m_workspace.timeline.folded()](const Progress &p) {
        Opened opened{{joinDocuments(std::move(kept->documents), title, p), std::move(kept->errors)}, nullptr};
        opened.outlook = Workspace::outlookOf(opened.built.snapshot, folded);
        return opened;
    };
    m_opening.start(join, [this, files](Opened opened) { take(files, std::move(opened)); }, WorkReport::watchedBy(m_report));
}

void CorpusFiles::addFound(OfferedDocuments offered, const QList<int> &leftOut)
{
    const EditSession::EditorPtr editor = m_workspace.edits.lend();
    if (!editor) {
        return; // it has said why
    }
    const QStringList files = leaveOut(offered.documents, leftOut) ? filesOf(offered.documents) : offered.paths;
    begin(u"Adding …"_s, true);
    m_rereadProgress = WorkReport::watchedBy(m_report);
    const auto kept = std::make_shared<OfferedDocuments>(std::move(offered));
    m_rereading.start([editor, kept](const Progress &progress) { return addDocuments(*editor, std::move(kept->documents), progress); },
                      [this, editor, files, kept](ReadAgain result) {
                          const std::vector<Error> &errors = kept->errors;
                          end();
                          m_workspace.edits.giveBackRead(editor);
                          if (result.replaced) {
                              m_openPaths += files;
                              m_notAdded.insert(m_notAdded.end(), errors.begin(), errors.end());
                          }
                          result.errors.insert(result.errors.end(), errors.begin(), errors.end());
                          emit message(result.replaced || !result.errors.empty() ? readAgainWords(result) : u"Adding was stopped; nothing has changed"_s, result.errors);
                      }, m_rereadProgress);
}

bool CorpusFiles::openPicture(const QStringList &paths)
{
    const QString path = paths.value(0);
    if (paths.size() != 1 || !pictureFormatOf(path) || !QFileInfo(path).isFile()) {
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
        m_notAdded.clear();
        if (paths.front() != samplePath()) {
            m_settings.addRecent(paths);
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
        }
        m_workspace.setOutlook(std::move(opened.outlook));
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
    m_rereadProgress = WorkReport::watchedBy(m_report);
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
    setPaused(false); // to see that it is to stop
    end();
}

} // namespace eusebius
