// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/lostmodel.h"

#include "views/itemmodels/eventwords.h"
#include "views/words/editwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

LostModel::LostModel(const CorpusState &corpus, QObject *parent) : QAbstractTableModel(parent), m_corpus(corpus)
{
    connect(&corpus, &CorpusState::changed, this, &LostModel::rebuild);
    rebuild();
}

/// What a record says itself, with notes, tags and links that stand beside it.
QString LostModel::saidOf(Subject subject, const QString &own) const
{
    const Decisions &decisions = m_snapshot->decisions();
    QStringList said{own};
    if (subject.isStatement()) {
        for (const LinkRecord &link : decisions.links(subject.statement())) {
            said.append(link.relation == LinkRelation::NotSame ? u"not the same as another"_s
                                                               : link.relation == LinkRelation::Same ? u"the same as another"_s : u"related to another"_s);
        }
    }
    for (const qint64 key : decisions.tagsOf(subject)) {
        if (const Tag *tag = decisions.tag(key)) {
            said.append(u'#' + tag->name);
        }
    }
    for (const Note &note : decisions.notes(subject)) {
        said.append(u"note: "_s + note.text.simplified());
    }
    said.removeAll(QString());
    said.removeDuplicates();
    return said.join(u"; "_s);
}

void LostModel::rebuild()
{
    if (m_snapshot == m_corpus.snapshot()) {
        return;
    }
    beginResetModel();
    m_snapshot = m_corpus.snapshot();
    m_rows.clear();
    if (m_snapshot) {
        const Decisions &decisions = m_snapshot->decisions();
        for (const StatementId id : m_snapshot->report().lostStatements) {
            if (const StatementRecord *record = decisions.statement(id)) {
                const QString said = saidOf(Subject::of(id), decisionWords(*record));
                m_rows.push_back({record->passage.anchor.quote.simplified(), record->passage.document, said.isEmpty() ? u"named by another decision"_s : said});
            }
        }
        for (const EventId id : m_snapshot->report().lostEvents) {
            if (const EventRecord *record = decisions.event(id)) {
                const StatementRecord *first = record->members.empty() ? nullptr : decisions.statement(record->members.front());
                m_rows.push_back({first == nullptr ? record->title : first->passage.anchor.quote.simplified(),
                                  u"%1 lost"_s.arg(countWords(qsizetype(record->members.size()), u"passage"_s)), saidOf(Subject::of(id), decisionWords(*record))});
            }
        }
    }
    endResetModel();
}

int LostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == Words ? row.words : index.column() == Source ? row.source : row.decision;
}

QVariant LostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names{u"Words that are gone"_s, u"Where they stood"_s, u"What was decided"_s};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace eusebius
