// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QDialog>
#include <QImage>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace eusebius {

/// What the picture shall be: format, size, theme, period; with a small picture of it and its size, both kept up to date.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);

    PictureOptions options() const;
    PictureFormat format() const;
    /// "png", "svg", "pdf".
    QString suffix() const;
    QString sizeHintWords() const;
    bool hasPreview() const { return !m_preview.isNull(); }

private:
    void build();
    QLayout *buildForm();
    void optionsChanged();
    void startPreview();
    void showPreview(const QImage &image);

    Workspace &m_workspace;
    LatestTask<QImage> m_previewTask;
    QTimer *m_delay = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QCheckBox *m_fitHeight = nullptr;
    QComboBox *m_resolution = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_lanes = nullptr;
    QRadioButton *m_shownPeriod = nullptr;
    QRadioButton *m_everything = nullptr;
    QLabel *m_sizeWords = nullptr;
    QLabel *m_previewLabel = nullptr;
    QImage m_preview;
};

} // namespace eusebius
