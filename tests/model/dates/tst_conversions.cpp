// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Published facts of the calendar, each with where it stands in print.

#include "model/dates/julian.h"

#include <QTest>

using namespace eusebius;

class TestConversions : public QObject {
    Q_OBJECT

private slots:
    void julianDaysAreThoseOfMeeus_data();
    void julianDaysAreThoseOfMeeus();
    void bothCalendarsAndTheWeekdayAgreeWithReingoldAndDershowitz_data();
    void bothCalendarsAndTheWeekdayAgreeWithReingoldAndDershowitz();
    void epochsAreThoseOfReingoldAndDershowitz_data();
    void epochsAreThoseOfReingoldAndDershowitz();
    void datesWrittenInBothCalendarsAgree_data();
    void datesWrittenInBothCalendarsAgree();
    void weekdaysAreThoseOnRecord_data();
    void weekdaysAreThoseOnRecord();
    void leapYearsAreThoseOfTheRules_data();
    void leapYearsAreThoseOfTheRules();
    void theCalendarsDifferByAsManyDaysAsTheTableSays_data();
    void theCalendarsDifferByAsManyDaysAsTheTableSays();
    void halleysCometTookSoManyDays();
    void theYearOfEnglandBeganOnLadyDay();
};

namespace {

constexpr qint64 kRataDieOfDayZero = -365; // R.D. 1 is 1 January of the year 1

qint64 rataDie(qint64 day)
{
    return day + kRataDieOfDayZero;
}

} // namespace

// J. Meeus, "Astronomical Algorithms", 2nd ed. (1998), ch. 7: the examples and the list for testing programs. Days before
// 15 October 1582 are Julian there. The number is the Julian Day at noon of that day.
void TestConversions::julianDaysAreThoseOfMeeus_data()
{
    QTest::addColumn<bool>("isJulian");
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("expected");

    const auto add = [](bool isJulian, qint64 year, int month, int day, qint64 expected) {
        QTest::addRow("%lld-%d-%d", year, month, day) << isJulian << year << month << day << expected;
    };
    add(false, 2000, 1, 1, 2451545);
    add(false, 1999, 1, 1, 2451180); // 2451179.5 at midnight
    add(false, 1987, 1, 27, 2446823);
    add(false, 1987, 6, 19, 2446966);
    add(false, 1988, 1, 27, 2447188);
    add(false, 1988, 6, 19, 2447332);
    add(false, 1957, 10, 4, 2436116); // Sputnik, day 4.81 is 2436116.31
    add(false, 1900, 1, 1, 2415021);
    add(false, 1600, 1, 1, 2305448);
    add(false, 1600, 12, 31, 2305813);
    add(true, 837, 4, 10, 2026872);
    add(true, 333, 1, 27, 1842713);
    add(true, -123, 12, 31, 1676497);
    add(true, -122, 1, 1, 1676498);
    add(true, -584, 5, 28, 1507900); // the eclipse of Thales, 28.63 is 1507900.13
    add(true, -1000, 7, 12, 1356001);
    add(true, -1000, 2, 29, 1355867);
    add(true, -1001, 8, 17, 1355671);
    add(true, -4712, 1, 1, 0);
}

void TestConversions::julianDaysAreThoseOfMeeus()
{
    QFETCH(bool, isJulian);
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(qint64, expected);
    const qint64 number = isJulian ? dayNumber(JulianDate{year, month, day}) : dayNumber(year, month, day);
    QCOMPARE(julianDay(number), expected);
    if (isJulian) {
        QVERIFY((julianOfDayNumber(number) == JulianDate{year, month, day}));
    } else {
        QVERIFY((dateOfDayNumber(number) == CalendarDate{year, month, day}));
    }
}

