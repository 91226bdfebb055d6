// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/neighbour.h"
#include "model/dates/timespan.h"
#include "model/dates/widening.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestTimeSpan : public QObject {
    Q_OBJECT

private slots:
    void makersMakeWhatTheyAreNamedFor_data();
    void makersMakeWhatTheyAreNamedFor();
    void aSpanIsSmall();
    void aSpanWithoutAnythingIsUndated();
    void aSingleDateBeginsAndEndsSomewhereInIt();
    void anIntervalBeginsInItsFirstDateAndEndsInItsLast();
    void openAndUnknownEndsDiffer();
    void oneOfMayBeAnyAllOfIsEvery();
    void endsTheWrongWayRoundAreTurned();
    void intervalsOfIntervalsRunFromFirstToLast();
    void aClockStandsOnOneDayOnly();
    void qualifiersReplaceThoseBefore();
    void theWordsAreNoPartOfTheValue();
    void copiesOfSetsAreIndependent();
    void theDateBeforeIsStatedAsFinely_data();
    void theDateBeforeIsStatedAsFinely();
    void plainBoundsNeverWidenAndWideningIsAsked_data();
    void plainBoundsNeverWidenAndWideningIsAsked();
    void wideningStopsAtTheEndOfTheCalendar();
};

namespace {

TimeSpan span(const QString &edtf)
{
    const Result<TimeSpan> result = TimeSpan::fromEdtf(edtf);
    return result ? *result : TimeSpan();
}

Instant day(qint64 year, int month, int dayOfMonth)
{
    return instantOf({year, month, dayOfMonth});
}

} // namespace

void TestTimeSpan::makersMakeWhatTheyAreNamedFor_data()
{
    QTest::addColumn<TimeSpan>("made");
    QTest::addColumn<QString>("edtf");

    const auto add = [](const char *name, const TimeSpan &made, const char *edtf) { QTest::newRow(name) << made << QString::fromLatin1(edtf); };
    const TimeSpan y1945 = TimeSpan::ofYear(1945);
    add("year", y1945, "1945");
    add("year 1 BCE", TimeSpan::ofYear(0), "0000");
    add("year of five digits", TimeSpan::ofYear(-12000), "Y-12000");
    add("month", TimeSpan::ofMonth(1985, 4), "1985-04");
    add("day", TimeSpan::ofDay(-489, 9, 12), "-0489-09-12");
    add("calendar day", TimeSpan::ofDay(CalendarDate{1985, 4, 12}), "1985-04-12");
    add("decade", TimeSpan::ofDecade(1980), "198X");
    add("decade by any year", TimeSpan::ofDecade(1987), "198X");
    add("decade before year 0", TimeSpan::ofDecade(-499), "-049X");
    add("last decade before year 0", TimeSpan::ofDecade(-9), "-000X");
    add("century", TimeSpan::ofCentury(1900), "19XX");
    add("century BCE", TimeSpan::ofCentury(-499), "-04XX");
    add("first century BCE", TimeSpan::ofCentury(-99), "-00XX");
    add("first century", TimeSpan::ofCentury(0), "00XX");
    add("far century", TimeSpan::ofCentury(-12345), "Y-12345S3");
    add("millennium", TimeSpan::ofMillennium(1000), "1XXX");
    add("season", TimeSpan::ofSeason(1951, 21), "1951-21");
    add("interval", TimeSpan::interval(y1945, TimeSpan::ofYear(1950)), "1945/1950");
    add("since", TimeSpan::since(y1945), "1945/..");
    add("until", TimeSpan::until(y1945), "../1945");
    add("before", TimeSpan::before(y1945), "[..1944]");
    add("after", TimeSpan::after(y1945), "[1946..]");
    add("before an interval", TimeSpan::before(span(u"1945/1950"_s)), "[..1944]");
    add("after an interval", TimeSpan::after(span(u"1945/1950"_s)), "[1951..]");
    add("between", TimeSpan::between(TimeSpan::ofYear(1977), TimeSpan::ofYear(1983)), "[1977..1983]");
    add("end unknown", TimeSpan::interval(y1945, TimeSpan()), "1945/");
    add("start unknown", TimeSpan::interval(TimeSpan(), y1945), "/1945");
    add("nothing", TimeSpan(), "");
    add("since nothing", TimeSpan::since(TimeSpan()), "");
    add("before nothing", TimeSpan::before(TimeSpan()), "");
    add("before what was always", TimeSpan::before(TimeSpan::until(y1945)), "");
    add("an empty set", TimeSpan::set(TimeSpan::Kind::OneOf, {}), "");
    add("no valid date", TimeSpan::of([] { PartialDate date; date.year = 1985; date.day = 12; return date; }()), "");
}

