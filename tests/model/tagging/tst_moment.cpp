// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/calendardate.h"
#include "model/tagging/resolving/moment.h"
#include "model/tagging/resolving/timexvalue.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestMoment : public QObject {
    Q_OBJECT

private slots:
    void weekdaysAreThoseOfTheCalendar()
    {
        QCOMPARE(weekdayOf(dayNumber(2000, 1, 1)), 6); // a Saturday
        QCOMPARE(weekdayOf(dayNumber(1950, 6, 25)), 7); // a Sunday
        QCOMPARE(weekdayOf(dayNumber(1789, 7, 14)), 2); // a Tuesday
    }

    void daysCountOverYears()
    {
        QCOMPARE(timexValue(Moment::ofDay(1999, 12, 31).shifted(Unit::Day, 1)), u"2000-01-01"_s);
        QCOMPARE(timexValue(Moment::ofDay(0, 1, 1).shifted(Unit::Day, -1)), u"BC0002-12-31"_s);
    }

    void monthsCountOverYears()
    {
        QCOMPARE(timexValue(Moment::ofMonth(1918, 11).shifted(Unit::Month, 3)), u"1919-02"_s);
        QCOMPARE(timexValue(Moment::ofMonth(1918, 1).shifted(Unit::Month, -1)), u"1917-12"_s);
    }

    void beforeChristYearsRunBackwards()
    {
        QCOMPARE(timexValue(Moment::ofYear(-489)), u"BC0490"_s);
        QCOMPARE(timexValue(Moment::ofYear(-489).shifted(Unit::Year, 1)), u"BC0489"_s);
        QCOMPARE(timexValue(Moment::ofYear(0).shifted(Unit::Year, 1)), u"0001"_s);
    }

    void decadesBeforeChristAreNamedAsSpoken()
    {
        QCOMPARE(timexValue(Moment::ofYear(-489).shifted(Unit::Decade, 0)), u"BC049"_s);
        QCOMPARE(timexValue(Moment::ofYear(-489).shifted(Unit::Decade, 1)), u"BC048"_s);
    }

    void centuriesAreSpokenOneAhead()
    {
        Moment century = Moment::ofYear(-499);
        century.grain = Precision::Century;
        QCOMPARE(timexValue(century), u"BC04"_s); // the 5th century BCE
        QCOMPARE(timexValue(century.shifted(Unit::Century, -1)), u"BC05"_s);
    }

    void weeksAreIsoWeeks()
    {
        QCOMPARE(timexValue(Moment::ofDay(1998, 3, 5).shifted(Unit::Week, 0)), u"1998-W10"_s);
        QCOMPARE(timexValue(Moment::ofDay(1999, 1, 2).shifted(Unit::Week, 0)), u"1998-W53"_s);
        QCOMPARE(timexValue(Moment::ofDay(1998, 3, 5).shifted(Unit::Weekend, -1)), u"1998-W09-WE"_s);
    }

    void aTooCoarseTimeCannotBeCountedFrom()
    {
        QVERIFY(!Moment::ofYear(1918).shifted(Unit::Day, 3).isKnown());
        QVERIFY(!Moment::ofYear(1918).shifted(Unit::Month, 3).isKnown());
        QVERIFY(!Moment().shifted(Unit::Year, 3).isKnown());
    }

    void theFarthestYearsDoNotOverflow()
    {
        QVERIFY(Moment::ofYear(kMaxYear).shifted(Unit::Millennium, 1'000'000'000).year <= kMaxYear);
        QVERIFY(Moment::ofYear(kMinYear).shifted(Unit::Year, -1'000'000'000).year >= kMinYear);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
