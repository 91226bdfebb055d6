// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/eventstable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>

namespace eusebius {

using namespace Qt::StringLiterals;

EventsTable::EventsTable(Workspace &workspace, QWidget *parent)
    : QuietTable(workspace.theme, parent), m_workspace(workspace), m_model(workspace.corpus, workspace.filter)
{
    setAccessibleName(u"Events"_s);
    setModel(&m_model);
    setColumnWidths({150, 300, 230, 170}, EventsModel::Title);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(EventsModel::Date, Qt::AscendingOrder);
    connect(this, &QuietTable::rowChosen, this, &EventsTable::choose);
    connect(this, &QuietTable::rowEntered, this, [this](int row) {
        choose(row);
        emit eventActivated();
    });
    connect(&workspace.selection, &Selection::changed, this, &EventsTable::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsTable::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsTable::sayWhyEmpty);
    sayWhyEmpty();
}

void EventsTable::sayWhyEmpty()
{
    const Snapshot *snapshot = m_workspace.snapshot();
    if (m_model.rowCount() > 0 || snapshot == nullptr) {
        setEmptyWords({});
    } else if (snapshot->events().size() == 0) {
        setEmptyWords(u"No document here tells a dated event."_s);
    } else if (!m_workspace.filter.searchText().isEmpty()) {
        setEmptyWords(u"Nothing dated matches “%1”. Escape in the search box shows everything again."_s.arg(m_workspace.filter.searchText()));
    } else {
        setEmptyWords(u"Every source that tells an event is switched off. Check one on the left to see what it tells."_s);
    }
}

void EventsTable::choose(int row)
{
    m_choosing = true;
    m_workspace.selection.selectEvent(m_workspace.snapshot()->event(m_model.eventAt(row)).id);
    markSelected();
    m_choosing = false;
}

void EventsTable::markSelected()
{
    std::vector<EventId> events;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        events.push_back(m_workspace.snapshot()->event(m_model.eventAt(index.row())).id);
    }
    m_workspace.selection.markEvents(std::move(events));
}

void EventsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QuietTable::selectionChanged(selected, deselected);
    if (hasFocus() && !m_choosing && !m_following) {
        markSelected();
    }
}

void EventsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    if (!selectionModel()->isRowSelected(index.row())) {
        selectRow(index.row());
        choose(index.row());
    }
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    m_workspace.requests.wantMenu(m_workspace.editTarget(), place);
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
    m_following = true;
    setCurrentIndex(index);
    for (const EventId marked : m_workspace.selection.markedEvents()) {
        const int other = m_model.rowOf(m_workspace.snapshot()->eventIndex(marked));
        if (other >= 0) {
            selectionModel()->select(m_model.index(other, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_following = false;
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
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid() && event->button() == Qt::LeftButton) {
        choose(index.row());
    }
}

} // namespace eusebius