// E. M. Reingold and N. Dershowitz, "Calendrical Calculations", appendix C, "Sample Data": fixed day, weekday, Gregorian,
// Julian. Their BCE years are turned into astronomical ones.
void TestConversions::bothCalendarsAndTheWeekdayAgreeWithReingoldAndDershowitz_data()
{
    QTest::addColumn<qint64>("fixed");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<CalendarDate>("gregorian");
    QTest::addColumn<JulianDate>("julian");

    const auto add = [](qint64 fixed, int weekday, CalendarDate gregorian, JulianDate julian) {
        QTest::addRow("R.D. %lld", fixed) << fixed << weekday << gregorian << julian;
    };
    add(-214193, 7, {-586, 7, 24}, {-586, 7, 30});
    add(-61387, 3, {-168, 12, 5}, {-168, 12, 8});
    add(25469, 3, {70, 9, 24}, {70, 9, 26});
    add(49217, 7, {135, 10, 2}, {135, 10, 3});
    add(171307, 3, {470, 1, 8}, {470, 1, 7});
    add(210155, 1, {576, 5, 20}, {576, 5, 18});
    add(253427, 6, {694, 11, 10}, {694, 11, 7});
    add(369740, 7, {1013, 4, 25}, {1013, 4, 19});
    add(400085, 7, {1096, 5, 24}, {1096, 5, 18});
    add(434355, 5, {1190, 3, 23}, {1190, 3, 16});
    add(452605, 6, {1240, 3, 10}, {1240, 3, 3});
    add(470160, 5, {1288, 4, 2}, {1288, 3, 26});
    add(473837, 7, {1298, 4, 27}, {1298, 4, 20});
    add(507850, 7, {1391, 6, 12}, {1391, 6, 4});
    add(524156, 3, {1436, 2, 3}, {1436, 1, 25});
    add(544676, 6, {1492, 4, 9}, {1492, 3, 31});
    add(567118, 6, {1553, 9, 19}, {1553, 9, 9});
    add(569477, 6, {1560, 3, 5}, {1560, 2, 24});
    add(601716, 3, {1648, 6, 10}, {1648, 5, 31});
    add(613424, 7, {1680, 6, 30}, {1680, 6, 20});
    add(626596, 5, {1716, 7, 24}, {1716, 7, 13});
    add(645554, 7, {1768, 6, 19}, {1768, 6, 8});
    add(664224, 1, {1819, 8, 2}, {1819, 7, 21});
    add(671401, 3, {1839, 3, 27}, {1839, 3, 15});
    add(694799, 7, {1903, 4, 19}, {1903, 4, 6});
    add(704424, 7, {1929, 8, 25}, {1929, 8, 12});
    add(708842, 1, {1941, 9, 29}, {1941, 9, 16});
    add(709409, 1, {1943, 4, 19}, {1943, 4, 6});
    add(709580, 4, {1943, 10, 7}, {1943, 9, 24});
    add(727274, 2, {1992, 3, 17}, {1992, 3, 4});
    add(728714, 7, {1996, 2, 25}, {1996, 2, 12});
    add(744313, 3, {2038, 11, 10}, {2038, 10, 28});
    add(764652, 7, {2094, 7, 18}, {2094, 7, 5});
}

void TestConversions::bothCalendarsAndTheWeekdayAgreeWithReingoldAndDershowitz()
{
    QFETCH(qint64, fixed);
    QFETCH(int, weekday);
    QFETCH(CalendarDate, gregorian);
    QFETCH(JulianDate, julian);
    const qint64 number = dayNumber(gregorian.year, gregorian.month, gregorian.day);
    QCOMPARE(rataDie(number), fixed);
    QCOMPARE(dayOfWeek(number), weekday);
    QVERIFY(toJulian(gregorian) == julian);
    QVERIFY(toGregorian(julian) == gregorian);
}

