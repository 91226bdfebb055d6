// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture.h"
#include "views/state/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace eusebius {

/// Every option of a picture as controls: what they say is a PictureOptions, and one can be put into them.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    /// Begins with what the workspace shows: its period, lanes, search and sources.
    explicit ExportForm(Workspace &workspace, QWidget *parent = nullptr);

    PictureOptions options() const;
    void setOptions(const PictureOptions &options);
    PictureFormat format() const;
    /// "png", "svg", "pdf", "html", "md".
    QString suffix() const;
    /// What of the period as it is typed is no date; empty where it is understood.
    QString problem() const;

signals:
    void changed();

private:
    QWidget *buildWhat();
    QWidget *buildSize();
    QWidget *buildLook();
    void addPeriod(QFormLayout *form);
    void addSources(QFormLayout *form);
    void connectAll();
    void follow();
    void choosePreset(int index);
    void chooseSize(int index);
    void setUnit(int index);
    double pixelsPerUnit() const;
    void readSize(PictureOptions &options) const;
    void readPeriod(PictureOptions &options) const;
    void readFilter(PictureOptions &options) const;

    Workspace &m_workspace;
    bool m_filling = false; ///< controls are being set: one change comes at the end
    QComboBox *m_preset = nullptr;
    QComboBox *m_format = nullptr;
    QRadioButton *m_shownPeriod = nullptr;
    QRadioButton *m_everything = nullptr;
    QRadioButton *m_typedPeriod = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_sources = nullptr;
    QCheckBox *m_confirmed = nullptr;
    QComboBox *m_lanes = nullptr;
    QComboBox *m_size = nullptr;
    QComboBox *m_unit = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QCheckBox *m_fitHeight = nullptr;
    QSpinBox *m_dpi = nullptr;
    QComboBox *m_sheets = nullptr;
    QSpinBox *m_overlap = nullptr;
    QCheckBox *m_cutMarks = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_font = nullptr;
    QDoubleSpinBox *m_type = nullptr;
    QCheckBox *m_typeFits = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_caption = nullptr;
    QComboBox *m_records = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_key = nullptr;
    QCheckBox *m_eras = nullptr;
    QCheckBox *m_undated = nullptr;
    QCheckBox *m_folded = nullptr;
    QCheckBox *m_made = nullptr;
    QCheckBox *m_outlines = nullptr;
    QCheckBox *m_wordsOnly = nullptr;
};

} // namespace eusebius
