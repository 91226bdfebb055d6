// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/detail/boundsaxis.h"
#include "views/detail/passagecontext.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestPassageContext : public QObject {
    Q_OBJECT

private slots:
    void aSentenceStandsBetweenItsNeighbours()
    {
        const SnapshotPtr corpus = fourTellers();
        const PassageContext context = passageContext(corpus->document(0), corpus->statement(0));
        QCOMPARE(context.text, u"Nothing was as before. In 1984 the flood took the mill and 13 houses. The people moved uphill."_s);
        QCOMPARE(context.text.mid(context.sentence.begin, context.sentence.length()), u"In 1984 the flood took the mill and 13 houses."_s);
        QCOMPARE(context.clause, context.sentence);
    }

    void aClauseIsMarkedInsideItsSentence()
    {
        const SnapshotPtr corpus = fourTellers();
        const PassageContext context = passageContext(corpus->document(0), corpus->statement(2));
        QCOMPARE(context.text.mid(context.clause.begin, context.clause.length()), u"the school was founded"_s);
        QVERIFY(context.sentence.contains(context.clause));
    }

    void navigationIsNoContext()
    {
        Document document;
        document.text = u"Menu of the site. The war began in 1914. It was long."_s;
        document.outer = {{{0, 17}, RegionKind::Navigation}, {{18, document.text.size()}, RegionKind::Body}};
        Statement statement;
        statement.range = statement.sentence = {18, 40};
        const PassageContext context = passageContext(document, statement);
        QVERIFY(!context.text.contains("Menu"_L1));
        QVERIFY(context.text.contains("It was long."_L1));
    }

    void anotherParagraphIsNoContext()
    {
        Document document;
        document.text = u"Before the break.\n\nThe war began in 1914.\n\nAfter the break."_s;
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        Statement statement;
        statement.range = statement.sentence = {19, 41};
        QCOMPARE(passageContext(document, statement).text, u"The war began in 1914."_s);
    }

    void rangesBeyondTheTextDoNoHarm()
    {
        Document document;
        document.text = u"Short."_s;
        Statement statement;
        statement.range = {400, 500};
        statement.sentence = {300, 600};
        const PassageContext context = passageContext(document, statement);
        QVERIFY(context.clause.end <= context.text.size());
    }

    void thePlaceIsHeadingAndParagraph()
    {
        const SnapshotPtr corpus = fourTellers();
        PassagePlaces places;
        QVERIFY(places.words(*corpus, corpus->statement(0)).startsWith(u"The valley, ¶ "_s));
        QVERIFY(places.words(*corpus, corpus->statement(6)).startsWith(u"¶ "_s));
    }

    void boundsAreDrawnInAFrameThatMeansSomething_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("day") << u"1991-03-12"_s << u"Jan 1991"_s << u"Dec 1991"_s;
        QTest::newRow("month") << u"1998-08"_s << u"Jan 1998"_s << u"Dec 1998"_s;
        QTest::newRow("year") << u"1998"_s << u"1990"_s << u"1999"_s;
        QTest::newRow("decade") << u"198X"_s << u"1900"_s << u"1999"_s;
        QTest::newRow("turn of the year") << u"1998-12-30/1999-01-02"_s << u"1990"_s << u"1999"_s;
        QTest::newRow("open") << u"1998-08/.."_s << u"Jan 1998"_s << u"Dec 1998"_s;
        QTest::newRow("open to the past") << u"../2002"_s << u"Jan 2002"_s << u"Dec 2002"_s;
    }

    void boundsAreDrawnInAFrameThatMeansSomething()
    {
        QFETCH(QString, edtf);
        const BoundsAxis axis = boundsAxis({*TimeSpan::fromEdtf(edtf)});
        QVERIFY(axis.isValid);
        QTEST(axis.fromWords, "from");
        QTEST(axis.toWords, "to");
    }

    void whatHasNoBoundHasNoFrame()
    {
        QVERIFY(!boundsAxis({TimeSpan()}).isValid);
        const BoundsAxis ancient = boundsAxis({*TimeSpan::fromEdtf(u"-0489-09-12")});
        QVERIFY(ancient.isValid);
        QVERIFY(ancient.from <= instantOf({-489, 9, 12}) && ancient.to > instantOf({-489, 9, 12}));
    }
};

QTEST_GUILESS_MAIN(TestPassageContext)
#include "tst_passagecontext.moc"
