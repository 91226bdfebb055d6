// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/figures.h"
#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void numbersAreReadWithUnitAndWhatTheyCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figures"); // "13||sailors; 5|USD|debts"
        const auto row = [](const char *text, const char *figures) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(figures); };
        row("The storm killed 13 sailors.", "13||sailors");
        row("The storm killed thirteen sailors.", "13||sailors");
        row("The storm killed twenty-three sailors.", "23||sailors");
        row("The storm killed 1,250 Spanish sailors.", "1250||Spanish sailors");
        row("Almost 50,000 of the estimated 600,000 residents had left.", "50000||residents; 600000||residents");
        row("He owed US$50 million of debts.", "50000000|USD|debts");
        row("He owed $ 1 billion.", "1000000000|USD|");
        row("The king paid £300 in fines.", "300|GBP|fines");
        row("Trade fell by 12 per cent.", "12|%|");
        row("Trade fell by 12%.", "12|%|");
        row("Trade fell by 7.5 percent.", "7.5|%|");
        row("They marched 25 miles.", "25|miles|");
        row("They seized 500 tons of grain.", "500|tons|grain");
        row("The army had two hundred thousand men.", "200000||men");
        row("A dozen ships sank, and 3 million people starved.", "3000000||people");
        row("They denied the raids, but admitted to 13 of them.", "13||raids");
        row("The council approved two light water mills.", "2||light water mills");
        row("Flight 858 crashed.", "");
        row("Resolution 12 was adopted.", "");
        row("She was taken at 13 and never came back.", "");
        row("A boy aged 13 was taken.", "");
        row("The fleet sailed in 1820.", "");
        row("The first ship sank.", "");
        row("The six-party meeting failed.", "");
        row("One of the ships sank.", "");
        row("The Seven Years went by.", "");
    }
    void numbersAreReadWithUnitAndWhatTheyCount()
    {
        QFETCH(QString, text);
        QFETCH(QString, figures);
        const ReadSentence read(text);
        QStringList found;
        for (const Figure &figure : figuresIn(*read.reading, 0, read.reading->count())) {
            found << QString::number(figure.value, 'g', 15) + u'|' + figure.unit + u'|' + figure.what;
            QVERIFY(figure.range.begin >= 0 && figure.range.end <= text.size() && !figure.range.isEmpty());
        }
        QCOMPARE(found.join(u"; "_s), figures);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
