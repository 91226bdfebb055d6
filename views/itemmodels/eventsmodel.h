// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/filterstate.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace eusebius {

/// The events shown, as a table: date, title, sources, what was decided. Follows the filter; sorts itself, by time to begin with.
class EventsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Title, Sources, Decided, ColumnCount };

    EventsModel(const CorpusState &corpus, const FilterState &filter, QObject *parent = nullptr);

    /// Index of the event in the snapshot.
    int eventAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row that shows an event, -1 none.
    int rowOf(int event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    void sortRows();

    const CorpusState &m_corpus;
    const FilterState &m_filter;
    SnapshotPtr m_snapshot;
    QStringList m_names;
    std::vector<int> m_rows;
    int m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace eusebius
