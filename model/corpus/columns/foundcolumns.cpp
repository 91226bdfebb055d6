// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/foundcolumns.h"

namespace eusebius {

namespace {

/// The first row of a column whose value, by `valueOf`, is not below `wanted`.
template <typename T, typename ValueOf, typename Value>
qsizetype lowerBound(const SharedColumn<T> &column, Value wanted, ValueOf valueOf)
{
    qsizetype low = 0;
    qsizetype high = column.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (valueOf(column[middle]) < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

template <typename Row>
qsizetype firstWithId(const SharedColumn<qint32> &byId, const SharedColumn<Row> &rows, quint64 id)
{
    return lowerBound(byId, id, [&rows](qint32 index) { return rows[index].id; });
}

} // namespace

Statement FoundColumns::statement(int index) const
{
    const StatementFields &h = hot[index];
    const StatementCells &row = statements[index];
    Statement s;
    s.id = {row.id};
    s.document = h.document;
    s.range = {row.begin, row.end};
    s.sentence = {row.sentenceBegin, row.sentenceEnd};
    s.title = titles.text(row.title);
    s.kind = static_cast<StatementKind>(h.kind);
    s.time = spans[h.span];
    s.timeWords = {row.timeBegin, row.timeEnd};
    s.dating = static_cast<Dating>(h.dating);
    s.reason = reasons.reason(row.reason);
    for (quint32 f = row.figures; f < figuresEnd(index); ++f) {
        const FigureCells &figure = figures[f];
        s.figures.push_back({figure.value, words.text(figure.unit), words.text(figure.what), {figure.begin, figure.end}, words.text(figure.deed)});
    }
    for (quint32 n = row.names; n < namesEnd(index); ++n) {
        s.names.push_back({words.text(names[n].text), words.text(names[n].canonical), {names[n].begin, names[n].end}});
    }
    s.modality = static_cast<Modality>(h.modality);
    s.attribution = words.text(row.attribution);
    s.status = static_cast<Status>(h.status);
    s.event = h.event;
    return s;
}

Event FoundColumns::event(int index) const
{
    const EventCells &row = events[index];
    Event e;
    e.id = {row.id};
    e.title = titles.text(row.title);
    e.time = spans[row.span];
    e.reason = reasons.reason(row.reason);
    e.statements.reserve(membersEnd(index) - row.members);
    for (quint32 m = row.members; m < membersEnd(index); ++m) {
        e.statements.push_back(members[m]);
    }
    e.documents.reserve(tellersEnd(index) - row.documents);
    for (quint32 d = row.documents; d < tellersEnd(index); ++d) {
        e.documents.push_back(tellers[d]);
    }
    e.independent = row.independent;
    return e;
}

Link FoundColumns::link(qsizetype index) const
{
    const LinkCells &row = links[index];
    return {row.a, row.b, static_cast<LinkRelation>(row.relation), row.score, row.byPerson != 0, reasons.reason(row.reason)};
}

std::vector<Divergence> FoundColumns::divergencesOf(int event) const
{
    std::vector<Divergence> all;
    for (quint32 i = events[event].divergences; i < divergencesEnd(event); ++i) {
        const DivergenceCells &row = divergences[i];
        all.push_back({event, static_cast<DivergenceKind>(row.kind), row.statementA, row.statementB, {row.documentA, {row.beginA, row.endA}},
                       {row.documentB, {row.beginB, row.endB}}, reasons.reason(row.reason)});
    }
    return all;
}

std::vector<TimeExpression> FoundColumns::expressionsOfDocument(int document) const
{
    std::vector<TimeExpression> all;
    const quint32 end = expressionsOf[document + 1];
    all.reserve(end - expressionsOf[document]);
    for (quint32 i = expressionsOf[document]; i < end; ++i) {
        const ExpressionCells &row = expressions[i];
        TimeExpression e;
        e.range = {row.begin, row.end};
        e.type = static_cast<TimexType>(row.type);
        e.value = words.text(row.value);
        e.mod = words.text(row.mod);
        e.span = spans[row.span];
        e.region = static_cast<RegionKind>(row.region);
        e.inRange = (row.flags & InRange) != 0;
        e.wholeRange = {row.wholeBegin, row.wholeEnd};
        e.wholeSpan = spans[row.wholeSpan];
        e.isRangeStart = (row.flags & RangeStart) != 0;
        e.fromDocumentDate = (row.flags & FromDocumentDate) != 0;
        e.reason = reasons.reason(row.reason);
        all.push_back(std::move(e));
    }
    return all;
}

std::vector<int> FoundColumns::statementsWith(quint64 id) const
{
    std::vector<int> all;
    for (qsizetype at = firstWithId(statementsById, statements, id); at < statementsById.size() && statements[statementsById[at]].id == id; ++at) {
        all.push_back(statementsById[at]);
    }
    return all;
}

int FoundColumns::eventIndex(quint64 id) const
{
    const qsizetype at = firstWithId(eventsById, events, id);
    return at < eventsById.size() && events[eventsById[at]].id == id ? eventsById[at] : -1;
}

int FoundColumns::firstStatementOf(int document) const
{
    return static_cast<int>(lowerBound(hot, document, [](const StatementFields &row) { return row.document; }));
}

qsizetype FoundColumns::firstLinkOf(int statement) const
{
    return lowerBound(links, statement, [](const LinkCells &link) { return link.a; });
}

} // namespace eusebius
