// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/filedialogs.h"

#include "views/dialogs/exportdialog.h"
#include "views/mainwindow/corpusfiles.h"

#include <QDir>
#include <QFileDialog>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCorpusSuffix = ".eusebius"_L1;

} // namespace

FileDialogs::FileDialogs(Workspace &workspace, TaskRunner &tasks, Settings &settings, CorpusFiles &files, QWidget *window)
    : QObject(window), m_workspace(workspace), m_tasks(tasks), m_settings(settings), m_files(files), m_window(window)
{
}

void FileDialogs::openFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, u"Open files"_s, m_settings.lastFolder(),
                                                            u"All files (*);;Eusebius corpora (*.eusebius)"_s);
    if (!paths.isEmpty()) {
        emit openWanted(paths);
    }
}

void FileDialogs::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, u"Open a folder of documents"_s, m_settings.lastFolder());
    if (!path.isEmpty()) {
        emit openWanted({path});
    }
}

QString FileDialogs::proposedPath(const QString &suffix) const
{
    QString name = m_workspace.snapshot()->title();
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c)) {
            c = u'-';
        }
    }
    const QString folder = m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder();
    return QDir(folder).filePath(name + suffix);
}

void FileDialogs::saveCorpus()
{
    QString path = QFileDialog::getSaveFileName(m_window, u"Save corpus as"_s, proposedPath(kCorpusSuffix), u"Eusebius corpora (*.eusebius)"_s);
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(kCorpusSuffix, Qt::CaseInsensitive)) {
        path += kCorpusSuffix;
    }
    m_files.save(path);
}

void FileDialogs::exportPicture()
{
    ExportDialog dialog(m_workspace, m_tasks, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString suffix = u'.' + dialog.suffix();
    QString path = QFileDialog::getSaveFileName(m_window, u"Save picture as"_s, proposedPath(suffix), u"Pictures (*%1)"_s.arg(suffix));
    if (path.isEmpty()) {
        return;
    }
    if (!pictureFormatOf(path)) {
        path += suffix;
    }
    m_files.exportPicture(dialog.options(), path);
}

void FileDialogs::exportSynopsis(const SynopsisOptions &options)
{
    const QStringList filters{u"Pages to print (*.pdf)"_s, u"Page for a browser (*.html)"_s, u"Table for other programs (*.csv)"_s};
    QString chosen;
    QString path = QFileDialog::getSaveFileName(m_window, u"Save synopsis as"_s, proposedPath(u".pdf"_s), filters.join(u";;"_s), &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (!synopsisFormatOf(path)) {
        path += QStringList{u".pdf"_s, u".html"_s, u".csv"_s}.value(filters.indexOf(chosen), u".pdf"_s);
    }
    m_files.exportSynopsis(options, path);
}

} // namespace eusebius
