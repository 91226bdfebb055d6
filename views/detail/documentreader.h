// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/detail/readerview.h"
#include "views/state/taskrunner.h"
#include "views/state/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace eusebius {

class LinkButton;

/// The whole text of a document, opened at a passage, with the way back. Long texts are prepared away from the interface
/// thread.
class DocumentReader : public QWidget {
    Q_OBJECT

public:
    DocumentReader(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr);

    /// Shows what the selection has open.
    void follow();
    void showFind();
    /// A statement by hand on the words selected; false where none are.
    bool wantStatement();

signals:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void applyTheme();
    void load(int document);
    void find(bool backward);
    void showHead();
    void showMenu(int statement, QPoint globalPosition);
    void tell(const std::vector<int> &statements);

    Workspace &m_workspace;
    LatestTask<PreparedText> m_preparing;
    SnapshotPtr m_snapshot;
    int m_document = -1;
    LinkButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_waiting = nullptr;
    QLineEdit *m_find = nullptr;
    LinkButton *m_statement = nullptr;
    ReaderView *m_view = nullptr;
};

} // namespace eusebius
