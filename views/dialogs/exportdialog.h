// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/dialogs/exporting/exportform.h"
#include "views/dialogs/exporting/picturepane.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTimer;

namespace eusebius {

/// What the picture shall be, beside the picture itself: the preview is made the way the file is, away from the interface thread, and the latest
/// request wins.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);

    PictureOptions options() const { return m_form->options(); }
    PictureFormat format() const { return m_form->format(); }
    QString suffix() const { return m_form->suffix(); }
    QString sizeHintWords() const;
    bool hasPreview() const { return m_pane->hasPicture(); }
    ExportForm &form() { return *m_form; }
    const PicturePane &pane() const { return *m_pane; }

private:
    struct Previewed {
        PicturePreview preview;
        QString problem;
    };

    void build();
    void formChanged();
    void startPreview();
    void take(Previewed previewed);
    void print();
    void setBusy(bool busy);

    Workspace &m_workspace;
    LatestTask<Previewed> m_previewTask;
    LatestTask<Result<void>> m_printTask;
    QTimer *m_delay = nullptr;
    ExportForm *m_form = nullptr;
    PicturePane *m_pane = nullptr;
    QLabel *m_sizeWords = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace eusebius
