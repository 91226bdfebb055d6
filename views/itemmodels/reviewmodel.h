// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/corpusstate.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace eusebius {

/// What is to be settled: every event, least certain first, with what makes it uncertain. Behind them what was settled, and what was rejected.
///
/// Rows keep their places while decisions are made in them: what was just confirmed stays in sight until the list is asked for anew.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Doubt, Date, Title, Decided, ColumnCount };

    /// An event, or a rejected statement that stands in none.
    struct Row {
        int event = -1;
        int statement = -1;
        int doubt = 0; ///< 0: certain
        bool isSettled = false;
    };

    explicit ReviewModel(const CorpusState &corpus, QObject *parent = nullptr);

    /// Follows the corpus only while it is: weighing every event takes a while where there are many.
    void setActive(bool active);

    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOfEvent(int event) const;
    /// The next row behind this one that nothing was decided about; -1 where all is settled.
    int nextOpen(int row) const;
    int settled() const { return m_settled; }
    /// "12 of 180 settled"
    QString progressWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    void weighEvents();
    void putInOrder();

    const CorpusState &m_corpus;
    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    int m_settled = 0;
    bool m_active = false;
};

/// In words why an event is uncertain: its date is inferred, its sources disagree on it, its statements are joined weakly.
QStringList doubtWords(const Snapshot &snapshot, int event);

} // namespace eusebius
