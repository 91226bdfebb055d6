// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/searchquery.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

/// A term as it would be typed: words side by side in quotation marks.
QString shown(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms()) {
        const QString words = term.words.join(u' ');
        parts << (term.excluded ? u"-"_s : QString()) + (term.words.size() > 1 ? u'"' + words + u'"' : words)
                + (term.prefix ? u"*"_s : QString());
    }
    for (const QString &source : query.sources()) {
        parts << u"source:"_s + source;
    }
    if (query.before()) {
        parts << u"before:"_s + query.before()->toEdtf();
    }
    if (query.after()) {
        parts << u"after:"_s + query.after()->toEdtf();
    }
    return parts.join(u' ');
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("understood");
        const auto row = [](const QString &typed, const QString &understood) { QTest::newRow(qPrintable(typed)) << typed << understood; };
        row(u""_s, u""_s);
        row(u"   \t "_s, u""_s);
        row(u"treaty border"_s, u"treaty border"_s);
        row(u"Treaty BORDER"_s, u"treaty border"_s);
        row(u"Škoda P'yŏngyang"_s, u"skoda pyongyang"_s);
        row(u"\"peace treaty\""_s, u"\"peace treaty\""_s);
        row(u"“peace treaty” signed"_s, u"\"peace treaty\" signed"_s);
        row(u"\"never closed words"_s, u"\"never closed words\""_s);
        row(u"mid-1990"_s, u"\"mid 1990\""_s);
        row(u"日本人"_s, u"\"日本 本人\""_s);
        row(u"日"_s, u"日"_s);
        row(u"diploma*"_s, u"diploma*"_s);
        row(u"border -river"_s, u"border -river"_s);
        row(u"- border"_s, u"border"_s);
        row(u"-\"two words\""_s, u"-\"two words\""_s);
        row(u"source:Gazette"_s, u"source:gazette"_s);
        row(u"Source:\"Daily Gazette\" bridge"_s, u"bridge source:daily source:gazette"_s);
        row(u"before:1951 after:1990-09"_s, u"before:1951 after:1990-09"_s);
        row(u"after:\"early 1990s\""_s, u"after:1990~/1993~"_s);
        row(u"before: 1951"_s, u"before 1951"_s); // a blank ends the filter: these are words
        row(u"!!! ... \"\""_s, u""_s);
        row(u"50,000"_s, u"50000"_s);
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, understood);
        const auto query = SearchQuery::parse(typed);
        QVERIFY(query);
        QCOMPARE(shown(*query), understood);
        QCOMPARE(query->isEmpty(), understood.isEmpty());
    }

    void aFilterWithoutDateIsAnError()
    {
        const auto query = SearchQuery::parse(u"bridge before:soon");
        QVERIFY(!query);
        QCOMPARE(query.error().code, ErrorCode::DateInvalid);
        QCOMPARE(query.error().subject, u"before"_s);
        QCOMPARE(query.error().args.value(0), u"soon"_s);
    }

    void timesMeetBeforeAndAfter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("meets");
        const auto row = [](const QString &query, const QString &edtf, bool meets) {
            QTest::newRow(qPrintable(query + u' ' + edtf)) << query << edtf << meets;
        };
        row(u"before:1951"_s, u"1950-12-31"_s, true);
        row(u"before:1951"_s, u"1951-01-01"_s, false);
        row(u"before:1951"_s, u"195X"_s, true);
        row(u"before:1951"_s, u"1951"_s, false);
        row(u"after:1951"_s, u"1951-12-31"_s, false);
        row(u"after:1951"_s, u"1952"_s, true);
        row(u"after:1951"_s, u"195X"_s, true);
        row(u"after:1951"_s, u"1940/.."_s, true);
        row(u"before:1951"_s, u"../1960"_s, true);
        row(u"after:1950 before:1952"_s, u"1951"_s, true);
        row(u"after:1950 before:1952"_s, u"1952"_s, false);
        row(u"before:-0489"_s, u"-0490"_s, true);
        row(u"bridge"_s, u""_s, true);
        row(u"before:1951"_s, u""_s, false);
    }
    void timesMeetBeforeAndAfter()
    {
        QFETCH(QString, query);
        QFETCH(QString, edtf);
        const TimeSpan time = edtf.isEmpty() ? TimeSpan() : *TimeSpan::fromEdtf(edtf);
        QTEST(SearchQuery::parse(query)->meetsTime(time), "meets");
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
