// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/leaving.h"

#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/filedialogs.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace eusebius {

using namespace Qt::StringLiterals;

Leaving::Leaving(Workspace &workspace, CorpusFiles &files, FileDialogs &dialogs, QWidget *window)
    : QObject(window), m_workspace(workspace), m_dialogs(dialogs), m_window(window)
{
    connect(&files, &CorpusFiles::saved, this, [this](bool well) {
        if (const auto goOn = std::exchange(m_goOn, {}); goOn && well) {
            goOn();
        }
    });
}

bool Leaving::mayLeave(std::function<void()> goOn)
{
    if (!m_workspace.edits.hasUnsaved()) {
        return true;
    }
    switch (ask()) {
    case Answer::Leave:
        return true;
    case Answer::Save:
        m_goOn = std::move(goOn);
        m_dialogs.saveCorpus();
        return false;
    case Answer::Stay:
        return false;
    }
    Q_UNREACHABLE();
}

Leaving::Answer Leaving::ask()
{
    QMessageBox box(m_window);
    box.setWindowTitle(u"Not saved"_s);
    box.setText(u"Your decisions about “%1” stand in memory only."_s.arg(m_workspace.snapshot()->title()));
    box.setInformativeText(u"Saved as a corpus they are kept, and from then on every decision as it is made."_s);
    const auto *save = box.addButton(u"Save…"_s, QMessageBox::AcceptRole);
    const auto *leave = box.addButton(u"Throw them away"_s, QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == save ? Answer::Save : box.clickedButton() == leave ? Answer::Leave : Answer::Stay;
}

} // namespace eusebius
