// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/passagesmodel.h"

#include "views/itemmodels/eventwords.h"
#include "views/words/sourcenames.h"

namespace eusebius {

using namespace Qt::StringLiterals;

PassagesModel::PassagesModel(const CorpusState &corpus, const FilterState &filter, QObject *parent)
    : QAbstractTableModel(parent), m_corpus(corpus), m_filter(filter)
{
    connect(&filter, &FilterState::changed, this, &PassagesModel::rebuild);
    rebuild();
}

void PassagesModel::rebuild()
{
    beginResetModel();
    if (m_snapshot != m_corpus.snapshot()) {
        m_snapshot = m_corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
    }
    m_matches = m_filter.matches();
    m_rows.clear();
    if (m_matches && m_matches->snapshot == m_snapshot) {
        for (std::size_t i = 0; i < m_matches->passages.size(); ++i) {
            if (m_filter.shown().showsDocument(m_matches->passages[i].document)) {
                m_rows.push_back(static_cast<int>(i));
            }
        }
    }
    endResetModel();
}

QString PassagesModel::dateOf(const FoundPassage &passage) const
{
    QStringList dates;
    for (const int statement : passage.statements) {
        const TimeSpan &time = m_snapshot->statement(statement).time;
        if (const QString words = shortTimeWords(time); !time.isUndated() && !dates.contains(words)) {
            dates.append(words);
        }
    }
    return listWords(dates, 2);
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PassagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const FoundPassage &passage = passageAt(index.row());
    switch (index.column()) {
    case Words:
        return m_snapshot->document(passage.document).text.mid(passage.passage.begin, std::min<qsizetype>(passage.passage.length(), 400)).simplified();
    case Source:
        return m_names.value(passage.document);
    case Date:
        return dateOf(passage);
    default:
        return {};
    }
}

QVariant PassagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Words:
        return u"Passage"_s;
    case Source:
        return u"Source"_s;
    case Date:
        return u"Dates in it"_s;
    default:
        return {};
    }
}

} // namespace eusebius
