// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/importing.h"

#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/profilesdialog.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/leaving.h"
#include "views/mainwindow/offering.h"
#include "views/mainwindow/workstrip.h"

namespace eusebius {

Importing::Importing(Workspace &workspace, TaskRunner &tasks, Settings &settings, CorpusFiles &files, Leaving &leaving, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_files(files), m_leaving(leaving), m_window(window), m_offering(new Offering(workspace.corpus, tasks, this))
{
    connect(m_offering, &Offering::progressed, this, [this](const WorkReport::State &state) {
        if (m_dialog != nullptr) {
            m_progress->setProgress(state);
            showWhereWanted();
        }
    });
    connect(m_offering, &Offering::grew, this, [this](const std::vector<DocumentProfile> &profiles) {
        if (m_dialog != nullptr) {
            m_dialog->addProfiles(profiles);
        }
    });
    connect(m_offering, &Offering::looked, this, &Importing::finishAsking);
}

void Importing::take(const QStringList &paths, const std::function<void(const QStringList &)> &open)
{
    const bool isCorpus = paths.size() == 1 && paths.front().endsWith(QLatin1String(".eusebius"), Qt::CaseInsensitive);
    if (paths.isEmpty() || m_files.openPicture(paths)) {
        return;
    }
    if (isCorpus || !m_settings.asksBeforeAdding()) {
        open(paths);
        return;
    }
    closeQuietly();
    beginAsking();
    m_offering->look(paths);
}

/// The dialog is there from the beginning, and seen as soon as there is something to ask.
void Importing::beginAsking()
{
    m_progress = new WorkStrip;
    m_dialog = new ProfilesDialog(m_workspace.theme.theme(), m_files.canAdd(), m_progress, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_progress, &WorkStrip::stopWanted, m_offering, &Offering::stop);
    connect(m_progress, &WorkStrip::pauseWanted, m_offering, &Offering::setPaused);
    connect(m_dialog, &QDialog::finished, this, &Importing::answered);
    m_progress->begin(QStringLiteral("Reading …"), true);
}

/// One document in an empty window needs no question; where it takes its time, it is seen that it does.
void Importing::showWhereWanted()
{
    constexpr qint64 kSlow = 700; // milliseconds
    const bool many = m_offering->files() > 1 || m_offering->offered().documents.size() > 1 || m_workspace.snapshot() != nullptr;
    if (!m_dialog->isVisible() && (many || (m_offering->isLooking() && m_offering->milliseconds() > kSlow))) {
        m_dialog->open();
    }
}

void Importing::finishAsking()
{
    if (m_dialog == nullptr) {
        m_offering->drop();
        return;
    }
    const OfferedDocuments &offered = m_offering->offered();
    const bool nothing = offered.documents.empty();
    const bool single = offered.documents.size() == 1 && m_offering->files() <= 1 && m_workspace.snapshot() == nullptr;
    if (nothing || single) {
        closeQuietly();
        m_files.openFound(m_offering->take(), {});
        return;
    }
    m_dialog->finish(offered.repeated, static_cast<int>(offered.errors.size()));
    showWhereWanted();
}

void Importing::answered()
{
    ProfilesDialog &dialog = *m_dialog;
    m_dialog = nullptr;
    if (dialog.choice() == ProfilesDialog::Choice::Cancel || !dialog.isFinished()) {
        m_offering->drop();
        m_files.tellDeclined();
        return;
    }
    m_settings.setAsksBeforeAdding(dialog.asksAgain());
    const QList<int> leftOut = dialog.leftOut();
    const auto open = [this, leftOut] { m_files.openFound(m_offering->take(), leftOut); };
    if (dialog.choice() == ProfilesDialog::Choice::Add && m_files.canAdd()) {
        m_files.addFound(m_offering->take(), leftOut);
    } else if (m_leaving.mayLeave(open)) {
        open();
    }
}

/// Nobody has answered, and nobody needs to.
void Importing::closeQuietly()
{
    if (m_dialog != nullptr) {
        m_dialog->disconnect(this);
        m_dialog->close();
        m_dialog = nullptr;
    }
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
