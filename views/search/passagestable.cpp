// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/passagestable.h"

namespace eusebius {

using namespace Qt::StringLiterals;

PassagesTable::PassagesTable(Workspace &workspace, QWidget *parent)
    : QuietTable(workspace.theme, parent), m_workspace(workspace), m_model(workspace.corpus, workspace.filter)
{
    setAccessibleName(u"Passages found"_s);
    setModel(&m_model);
    setColumnWidths({400, 200, 150}, PassagesModel::Words);
    connect(this, &QuietTable::rowChosen, this, &PassagesTable::open);
    connect(this, &QuietTable::rowEntered, this, &PassagesTable::open);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void PassagesTable::open(int row)
{
    const FoundPassage &passage = m_model.passageAt(row);
    Selected selected;
    if (!passage.statements.empty()) {
        const Statement &statement = m_workspace.snapshot()->statement(passage.statements.front());
        selected.statement = statement.id;
        selected.event = statement.event >= 0 ? m_workspace.snapshot()->event(statement.event).id : EventId();
    }
    selected.document = m_workspace.snapshot()->document(passage.document).id;
    selected.passage = passage.passage;
    m_workspace.selection.set(selected);
}

} // namespace eusebius
