// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/corpusstate.h"

#include <QAbstractTableModel>

#include <vector>

namespace eusebius {

/// Decisions whose words are not in their documents any more: which words, where they stood, what was decided. They wait, and hold again when
/// the words come back.
class LostModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Source, Decision, ColumnCount };

    explicit LostModel(const CorpusState &corpus, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString words;
        QString source;
        QString decision;
    };

    void rebuild();
    QString saidOf(Subject subject, const QString &own) const;

    const CorpusState &m_corpus;
    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace eusebius
