// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/eventsmodel.h"

#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"
#include "views/words/sourcenames.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

EventsModel::EventsModel(const CorpusState &corpus, const FilterState &filter, QObject *parent)
    : QAbstractTableModel(parent), m_corpus(corpus), m_filter(filter)
{
    // Every change of the corpus is a change of the filter.
    connect(&filter, &FilterState::changed, this, &EventsModel::rebuild);
    rebuild();
}

void EventsModel::rebuild()
{
    beginResetModel();
    if (m_snapshot != m_corpus.snapshot()) {
        m_snapshot = m_corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
    }
    m_rows.clear();
    const int count = m_snapshot ? static_cast<int>(m_snapshot->events().size()) : 0;
    for (int i = 0; i < count; ++i) {
        if (m_filter.shown().showsEvent(i)) {
            m_rows.push_back(i);
        }
    }
    sortRows();
    endResetModel();
}

void EventsModel::sortRows()
{
    // Events stand by time in the snapshot: their index is the order, and settles what a column leaves equal.
    if (m_sortColumn == Date) {
        if (!std::ranges::is_sorted(m_rows)) {
            std::ranges::sort(m_rows);
        }
        if (m_sortOrder == Qt::DescendingOrder) {
            std::ranges::reverse(m_rows);
        }
        return;
    }
    const auto before = [this](int a, int b) {
        if (m_sortColumn == Title) {
            const int order = m_snapshot->eventTitle(a).compare(m_snapshot->eventTitle(b), Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        }
        const int sources = m_sortColumn == Sources ? m_snapshot->sourceCount(a) - m_snapshot->sourceCount(b) : 0;
        return sources != 0 ? sources < 0 : a < b;
    };
    if (m_sortOrder == Qt::AscendingOrder) {
        std::ranges::sort(m_rows, before);
    } else {
        std::ranges::sort(m_rows, [&before](int a, int b) { return before(b, a); });
    }
}

void EventsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        column = Date;
        order = Qt::AscendingOrder;
    }
    const std::vector<int> oldRows = m_rows;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    std::vector<int> newRowOf(m_snapshot ? m_snapshot->events().size() : 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        newRowOf[static_cast<std::size_t>(m_rows[row])] = static_cast<int>(row);
    }
    // All at once: moved one by one, an index could land on a row whose own index has yet to move.
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before) {
        const auto event = static_cast<std::size_t>(oldRows[static_cast<std::size_t>(old.row())]);
        after.append(index(newRowOf[event], old.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int EventsModel::rowOf(int event) const
{
    const auto found = std::ranges::find(m_rows, event);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Event &event = m_snapshot->event(eventAt(index.row()));
    switch (index.column()) {
    case Date:
        return role == Qt::ToolTipRole ? event.time.toEdtf() : shortTimeWords(event.time);
    case Title:
        return event.title;
    case Sources: {
        const QStringList sources = eventSources(event, m_names);
        return role == Qt::ToolTipRole ? sources.join(u'\n') : listWords(sources);
    }
    case Decided: {
        const QString words = marksOfEvent(*m_snapshot, eventAt(index.row())).words();
        return words.isEmpty() ? QVariant() : words;
    }
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Date:
        return u"Date"_s;
    case Title:
        return u"Event"_s;
    case Sources:
        return u"Sources"_s;
    case Decided:
        return u"Decided"_s;
    default:
        return {};
    }
}

} // namespace eusebius
