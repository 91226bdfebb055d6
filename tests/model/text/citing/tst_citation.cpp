// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citation.h"
#include "model/text/citing/citednames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

Document record(const QString &author, const QString &title, const QString &publisher, const QString &published)
{
    Document document;
    document.author = author;
    document.title = title;
    document.publisher = publisher;
    document.published = published.isEmpty() ? TimeSpan() : *TimeSpan::fromEdtf(published);
    return document;
}

} // namespace

class TestCitation : public QObject {
    Q_OBJECT

private slots:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("inverted");
        QTest::newRow("none") << u" "_s << QString();
        QTest::newRow("one") << u"Anna Smith"_s << u"Smith, Anna"_s;
        QTest::newRow("initials") << u"A. B. Smith"_s << u"Smith, A. B."_s;
        QTest::newRow("turned already") << u"Smith, Anna"_s << u"Smith, Anna"_s;
        QTest::newRow("two") << u"Anna Smith and Bert Jones"_s << u"Smith, Anna|Jones, Bert"_s;
        QTest::newRow("ampersand") << u"Anna Smith & Bert Jones"_s << u"Smith, Anna|Jones, Bert"_s;
        QTest::newRow("three") << u"Anna Smith, Bert Jones, and Carl Hill"_s << u"Smith, Anna|Jones, Bert|Hill, Carl"_s;
        QTest::newRow("semicolons") << u"Smith, Anna; Jones, Bert"_s << u"Smith, Anna|Jones, Bert"_s;
        QTest::newRow("particle") << u"Vincent van der Berg"_s << u"Berg, Vincent van der"_s;
        QTest::newRow("suffix") << u"Martin King Jr."_s << u"King, Martin, Jr."_s;
        QTest::newRow("suffix after a comma") << u"Martin King, Jr."_s << u"King, Martin, Jr."_s;
        QTest::newRow("institution") << u"Ministry of Trade and Industry"_s << u"Ministry of Trade and Industry"_s;
        QTest::newRow("one word") << u"Plutarch"_s << u"Plutarch"_s;
        QTest::newRow("family first") << u"山田 太郎"_s << u"山田 太郎"_s;
    }

    void namesAreTakenApart()
    {
        QFETCH(QString, author);
        QStringList names;
        for (const CitedName &name : citedNames(author)) {
            names.append(name.inverted());
        }
        QTEST(names.join(u'|'), "inverted");
    }

    void chicagoIsAFullNote_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<CitedPlace>("place");
        QTest::addColumn<QString>("note");
        const auto whole = CitedPlace();
        QTest::newRow("all known") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, u"1995-03-12"_s) << CitedPlace{u"The toll"_s, 4, {}}
                                   << u"Anna Smith, “A Bridge,” The Gazette, March 12, 1995, under “The toll,” par. 4."_s;
        QTest::newRow("a page is enough") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, u"1995"_s) << CitedPlace{u"The toll"_s, 4, u"17"_s}
                                          << u"Anna Smith, “A Bridge,” The Gazette, 1995, 17."_s;
        QTest::newRow("no date") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, {}) << whole << u"Anna Smith, “A Bridge,” The Gazette, n.d."_s;
        QTest::newRow("title alone") << record({}, u"A Bridge"_s, {}, {}) << whole << u"“A Bridge,” n.d."_s;
        QTest::newRow("month") << record({}, u"A Bridge"_s, u"The Gazette"_s, u"1995-03"_s) << whole << u"“A Bridge,” The Gazette, March 1995."_s;
        QTest::newRow("about") << record({}, u"A Bridge"_s, u"The Gazette"_s, u"1995~"_s) << whole << u"“A Bridge,” The Gazette, about 1995."_s;
        QTest::newRow("two authors") << record(u"Anna Smith and Bert Jones"_s, u"A Bridge"_s, {}, u"1995"_s) << whole << u"Anna Smith and Bert Jones, “A Bridge,” 1995."_s;
        QTest::newRow("three authors") << record(u"Anna Smith, Bert Jones and Carl Hill"_s, u"A Bridge"_s, {}, u"1995"_s) << whole
                                       << u"Anna Smith, Bert Jones, and Carl Hill, “A Bridge,” 1995."_s;
        QTest::newRow("four authors") << record(u"Anna Smith, Bert Jones, Carl Hill, Dora Lake"_s, u"A Bridge"_s, {}, u"1995"_s) << whole
                                      << u"Anna Smith et al., “A Bridge,” 1995."_s;
        QTest::newRow("quotes in quotes") << record({}, u"The \"Old\" Bridge"_s, {}, u"1995"_s) << whole << u"“The ‘Old’ Bridge,” 1995."_s;
        QTest::newRow("a question keeps its comma") << record({}, u"Why a Bridge?"_s, {}, u"1995"_s) << whole << u"“Why a Bridge?,” 1995."_s;
        QTest::newRow("author publishes itself") << record(u"River Institute"_s, u"A Bridge"_s, u"River Institute"_s, u"1995"_s) << whole
                                                 << u"River Institute, “A Bridge,” 1995."_s;
    }

    void chicagoIsAFullNote()
    {
        QFETCH(Document, document);
        QFETCH(CitedPlace, place);
        QTEST(citation(document, place, CitationStyle::Chicago), "note");
    }

    void mlaIsAnEntryOfTheWorksCited_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<CitedPlace>("place");
        QTest::addColumn<QString>("entry");
        const auto whole = CitedPlace();
        QTest::newRow("all known") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, u"1995-03-12"_s) << CitedPlace{{}, 4, {}}
                                   << u"Smith, Anna. “A Bridge.” The Gazette, 12 Mar. 1995, par. 4."_s;
        QTest::newRow("page") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, u"1995-05"_s) << CitedPlace{u"The toll"_s, 4, u"17"_s}
                              << u"Smith, Anna. “A Bridge.” The Gazette, May 1995, p. 17."_s;
        QTest::newRow("an unknown date is left away") << record(u"Anna Smith"_s, u"A Bridge"_s, u"The Gazette"_s, {}) << whole
                                                      << u"Smith, Anna. “A Bridge.” The Gazette."_s;
        QTest::newRow("title alone") << record({}, u"Why a Bridge?"_s, {}, {}) << whole << u"“Why a Bridge?”"_s;
        QTest::newRow("two authors") << record(u"Anna Smith and Bert Jones"_s, u"A Bridge"_s, {}, u"1995"_s) << whole
                                     << u"Smith, Anna, and Bert Jones. “A Bridge.” 1995."_s;
        QTest::newRow("three authors") << record(u"Anna Smith, Bert Jones and Carl Hill"_s, u"A Bridge"_s, {}, u"1995"_s) << whole
                                       << u"Smith, Anna, et al. “A Bridge.” 1995."_s;
        QTest::newRow("suffix") << record(u"Martin King Jr."_s, u"A Bridge"_s, {}, u"1995"_s) << whole << u"King, Martin, Jr. “A Bridge.” 1995."_s;
        QTest::newRow("author publishes itself") << record(u"River Institute"_s, u"A Bridge"_s, u"River Institute"_s, u"1995"_s) << whole
                                                 << u"“A Bridge.” River Institute, 1995."_s;
    }

    void mlaIsAnEntryOfTheWorksCited()
    {
        QFETCH(Document, document);
        QFETCH(CitedPlace, place);
        QTEST(citation(document, place, CitationStyle::Mla), "entry");
    }

    void bibtexEscapesWhatItWouldTakeForItsOwn()
    {
        const Document document = record(u"Vincent van Berg; River & Sons Company"_s, u"50% of {all} tolls_"_s, u"A & B"_s, u"1995-03-12"_s);
        QCOMPARE(citation(document, {u"Tolls"_s, 4, {}}, CitationStyle::BibTeX),
                 u"@misc{berg1995tolls,\n"
                 "  author = {van Berg, Vincent and {River \\& Sons Company}},\n"
                 "  title = {{50\\% of \\{all\\} tolls\\_}},\n"
                 "  howpublished = {A \\& B},\n"
                 "  year = {1995},\n"
                 "  month = mar,\n"
                 "  day = {12},\n"
                 "  note = {section “Tolls”, par. 4},\n"
                 "  language = {en}\n"
                 "}"_s);
    }

    void bibtexLeavesOutWhatIsNotKnown()
    {
        QCOMPARE(citation(record({}, u"A Bridge"_s, {}, {}), {}, CitationStyle::BibTeX), u"@misc{bridge,\n  title = {{A Bridge}},\n  language = {en}\n}"_s);
    }

    void placesOfOneDocumentHaveKeysOfTheirOwn()
    {
        const Document document = record(u"Anna Smith"_s, u"A Bridge"_s, {}, u"1995"_s);
        const QString text = citations({{&document, {{}, 1, {}}}, {&document, {{}, 2, {}}}}, CitationStyle::BibTeX);
        QVERIFY(text.contains(u"@misc{smith1995bridge,"_s));
        QVERIFY(text.contains(u"@misc{smith1995bridge-2,"_s));
    }

    void cslIsAnArrayOfItems_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QByteArray>("issued");
        QTest::newRow("day") << u"1995-03-12"_s << QByteArray(R"({"date-parts":[[1995,3,12]]})");
        QTest::newRow("year") << u"1995"_s << QByteArray(R"({"date-parts":[[1995]]})");
        QTest::newRow("about") << u"1995~"_s << QByteArray(R"({"circa":true,"date-parts":[[1995]]})");
        QTest::newRow("range") << u"1995-03/1996"_s << QByteArray(R"({"date-parts":[[1995,3],[1996]]})");
        QTest::newRow("season") << u"1995-21"_s << QByteArray(R"({"date-parts":[[1995]],"season":1})");
        QTest::newRow("decade") << u"199X"_s << QByteArray(R"({"raw":"199X"})");
        QTest::newRow("open") << u"1995/.."_s << QByteArray(R"({"raw":"1995/.."})");
    }

    void cslIsAnArrayOfItems()
    {
        QFETCH(QString, published);
        QFETCH(QByteArray, issued);
        const Document document = record(u"Vincent van Berg; River Institute"_s, u"A Bridge"_s, u"The Gazette"_s, published);
        const QJsonArray items = QJsonDocument::fromJson(citation(document, {{}, 4, {}}, CitationStyle::CslJson).toUtf8()).array();
        QCOMPARE(items.size(), 1);
        const QJsonObject item = items[0].toObject();
        QCOMPARE(item[u"type"_s].toString(), u"document"_s);
        QCOMPARE(item[u"publisher"_s].toString(), u"The Gazette"_s);
        QCOMPARE(item[u"note"_s].toString(), u"par. 4"_s);
        QCOMPARE(item[u"author"_s].toArray()[0].toObject()[u"non-dropping-particle"_s].toString(), u"van"_s);
        QCOMPARE(item[u"author"_s].toArray()[1].toObject()[u"literal"_s].toString(), u"River Institute"_s);
        QCOMPARE(QJsonDocument(item[u"issued"_s].toObject()).toJson(QJsonDocument::Compact), issued);
    }

    void cslLeavesOutWhatIsNotKnown()
    {
        const QJsonObject item = QJsonDocument::fromJson(citation(record({}, u"A Bridge"_s, {}, {}), {}, CitationStyle::CslJson).toUtf8()).array()[0].toObject();
        QVERIFY(!item.contains(u"issued"_s));
        QVERIFY(!item.contains(u"author"_s));
        QVERIFY(!item.contains(u"publisher"_s));
        QVERIFY(!item.contains(u"note"_s));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
