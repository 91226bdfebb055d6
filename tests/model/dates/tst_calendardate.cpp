// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/calendardate.h"
#include "model/dates/julian.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestCalendarDate : public QObject {
    Q_OBJECT

private slots:
    void dayZeroIsTheFirstOfTheYearZero();
    void everyDayOfTwentyThousandYearsFollowsTheOneBefore();
    void everyJulianDayOfTwentyThousandYearsFollowsTheOneBefore();
    void farYearsKeepTheirDays_data();
    void farYearsKeepTheirDays();
    void randomDaysComeBackFromTheirNumbers();
    void datesSortAsTheirNumbers();
    void theDayHoldsEveryOneOfItsSeconds();
    void yearsHaveFourDigitsAndASign_data();
    void yearsHaveFourDigitsAndASign();
    void whatIsNoDateIsNotValid_data();
    void whatIsNoDateIsNotValid();
};

void TestCalendarDate::dayZeroIsTheFirstOfTheYearZero()
{
    QCOMPARE(dayNumber(0, 1, 1), 0);
    QCOMPARE(dayNumber(0, 12, 31), 365);
    QCOMPARE(dayNumber(-1, 12, 31), -1);
    QCOMPARE(instantOf({0, 1, 1}), 0);
    QVERIFY(dateOfDayNumber(-1) == (CalendarDate{-1, 12, 31}));
}

void TestCalendarDate::everyDayOfTwentyThousandYearsFollowsTheOneBefore()
{
    // Walked with the rules of the calendar alone, not with the arithmetic under test.
    qint64 number = dayNumber(-9999, 1, 1);
    int weekday = dayOfWeek(number);
    for (qint64 year = -9999; year <= 9999; ++year) {
        const bool isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        const int lengths[] = {31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= lengths[month - 1]; ++day, ++number, weekday = weekday % 7 + 1) {
                if (dayNumber(year, month, day) != number || dateOfDayNumber(number) != CalendarDate{year, month, day}
                    || dayOfWeek(number) != weekday) {
                    QFAIL(qPrintable((CalendarDate{year, month, day}.toString())));
                }
            }
        }
    }
    QCOMPARE(number, dayNumber(10000, 1, 1));
}

void TestCalendarDate::everyJulianDayOfTwentyThousandYearsFollowsTheOneBefore()
{
    qint64 number = dayNumber(JulianDate{-9999, 1, 1});
    for (qint64 year = -9999; year <= 9999; ++year) {
        const int lengths[] = {31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= lengths[month - 1]; ++day, ++number) {
                if (dayNumber(JulianDate{year, month, day}) != number || julianOfDayNumber(number) != JulianDate{year, month, day}) {
                    QFAIL(qPrintable((CalendarDate{year, month, day}.toString())));
                }
            }
        }
    }
    QCOMPARE(number, dayNumber(JulianDate{10000, 1, 1}));
}

void TestCalendarDate::farYearsKeepTheirDays_data()
{
    QTest::addColumn<qint64>("year");
    for (const qint64 year : {kMinYear, qint64(-4'600'000'000), qint64(-1'000'000'000), qint64(-999'999'999), qint64(999'999'999),
                              qint64(1'000'000'000), qint64(1'000'000'004), kMaxYear}) {
        QTest::addRow("%lld", year) << year;
    }
}

void TestCalendarDate::farYearsKeepTheirDays()
{
    QFETCH(qint64, year);
    // A cycle of 400 years has 146097 days: the place in the cycle decides everything else.
    const qint64 near = ((year % 400) + 400) % 400;
    const qint64 cycles = (year - near) / 400;
    for (int month = 1; month <= 12; ++month) {
        QCOMPARE(daysInMonth(year, month), daysInMonth(near, month));
        for (int day = 1; day <= daysInMonth(year, month); ++day) {
            QCOMPARE(dayNumber(year, month, day), dayNumber(near, month, day) + cycles * 146097);
            QVERIFY(dateOfDayNumber(dayNumber(year, month, day)) == (CalendarDate{year, month, day}));
            QVERIFY(dateOf(instantOf({year, month, day})) == (CalendarDate{year, month, day}));
        }
    }
    QVERIFY(instantOf({year, 12, 31}) > instantOf({year, 12, 30}));
}

void TestCalendarDate::randomDaysComeBackFromTheirNumbers()
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<qint64> number(dayNumber(-1'000'000'000, 1, 1), dayNumber(1'000'000'000, 1, 1));
    for (int i = 0; i < 200'000; ++i) {
        const qint64 day = number(random);
        const CalendarDate date = dateOfDayNumber(day);
        QVERIFY(isValidDate(date.year, date.month, date.day));
        QCOMPARE(dayNumber(date.year, date.month, date.day), day);
        const JulianDate julian = julianOfDayNumber(day);
        QVERIFY(isValidDate(julian));
        QCOMPARE(dayNumber(julian), day);
    }
}

void TestCalendarDate::datesSortAsTheirNumbers()
{
    std::mt19937_64 random(2);
    std::uniform_int_distribution<qint64> number(-4'000'000, 4'000'000);
    for (int i = 0; i < 100'000; ++i) {
        const qint64 a = number(random);
        const qint64 b = number(random);
        QCOMPARE(dateOfDayNumber(a) < dateOfDayNumber(b), a < b);
    }
}

void TestCalendarDate::theDayHoldsEveryOneOfItsSeconds()
{
    for (const CalendarDate day : {CalendarDate{-489, 9, 12}, CalendarDate{0, 2, 29}, CalendarDate{1985, 4, 12}}) {
        QVERIFY(dateOf(instantOf(day)) == day);
        QVERIFY(dateOf(instantOf(day) + kSecondsPerDay - 1) == day);
        QVERIFY(dateOf(instantOf(day) + kSecondsPerDay) != day);
        QVERIFY(dateOf(instantOf(day) - 1) != day);
    }
}

void TestCalendarDate::yearsHaveFourDigitsAndASign_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Marathon") << qint64(-489) << u"-0489-09-12"_s;
    QTest::newRow("1 BCE") << qint64(0) << u"0000-09-12"_s;
    QTest::newRow("one digit") << qint64(7) << u"0007-09-12"_s;
    QTest::newRow("today") << qint64(2024) << u"2024-09-12"_s;
    QTest::newRow("five digits") << qint64(12000) << u"12000-09-12"_s;
    QTest::newRow("far back") << qint64(-13'800'000'000) << u"-13800000000-09-12"_s;
}

void TestCalendarDate::yearsHaveFourDigitsAndASign()
{
    QFETCH(qint64, year);
    QTEST((CalendarDate{year, 9, 12}.toString()), "expected");
}

void TestCalendarDate::whatIsNoDateIsNotValid_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("30 February") << qint64(2000) << 2 << 30;
    QTest::newRow("29 February 1900") << qint64(1900) << 2 << 29;
    QTest::newRow("31 April") << qint64(1985) << 4 << 31;
    QTest::newRow("month 0") << qint64(1985) << 0 << 1;
    QTest::newRow("month 13") << qint64(1985) << 13 << 1;
    QTest::newRow("day 0") << qint64(1985) << 1 << 0;
    QTest::newRow("day -1") << qint64(1985) << 1 << -1;
    QTest::newRow("before the calendar") << kMinYear - 1 << 1 << 1;
    QTest::newRow("after the calendar") << kMaxYear + 1 << 1 << 1;
}

void TestCalendarDate::whatIsNoDateIsNotValid()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QVERIFY(!isValidDate(year, month, day));
}

QTEST_GUILESS_MAIN(TestCalendarDate)
#include "tst_calendardate.moc"
