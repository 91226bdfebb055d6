// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/expressionrows.h"

#include <utility>

namespace eusebius {

namespace {

TimeExpression expressionIn(const RowReader &from, SqlStatement &row, int document)
{
    TimeExpression e;
    e.range = from.range(row, 1, document);
    e.type = row.enumeration(3, TimexType::Set);
    e.value = from.dictionary.word(row, 4);
    e.mod = from.dictionary.word(row, 5);
    e.span = from.dictionary.span(row, 6);
    e.region = row.enumeration(7, RegionKind::Markup);
    e.inRange = !row.isNull(8);
    if (e.inRange) {
        e.wholeRange = from.range(row, 8, document);
        e.wholeSpan = from.dictionary.span(row, 10);
    }
    e.isRangeStart = row.integer(11) != 0;
    e.fromDocumentDate = row.integer(12) != 0;
    e.reason = from.dictionary.reason(row, 13);
    return e;
}

} // namespace

Result<void> writeExpressions(RowWriter &to, std::span<const ExpressionList> expressions)
{
    SqlStatement insert = to.database.prepare("INSERT INTO expression VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int document = 0; document < static_cast<int>(expressions.size()); ++document) {
        qint64 n = 0;
        for (const TimeExpression &e : expressions[static_cast<std::size_t>(document)]) {
            std::optional<qint64> wholeBegin;
            std::optional<qint64> wholeEnd;
            std::optional<qint64> wholeSpan;
            if (e.inRange) {
                wholeBegin = to.position(document, e.wholeRange.begin);
                wholeEnd = to.position(document, e.wholeRange.end);
                wholeSpan = to.dictionary.span(e.wholeSpan);
            }
            insert.run(RowWriter::key(document), ++n, to.position(document, e.range.begin), to.position(document, e.range.end), e.type,
                       to.dictionary.word(e.value), to.dictionary.wordOrNull(e.mod), to.dictionary.span(e.span), e.region, wholeBegin,
                       wholeEnd, wholeSpan, e.isRangeStart, e.fromDocumentDate, to.dictionary.reason(e.reason));
        }
    }
    return insert.failed() || to.dictionary.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readExpressions(RowReader &from)
{
    from.parts.expressions.resize(from.parts.documents.size());
    SqlStatement rows = from.database.prepare(
        "SELECT document, begin, \"end\", type, value, mod, span, region, whole_begin, whole_end, whole_span, is_start, "
        "from_document_date, reason FROM expression ORDER BY document, n");
    int document = -1;
    ExpressionList::Items items;
    const auto finish = [&] {
        if (document >= 0) {
            from.parts.expressions[static_cast<std::size_t>(document)] = std::exchange(items, {});
        }
    };
    while (rows.next()) {
        const int next = RowReader::index(rows, 0, from.documents);
        if (rows.failed()) {
            break;
        }
        if (next != document) {
            finish();
            document = next;
        }
        items.push_back(expressionIn(from, rows, document));
    }
    finish();
    return from.ended(rows, "expression");
}

} // namespace eusebius