void TestTimeSpan::makersMakeWhatTheyAreNamedFor()
{
    QFETCH(TimeSpan, made);
    QTEST(made.toEdtf(), "edtf");
    QVERIFY(made == span(made.toEdtf()));
}

void TestTimeSpan::aSpanIsSmall()
{
    QVERIFY(sizeof(TimeSpan) <= 64);
    QVERIFY(sizeof(PartialDate) == 24);
}

void TestTimeSpan::aSpanWithoutAnythingIsUndated()
{
    const TimeSpan undated;
    QVERIFY(undated.isUndated() && !undated.isInterval() && !undated.isSet());
    QCOMPARE(undated.toEdtf(), QString());
    QVERIFY(!undated.earliestDay() && !undated.latestDay());
    QCOMPARE(undated.earliestStart(), kOpenPast);
    QCOMPARE(undated.latestStart(), kOpenFuture);
    QCOMPARE(undated.earliestEnd(), kOpenPast);
    QCOMPARE(undated.latestEnd(), kOpenFuture);
    QCOMPARE(undated.startPrecision(), Precision::Unknown);
    QCOMPARE(undated.qualifier(), Qualifier::Exact);
    QVERIFY(undated.withQualifier(Qualifier::Both) == undated);
}

void TestTimeSpan::aSingleDateBeginsAndEndsSomewhereInIt()
{
    const TimeSpan year = TimeSpan::ofYear(1985);
    QCOMPARE(year.earliestStart(), day(1985, 1, 1));
    QCOMPARE(year.latestStart(), day(1986, 1, 1) - 1);
    QCOMPARE(year.earliestEnd(), day(1985, 1, 1) + 1);
    QCOMPARE(year.latestEnd(), day(1986, 1, 1));
    QCOMPARE(year.earliestDay()->toString(), u"1985-01-01"_s);
    QCOMPARE(year.latestDay()->toString(), u"1985-12-31"_s);
}

void TestTimeSpan::anIntervalBeginsInItsFirstDateAndEndsInItsLast()
{
    const TimeSpan interval = span(u"1984/1990-06"_s);
    QCOMPARE(interval.earliestStart(), day(1984, 1, 1));
    QCOMPARE(interval.latestStart(), day(1985, 1, 1) - 1);
    QCOMPARE(interval.earliestEnd(), day(1990, 6, 1) + 1);
    QCOMPARE(interval.latestEnd(), day(1990, 7, 1));
    // Ends that overlap: it cannot begin after it is over, nor be over before it begins.
    const TimeSpan tight = span(u"1984/1984-03"_s);
    QCOMPARE(tight.latestStart(), day(1984, 4, 1) - 1);
    QCOMPARE(tight.earliestEnd(), day(1984, 3, 1) + 1);
}

