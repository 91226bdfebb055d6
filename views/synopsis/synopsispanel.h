// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/synopsis/synopsisfile.h"
#include "views/state/workspace.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace eusebius {

class EmptyState;
class SynopsisTable;

/// How sources tell a period, event by event: a line that says which, the table, the signs explained below; and what is said where nothing
/// is told.
class SynopsisPanel : public QWidget {
    Q_OBJECT

public:
    explicit SynopsisPanel(Workspace &workspace, QWidget *parent = nullptr);

    SynopsisTable &table() { return *m_table; }
    SynopsisChoice choice() const;
    void setChoice(SynopsisChoice choice);
    QToolButton *choiceButton(SynopsisChoice choice) const { return m_choices[static_cast<std::size_t>(choice)]; }
    /// What is shown, to be written to a file.
    SynopsisOptions options() const;
    /// "1990 to 2004", "12 events, 5 told by several sources": as the line above the table says.
    QString periodShown() const;
    QString counts() const;
    const EmptyState &notice() const { return *m_notice; }

signals:
    void eventActivated();
    void exportWanted();
    void choiceChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void tell();
    void sayWhyNothing();

    Workspace &m_workspace;
    SynopsisTable *m_table = nullptr;
    EmptyState *m_notice = nullptr;
    std::array<QToolButton *, 3> m_choices{};
    QToolButton *m_export = nullptr;
};

} // namespace eusebius
