// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/dialogs/importprofiles.h"
#include "views/render/theme.h"

#include <QDialog>
#include <QList>
#include <QTimer>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace eusebius {

/// Before anything is added: every document, as soon as it is read, with how much of it is dated, and which years, and a box to leave it out.
/// While others are still being read nothing can be added yet.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice : quint8 { Cancel, Add, OpenInstead };

    /// `canAdd`: a corpus is open that they can be added to; else they are opened as one. `progress`: tells how far reading is; becomes the dialog's.
    ProfilesDialog(const Theme &theme, bool canAdd, QWidget *progress, QWidget *parent = nullptr);

    /// Documents that were read since.
    void addProfiles(std::vector<DocumentProfile> profiles);
    /// All was read, or reading was stopped. `repeated`: for each document in order, what it repeats; `notRead`: files that could not be read.
    void finish(const QStringList &repeated, int notRead);
    bool isFinished() const { return m_finished; }

    Choice choice() const { return m_choice; }
    /// Indexes of the documents whose box is empty, ascending.
    QList<int> leftOut() const;
    bool asksAgain() const;

private:
    QTreeWidget *newList(const Theme &theme);
    void addButtons();
    void addRow(DocumentProfile profile);
    void fillRemarks(int row);
    void drawTimes();
    void leaveOutRepeated();
    void countKept();
    void choose(Choice choice);

    ImportProfiles m_profiles;
    Choice m_choice = Choice::Cancel;
    bool m_canAdd = false;
    bool m_finished = false;
    QTimer m_drawing; ///< the axis under all rows changes with each document: it is laid anew now and then
    QLabel *m_head = nullptr;
    QWidget *m_progress = nullptr;
    QTreeWidget *m_list = nullptr;
    QCheckBox *m_dontAsk = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_instead = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace eusebius
