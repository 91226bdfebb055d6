// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/importing.h"

#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/profilesdialog.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/leaving.h"

namespace eusebius {

Importing::Importing(Workspace &workspace, Settings &settings, CorpusFiles &files, Leaving &leaving, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_files(files), m_leaving(leaving), m_window(window)
{
    connect(&files, &CorpusFiles::offered, this, &Importing::ask);
}

void Importing::take(const QStringList &paths, const std::function<void(const QStringList &)> &open)
{
    const bool isCorpus = paths.size() == 1 && paths.front().endsWith(QLatin1String(".eusebius"), Qt::CaseInsensitive);
    if (isCorpus || !m_settings.asksBeforeAdding()) {
        open(paths);
    } else {
        m_files.offer(paths);
    }
}

void Importing::ask(const ImportProfiles &profiles)
{
    auto *dialog = new ProfilesDialog(m_workspace.theme.theme(), profiles, m_files.canAdd(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->choice() == ProfilesDialog::Choice::Cancel) {
            m_files.decline();
            return;
        }
        m_settings.setAsksBeforeAdding(dialog->asksAgain());
        const QList<int> leftOut = dialog->leftOut();
        if (dialog->choice() == ProfilesDialog::Choice::Add && m_files.canAdd()) {
            m_files.addOffered(leftOut);
        } else if (m_leaving.mayLeave([this, leftOut] { m_files.openOffered(leftOut); })) {
            m_files.openOffered(leftOut);
        }
    });
    dialog->open();
}

void Importing::showReport()
{
    const Snapshot *snapshot = m_workspace.snapshot();
    const std::vector<Error> errors = m_files.notRead();
    const int read = snapshot == nullptr ? 0 : static_cast<int>(snapshot->documents().size());
    ImportReportDialog(m_workspace.theme.theme(), importSummary(read, errors), errors, snapshot, m_window).exec();
}

void Importing::showErrors(const QString &message, const std::vector<Error> &errors)
{
    ImportReportDialog(m_workspace.theme.theme(), message, errors, m_workspace.snapshot(), m_window).exec();
}

} // namespace eusebius
