// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/eventsmodel.h"
#include "views/state/workspace.h"
#include "views/widgets/quiettable.h"

namespace eusebius {

/// The events shown, as a table with the same selection as the timeline. Several rows at once are marked, to be decided together.
class EventsTable : public QuietTable {
    Q_OBJECT

public:
    explicit EventsTable(Workspace &workspace, QWidget *parent = nullptr);

    EventsModel &events() { return m_model; }

signals:
    void eventActivated();

protected:
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void choose(int row);
    void markSelected();
    void followSelection();
    void sayWhyEmpty();

    Workspace &m_workspace;
    EventsModel m_model;
    bool m_choosing = false;
    bool m_following = false; ///< the selection comes from elsewhere
};

} // namespace eusebius
