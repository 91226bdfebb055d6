// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/holiday.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestHoliday : public QObject {
    Q_OBJECT

private slots:
    void aFeastFallsOnItsDay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *what, const QString &rule, int year, const QString &day) { QTest::newRow(what) << rule << year << day; };
        row("fixed", u"12-25"_s, 1963, u"1963-12-25"_s);
        row("leap day in a common year", u"2-29"_s, 1963, u"1963-02-28"_s);
        row("Easter 1916", u"easter"_s, 1916, u"1916-04-23"_s);
        row("Easter 2000", u"easter"_s, 2000, u"2000-04-23"_s);
        row("Easter 1818, the earliest", u"easter"_s, 1818, u"1818-03-22"_s);
        row("Easter 1943, the latest", u"easter"_s, 1943, u"1943-04-25"_s);
        row("Ash Wednesday 2008", u"easter-46"_s, 2008, u"2008-02-06"_s);
        row("fourth Thursday of November", u"11-4th-4"_s, 1998, u"1998-11-26"_s);
        row("last Monday of May", u"5-last-1"_s, 1998, u"1998-05-25"_s);
        row("last Monday of May that is the 31st", u"5-last-1"_s, 1999, u"1999-05-31"_s);
        row("first Monday of September", u"9-1st-1"_s, 1998, u"1998-09-07"_s);
    }

    void aFeastFallsOnItsDay()
    {
        QFETCH(QString, rule);
        QFETCH(int, year);
        QFETCH(QString, day);
        const auto holiday = Holiday::fromText(rule);
        QVERIFY(holiday);
        QCOMPARE(holiday->inYear(year)->toString(), day);
    }

    void aFeastWithoutARuleHasNoDay()
    {
        QVERIFY(!Holiday::fromText(u"unknown")->inYear(1998));
        QVERIFY(!Holiday::fromText(u"easter")->inYear(-30));
    }

    void whatIsNoRuleIsRefused()
    {
        for (const QStringView text : {u"", u"13-1", u"2-30", u"easter+x", u"easter+400", u"11-6th-4", u"11-4th-8", u"a-b", u"1-2-3-4"}) {
            QVERIFY2(!Holiday::fromText(text), qPrintable(text.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestHoliday)
#include "tst_holiday.moc"
