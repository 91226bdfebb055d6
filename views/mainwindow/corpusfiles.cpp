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

std::vector<Document> keptDocuments(const Snapshot &snapshot, const QList<int> &leftOut)
{
    std::vector<Document> kept;
    for (int i = 0; i < static_cast<int>(snapshot.documents().size()); ++i) {
        if (!leftOut.contains(i)) {
            kept.push_back(snapshot.document(i));
        }
    }
    return kept;
}

/// The files that documents were read from; of a document in an archive that is the archive.
QStringList filesOf(const std::vector<Document> &documents)
{
    QStringList files;
    for (const Document &document : documents) {
        QString path = document.path;
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
    if (paths.size() == 1 && openPicture(paths.front())) {
        return;
    }
    startReading(paths, false);
}

void CorpusFiles::offer(const QStringList &paths)
{
    if (paths.isEmpty() || isCorpusFile(paths) || (paths.size() == 1 && openPicture(paths.front()))) {
        if (isCorpusFile(paths)) {
            open(paths);
        }
        return;
    }
    startReading(paths, true);
}

void CorpusFiles::startReading(const QStringList &paths, bool offers)
{
    m_offered.reset();
    begin(u"Reading …"_s, true);
    const auto readAndLook = [paths, folded = m_workspace.timeline.folded(), report = m_report, offers, present = m_workspace.corpus.snapshot()](const Progress &p) {
        Opened opened = read(paths, *report, p);
        opened.outlook = Workspace::outlookOf(opened.built.snapshot, folded);
        if (offers && opened.built.snapshot) {
            opened.profiles = importProfiles(*opened.built.snapshot, present.get());
            opened.profiles.notRead = static_cast<int>(opened.built.errors.size());
        }
        return opened;
    };
    m_opening.start(readAndLook, [this, paths, offers](Opened opened) { arrived(paths, std::move(opened), offers); }, WorkReport::watchedBy(m_report));
}

void CorpusFiles::arrived(const QStringList &paths, Opened opened, bool offers)
{
    const std::size_t documents = opened.profiles.documents.size();
    if (!offers || documents == 0 || (documents == 1 && m_workspace.snapshot() == nullptr)) {
        take(paths, std::move(opened));
        return;
    }
    end();
    m_offered.emplace(paths, std::move(opened));
    emit offered(m_offered->second.profiles);
}

void CorpusFiles::decline()
{
    m_offered.reset();
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

void CorpusFiles::openOffered(const QList<int> &leftOut)
{
    if (!m_offered) {
        return;
    }
    auto [paths, opened] = *std::exchange(m_offered, std::nullopt);
    if (leftOut.isEmpty()) {
        take(paths, std::move(opened));
    } else {
        openKept(paths, std::move(opened), leftOut);
    }
}

/// What is left out was joined with the rest: the rest is built anew.
void CorpusFiles::openKept(const QStringList &paths, Opened offered, const QList<int> &leftOut)
{
    std::vector<Document> kept = keptDocuments(*offered.built.snapshot, leftOut);
    const QStringList files = filesOf(kept);
    begin(u"Leaving out …"_s, true);
    const auto build = [kept = std::move(kept), errors = offered.built.errors, title = corpusTitle(paths), folded = m_workspace.timeline.folded()](const Progress &p) {
        Opened opened{{buildCorpus(kept, title, p), errors}, nullptr};
        opened.outlook = Workspace::outlookOf(opened.built.snapshot, folded);
        return opened;
    };
    m_opening.start(build, [this, files](Opened opened) { take(files, std::move(opened)); }, WorkReport::watchedBy(m_report));
}

void CorpusFiles::addOffered(const QList<int> &leftOut)
{
    if (!m_offered) {
        return;
    }
    const auto [paths, opened] = *std::exchange(m_offered, std::nullopt);
    const EditSession::EditorPtr editor = m_workspace.edits.lend();
    if (!editor) {
        return; // it has said why
    }
    std::vector<Document> kept = keptDocuments(*opened.built.snapshot, leftOut);
    const QStringList files = leftOut.isEmpty() ? paths : filesOf(kept);
    const std::vector<Error> errors = opened.built.errors;
    begin(u"Adding …"_s, true);
    m_rereadProgress = WorkReport::watchedBy(m_report);
    m_rereading.start([editor, kept = std::move(kept)](const Progress &progress) { return addDocuments(*editor, kept, progress); },
                      [this, editor, files, errors](ReadAgain result) {
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
