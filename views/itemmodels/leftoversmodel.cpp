// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/leftoversmodel.h"

#include "views/itemmodels/eventwords.h"
#include "views/words/errorwords.h"
#include "views/words/reasonwords.h"
#include "views/words/sourcenames.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWords = 160;

QString excerpt(const Document &document, TextRange range)
{
    return document.text.mid(range.begin, std::min(range.length(), kLongestWords)).simplified();
}

} // namespace

QString leftoverWords(LeftoverKind kind, int count)
{
    switch (kind) {
    case LeftoverKind::UndatedStatement:
        return countWords(count, u"statement"_s) + u" without a date"_s;
    case LeftoverKind::UnresolvedTime:
        return countWords(count, u"time"_s) + u" without days"_s;
    case LeftoverKind::NotRead:
        return countWords(count, u"part"_s) + u" not read"_s;
    }
    Q_UNREACHABLE();
}

LeftoversModel::LeftoversModel(LeftoverKind kind, const CorpusState &corpus, const FilterState &filter, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_corpus(corpus), m_filter(filter)
{
    connect(&filter, &FilterState::changed, this, &LeftoversModel::rebuild);
    rebuild();
}

void LeftoversModel::rebuild()
{
    if (m_snapshot != m_corpus.snapshot()) {
        m_snapshot = m_corpus.snapshot();
        m_names = m_snapshot ? sourceNames(*m_snapshot) : QStringList();
    }
    std::vector<Row> rows = wantedRows();
    if (rows == m_rows) {
        // Most decisions date nothing: whoever shows the list need not begin anew.
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<LeftoversModel::Row> LeftoversModel::wantedRows() const
{
    std::vector<Row> rows;
    switch (m_kind) {
    case LeftoverKind::UndatedStatement:
        addUndated(rows);
        break;
    case LeftoverKind::UnresolvedTime:
        addUnresolved(rows);
        break;
    case LeftoverKind::NotRead:
        addNotRead(rows);
        break;
    }
    return rows;
}

void LeftoversModel::addUndated(std::vector<Row> &rows) const
{
    const int count = m_snapshot && m_snapshot->undatedCount() > 0 ? static_cast<int>(m_snapshot->statements().size()) : 0;
    for (int i = 0; i < count; ++i) {
        if (m_snapshot->timeOf(i).isUndated() && m_filter.showsStatement(i)) {
            rows.push_back({m_snapshot->documentOf(i), m_snapshot->rangeOf(i), i, i});
        }
    }
}

void LeftoversModel::addUnresolved(std::vector<Row> &rows) const
{
    const int count = m_snapshot ? static_cast<int>(m_snapshot->documents().size()) : 0;
    for (int d = 0; d < count; ++d) {
        if (!m_filter.shown().showsDocument(d)) {
            continue;
        }
        const auto expressions = m_snapshot->expressions(d);
        for (std::size_t i = 0; i < expressions.size(); ++i) {
            const TimeExpression &expression = expressions[i];
            // Durations and ages name no days and never will; what should have named some is listed.
            const bool names = expression.type == TimexType::Date || expression.type == TimexType::Time;
            if (names && expression.region == RegionKind::Body && expression.span.isUndated()) {
                rows.push_back({d, expression.range, -1, static_cast<int>(i)});
            }
        }
    }
}

void LeftoversModel::addNotRead(std::vector<Row> &rows) const
{
    for (std::size_t i = 0; i < m_corpus.notRead().size(); ++i) {
        rows.push_back({-1, {}, -1, static_cast<int>(i)});
    }
    const int count = m_snapshot ? static_cast<int>(m_snapshot->documents().size()) : 0;
    for (int d = 0; d < count; ++d) {
        const Document &document = m_snapshot->document(d);
        for (std::size_t i = 0; i < document.unread.size(); ++i) {
            rows.push_back({d, document.unread[i].range, -1, static_cast<int>(i)});
        }
    }
}

QString LeftoversModel::words(const Row &row) const
{
    if (row.document < 0) {
        return m_corpus.notRead()[static_cast<std::size_t>(row.item)].subject;
    }
    return excerpt(m_snapshot->document(row.document), row.range);
}

QString LeftoversModel::why(const Row &row) const
{
    const auto item = static_cast<std::size_t>(row.item);
    if (row.document < 0) {
        return errorWords(m_corpus.notRead()[item]);
    }
    if (row.statement >= 0) {
        return reasonWords(m_snapshot->statement(row.statement).reason);
    }
    if (m_kind == LeftoverKind::UnresolvedTime) {
        return reasonWords(m_snapshot->expressions(row.document)[item].reason);
    }
    const Unread &unread = m_snapshot->document(row.document).unread[item];
    return reasonWords({unread.code, unread.args});
}

int LeftoversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeftoversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftoversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Row &r = row(index.row());
    switch (index.column()) {
    case Words:
        return words(r);
    case Source:
        return r.document < 0 ? QString() : m_names.value(r.document);
    case Why:
        return why(r);
    default:
        return {};
    }
}

QVariant LeftoversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Words:
        return m_kind == LeftoverKind::NotRead ? u"What"_s : u"Words"_s;
    case Source:
        return u"Source"_s;
    case Why:
        return u"Why"_s;
    default:
        return {};
    }
}

} // namespace eusebius
