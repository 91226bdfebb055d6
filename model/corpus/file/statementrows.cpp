// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/statementrows.h"

#include "model/corpus/file/rowlimits.h"

#include <algorithm>
#include <numeric>

namespace eusebius {

namespace {

Statement statementOfRow(const RowReader &from, SqlStatement &row)
{
    Statement s;
    s.id = {static_cast<quint64>(row.integer(1))};
    s.document = RowReader::index(row, 2, from.documents);
    s.range = from.range(row, 3, s.document);
    s.sentence = from.range(row, 5, s.document);
    s.timeWords = from.range(row, 7, s.document);
    s.time = from.dictionary.span(row, 9);
    s.dating = row.enumeration(10, Dating::Undated);
    s.kind = row.enumeration(11, StatementKind::State);
    s.modality = row.enumeration(12, Modality::Recommended);
    s.attribution = from.dictionary.word(row, 13);
    s.event = RowReader::indexOrNone(row, 14, from.events);
    s.reason = from.dictionary.reason(row, 15);
    s.title = row.text(16);
    return s;
}

Result<void> readStatementTable(RowReader &from)
{
    SqlStatement rows = from.database.prepare(
        "SELECT key, id, document, begin, \"end\", sentence_begin, sentence_end, time_begin, time_end, span, dating, kind, modality, "
        "attribution, event, reason, title FROM statement ORDER BY key");
    from.parts.statements.reserve(roomFor(from.database, "SELECT max(key) FROM statement"));
    while (from.parts.statements.size() < kMaxStatements && !from.parts.documents.empty() && rows.next()) {
        from.statements.add(rows.integer(0));
        from.parts.statements.push_back(statementOfRow(from, rows));
    }
    return from.ended(rows, "statement");
}

Result<void> readFigures(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT statement, value, unit, what, deed, begin, \"end\" FROM figure ORDER BY statement, n");
    while (rows.next()) {
        const int index = RowReader::index(rows, 0, from.statements);
        if (rows.failed()) {
            break;
        }
        Statement &s = from.parts.statements[static_cast<std::size_t>(index)];
        s.figures.push_back({rows.real(1), from.dictionary.word(rows, 2), from.dictionary.word(rows, 3), from.range(rows, 5, s.document), from.dictionary.word(rows, 4)});
    }
    return from.ended(rows, "figure");
}

Result<void> readNames(RowReader &from)
{
    SqlStatement rows = from.database.prepare("SELECT statement, text, canonical, begin, \"end\" FROM name ORDER BY statement, n");
    while (rows.next()) {
        const int index = RowReader::index(rows, 0, from.statements);
        if (rows.failed()) {
            break;
        }
        Statement &s = from.parts.statements[static_cast<std::size_t>(index)];
        s.names.push_back({from.dictionary.word(rows, 1), from.dictionary.word(rows, 2), from.range(rows, 3, s.document)});
    }
    return from.ended(rows, "name");
}

/// A file in which one document was built again has that document's statements at its end.
void sortByPlace(RowReader &from)
{
    auto &statements = from.parts.statements;
    const auto place = [&statements](int row) {
        const Statement &s = statements[static_cast<std::size_t>(row)];
        return std::tuple(s.document, s.range.begin, s.range.end);
    };
    if (std::ranges::is_sorted(statements, {}, &Statement::document)) {
        return;
    }
    std::vector<int> rows(statements.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, place);
    std::vector<int> indexes(rows.size());
    std::vector<Statement> sorted;
    sorted.reserve(rows.size());
    for (const int row : rows) {
        indexes[static_cast<std::size_t>(row)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(statements[static_cast<std::size_t>(row)]));
    }
    statements = std::move(sorted);
    from.statements.renumber(std::move(indexes));
}

/// An event's statements are those that name it; its documents are theirs.
void fillEvents(CorpusParts &parts)
{
    for (std::size_t i = 0; i < parts.statements.size(); ++i) {
        const Statement &s = parts.statements[i];
        if (s.event < 0) {
            continue;
        }
        Event &event = parts.events[static_cast<std::size_t>(s.event)];
        event.statements.push_back(static_cast<int>(i));
        if (event.statements.size() == 1 && event.title == s.title) {
            event.title = s.title; // one text in memory, as most events bear their first statement's
        }
        if (event.documents.empty() || event.documents.back() != s.document) {
            event.documents.push_back(s.document); // statements come by document
        }
    }
}

} // namespace

Result<void> writeStatements(RowWriter &to, std::span<const Statement> statements)
{
    SqlStatement statement = to.database.prepare("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SqlStatement figure = to.database.prepare("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    SqlStatement name = to.database.prepare("INSERT INTO name VALUES (?, ?, ?, ?, ?, ?)");
    DictionaryWriter &dictionary = to.dictionary;
    qint64 key = 0;
    for (const Statement &s : statements) {
        const auto at = [&](qsizetype utf16) { return to.position(s.document, utf16); };
        statement.run(++key, static_cast<qint64>(s.id.value), RowWriter::key(s.document), at(s.range.begin), at(s.range.end),
                      at(s.sentence.begin), at(s.sentence.end), at(s.timeWords.begin), at(s.timeWords.end), dictionary.span(s.time),
                      s.dating, s.kind, s.modality, dictionary.wordOrNull(s.attribution), RowWriter::keyOrNull(s.event),
                      dictionary.reason(s.reason), s.title);
        qint64 n = 0;
        for (const Figure &f : s.figures) {
            figure.run(key, ++n, f.value, dictionary.word(f.unit), dictionary.word(f.what), dictionary.word(f.deed), at(f.range.begin), at(f.range.end));
        }
        n = 0;
        for (const NameMention &m : s.names) {
            name.run(key, ++n, dictionary.word(m.text), dictionary.word(m.canonical), at(m.range.begin), at(m.range.end));
        }
    }
    const bool failed = statement.failed() || figure.failed() || name.failed() || dictionary.failed();
    return failed ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readStatements(RowReader &from)
{
    Result<void> done = readStatementTable(from);
    if (done) {
        sortByPlace(from);
        done = readFigures(from);
    }
    if (done) {
        done = readNames(from);
    }
    if (done) {
        fillEvents(from.parts);
    }
    return done;
}

} // namespace eusebius
