// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/comparisonrows.h"

#include <limits>

namespace eusebius {

namespace {

std::optional<qint64> secondOrNull(Instant instant)
{
    return instant == kOpenPast || instant == kOpenFuture ? std::nullopt : std::optional(instant);
}

Result<void> writeReuse(RowWriter &to, std::span<const ReuseMatch> reuse)
{
    SqlStatement insert = to.database.prepare("INSERT INTO reuse VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SqlStatement insertRun = to.database.prepare("INSERT INTO reuse_run VALUES (?, ?, ?, ?, ?, ?, ?)");
    qint64 key = 0;
    for (const ReuseMatch &m : reuse) {
        insert.run(++key, RowWriter::key(m.documentA), to.position(m.documentA, m.rangeA.begin), to.position(m.documentA, m.rangeA.end),
                   RowWriter::key(m.documentB), to.position(m.documentB, m.rangeB.begin), to.position(m.documentB, m.rangeB.end),
                   m.verbatim, m.share, RowWriter::keyOrNull(m.from));
        qint64 n = 0;
        for (const ReuseRun &run : m.runs) {
            insertRun.run(key, ++n, to.position(m.documentA, run.a.begin), to.position(m.documentA, run.a.end),
                          to.position(m.documentB, run.b.begin), to.position(m.documentB, run.b.end), run.words);
        }
    }
    return insert.failed() || insertRun.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readRuns(RowReader &from, const KeyMap &matches)
{
    SqlStatement rows = from.database.prepare("SELECT reuse, begin_a, end_a, begin_b, end_b, words FROM reuse_run ORDER BY reuse, n");
    while (rows.next()) {
        const int index = RowReader::index(rows, 0, matches);
        if (rows.failed()) {
            break;
        }
        ReuseMatch &match = from.parts.comparison.reuse[static_cast<std::size_t>(index)];
        match.runs.push_back({from.range(rows, 1, match.documentA), from.range(rows, 3, match.documentB),
                              rows.integerIn<int>(5, 0, std::numeric_limits<int>::max())});
    }
    return from.ended(rows, "reuse_run");
}

Result<void> readReuse(RowReader &from)
{
    KeyMap keys;
    SqlStatement rows = from.database.prepare(
        "SELECT document_a, begin_a, end_a, document_b, begin_b, end_b, verbatim, share, taken_from, key FROM reuse ORDER BY key");
    while (!from.parts.documents.empty() && rows.next()) {
        ReuseMatch m;
        m.documentA = RowReader::index(rows, 0, from.documents);
        m.rangeA = from.range(rows, 1, m.documentA);
        m.documentB = RowReader::index(rows, 3, from.documents);
        m.rangeB = from.range(rows, 4, m.documentB);
        m.verbatim = rows.integer(6) != 0;
        m.share = rows.real(7);
        m.from = RowReader::indexOrNone(rows, 8, from.documents);
        keys.add(rows.integer(9));
        from.parts.comparison.reuse.push_back(std::move(m));
    }
    const Result<void> ended = from.ended(rows, "reuse");
    return ended ? readRuns(from, keys) : ended;
}

Result<void> writeDivergences(RowWriter &to, std::span<const Divergence> divergences)
{
    SqlStatement insert = to.database.prepare("INSERT INTO divergence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 key = 0;
    for (const Divergence &d : divergences) {
        insert.run(++key, RowWriter::key(d.event), d.kind, RowWriter::keyOrNull(d.statementA), RowWriter::keyOrNull(d.statementB),
                   RowWriter::key(d.a.document), to.position(d.a.document, d.a.range.begin), to.position(d.a.document, d.a.range.end),
                   RowWriter::key(d.b.document), to.position(d.b.document, d.b.range.begin), to.position(d.b.document, d.b.range.end),
                   to.dictionary.reason(d.reason));
    }
    return insert.failed() || to.dictionary.failed() ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readDivergences(RowReader &from)
{
    SqlStatement rows = from.database.prepare(
        "SELECT event, kind, statement_a, statement_b, document_a, begin_a, end_a, document_b, begin_b, end_b, reason "
        "FROM divergence ORDER BY key");
    while (!from.parts.documents.empty() && rows.next()) {
        Divergence d;
        d.event = RowReader::index(rows, 0, from.events);
        d.kind = rows.enumeration(1, DivergenceKind::Wording);
        d.statementA = RowReader::indexOrNone(rows, 2, from.statements);
        d.statementB = RowReader::indexOrNone(rows, 3, from.statements);
        d.a.document = RowReader::index(rows, 4, from.documents);
        d.a.range = from.range(rows, 5, d.a.document);
        d.b.document = RowReader::index(rows, 7, from.documents);
        d.b.range = from.range(rows, 8, d.b.document);
        d.reason = from.dictionary.reason(rows, 10);
        from.parts.comparison.divergences.push_back(std::move(d));
    }
    return from.ended(rows, "divergence");
}

Result<void> writeCoverage(RowWriter &to, std::span<const Coverage> coverage)
{
    SqlStatement insert = to.database.prepare("INSERT INTO coverage VALUES (?, ?, ?, ?, ?)");
    SqlStatement decade = to.database.prepare("INSERT INTO decade VALUES (?, ?, ?)");
    qint64 key = 0;
    for (const Coverage &c : coverage) {
        insert.run(++key, to.dictionary.span(c.earliest), to.dictionary.span(c.latest), secondOrNull(c.from), secondOrNull(c.to));
        for (const auto &[firstYear, statements] : c.perDecade) {
            decade.run(key, firstYear, statements);
        }
    }
    const bool failed = insert.failed() || decade.failed() || to.dictionary.failed();
    return failed ? Result<void>(to.database.lastError()) : Result<void>();
}

Result<void> readCoverage(RowReader &from)
{
    auto &coverage = from.parts.comparison.coverage;
    coverage.resize(from.parts.documents.size());
    SqlStatement rows = from.database.prepare("SELECT document, earliest, latest, from_second, to_second FROM coverage ORDER BY document");
    while (rows.next()) {
        const int document = RowReader::index(rows, 0, from.documents);
        if (rows.failed()) {
            break;
        }
        Coverage &c = coverage[static_cast<std::size_t>(document)];
        c.earliest = from.dictionary.span(rows, 1);
        c.latest = from.dictionary.span(rows, 2);
        c.from = rows.isNull(3) ? kOpenPast : rows.integer(3);
        c.to = rows.isNull(4) ? kOpenFuture : rows.integer(4);
    }
    SqlStatement decades = from.database.prepare("SELECT document, first_year, statements FROM decade ORDER BY document, first_year");
    while (decades.next()) {
        const int document = RowReader::index(decades, 0, from.documents);
        const int statements = decades.integerIn<int>(2, 0, std::numeric_limits<int>::max());
        if (decades.failed()) {
            break;
        }
        coverage[static_cast<std::size_t>(document)].perDecade[decades.integer(1)] = statements;
    }
    const Result<void> ended = from.ended(rows, "coverage");
    return ended ? from.ended(decades, "decade") : ended;
}

} // namespace

Result<void> writeComparison(RowWriter &to, const Comparison &comparison)
{
    Result<void> done = writeReuse(to, comparison.reuse);
    if (done) {
        done = writeDivergences(to, comparison.divergences);
    }
    return done ? writeCoverage(to, comparison.coverage) : done;
}

Result<void> readReuseAndCoverage(RowReader &from)
{
    const Result<void> done = readReuse(from);
    return done ? readCoverage(from) : done;
}

Result<void> readComparison(RowReader &from)
{
    for (const auto read : {readReuse, readDivergences, readCoverage}) {
        if (auto done = read(from); !done) {
            return done;
        }
    }
    return {};
}

} // namespace eusebius