void TestTimeSpan::openAndUnknownEndsDiffer()
{
    const TimeSpan open = span(u"1945/.."_s);
    const TimeSpan unknown = span(u"1945/"_s);
    QCOMPARE(open.earliestEnd(), kOpenFuture); // it goes on
    QCOMPARE(unknown.earliestEnd(), day(1945, 1, 1) + 1); // it may have been over at once
    QCOMPARE(open.latestEnd(), kOpenFuture);
    QCOMPARE(unknown.latestEnd(), kOpenFuture);
    QCOMPARE(span(u"../1945"_s).latestStart(), kOpenPast);
    QCOMPARE(span(u"/1945"_s).latestStart(), day(1946, 1, 1) - 1);
    QVERIFY(!open.latestDay() && !unknown.latestDay() && open.earliestDay());
    QVERIFY(open != unknown);
}

void TestTimeSpan::oneOfMayBeAnyAllOfIsEvery()
{
    const Bounds oneOf = span(u"[1940,1950]"_s).bounds();
    QVERIFY(oneOf == (Bounds{day(1940, 1, 1), day(1951, 1, 1) - 1, day(1940, 1, 1) + 1, day(1951, 1, 1)}));
    const Bounds allOf = span(u"{1940,1950}"_s).bounds();
    QVERIFY(allOf == (Bounds{day(1940, 1, 1), day(1941, 1, 1) - 1, day(1950, 1, 1) + 1, day(1951, 1, 1)}));
    const Bounds row = span(u"{1940..1950}"_s).bounds();
    QVERIFY(row == allOf);
    QCOMPARE(span(u"[1950,1940]"_s).bounds().earliestStart, day(1940, 1, 1)); // in any order
    QCOMPARE(span(u"{..1984}"_s).bounds().latestStart, kOpenPast);
    QCOMPARE(span(u"[..1984]"_s).bounds().latestStart, day(1985, 1, 1) - 1);
}

void TestTimeSpan::endsTheWrongWayRoundAreTurned()
{
    QCOMPARE(TimeSpan::interval(TimeSpan::ofYear(1990), TimeSpan::ofYear(1985)).toEdtf(), u"1985/1990"_s);
    QCOMPARE(TimeSpan::between(TimeSpan::ofYear(1990), TimeSpan::ofYear(1985)).toEdtf(), u"[1985..1990]"_s);
    QCOMPARE(TimeSpan::interval(TimeSpan::ofYear(1985), TimeSpan::ofDay(1985, 4, 12)).toEdtf(), u"1985/1985-04-12"_s);
}

void TestTimeSpan::intervalsOfIntervalsRunFromFirstToLast()
{
    const TimeSpan late1980s = span(u"1987~/1989~"_s);
    QCOMPARE(TimeSpan::interval(late1980s, TimeSpan::ofYear(1993)).toEdtf(), u"1987~/1993"_s);
    QCOMPARE(TimeSpan::interval(TimeSpan::ofYear(1945), late1980s).toEdtf(), u"1945/1989~"_s);
    QCOMPARE(TimeSpan::interval(span(u"[1940,1942]"_s), span(u"[1950..]"_s)).toEdtf(), u"1940/.."_s);
    QCOMPARE(TimeSpan::since(late1980s).toEdtf(), u"1987~/.."_s);
    QCOMPARE(TimeSpan::until(late1980s).toEdtf(), u"../1989~"_s);
}

void TestTimeSpan::aClockStandsOnOneDayOnly()
{
    const TimeSpan date = TimeSpan::ofDay(1985, 4, 12);
    QCOMPARE(date.withClock(9, -1, -1).toEdtf(), u"1985-04-12T09"_s);
    QCOMPARE(date.withClock(9, 30, -1).toEdtf(), u"1985-04-12T09:30"_s);
    QCOMPARE(date.withClock(23, 59, 59).toEdtf(), u"1985-04-12T23:59:59"_s);
    QVERIFY(date.withClock(25, 0, 0) == date);
    QVERIFY(date.withClock(9, 60, 0) == date);
    const TimeSpan month = TimeSpan::ofMonth(1985, 4);
    QVERIFY(month.withClock(9, 30, 0) == month);
    QVERIFY(span(u"1985-04-12/1985-04-13"_s).withClock(9, 0, 0) == span(u"1985-04-12/1985-04-13"_s));
    QVERIFY(span(u"1985-04-1X"_s).withClock(9, 0, 0) == span(u"1985-04-1X"_s));
}

