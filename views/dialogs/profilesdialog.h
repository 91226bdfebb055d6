// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/dialogs/importprofiles.h"
#include "views/render/theme.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace eusebius {

/// Before anything is added: every document that was read, how much of it is dated, and which years, with a box to leave it out.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice : quint8 { Cancel, Add, OpenInstead };

    /// `canAdd`: a corpus is open that they can be added to; else they are opened as one.
    ProfilesDialog(const Theme &theme, const ImportProfiles &profiles, bool canAdd, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Indexes of the documents whose box is empty, ascending.
    QList<int> leftOut() const;
    bool asksAgain() const;

private:
    QTreeWidget *newList(const Theme &theme);
    void fill();
    void leaveOutRepeated();
    void countKept();
    void choose(Choice choice);

    ImportProfiles m_profiles;
    Choice m_choice = Choice::Cancel;
    bool m_canAdd = false;
    QTreeWidget *m_list = nullptr;
    QCheckBox *m_dontAsk = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_instead = nullptr;
};

} // namespace eusebius
