// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/filterstate.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace eusebius {

/// What the timeline cannot show, so that nothing is dropped silently: statements without a date, words for times that name
/// no days, parts of documents and files that were not read. One list each, with counts.
enum class LeftoverKind : quint8 { UndatedStatement, UnresolvedTime, NotRead };

class LeftoversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Source, Why, ColumnCount };

    /// Where a row leads. Without a document: a file that could not be read at all.
    struct Row {
        int document = -1;
        TextRange range;
        int statement = -1;
        int item = -1; ///< index of the time expression, unread part or file
        friend bool operator==(const Row &, const Row &) = default;
    };

    LeftoversModel(LeftoverKind kind, const CorpusState &corpus, const FilterState &filter, QObject *parent = nullptr);

    LeftoverKind kind() const { return m_kind; }
    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    std::vector<Row> wantedRows() const;
    void addUndated(std::vector<Row> &rows) const;
    void addUnresolved(std::vector<Row> &rows) const;
    void addNotRead(std::vector<Row> &rows) const;
    QString words(const Row &row) const;
    QString why(const Row &row) const;

    LeftoverKind m_kind;
    const CorpusState &m_corpus;
    const FilterState &m_filter;
    SnapshotPtr m_snapshot;
    QStringList m_names;
    std::vector<Row> m_rows;
};

/// "9 statements without a date", "1 time without days", "2 parts not read".
QString leftoverWords(LeftoverKind kind, int count);

} // namespace eusebius
