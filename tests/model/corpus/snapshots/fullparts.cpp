// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/corpus/snapshots/snapshots.h"

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {

TimeSpan span(const QString &edtf)
{
    return edtf.isEmpty() ? TimeSpan() : *TimeSpan::fromEdtf(edtf);
}

TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

Document firstDocument()
{
    Document d;
    d.id = u"letters/first.txt"_s;
    d.path = u"/somewhere/letters/first.txt"_s;
    d.text = u"Title 😀 page\n\nHeading\nIn 1951 the bridge fell, they say; 13 carts were lost.[1] It was closed 1910–45.\n\n[1] A note.\n"_s;
    d.sha256 = QByteArray("\x00\x01\xff", 3) + QByteArray(29, 'r'); // a NUL and what is no text
    d.title = u"Title 😀 page"_s;
    d.titleStated = true;
    d.author = u"A. Writer"_s;
    d.publisher = u"The Press"_s;
    d.published = span(u"1952-03"_s);
    d.publishedWords = {0, 5};
    d.reference = span(u"1952~"_s);
    d.language = u"en"_s;
    d.outer = {{{0, 13}, RegionKind::Metadata}, {{15, 97}, RegionKind::Body}, {{99, 110}, RegionKind::Reference}};
    d.inner = {{{15, 22}, RegionKind::Heading}, {rangeOf(d.text, u"[1]"_s), RegionKind::FootnoteMarker}};
    d.pages = {{0, u"iv"_s}, {4, u"1"_s}};
    d.unread = {{{2, 4}, "encoding-replaced", {u"3"_s, u"a \"quoted\" one"_s}}, {{}, "left-out", {}}};
    return d;
}

Document secondDocument()
{
    Document d;
    d.id = u"second.md"_s;
    d.path = u"second.md"_s;
    d.text = u"The bridge fell in 1950 and fourteen carts with it. 𝄞 Later it was rebuilt. "_s + QChar(0xd83d) + u" end"_s;
    d.sha256 = QByteArray(32, 'x');
    d.title = u"second"_s;
    d.language = u"de"_s;
    d.outer = {{{0, d.text.size()}, RegionKind::Body}};
    return d;
}

std::vector<TimeExpression> firstExpressions(const QString &text)
{
    TimeExpression year;
    year.range = rangeOf(text, u"1951"_s);
    year.value = u"1951"_s;
    year.mod = u"APPROX"_s;
    year.span = span(u"1951~"_s).withWords(u"in 1951"_s);
    year.fromDocumentDate = true;
    year.reason = {"year-stated", {u"1951"_s}};
    TimeExpression from;
    from.range = rangeOf(text, u"1910"_s);
    from.type = TimexType::Duration;
    from.value = u"1910"_s;
    from.span = span(u"1910"_s);
    from.region = RegionKind::Heading;
    from.inRange = true;
    from.wholeRange = rangeOf(text, u"1910–45"_s);
    from.wholeSpan = span(u"1910/1945"_s);
    from.isRangeStart = true;
    from.reason = {"range", {}};
    TimeExpression vague;
    vague.range = rangeOf(text, u"A note"_s);
    vague.type = TimexType::Set;
    vague.value = u"PAST_REF"_s;
    vague.region = RegionKind::Reference;
    return {year, from, vague};
}

std::vector<Statement> statements(const Document &first, const Document &second)
{
    Statement a;
    a.id = {0xfedcba9876543210ULL};
    a.document = 0;
    a.range = rangeOf(first.text, u"In 1951 the bridge fell"_s);
    a.sentence = rangeOf(first.text, u"In 1951 the bridge fell, they say; 13 carts were lost."_s);
    a.title = u"The bridge fell"_s;
    a.time = span(u"1951"_s);
    a.timeWords = rangeOf(first.text, u"1951"_s);
    a.dating = Dating::Inherited;
    a.reason = {"date-carried", {u"1951"_s, u"2"_s}};
    a.figures = {{13, u"pieces"_s, u"carts"_s, rangeOf(first.text, u"13 carts"_s)}, {0.125, {}, {}, {}}};
    a.names = {{u"bridge"_s, u"The Bridge"_s, rangeOf(first.text, u"bridge"_s)}};
    a.modality = Modality::Reported;
    a.attribution = u"they"_s;
    a.event = 1;
    Statement b = a;
    b.id = {7};
    b.document = 1;
    b.range = rangeOf(second.text, u"The bridge fell in 1950"_s);
    b.sentence = {0, 51};
    b.time = span(u"1950"_s);
    b.timeWords = rangeOf(second.text, u"1950"_s);
    b.dating = Dating::Stated;
    b.figures.clear();
    b.names.clear();
    b.modality = Modality::Asserted;
    b.attribution.clear();
    Statement c;
    c.id = {8};
    c.document = 1;
    c.range = rangeOf(second.text, u"Later it was rebuilt"_s);
    c.sentence = c.range;
    c.title = u"It was rebuilt"_s;
    c.kind = StatementKind::State;
    c.dating = Dating::Undated;
    return {a, b, c};
}

Comparison comparisonOf(const Document &first, const Document &second)
{
    Comparison comparison;
    comparison.reuse = {{0, 1, rangeOf(first.text, u"the bridge fell"_s), rangeOf(second.text, u"The bridge fell"_s), true, 0.25, 1, {{rangeOf(first.text, u"the bridge"_s), rangeOf(second.text, u"The bridge"_s), 2},
                                                                                   {rangeOf(first.text, u"fell"_s), rangeOf(second.text, u"fell"_s), 1}}},
                        {0, 1, {0, 5}, {0, 3}, false, 0.5, -1, {}}};
    comparison.divergences = {{1, DivergenceKind::Date, 0, 1, {0, rangeOf(first.text, u"1951"_s)}, {1, rangeOf(second.text, u"1950"_s)},
                               {"date-differs", {u"1951"_s, u"1950"_s}}},
                              {1, DivergenceKind::Wording, -1, -1, {0, {0, 1}}, {1, {0, 1}}, {}}};
    Coverage coverage;
    coverage.earliest = span(u"1910"_s);
    coverage.latest = span(u"1951"_s);
    coverage.from = span(u"1910"_s).earliestStart();
    coverage.to = kOpenFuture;
    coverage.perDecade = {{-490, 1}, {1950, 3}};
    comparison.coverage = {coverage, {}};
    return comparison;
}

} // namespace

