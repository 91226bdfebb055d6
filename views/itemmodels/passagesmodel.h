// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/filterstate.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace eusebius {

/// The passages the search found, best first: words and source. Empty without a search.
class PassagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Source, Date, ColumnCount };

    PassagesModel(const CorpusState &corpus, const FilterState &filter, QObject *parent = nullptr);

    const FoundPassage &passageAt(int row) const { return m_matches->passages[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString dateOf(const FoundPassage &passage) const;

    const CorpusState &m_corpus;
    const FilterState &m_filter;
    SnapshotPtr m_snapshot;
    QStringList m_names;
    SearchMatchesPtr m_matches;
    std::vector<int> m_rows; ///< of the passages, those whose source is shown
};

} // namespace eusebius