void TestTimeSpan::qualifiersReplaceThoseBefore()
{
    QCOMPARE(span(u"1985-04"_s).withQualifier(Qualifier::Approximate).toEdtf(), u"1985-04~"_s);
    QCOMPARE(span(u"1985?-~04"_s).withQualifier(Qualifier::Exact).toEdtf(), u"1985-04"_s);
    QCOMPARE(span(u"1985/.."_s).withQualifier(Qualifier::Uncertain).toEdtf(), u"1985?/.."_s);
    QCOMPARE(span(u"[..1984,1986]"_s).withQualifier(Qualifier::Both).toEdtf(), u"[..1984%,1986%]"_s);
    QCOMPARE(span(u"1985?-~04"_s).qualifier(), Qualifier::Both);
}

void TestTimeSpan::theWordsAreNoPartOfTheValue()
{
    const TimeSpan plain = TimeSpan::ofYear(1985);
    const TimeSpan worded = plain.withWords(u"anno 1985"_s);
    QCOMPARE(worded.words(), u"anno 1985"_s);
    QCOMPARE(plain.words(), QString());
    QVERIFY(worded == plain);
    QCOMPARE(qHash(worded, 0), qHash(plain, 0));
    const TimeSpan set = span(u"[1940,1950]"_s).withWords(u"1940 or 1950"_s);
    QCOMPARE(set.toEdtf(), u"[1940,1950]"_s);
    QVERIFY(set == span(u"[1940,1950]"_s));
    QCOMPARE(set.withQualifier(Qualifier::Approximate).words(), u"1940 or 1950"_s);
}

void TestTimeSpan::copiesOfSetsAreIndependent()
{
    const TimeSpan set = span(u"[1940,1950]"_s);
    TimeSpan copy = set;
    copy = copy.withQualifier(Qualifier::Approximate);
    QCOMPARE(set.toEdtf(), u"[1940,1950]"_s);
    QCOMPARE(copy.toEdtf(), u"[1940~,1950~]"_s);
    QVERIFY(copy != set);
}

void TestTimeSpan::theDateBeforeIsStatedAsFinely_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto add = [](const char *date, const char *before, const char *after) {
        QTest::newRow(date) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    add("1945", "1944", "1946");
    add("0000", "-0001", "0001");
    add("1945-01", "1944-12", "1945-02");
    add("1945-12", "1945-11", "1946-01");
    add("1945-01-01", "1944-12-31", "1945-01-02");
    add("1944-02-29", "1944-02-28", "1944-03-01");
    add("1945~", "1944~", "1946~");
    add("1945-21", "1944-24", "1945-22");
    add("1945-36", "1945-35", "1946-33");
    add("1945-40", "1944-41", "1945-41");
    add("194X", "193X", "195X");
    add("000X", "-000X", "001X");
    add("-000X", "-001X", "000X");
    add("19XX", "18XX", "20XX");
    add("-00XX", "-01XX", "00XX");
    add("1XXX", "0XXX", "2XXX");
    add("9999", "9998", "Y10000");
    add("999X", "998X", "");
    add("1945-05-XX", "1945-04-30", "1945-06-01");
    add("1945-05-08T12:00:00", "1945-05-08T11:59:59", "1945-05-08T12:00:01");
    add("1945-05-08T00:00", "1945-05-07T23:59", "1945-05-08T00:01");
    add("1945-12-31T23Z", "1945-12-31T22Z", "1946-01-01T00Z");
    add("Y1E11", "Y99999999999", "");
    add("XXXX-12-25", "0000-12-24", "9999-12-26");
}

