// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/sharedcolumn.h"
#include "model/corpus/columns/columnrows.h"
#include "model/corpus/columns/reasonpool.h"
#include "model/corpus/columns/spanpool.h"
#include "model/corpus/columns/textpool.h"
#include "model/corpus/parts.h"

#include <vector>

namespace eusebius {

/// Everything of a corpus that comes by the hundred thousand, in columns of small rows; one of its things is made into its value when it is
/// asked for. About 200 bytes a statement, all told.
///
/// Not the documents, their reuse and coverage: see Found. Not changed once made.
///
///     const FoundColumns columns = columnsOf(parts);
///     columns.statement(7).title == parts.statements[7].title;
struct FoundColumns {
    TextPool titles;
    TextPool words; ///< each once
    ReasonPool reasons; ///< each once
    SpanPool spans; ///< each once
    SharedColumn<StatementFields> hot; ///< by document, then position
    SharedColumn<StatementCells> statements;
    SharedColumn<NameCells> names;
    SharedColumn<FigureCells> figures;
    SharedColumn<EventCells> events; ///< by time
    SharedColumn<qint32> members; ///< statements, ascending within an event
    SharedColumn<qint32> tellers; ///< documents of events, ascending and unique within one
    SharedColumn<LinkCells> links; ///< by a, then b
    SharedColumn<DivergenceCells> divergences; ///< by event
    SharedColumn<ExpressionCells> expressions; ///< by document
    SharedColumn<quint32> expressionsOf; ///< by document: where they begin; one more at the end
    SharedColumn<qint32> statementsById; ///< by id, then index
    SharedColumn<qint32> eventsById;

    Statement statement(int index) const;
    Event event(int index) const;
    Link link(qsizetype index) const;
    std::vector<Divergence> divergencesOf(int event) const;
    std::vector<TimeExpression> expressionsOfDocument(int document) const;
    const TimeSpan &statementTime(int index) const { return spans[hot[index].span]; }
    const TimeSpan &eventTime(int index) const { return spans[events[index].span]; }

    // Where what belongs to a row ends.
    quint32 membersEnd(qsizetype event) const { return event + 1 < events.size() ? events[event + 1].members : static_cast<quint32>(members.size()); }
    quint32 tellersEnd(qsizetype event) const { return event + 1 < events.size() ? events[event + 1].documents : static_cast<quint32>(tellers.size()); }
    quint32 divergencesEnd(qsizetype event) const { return event + 1 < events.size() ? events[event + 1].divergences : static_cast<quint32>(divergences.size()); }
    quint32 namesEnd(qsizetype s) const { return s + 1 < statements.size() ? statements[s + 1].names : static_cast<quint32>(names.size()); }
    quint32 figuresEnd(qsizetype s) const { return s + 1 < statements.size() ? statements[s + 1].figures : static_cast<quint32>(figures.size()); }

    /// All of this id, ascending: two documents with the same bytes have statements with the same ids.
    std::vector<int> statementsWith(quint64 id) const;
    /// -1 where there is none.
    int eventIndex(quint64 id) const;
    /// The first statement of a document, or where it would stand.
    int firstStatementOf(int document) const;
    /// The first link with a ≥ statement.
    qsizetype firstLinkOf(int statement) const;
};

/// Parts as columns. The order of the links becomes that of their statements, that of the divergences that of their events.
FoundColumns columnsOf(const CorpusParts &parts);

/// Fills what follows from the rest: the two orders by id. Part of columnsOf().
void sortIds(FoundColumns &columns);

/// That every number of columns read from a file leads to something, and every position lies in its text. `textLengths` by document.
bool areSound(const FoundColumns &columns, const std::vector<qsizetype> &textLengths);

} // namespace eusebius
