// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/sourcesmodel.h"

#include "views/words/sourcenames.h"

namespace eusebius {

using namespace Qt::StringLiterals;

SourcesModel::SourcesModel(const CorpusState &corpus, FilterState &filter, TaskRunner &tasks, QObject *parent)
    : QAbstractListModel(parent), m_corpus(corpus), m_filter(filter), m_profileTask(tasks)
{
    connect(&corpus, &CorpusState::changed, this, &SourcesModel::corpusChanged);
    connect(&filter, &FilterState::changed, this, &SourcesModel::filterChanged);
    corpusChanged();
}

void SourcesModel::corpusChanged()
{
    const SnapshotPtr before = m_snapshot;
    const SnapshotPtr &now = m_corpus.snapshot();
    if (before && now && before->documents().data() == now->documents().data() && before->documents().size() == now->documents().size()) {
        // Most decisions leave the sources as they are: the list keeps its rows and where one stands in it.
        m_snapshot = now;
        countShown();
        if (rowCount() > 0) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    } else {
        beginResetModel();
        m_snapshot = now;
        m_profiles = {};
        countShown();
        endResetModel();
    }
    if (m_snapshot) {
        m_profileTask.start([snapshot = m_snapshot](const Progress &) { return sourceProfiles(*snapshot); },
                            [this](const Profiles &profiles) {
                                m_profiles = profiles;
                                if (rowCount() > 0) {
                                    emit dataChanged(index(0), index(rowCount() - 1));
                                }
                            });
    }
}

void SourcesModel::filterChanged()
{
    // The filter hears of a new corpus before we do.
    if (m_snapshot && m_snapshot == m_corpus.snapshot() && rowCount() > 0) {
        countShown();
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void SourcesModel::countShown()
{
    m_shownStatements.clear();
    if (!m_snapshot) {
        return;
    }
    const int statements = static_cast<int>(m_snapshot->statements().size());
    m_shownStatements.assign(m_snapshot->documents().size(), 0);
    if (m_filter.matches() == nullptr) {
        for (std::size_t d = 0; d < m_shownStatements.size(); ++d) {
            m_shownStatements[d] = static_cast<int>(m_snapshot->statementsOf(static_cast<int>(d)).size());
        }
        return;
    }
    for (int i = 0; i < statements; ++i) {
        if (m_filter.matchesSearch(i)) {
            ++m_shownStatements[static_cast<std::size_t>(m_snapshot->documentOf(i))];
        }
    }
}

SourcesModel::Row SourcesModel::row(int document) const
{
    const Document &d = m_snapshot->document(document);
    const auto at = static_cast<std::size_t>(document);
    Row row;
    row.title = d.title.isEmpty() ? d.id : d.title;
    row.line = sourceLine(d);
    row.statements = m_shownStatements[at];
    row.allStatements = static_cast<int>(m_snapshot->statementsOf(document).size());
    row.shown = m_filter.isDocumentShown(document);
    row.profile = at < m_profiles.counts.size() ? &m_profiles.counts[at] : nullptr;
    row.highest = m_profiles.highest;
    return row;
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->documents().size());
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Document &document = m_snapshot->document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return document.title.isEmpty() ? document.id : document.title;
    case Qt::CheckStateRole:
        return m_filter.isDocumentShown(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: {
        const QString author = document.author.isEmpty() ? QString() : u'\n' + document.author;
        const QString line = sourceLine(document);
        return QString(document.title + author + (line.isEmpty() || line == document.author ? QString() : u'\n' + line) + u'\n' + document.id);
    }
    case Qt::AccessibleTextRole: {
        const Row r = row(index.row());
        return u"%1, %2, %3 statements"_s.arg(r.title, r.line.isEmpty() ? u"publisher not stated"_s : r.line).arg(r.statements);
    }
    default:
        return {};
    }
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    m_filter.setDocumentShown(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace eusebius
