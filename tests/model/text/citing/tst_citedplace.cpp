// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/citing/citedplace.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestCitedPlace : public QObject {
    Q_OBJECT

private slots:
    void paragraphsAreCountedBelowTheirHeading()
    {
        Document document;
        document.text = u"First words of all.\n\nMore words.\n\nThe toll\n\nPaid by all. And by carts.\n\nNot by dogs."_s;
        const qsizetype heading = document.text.indexOf(u"The toll"_s);
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        document.inner = {{{heading, heading + 8}, RegionKind::Heading}};
        const CitedPlaces places(document);
        QCOMPARE(places.at(0), (CitedPlace{{}, 1, {}}));
        QCOMPARE(places.at(document.text.indexOf(u"More"_s)), (CitedPlace{{}, 2, {}}));
        QCOMPARE(places.at(document.text.indexOf(u"carts"_s)), (CitedPlace{u"The toll"_s, 1, {}}));
        QCOMPARE(places.at(document.text.indexOf(u"dogs"_s)), (CitedPlace{u"The toll"_s, 2, {}}));
    }

    void pagesAreCountedWhereTheTextHasThem()
    {
        Document document;
        document.text = u"On the first.\fOn the second.\fOn the third."_s;
        const CitedPlaces places(document);
        QCOMPARE(places.at(3).page, u"1"_s);
        QCOMPARE(places.at(document.text.indexOf(u"second"_s)).page, u"2"_s);
        QCOMPARE(places.at(document.text.size()).page, u"3"_s);
    }

    void anEmptyDocumentHasNoPlaces()
    {
        QVERIFY(CitedPlaces(Document()).at(0).isEmpty());
        QVERIFY(CitedPlaces(Document()).at(1'000).isEmpty());
    }

    void aVeryLongDocumentIsNotCounted()
    {
        Document document;
        document.text = u"Words upon words.\n\n"_s.repeated(40'000);
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        QCOMPARE(CitedPlaces(document).at(document.text.size() - 5).paragraph, 0);
    }
};

QTEST_GUILESS_MAIN(TestCitedPlace)
#include "tst_citedplace.moc"
