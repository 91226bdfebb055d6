// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/textflow.h"

#include <QTest>

#include <cmath>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestTextFlow : public QObject {
    Q_OBJECT

private slots:
    void aPlaceInTheTextIsFoundAgainFromItsPlaceOnPaper_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"One line"_s;
        QTest::newRow("paragraphs") << u"A first paragraph that is long enough to be broken into several lines of this column, we hope.\n\nA second one.\nA third."_s;
        QTest::newRow("ends of lines") << u"one\r\ntwo\rthree\n\n\r\nfour\n"_s;
        QTest::newRow("one endless line") << u"word "_s.repeated(3000);
        QTest::newRow("no blank at all") << QString(20'000, u'x');
        QTest::newRow("odd characters") << u"a\tb"_s + QChar(0) + QChar(0xd800) + u" c\fd"_s + QChar(QChar::LineSeparator) + u"e"_s;
        QTest::newRow("from right to left") << QString(QChar(0x5d0)).repeated(30) + u' ' + QString(QChar(0x5d1)).repeated(300);
    }

    void aPlaceInTheTextIsFoundAgainFromItsPlaceOnPaper()
    {
        QFETCH(const QString, text);
        TextFlow flow;
        flow.setStyle(QFont(), 300);
        flow.setText(text, {});
        const double step = std::max(0.3, static_cast<double>(text.size()) / 500);
        for (double at = 0; at < static_cast<double>(text.size()); at += step) {
            const double back = flow.positionOf(flow.placeOf(at));
            QVERIFY2(std::abs(back - at) < 0.01, qPrintable(u"%1 became %2"_s.arg(at).arg(back)));
        }
    }

    void movingDownAndUpAgainLeadsBack()
    {
        TextFlow flow;
        flow.setStyle(QFont(), 200);
        flow.setText(u"Words of a paragraph that goes on for a while.\n"_s.repeated(200), {});
        const TextFlow::Place start = flow.placeOf(900);
        for (const double far : {1.0, 33.0, 470.0, 2000.0}) {
            const TextFlow::Place there = flow.moved(start, far);
            QVERIFY(std::abs(flow.distance(start, there, 1e6) - far) < 1e-6);
            const TextFlow::Place back = flow.moved(there, -far);
            QCOMPARE(back.paragraph, start.paragraph);
            QVERIFY(std::abs(back.y - start.y) < 1e-6);
        }
    }

    void onlyWhatIsLookedAtIsLaidOut()
    {
        TextFlow flow;
        flow.setStyle(QFont(), 400);
        flow.setText(u"A line of a very long text.\n"_s.repeated(100'000), {});
        QCOMPARE(flow.count(), 100'000);
        const TextFlow::Place place = flow.placeOf(2'000'000);
        QCOMPARE(place.paragraph, 2'000'000 / 28);
    }

    void nothingIsNothing()
    {
        TextFlow flow;
        flow.setText({}, {});
        QCOMPARE(flow.positionOf(flow.moved({0, 0}, 50)), 0.0);
        QCOMPARE(flow.placeOf(10).paragraph, 0);
        QCOMPARE(flow.characterAt({0, 10}, 5), qsizetype(0));
    }
};

QTEST_MAIN(TestTextFlow)
#include "tst_textflow.moc"