Snapshot::Parts fullParts()
{
    Snapshot::Parts parts;
    parts.title = u"Bridges 🌉"_s;
    parts.documents = {firstDocument(), secondDocument()};
    parts.expressions = {firstExpressions(parts.documents[0].text), {}};
    parts.statements = statements(parts.documents[0], parts.documents[1]);
    Event other;
    other.id = {0x8000000000000001ULL};
    other.title = u"Nothing told it"_s;
    Event fall;
    fall.id = {42};
    fall.title = u"The bridge fell"_s;
    fall.time = span(u"1951"_s);
    fall.reason = {"most-precise", {u"1951"_s}};
    fall.statements = {0, 1};
    fall.documents = {0, 1};
    fall.independent = 2;
    parts.events = {other, fall};
    parts.links = {{0, 1, LinkRelation::Same, 0.875, false, {"same-time", {u"1951"_s}}}, {0, 2, LinkRelation::NotSame, 1, false, {"opposed", {}}}, {1, 2, LinkRelation::Related, 0.5, false, {}}};
    parts.comparison = comparisonOf(parts.documents[0], parts.documents[1]);
    return parts;
}

Snapshot::Parts partsOfTexts(const QStringList &texts)
{
    Snapshot::Parts parts;
    for (const QString &text : texts) {
        Document d;
        d.id = u"d%1.txt"_s.arg(parts.documents.size() + 1);
        d.text = text;
        d.title = d.id;
        d.outer = {{{0, text.size()}, RegionKind::Body}};
        parts.documents.push_back(std::move(d));
    }
    return parts;
}

Statement statementAt(const Snapshot::Parts &parts, int document, const QString &words, const QString &edtf)
{
    Statement s;
    s.id = {parts.statements.size() + 1};
    s.document = document;
    s.range = rangeOf(parts.documents[static_cast<std::size_t>(document)].text, words);
    s.sentence = s.range;
    s.title = words;
    s.time = span(edtf);
    return s;
}

} // namespace eusebius::tests
