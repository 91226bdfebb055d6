// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/told/toldcorpus.h"

#include "model/corpus/decisions/eventmaking.h"
#include "model/events/linking/eventmaking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {

Document documentOf(const ToldDocument &from)
{
    Document document;
    document.id = from.id;
    document.path = from.id;
    document.title = from.id;
    document.text = from.lines.join(u'\n');
    document.sha256 = QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256);
    document.published = TimeSpan::ofYear(from.year);
    document.reference = document.published;
    return document;
}

TextRange yearIn(QStringView line)
{
    for (qsizetype i = 0; i + 4 <= line.size(); ++i) {
        const auto digits = line.sliced(i, 4);
        if (std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
            return {i, i + 4};
        }
    }
    return {};
}

Statement statementOf(const Document &document, int index, TextRange range)
{
    const QStringView line = QStringView(document.text).sliced(range.begin, range.length());
    Statement statement;
    statement.document = index;
    statement.range = range;
    statement.sentence = range;
    statement.title = line.left(80).toString();
    const TextRange year = yearIn(line);
    const qsizetype now = line.indexOf("this year"_L1, 0, Qt::CaseInsensitive);
    if (!year.isEmpty()) {
        statement.time = TimeSpan::ofYear(line.sliced(year.begin, 4).toLongLong());
        statement.timeWords = {range.begin + year.begin, range.begin + year.end};
    } else if (now >= 0) {
        statement.time = document.reference;
        statement.timeWords = {range.begin + now, range.begin + now + 9};
    }
    statement.dating = statement.time.isUndated() ? Dating::Undated : Dating::Stated;
    statement.id.value = IdHash().add(QByteArrayView(document.sha256)).add(qint64(range.begin)).add(statement.time.toEdtf()).value();
    return statement;
}

Retagged read(const Document &document, int index)
{
    Retagged result;
    qsizetype begin = 0;
    for (const QString &line : document.text.split(u'\n')) {
        const TextRange range{begin, begin + line.size()};
        begin = range.end + 1;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        Statement statement = statementOf(document, index, range);
        if (!statement.timeWords.isEmpty()) {
            TimeExpression expression;
            expression.range = statement.timeWords;
            expression.span = statement.time;
            expression.fromDocumentDate = yearIn(line).isEmpty();
            result.expressions.push_back(expression);
        }
        result.statements.push_back(std::move(statement));
    }
    return result;
}

QString lastWord(const Snapshot::Parts &parts, const Statement &statement)
{
    const QString line = parts.documents[static_cast<std::size_t>(statement.document)].text.mid(statement.range.begin, statement.range.length());
    return line.section(u' ', -1);
}

void group(Snapshot::Parts &parts)
{
    std::map<std::pair<QString, QString>, std::vector<int>> groups;
    for (std::size_t i = 0; i < parts.statements.size(); ++i) {
        const Statement &statement = parts.statements[i];
        const QString word = statement.time.isUndated() ? u"undated %1"_s.arg(i) : lastWord(parts, statement);
        groups[{statement.time.toEdtf(), word}].push_back(static_cast<int>(i));
    }
    for (const auto &[key, members] : groups) {
        Event event = madeEvent(parts.statements, members, {});
        event.id.value = IdHash().add(qint64(parts.statements[static_cast<std::size_t>(members.front())].id.value)).add(qint64(members.size())).value();
        parts.events.push_back(std::move(event));
        for (std::size_t m = 1; m < members.size(); ++m) {
            parts.links.push_back({members[m - 1], members[m], LinkRelation::Same, 0.9, false, {"link-same-terms", {}}});
        }
    }
    std::ranges::sort(parts.events, {}, [](const Event &event) { return rankOf(event.time, event.statements.front()); });
    std::ranges::sort(parts.links, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    for (std::size_t e = 0; e < parts.events.size(); ++e) {
        for (const int member : parts.events[e].statements) {
            parts.statements[static_cast<std::size_t>(member)].event = static_cast<int>(e);
        }
    }
}

/// Times that differ diverge; a document covers what its statements span.
Comparison toldComparison(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events,
                          std::vector<ReuseMatch> reuse)
{
    Comparison comparison;
    comparison.reuse = std::move(reuse);
    for (std::size_t e = 0; e < events.size(); ++e) {
        const int first = events[e].statements.front();
        const Statement &a = statements[static_cast<std::size_t>(first)];
        for (const int other : events[e].statements) {
            const Statement &b = statements[static_cast<std::size_t>(other)];
            if (a.time != b.time) {
                comparison.divergences.push_back(
                    {static_cast<int>(e), DivergenceKind::Date, first, other, {a.document, a.range}, {b.document, b.range}, {"times", {}}});
            }
        }
    }
    comparison.coverage.resize(documents.size());
    for (const Statement &statement : statements) {
        if (!statement.time.isUndated() && statement.status != Status::Rejected) {
            Coverage &coverage = comparison.coverage[static_cast<std::size_t>(statement.document)];
            ++coverage.perDecade[statement.time.earliestDay()->year / 10 * 10];
        }
    }
    return comparison;
}

} // namespace

Snapshot::Parts told(const std::vector<ToldDocument> &documents)
{
    Snapshot::Parts parts;
    parts.title = u"Told"_s;
    for (const ToldDocument &document : documents) {
        parts.documents.push_back(documentOf(document));
        Retagged found = read(parts.documents.back(), static_cast<int>(parts.documents.size()) - 1);
        parts.expressions.push_back(std::move(found.expressions));
        std::ranges::move(found.statements, std::back_inserter(parts.statements));
    }
    group(parts);
    parts.comparison = toldComparison(parts.documents, parts.statements, parts.events, {});
    return parts;
}

SnapshotPtr toldSnapshot(const std::vector<ToldDocument> &documents)
{
    return std::make_shared<const Snapshot>(told(documents));
}

Instruments toldInstruments()
{
    return {read, toldComparison};
}

StatementId idOf(const Snapshot &snapshot, QStringView lineStart)
{
    for (const Statement &statement : snapshot.statements()) {
        const QString &text = snapshot.document(statement.document).text;
        if (QStringView(text).sliced(statement.range.begin, statement.range.length()).startsWith(lineStart)) {
            return statement.id;
        }
    }
    return {};
}

QStringList eventsTold(const Snapshot &snapshot)
{
    QStringList told;
    for (const Event &event : snapshot.events()) {
        QStringList lines;
        for (const int member : event.statements) {
            const Statement &statement = snapshot.statement(member);
            lines.append(snapshot.document(statement.document).text.mid(statement.range.begin, statement.range.length()));
        }
        told.append(u"%1 %2: %3"_s.arg(event.time.toEdtf(), event.title, lines.join(" | "_L1)));
    }
    return told;
}

} // namespace eusebius::tests
