// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/eventstable.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace eusebius {

using namespace Qt::StringLiterals;

EventsTable::EventsTable(Workspace &workspace, QWidget *parent)
    : QuietTable(workspace.theme, parent), m_workspace(workspace), m_model(workspace.corpus, workspace.filter)
{
    setAccessibleName(u"Events"_s);
    setModel(&m_model);
    setColumnWidths({170, 300, 260}, EventsModel::Title);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(EventsModel::Date, Qt::AscendingOrder);
    connect(this, &QuietTable::rowChosen, this, &EventsTable::choose);
    connect(this, &QuietTable::rowEntered, this, [this](int row) {
        choose(row);
        emit eventActivated();
    });
    connect(&workspace.selection, &Selection::changed, this, &EventsTable::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsTable::followSelection);
}

void EventsTable::choose(int row)
{
    m_choosing = true;
    m_workspace.selection.selectEvent(m_workspace.snapshot()->event(m_model.eventAt(row)).id);
    m_choosing = false;
}

void EventsTable::followSelection()
{
    // Finding the row is linear; a table that is not seen does it when it is.
    if (m_choosing || !isVisible()) {
        return;
    }
    const int event = m_workspace.selectedEvent();
    const int row = event < 0 ? -1 : m_model.rowOf(event);
    if (row < 0) {
        clearSelection();
        return;
    }
    const QModelIndex index = m_model.index(row, EventsModel::Title);
    const QSignalBlocker quiet(this); // it is selected already
    setCurrentIndex(index);
    scrollTo(index);
}

void EventsTable::showEvent(QShowEvent *event)
{
    QuietTable::showEvent(event);
    followSelection();
}

void EventsTable::mousePressEvent(QMouseEvent *event)
{
    QuietTable::mousePressEvent(event);
    // The row that is current already may have been left for another panel's selection.
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid()) {
        choose(index.row());
    }
}

} // namespace eusebius
