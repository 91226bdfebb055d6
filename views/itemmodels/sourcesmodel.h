// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/profiles.h"
#include "views/state/filterstate.h"
#include "views/state/taskrunner.h"

#include <QAbstractListModel>

namespace eusebius {

/// The sources of the corpus, one a row, in the corpus's order. Checked: shown. Reads typed data through `row` rather than
/// through QVariant.
class SourcesModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a row paints.
    struct Row {
        QString title;
        QString line; ///< publisher and year
        int statements = 0; ///< shown now
        int allStatements = 0;
        bool shown = true;
        const std::vector<int> *profile = nullptr; ///< null until made
        int highest = 0; ///< of all profiles
    };

    SourcesModel(const CorpusState &corpus, FilterState &filter, TaskRunner &tasks, QObject *parent = nullptr);

    Row row(int document) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void corpusChanged();
    void filterChanged();
    void countShown();

    const CorpusState &m_corpus;
    FilterState &m_filter;
    SnapshotPtr m_snapshot; ///< the one the rows are of
    Profiles m_profiles;
    std::vector<int> m_shownStatements; ///< by document
    LatestTask<Profiles> m_profileTask;
};

} // namespace eusebius