// The same, table 1.2, "Epochs for various calendars": fixed day, Gregorian, Julian.
void TestConversions::epochsAreThoseOfReingoldAndDershowitz_data()
{
    QTest::addColumn<qint64>("fixed");
    QTest::addColumn<CalendarDate>("gregorian");
    QTest::addColumn<JulianDate>("julian");

    const auto add = [](const char *name, qint64 fixed, CalendarDate gregorian, JulianDate julian) {
        QTest::newRow(name) << fixed << gregorian << julian;
    };
    add("Julian period", -1721425, {-4713, 11, 24}, {-4712, 1, 1}); // begins at noon, -1721424.5
    add("Hebrew", -1373427, {-3760, 9, 7}, {-3760, 10, 7});
    add("Mayan", -1137142, {-3113, 8, 11}, {-3113, 9, 6});
    add("Hindu (Kali Yuga)", -1132959, {-3101, 1, 23}, {-3101, 2, 18});
    add("Chinese", -963099, {-2636, 2, 15}, {-2636, 3, 8});
    add("Egyptian (Nabonassar)", -272787, {-746, 2, 18}, {-746, 2, 26});
    add("Julian", -1, {0, 12, 30}, {1, 1, 1});
    add("Gregorian", 1, {1, 1, 1}, {1, 1, 3});
    add("Ethiopic", 2796, {8, 8, 27}, {8, 8, 29});
    add("Coptic", 103605, {284, 8, 29}, {284, 8, 29});
    add("Armenian", 201443, {552, 7, 13}, {552, 7, 11});
    add("Persian", 226896, {622, 3, 22}, {622, 3, 19});
    add("Islamic", 227015, {622, 7, 19}, {622, 7, 16});
    add("French revolutionary", 654415, {1792, 9, 22}, {1792, 9, 11});
    add("Baha'i", 673222, {1844, 3, 21}, {1844, 3, 9});
    add("modified Julian day", 678576, {1858, 11, 17}, {1858, 11, 5});
    add("Unix", 719163, {1970, 1, 1}, {1969, 12, 19});
}

void TestConversions::epochsAreThoseOfReingoldAndDershowitz()
{
    QFETCH(qint64, fixed);
    QFETCH(CalendarDate, gregorian);
    QFETCH(JulianDate, julian);
    QCOMPARE(rataDie(dayNumber(gregorian.year, gregorian.month, gregorian.day)), fixed);
    QCOMPARE(rataDie(dayNumber(julian)), fixed);
    QVERIFY(toGregorian(julian) == gregorian);
}

void TestConversions::datesWrittenInBothCalendarsAgree_data()
{
    QTest::addColumn<JulianDate>("julian");
    QTest::addColumn<CalendarDate>("gregorian");

    const auto add = [](const char *name, JulianDate julian, CalendarDate gregorian) { QTest::newRow(name) << julian << gregorian; };
    // The day after the last one in the old style is the first in the new one.
    add("Rome, Spain, Portugal, Poland 1582 (bull Inter gravissimas)", {1582, 10, 5}, {1582, 10, 15});
    add("France 1582 (edict of Henri III)", {1582, 12, 10}, {1582, 12, 20});
    add("Holland 1583 (Explanatory Supplement to the Astronomical Almanac, 1992, ch. 12)", {1583, 1, 2}, {1583, 1, 12});
    add("Prussia 1610 (Ginzel, Handbuch der Chronologie III)", {1610, 8, 23}, {1610, 9, 2});
    add("Denmark and Protestant Germany 1700 (Ginzel III)", {1700, 2, 19}, {1700, 3, 1});
    add("Great Britain 1752 (24 Geo. II c. 23, the Act of 1750)", {1752, 9, 3}, {1752, 9, 14});
    add("Sweden 1753 (Ginzel III)", {1753, 2, 18}, {1753, 3, 1});
    add("Alaska 1867 (Explanatory Supplement)", {1867, 10, 6}, {1867, 10, 18});
    add("Bulgaria 1916 (Explanatory Supplement)", {1916, 4, 1}, {1916, 4, 14});
    add("Russia 1918 (decree of 24 January 1918)", {1918, 2, 1}, {1918, 2, 14});
    add("Romania 1919 (Explanatory Supplement)", {1919, 4, 1}, {1919, 4, 14});
    add("Greece 1923 (Explanatory Supplement)", {1923, 2, 16}, {1923, 3, 1});
    // Encyclopaedia Britannica and the Oxford Dictionary of National Biography give these in both styles.
    add("Fall of Constantinople", {1453, 5, 29}, {1453, 6, 7});
    add("Columbus lands", {1492, 10, 12}, {1492, 10, 21});
    add("Mary, Queen of Scots, executed, 8 February 1586/7", {1587, 2, 8}, {1587, 2, 18});
    add("Battle of Gravelines", {1588, 7, 29}, {1588, 8, 8});
    add("Elizabeth I died, 24 March 1602/3", {1603, 3, 24}, {1603, 4, 3});
    add("Gunpowder Plot", {1605, 11, 5}, {1605, 11, 15});
    add("Shakespeare died", {1616, 4, 23}, {1616, 5, 3});
    add("Newton born", {1642, 12, 25}, {1643, 1, 4});
    add("Charles I executed, 30 January 1648/9", {1649, 1, 30}, {1649, 2, 9});
    add("Great Fire of London began", {1666, 9, 2}, {1666, 9, 12});
    add("Peter the Great born", {1672, 5, 30}, {1672, 6, 9});
    add("William III lands at Torbay", {1688, 11, 5}, {1688, 11, 15});
    add("Battle of the Boyne", {1690, 7, 1}, {1690, 7, 11});
    add("Battle of Poltava", {1709, 6, 27}, {1709, 7, 8});
    add("Newton died, 20 March 1726/7", {1727, 3, 20}, {1727, 3, 31});
    add("Washington born, 11 February 1731/2", {1732, 2, 11}, {1732, 2, 22});
    add("Pushkin born", {1799, 5, 26}, {1799, 6, 6});
    add("Battle of Borodino", {1812, 8, 26}, {1812, 9, 7});
    add("Dostoevsky born", {1821, 10, 30}, {1821, 11, 11});
    add("Decembrist revolt", {1825, 12, 14}, {1825, 12, 26});
    add("Tolstoy born", {1828, 8, 28}, {1828, 9, 9});
    add("Pushkin died", {1837, 1, 29}, {1837, 2, 10});
    add("Lenin born", {1870, 4, 10}, {1870, 4, 22});
    add("Bloody Sunday", {1905, 1, 9}, {1905, 1, 22});
    add("February Revolution", {1917, 2, 23}, {1917, 3, 8});
    add("October Revolution", {1917, 10, 25}, {1917, 11, 7});
}

