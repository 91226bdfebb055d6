// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edits/edit.h"
#include "model/corpus/decisions/decisions.h"
#include "views/render/theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;

namespace eusebius {

/// The tags of one or several things: ticked, partly ticked or not; a new one is typed. A tag's name is changed in its row (F2), an empty name
/// removes it everywhere; it may have a colour.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    TagsDialog(const Theme &theme, const QString &about, const Decisions &decisions, std::vector<Subject> subjects, QWidget *parent = nullptr);

    /// What was changed, as one step.
    std::vector<Edit> edits() const;

private:
    void addRow(const Tag &tag, int tagged);
    QMenu *colourMenu();
    void colourCurrent(const QString &colour);

    std::vector<Subject> m_subjects;
    QListWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_colour = nullptr;
};

} // namespace eusebius