void TestTimeSpan::theDateBeforeIsStatedAsFinely()
{
    const PartialDate date = span(QString::fromLatin1(QTest::currentDataTag())).from();
    const auto edtf = [](const std::optional<PartialDate> &neighbour) { return neighbour ? TimeSpan::of(*neighbour).toEdtf() : QString(); };
    QTEST(edtf(dateBefore(date)), "before");
    QTEST(edtf(dateAfter(date)), "after");
}

void TestTimeSpan::plainBoundsNeverWidenAndWideningIsAsked_data()
{
    QTest::addColumn<Width>("width");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");

    const auto add = [](const char *edtf, Width width, const char *earliest, const char *latest) {
        QTest::newRow(edtf) << width << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    constexpr auto years = Width::Unit::Years;
    constexpr auto months = Width::Unit::Months;
    constexpr auto days = Width::Unit::Days;
    add("1800~", {2, years}, "1798-01-01", "1802-12-31");
    add("1800%", {2, years}, "1798-01-01", "1802-12-31");
    add("1800?", {2, years}, "1800-01-01", "1800-12-31"); // uncertain is not approximate
    add("1800", {2, years}, "1800-01-01", "1800-12-31");
    add("1800~/1810", {2, years}, "1798-01-01", "1810-12-31");
    add("1800/1810~", {5, years}, "1800-01-01", "1815-12-31");
    add("1800~/..", {5, years}, "1795-01-01", "open");
    add("1985-03-31~", {1, months}, "1985-02-28", "1985-05-01"); // its end, 1 April, a month on is 1 May
    add("1984-02-29~", {4, years}, "1980-02-29", "1988-02-29");
    add("1985-04-12~", {10, days}, "1985-04-02", "1985-04-22");
    add("0001~", {3, years}, "-0002-01-01", "0004-12-31");
    add("[1800~,1900]", {5, years}, "1795-01-01", "1900-12-31");
    add("{1800,1900~}", {5, years}, "1800-01-01", "1905-12-31");
    add("1800-~06-15", {1, years}, "1799-06-15", "1801-06-15");
}

void TestTimeSpan::plainBoundsNeverWidenAndWideningIsAsked()
{
    QFETCH(Width, width);
    const TimeSpan uncertain = span(QString::fromLatin1(QTest::currentDataTag()));
    const Bounds plain = uncertain.bounds();
    const Bounds wide = boundsWithAbout(uncertain, width);
    const auto text = [](Instant instant) { return instant == kOpenPast || instant == kOpenFuture ? u"open"_s : dateOf(instant).toString(); };
    if (qstrcmp(QTest::currentDataTag(), "1985-03-31~") != 0) {
        QTEST(text(wide.latestEnd == kOpenFuture ? kOpenFuture : wide.latestEnd - 1), "latest");
    } else {
        QTEST(text(wide.latestEnd), "latest");
    }
    QTEST(text(wide.earliestStart), "earliest");
    QVERIFY(wide.earliestStart <= plain.earliestStart && wide.latestStart >= plain.latestStart);
    QVERIFY(wide.earliestEnd <= plain.earliestEnd && wide.latestEnd >= plain.latestEnd);
    QVERIFY(wide.earliestStart <= wide.latestStart && wide.earliestEnd <= wide.latestEnd);
    QVERIFY(boundsWithAbout(uncertain, {0, Width::Unit::Years}) == plain);
}

void TestTimeSpan::wideningStopsAtTheEndOfTheCalendar()
{
    const Bounds first = boundsWithAbout(span(u"Y-1E11~"_s), {1000, Width::Unit::Years});
    QCOMPARE(first.earliestStart, day(kMinYear, 1, 1));
    const Bounds last = boundsWithAbout(span(u"Y1E11~"_s), {std::numeric_limits<qint64>::max(), Width::Unit::Days});
    QVERIFY(last.latestEnd > day(kMaxYear, 12, 31) && last.earliestStart >= day(kMinYear, 1, 1));
}

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"