void TestConversions::datesWrittenInBothCalendarsAgree()
{
    QFETCH(JulianDate, julian);
    QFETCH(CalendarDate, gregorian);
    QCOMPARE(toGregorian(julian).toString(), gregorian.toString());
    QVERIFY(toJulian(gregorian) == julian);
}

void TestConversions::weekdaysAreThoseOnRecord_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<int>("weekday");

    const auto julian = [](const char *name, JulianDate date, int weekday) { QTest::newRow(name) << dayNumber(date) << weekday; };
    const auto gregorian = [](const char *name, CalendarDate date, int weekday) {
        QTest::newRow(name) << dayNumber(date.year, date.month, date.day) << weekday;
    };
    julian("7 April 30, a Friday (Humphreys and Waddington, Nature 306, 1983)", {30, 4, 7}, 5);
    julian("3 April 33, a Friday (the same)", {33, 4, 3}, 5);
    julian("Hijra epoch, a Friday (Reingold and Dershowitz, ch. 7)", {622, 7, 16}, 5);
    julian("Charlemagne crowned at Christmas 800, a Friday", {800, 12, 25}, 5);
    julian("Battle of Hastings, a Saturday (Anglo-Saxon Chronicle, year 1066)", {1066, 10, 14}, 6);
    julian("Magna Carta, a Monday", {1215, 6, 15}, 1);
    julian("Agincourt, St Crispin's, a Friday", {1415, 10, 25}, 5);
    julian("Fall of Constantinople, a Tuesday", {1453, 5, 29}, 2);
    julian("Columbus lands, a Friday (his journal)", {1492, 10, 12}, 5);
    julian("4 October 1582, a Thursday (Inter gravissimas)", {1582, 10, 4}, 4);
    gregorian("15 October 1582, a Friday", {1582, 10, 15}, 5);
    julian("2 September 1752, a Wednesday (the Act of 1750)", {1752, 9, 2}, 3);
    gregorian("14 September 1752, a Thursday", {1752, 9, 14}, 4);
    gregorian("4 July 1776, a Thursday", {1776, 7, 4}, 4);
    gregorian("30 June 1954, a Wednesday (Meeus, example 7.e)", {1954, 6, 30}, 3);
    gregorian("Apollo 11, 20 July 1969, a Sunday", {1969, 7, 20}, 7);
    gregorian("GPS epoch, 6 January 1980, a Sunday (IS-GPS-200)", {1980, 1, 6}, 7);
}

void TestConversions::weekdaysAreThoseOnRecord()
{
    QFETCH(qint64, number);
    QFETCH(int, weekday);
    QCOMPARE(dayOfWeek(number), weekday);
}

