// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/expressionrows.h"

#include <utility>

namespace eusebius {

namespace {

/// An expression in a seventh of its size, words, times and reasons by their numbers in the dictionary.
struct PackedExpression {
    qint32 begin = 0;
    qint32 end = 0;
    qint32 wholeBegin = 0;
    qint32 wholeEnd = 0;
    qint32 value = 0;
    qint32 mod = 0;
    qint32 span = 0;
    qint32 wholeSpan = 0;
    qint32 reason = 0;
    TimexType type = TimexType::Date;
    RegionKind region = RegionKind::Body;
    bool inRange = false;
    bool isRangeStart = false;
    bool fromDocumentDate = false;
};

PackedExpression packedRow(const RowReader &from, SqlStatement &row, int document)
{
    const auto place = [](qsizetype position) { return static_cast<qint32>(position); }; // texts are below 2^31 (Database)
    PackedExpression e;
    const TextRange range = from.range(row, 1, document);
    e.begin = place(range.begin);
    e.end = place(range.end);
    e.type = row.enumeration(3, TimexType::Set);
    e.value = from.dictionary.wordNumber(row, 4);
    e.mod = from.dictionary.wordNumber(row, 5);
    e.span = from.dictionary.spanNumber(row, 6);
    e.region = row.enumeration(7, RegionKind::Markup);
    if (!row.isNull(8)) {
        const TextRange whole = from.range(row, 8, document);
        e.wholeBegin = place(whole.begin);
        e.wholeEnd = place(whole.end);
        e.wholeSpan = from.dictionary.spanNumber(row, 10);
    }
    e.inRange = !row.isNull(8);
    e.isRangeStart = row.integer(11) != 0;
    e.fromDocumentDate = row.integer(12) != 0;
    e.reason = from.dictionary.reasonNumber(row, 13);
    return e;
}

TimeExpression unpacked(const PackedExpression &packed, const DictionaryReader &dictionary)
{
    TimeExpression e;
    e.range = {packed.begin, packed.end};
    e.type = packed.type;
    e.value = dictionary.wordAt(packed.value);
    e.mod = dictionary.wordAt(packed.mod);
    e.span = dictionary.spanAt(packed.span);
    e.region = packed.region;
    e.inRange = packed.inRange;
    if (e.inRange) {
        e.wholeRange = {packed.wholeBegin, packed.wholeEnd};
        e.wholeSpan = dictionary.spanAt(packed.wholeSpan);
    }
    e.isRangeStart = packed.isRangeStart;
    e.fromDocumentDate = packed.fromDocumentDate;
    e.reason = dictionary.reasonAt(packed.reason);
    return e;
}

ExpressionList listOf(std::vector<PackedExpression> rows, std::shared_ptr<const DictionaryReader> dictionary)
{
    rows.shrink_to_fit();
    const std::size_t count = rows.size();
    return ExpressionList::later(count, [packed = std::move(rows), dictionary = std::move(dictionary)] {
        ExpressionList::Items items;
        items.reserve(packed.size());
        for (const PackedExpression &row : packed) {
            items.push_back(unpacked(row, *dictionary));
        }
        return items;
    });
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
    std::vector<PackedExpression> packed;
    const auto finish = [&] {
        if (document >= 0) {
            from.parts.expressions[static_cast<std::size_t>(document)] = listOf(std::exchange(packed, {}), from.sharedDictionary);
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
        packed.push_back(packedRow(from, rows, document));
    }
    finish();
    return from.ended(rows, "expression");
}

} // namespace eusebius
