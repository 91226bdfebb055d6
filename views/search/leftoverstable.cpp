// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/leftoverstable.h"

namespace eusebius {

LeftoversTable::LeftoversTable(Workspace &workspace, LeftoversModel &model, QWidget *parent)
    : QuietTable(workspace.theme, parent), m_workspace(workspace), m_model(model)
{
    setAccessibleName(leftoverWords(model.kind(), 2).section(u' ', 1));
    setModel(&m_model);
    setColumnWidths({360, 180, 280}, LeftoversModel::Words);
    connect(this, &QuietTable::rowChosen, this, &LeftoversTable::open);
    connect(this, &QuietTable::rowEntered, this, &LeftoversTable::open);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void LeftoversTable::open(int row)
{
    const LeftoversModel::Row &r = m_model.row(row);
    if (r.document < 0) {
        return; // a file that could not be read has no text
    }
    const Snapshot &snapshot = *m_workspace.snapshot();
    Selected selected;
    if (r.statement >= 0) {
        const Statement &statement = snapshot.statement(r.statement);
        selected.statement = statement.id;
        selected.event = statement.event >= 0 ? snapshot.event(statement.event).id : EventId();
    } else {
        selected.document = snapshot.document(r.document).id;
        selected.passage = r.range;
    }
    m_workspace.selection.set(selected);
}

} // namespace eusebius