// Meeus, ch. 7, and the bull of 1582: a year of hundreds is leap only if 400 divides it; the Julian calendar knows no exception.
void TestConversions::leapYearsAreThoseOfTheRules_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<bool>("gregorian");
    QTest::addColumn<bool>("julian");

    const auto add = [](qint64 year, bool gregorian, bool julian) { QTest::addRow("%lld", year) << year << gregorian << julian; };
    add(750, false, false);
    add(900, false, true);
    add(1500, false, true);
    add(1600, true, true);
    add(1700, false, true);
    add(1800, false, true);
    add(1900, false, true);
    add(1904, true, true);
    add(2000, true, true);
    add(2100, false, true);
    add(4, true, true);
    add(0, true, true); // 1 BCE
    add(-4, true, true); // 5 BCE
    add(-100, false, true); // 101 BCE
    add(-584, true, true); // 585 BCE
    add(-400, true, true);
}

void TestConversions::leapYearsAreThoseOfTheRules()
{
    QFETCH(qint64, year);
    QFETCH(bool, gregorian);
    QFETCH(bool, julian);
    QCOMPARE(isLeapYear(year), gregorian);
    QCOMPARE(isJulianLeapYear(year), julian);
    QCOMPARE(isValidDate(year, 2, 29), gregorian);
    QCOMPARE(isValidDate(JulianDate{year, 2, 29}), julian);
}

// Explanatory Supplement to the Astronomical Almanac (1992), "Differences between calendar dates": each is reached
// on 29 February of the Julian calendar of the century year, and holds for a hundred or two hundred years.
void TestConversions::theCalendarsDifferByAsManyDaysAsTheTableSays_data()
{
    QTest::addColumn<qint64>("fromYear");
    QTest::addColumn<qint64>("toYear");
    QTest::addColumn<int>("days");

    const auto add = [](qint64 fromYear, qint64 toYear, int days) { QTest::addRow("%d days", days) << fromYear << toYear << days; };
    add(-300, -200, -4);
    add(-200, -100, -3);
    add(-100, 100, -2);
    add(100, 200, -1);
    add(200, 300, 0);
    add(300, 500, 1);
    add(500, 600, 2);
    add(600, 700, 3);
    add(700, 900, 4);
    add(900, 1000, 5);
    add(1000, 1100, 6);
    add(1100, 1300, 7);
    add(1300, 1400, 8);
    add(1400, 1500, 9);
    add(1500, 1700, 10);
    add(1700, 1800, 11);
    add(1800, 1900, 12);
    add(1900, 2100, 13);
}

void TestConversions::theCalendarsDifferByAsManyDaysAsTheTableSays()
{
    QFETCH(qint64, fromYear);
    QFETCH(qint64, toYear);
    QFETCH(int, days);
    const auto difference = [](qint64 year, int month, int day) {
        return dayNumber(JulianDate{year, month, day}) - dayNumber(year, month, day);
    };
    QCOMPARE(difference(fromYear, 3, 1), qint64(days));
    QCOMPARE(difference(toYear, 2, 28), qint64(days));
    QVERIFY(difference(fromYear, 2, 28) != days);
}

// Meeus, example 7.d
void TestConversions::halleysCometTookSoManyDays()
{
    QCOMPARE(dayNumber(1986, 2, 9) - dayNumber(1910, 4, 20), qint64(27689));
}

// Cheney, "Handbook of Dates" (1945): the year of grace in England, 25 March to 24 March, until 1751.
void TestConversions::theYearOfEnglandBeganOnLadyDay()
{
    QCOMPARE(yearFromLadyDay(1648, 1, 30), 1649); // the execution of Charles I
    QCOMPARE(yearFromLadyDay(1602, 3, 24), 1603); // the death of Elizabeth I, the last day of the year
    QCOMPARE(yearFromLadyDay(1603, 3, 25), 1603);
    QCOMPARE(yearFromLadyDay(1605, 11, 5), 1605);
    QVERIFY(toGregorian(JulianDate{yearFromLadyDay(1731, 2, 11), 2, 11}) == (CalendarDate{1732, 2, 22}));
}

QTEST_GUILESS_MAIN(TestConversions)
#include "tst_conversions.moc"
