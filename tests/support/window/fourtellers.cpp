// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"

#include "model/comparing/coverage.h"

using namespace Qt::StringLiterals;

namespace eusebius::tests {

namespace {

Document document(const QString &id, const QString &publisher, qint64 year, const QString &text)
{
    Document d;
    d.id = id;
    d.path = id;
    d.title = u"A history of the valley, by the "_s + publisher;
    d.publisher = publisher;
    d.published = TimeSpan::ofYear(year);
    d.reference = d.published;
    d.text = text;
    d.outer = {{{0, text.size()}, RegionKind::Body}};
    return d;
}

TextRange rangeOf(const Document &document, QStringView words)
{
    const qsizetype begin = document.text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

/// A statement over `clause` in `sentence`, dated by `timeWords` (empty: undated).
Statement statement(const Snapshot::Parts &parts, int document, QStringView sentence, QStringView clause, QStringView timeWords, const TimeSpan &time)
{
    const Document &d = parts.documents[static_cast<std::size_t>(document)];
    Statement s;
    s.document = document;
    s.sentence = rangeOf(d, sentence);
    s.range = rangeOf(d, clause);
    s.title = clause.toString().left(80);
    s.time = time;
    s.dating = time.isUndated() ? Dating::Undated : Dating::Stated;
    s.reason = {time.isUndated() ? "no-time-found" : "stated", {}};
    if (!timeWords.isEmpty()) {
        s.timeWords = rangeOf(d, timeWords);
    }
    s.id.value = IdHash().add(d.id).add(qint64(s.range.begin)).value();
    return s;
}

void addDocuments(Snapshot::Parts &parts)
{
    parts.documents.push_back(document(u"gazette.txt"_s, u"Gazette"_s, 1995,
                                       u"Home | News | Contact\n"
                                       "The valley\n"
                                       "Nothing was as before. In 1984 the flood took the mill and 13 houses. The people moved uphill.\n"
                                       "The bridge was opened in May 1990. Carts had waited long.\n"
                                       "On 12 March 1991 the school was founded by the parish.\n"_s));
    Document &gazette = parts.documents.back();
    const TextRange navigation = rangeOf(gazette, u"Home | News | Contact");
    gazette.outer = {{navigation, RegionKind::Navigation}, {{navigation.end, gazette.text.size()}, RegionKind::Body}};
    gazette.inner = {{rangeOf(gazette, u"The valley"), RegionKind::Heading}};
    parts.documents.push_back(document(u"annals.txt"_s, u"Annals"_s, 2001,
                                       u"The great flood of 1984 destroyed the mill and 17 houses.\n"
                                       "The bridge over the river, long awaited by all, opened to traffic in 1990.\n"
                                       "The old road was given up.\n"_s));
    parts.documents.push_back(document(u"review.txt"_s, u"Review"_s, 1988, u"In 1980 the valley grew hops. In 1986 it grew none.\n"_s));
    parts.documents.push_back(document(u"ledger.txt"_s, u"Ledger"_s, 2003,
                                       u"The bridge over the river, long awaited by all, opened to traffic in 1990.\nTolls rose in 1999.\n"_s));
}

void addStatements(Snapshot::Parts &parts)
{
    const auto add = [&parts](int d, QStringView sentence, QStringView clause, QStringView words, const TimeSpan &time) {
        parts.statements.push_back(statement(parts, d, sentence, clause, words, time));
    };
    const QString bridge = u"The bridge over the river, long awaited by all, opened to traffic in 1990."_s;
    add(0, u"In 1984 the flood took the mill and 13 houses.", u"In 1984 the flood took the mill and 13 houses.", u"1984", TimeSpan::ofYear(1984));
    add(0, u"The bridge was opened in May 1990.", u"The bridge was opened in May 1990.", u"May 1990", TimeSpan::ofMonth(1990, 5));
    add(0, u"On 12 March 1991 the school was founded by the parish.", u"the school was founded", u"12 March 1991", TimeSpan::ofDay(1991, 3, 12));
    add(1, u"The great flood of 1984 destroyed the mill and 17 houses.", u"The great flood of 1984 destroyed the mill and 17 houses.", u"1984", TimeSpan::ofYear(1984));
    add(1, bridge, bridge, u"1990", TimeSpan::ofYear(1990));
    add(1, u"The old road was given up.", u"The old road was given up.", {}, TimeSpan());
    add(2, u"In 1980 the valley grew hops.", u"In 1980 the valley grew hops.", u"1980", TimeSpan::ofYear(1980));
    add(2, u"In 1986 it grew none.", u"In 1986 it grew none.", u"1986", TimeSpan::ofYear(1986));
    add(3, bridge, bridge, u"1990", TimeSpan::ofYear(1990));
    add(3, u"Tolls rose in 1999.", u"Tolls rose in 1999.", u"1999", TimeSpan::ofYear(1999));
}

void addEvent(Snapshot::Parts &parts, const QString &title, const TimeSpan &time, const std::vector<int> &statements, int independent = 1)
{
    Event event;
    event.title = title;
    event.time = time;
    event.reason = {"only-statement", {}};
    event.statements = statements;
    event.independent = independent;
    event.id.value = IdHash().add(title).value();
    for (const int s : statements) {
        Statement &own = parts.statements[static_cast<std::size_t>(s)];
        own.event = static_cast<int>(parts.events.size());
        event.documents.push_back(own.document);
    }
    parts.events.push_back(event);
}

/// What the flood took: a number told differently, a thing both name.
void addFiguresAndNames(Snapshot::Parts &parts)
{
    const std::pair<int, QString> houses[] = {{0, u"13"_s}, {3, u"17"_s}};
    for (const auto &[index, number] : houses) {
        Statement &s = parts.statements[static_cast<std::size_t>(index)];
        const Document &d = parts.documents[static_cast<std::size_t>(s.document)];
        s.figures = {{number.toDouble(), {}, u"houses"_s, rangeOf(d, number + u" houses"_s), {}}};
        s.names = {{u"the mill"_s, u"the mill"_s, rangeOf(d, u"the mill")}};
    }
}

void addComparison(Snapshot::Parts &parts)
{
    const auto &documents = parts.documents;
    Divergence houses;
    houses.event = 1;
    houses.kind = DivergenceKind::Count;
    houses.statementA = 0;
    houses.statementB = 3;
    houses.a = {0, rangeOf(documents[0], u"13 houses")};
    houses.b = {1, rangeOf(documents[1], u"17 houses")};
    houses.reason = {"counts-differ", {u"13"_s, u"17"_s, QString(), u"houses"_s, u"houses"_s}};
    parts.comparison.divergences = {houses};
    ReuseMatch copy;
    copy.documentA = 1;
    copy.documentB = 3;
    copy.rangeA = parts.statements[4].range;
    copy.rangeB = parts.statements[8].range;
    copy.verbatim = true;
    copy.share = 0.7;
    copy.from = 1;
    parts.comparison.reuse = {copy};
    const std::pair<qint64, qint64> covered[] = {{1984, 1992}, {1984, 1991}, {1980, 1987}, {1990, 2000}};
    for (const auto &[from, to] : covered) {
        Coverage coverage = coverageOf(parts.documents, parts.statements)[parts.comparison.coverage.size()];
        coverage.earliest = TimeSpan::ofYear(from);
        coverage.latest = TimeSpan::ofYear(to - 1);
        coverage.from = instantOf({from, 1, 1});
        coverage.to = instantOf({to, 1, 1});
        parts.comparison.coverage.push_back(coverage);
    }
}

} // namespace

SnapshotPtr fourTellers()
{
    Snapshot::Parts parts;
    parts.title = u"The valley"_s;
    addDocuments(parts);
    parts.expressions.resize(parts.documents.size());
    addStatements(parts);
    addFiguresAndNames(parts);
    addEvent(parts, u"The valley grows hops"_s, TimeSpan::ofYear(1980), {6});
    addEvent(parts, QString::fromLatin1(kFlood), TimeSpan::ofYear(1984), {0, 3}, 2);
    addEvent(parts, u"No hops are grown"_s, TimeSpan::ofYear(1986), {7});
    addEvent(parts, QString::fromLatin1(kBridge), TimeSpan::ofMonth(1990, 5), {1, 4, 8}, 2);
    addEvent(parts, QString::fromLatin1(kSchool), TimeSpan::ofDay(1991, 3, 12), {2});
    addEvent(parts, u"Tolls rise"_s, TimeSpan::ofYear(1999), {9});
    addComparison(parts);
    return std::make_shared<const Snapshot>(std::move(parts));
}

int eventTitled(const Snapshot &snapshot, QStringView title)
{
    for (std::size_t i = 0; i < snapshot.events().size(); ++i) {
        if (snapshot.events()[i].title == title) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace eusebius::tests
