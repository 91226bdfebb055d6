// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every example of the specification (Library of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February 2019,
// the profile of ISO 8601-2:2019), of the draft of 2012, and what follows from their rules.

#include "model/dates/timespan.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestEdtf : public QObject {
    Q_OBJECT

private slots:
    void theExamplesOfTheStandardAreReadWithTheirDays_data();
    void theExamplesOfTheStandardAreReadWithTheirDays();
    void otherSpellingsArePrintedInTheCanonicalOne_data();
    void otherSpellingsArePrintedInTheCanonicalOne();
    void partsOfYearsHaveTheirMonths_data();
    void partsOfYearsHaveTheirMonths();
    void unknownDigitsMayBeAnywhere_data();
    void unknownDigitsMayBeAnywhere();
    void qualifiersCoverTheirParts_data();
    void qualifiersCoverTheirParts();
    void precisionIsThatOfTheCoarsestKnownPart_data();
    void precisionIsThatOfTheCoarsestKnownPart();
    void clocksAndZonesMoveTheBounds_data();
    void clocksAndZonesMoveTheBounds();
    void aVeryLongSetIsReadInOnePass();
};

namespace {

QString text(const std::optional<CalendarDate> &day)
{
    return day ? day->toString() : u"open"_s;
}

} // namespace

void TestEdtf::theExamplesOfTheStandardAreReadWithTheirDays_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");

    const auto add = [](const char *edtf, const char *earliest, const char *latest) {
        QTest::newRow(edtf) << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    // Level 0
    add("1985-04-12", "1985-04-12", "1985-04-12");
    add("1985-04", "1985-04-01", "1985-04-30");
    add("1985", "1985-01-01", "1985-12-31");
    add("1985-04-12T23:20:30", "1985-04-12", "1985-04-12");
    add("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12");
    add("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12");
    add("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12");
    add("1964/2008", "1964-01-01", "2008-12-31");
    add("2004-06/2006-08", "2004-06-01", "2006-08-31");
    add("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08");
    add("2004-02-01/2005-02", "2004-02-01", "2005-02-28");
    add("2004-02-01/2005", "2004-02-01", "2005-12-31");
    add("2005/2006-02", "2005-01-01", "2006-02-28");
    add("0000", "0000-01-01", "0000-12-31");
    // Level 1
    add("Y170000002", "170000002-01-01", "170000002-12-31");
    add("Y-170000002", "-170000002-01-01", "-170000002-12-31");
    add("2001-21", "2001-03-01", "2001-05-31");
    add("2001-22", "2001-06-01", "2001-08-31");
    add("2001-23", "2001-09-01", "2001-11-30");
    add("2001-24", "2001-12-01", "2002-02-28");
    add("1984?", "1984-01-01", "1984-12-31");
    add("2004-06~", "2004-06-01", "2004-06-30");
    add("2004-06-11%", "2004-06-11", "2004-06-11");
    add("201X", "2010-01-01", "2019-12-31");
    add("20XX", "2000-01-01", "2099-12-31");
    add("2004-XX", "2004-01-01", "2004-12-31");
    add("1985-04-XX", "1985-04-01", "1985-04-30");
    add("1985-XX-XX", "1985-01-01", "1985-12-31");
    add("1985-04-12/..", "1985-04-12", "open");
    add("1985-04/..", "1985-04-01", "open");
    add("1985/..", "1985-01-01", "open");
    add("../1985-04-12", "open", "1985-04-12");
    add("../1985-04", "open", "1985-04-30");
    add("../1985", "open", "1985-12-31");
    add("1985-04-12/", "1985-04-12", "open");
    add("1985-04/", "1985-04-01", "open");
    add("1985/", "1985-01-01", "open");
    add("/1985-04-12", "open", "1985-04-12");
    add("/1985-04", "open", "1985-04-30");
    add("/1985", "open", "1985-12-31");
    add("-1985", "-1985-01-01", "-1985-12-31");
    add("1984~/2004-06", "1984-01-01", "2004-06-30");
    add("1984/2004-06~", "1984-01-01", "2004-06-30");
    add("1984~/2004~", "1984-01-01", "2004-12-31");
    add("1984?/2004%", "1984-01-01", "2004-12-31");
    add("1984-06?/2004-08?", "1984-06-01", "2004-08-31");
    add("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08");
    // Level 2
    add("Y-17E7", "-170000000-01-01", "-170000000-12-31");
    add("1950S2", "1900-01-01", "1999-12-31");
    add("Y171010000S3", "171000000-01-01", "171999999-12-31");
    add("Y3388E2S3", "338000-01-01", "338999-12-31");
    add("2001-34", "2001-04-01", "2001-06-30");
    add("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31");
    add("[..1760-12-03]", "open", "1760-12-03");
    add("[1760-12..]", "1760-12-01", "open");
    add("[1760-01,1760-02,1760-12..]", "1760-01-01", "open");
    add("[1667,1760-12]", "1667-01-01", "1760-12-31");
    add("[..1984]", "open", "1984-12-31");
    add("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31");
    add("{1960,1961-12}", "1960-01-01", "1961-12-31");
    add("{..1984}", "open", "1984-12-31");
    add("2004-06~-11", "2004-06-11", "2004-06-11");
    add("2004?-06-11", "2004-06-11", "2004-06-11");
    add("2004-06-~11", "2004-06-11", "2004-06-11");
    add("2004-%06-11", "2004-06-11", "2004-06-11");
    add("156X-12-25", "1560-12-25", "1569-12-25");
    add("15XX-12-25", "1500-12-25", "1599-12-25");
    add("XXXX-12-XX", "0000-12-01", "9999-12-31");
    add("1XXX-XX", "1000-01-01", "1999-12-31");
    add("1XXX-12", "1000-12-01", "1999-12-31");
    add("1984-1X", "1984-10-01", "1984-12-31");
    add("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20");
    add("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03");
}

void TestEdtf::theExamplesOfTheStandardAreReadWithTheirDays()
{
    const QString edtf = QString::fromLatin1(QTest::currentDataTag());
    const Result<TimeSpan> span = TimeSpan::fromEdtf(edtf);
    QVERIFY(span.hasValue());
    QCOMPARE(span->toEdtf(), edtf);
    QTEST(text(span->earliestDay()), "earliest");
    QTEST(text(span->latestDay()), "latest");
}

void TestEdtf::otherSpellingsArePrintedInTheCanonicalOne_data()
{
    QTest::addColumn<QString>("canonical");

    const auto add = [](const char *edtf, const char *canonical) { QTest::newRow(edtf) << QString::fromLatin1(canonical); };
    // The same said in another way
    add("?2004-06-~11", "2004?-06-~11");
    add("?2004-?06-?11", "2004-06-11?");
    add("?2004-?06-11", "2004-06?-11");
    add("2004%-06%-11%", "2004-06-11%");
    add("2004?-06~-11", "2004%-~06-11");
    add("2004~?", "2004%");
    add("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]");
    add("[ ..1760-12-03 ]", "[..1760-12-03]");
    add("[1760-01, 1760-02, 1760-12..]", "[1760-01,1760-02,1760-12..]");
    add("{1960, 1961-12}", "{1960,1961-12}");
    add("1985-04-12T23:20:30+04:00", "1985-04-12T23:20:30+04:00");
    add("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z");
    // The draft of 2012
    add("199u", "199X");
    add("19uu", "19XX");
    add("1999-uu", "1999-XX");
    add("1999-01-uu", "1999-01-XX");
    add("1999-uu-uu", "1999-XX-XX");
    add("156u-12-25", "156X-12-25");
    add("15uu-12-uu", "15XX-12-XX");
    add("1560-uu-25", "1560-XX-25");
    add("196x", "196X");
    add("19xx", "19XX");
    add("1984?~", "1984%");
    add("2004-06?~", "2004-06%");
    add("unknown/2006", "/2006");
    add("2004-06-01/unknown", "2004-06-01/");
    add("2004-01-01/open", "2004-01-01/..");
    add("1984~/open", "1984~/..");
    add("unknown/1984-06-02?", "/1984-06-02?");
    add("y170000002", "Y170000002");
    add("y-170000002", "Y-170000002");
    add("y17e7", "Y17E7");
    add("y-17e7", "Y-17E7");
    add("y17101e4p3", "Y17101E4S3");
    add("2011-23~", "2011-23~");
    add("2004-(06)?-11", "2004-?06-11");
    add("2004-06-(11)~", "2004-06-~11");
    add("2004-(06)?~", "2004-%06");
    add("2004-(06-11)?", "2004-?06-?11");
    add("2004?-06-(11)~", "2004?-06-~11");
    add("(2004-(06)~)?", "2004?-%06");
    add("2004?-(06)?~", "2004?-%06");
    add("(2004)?-06-04~", "2004?-~06-~04");
    add("(2011)-06-04~", "2011-~06-~04");
    add("2011-(06-04)~", "2011-~06-~04");
    add("2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20");
    add("2001-21^southernHemisphere", "2001-29");
    add("2001-24^northernHemisphere", "2001-28");
    // What our own makers make
    add("1985-04-12T09", "1985-04-12T09");
    add("1985-04-12T09:30", "1985-04-12T09:30");
    add("1985-04-12T09:30~", "1985-04-12T09:30~");
    add("1985-04-12T24:00:00", "1985-04-12T24:00:00");
    add("1998-12-31T23:59:60Z", "1998-12-31T23:59:60Z");
    add("Y-12000-03-15", "Y-12000-03-15");
    add("-000X", "-000X");
    add("-00XX", "-00XX");
}

void TestEdtf::otherSpellingsArePrintedInTheCanonicalOne()
{
    const Result<TimeSpan> span = TimeSpan::fromEdtf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(span.hasValue());
    QTEST(span->toEdtf(), "canonical");
    const Result<TimeSpan> again = TimeSpan::fromEdtf(span->toEdtf());
    QVERIFY(again.hasValue());
    QVERIFY(*again == *span);
}

void TestEdtf::partsOfYearsHaveTheirMonths_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");

    const auto add = [](int code, const char *earliest, const char *latest) {
        QTest::addRow("%d", code) << code << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    for (const int first : {21, 25}) { // not said where, and northern
        add(first, "1999-03-01", "1999-05-31");
        add(first + 1, "1999-06-01", "1999-08-31");
        add(first + 2, "1999-09-01", "1999-11-30");
        add(first + 3, "1999-12-01", "2000-02-29");
    }
    add(29, "1999-09-01", "1999-11-30");
    add(30, "1999-12-01", "2000-02-29");
    add(31, "1999-03-01", "1999-05-31");
    add(32, "1999-06-01", "1999-08-31");
    add(33, "1999-01-01", "1999-03-31");
    add(34, "1999-04-01", "1999-06-30");
    add(35, "1999-07-01", "1999-09-30");
    add(36, "1999-10-01", "1999-12-31");
    add(37, "1999-01-01", "1999-04-30");
    add(38, "1999-05-01", "1999-08-31");
    add(39, "1999-09-01", "1999-12-31");
    add(40, "1999-01-01", "1999-06-30");
    add(41, "1999-07-01", "1999-12-31");
}

void TestEdtf::partsOfYearsHaveTheirMonths()
{
    QFETCH(int, code);
    const Result<TimeSpan> span = TimeSpan::fromEdtf(u"1999-%1"_s.arg(code));
    QVERIFY(span.hasValue());
    QTEST(text(span->earliestDay()), "earliest");
    QTEST(text(span->latestDay()), "latest");
    QVERIFY(*span == TimeSpan::ofSeason(1999, code));
}

void TestEdtf::unknownDigitsMayBeAnywhere_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");

    const auto add = [](const char *edtf, const char *earliest, const char *latest) {
        QTest::newRow(edtf) << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
    };
    add("XXXX", "0000-01-01", "9999-12-31");
    add("1X5X", "1050-01-01", "1959-12-31");
    add("X985", "0985-01-01", "9985-12-31");
    add("1985-X1", "1985-01-01", "1985-11-30");
    add("1985-0X", "1985-01-01", "1985-09-30");
    add("1985-X5", "1985-05-01", "1985-05-31");
    add("1985-04-1X", "1985-04-10", "1985-04-19");
    add("1985-04-3X", "1985-04-30", "1985-04-30");
    add("1985-05-3X", "1985-05-30", "1985-05-31");
    add("1985-04-X1", "1985-04-01", "1985-04-21");
    add("1985-05-X1", "1985-05-01", "1985-05-31");
    add("1985-XX-31", "1985-01-31", "1985-12-31");
    add("1985-X2-30", "1985-12-30", "1985-12-30"); // there is no 30 February
    add("1985-02-2X", "1985-02-20", "1985-02-28");
    add("15XX-02-29", "1504-02-29", "1596-02-29"); // leap years only; 1500 is none
    add("19X0-02-29", "1920-02-29", "1980-02-29");
    add("XX00-02-29", "0000-02-29", "9600-02-29");
    add("-04XX", "-0499-01-01", "-0400-12-31"); // the 5th century BCE: 500 to 401
    add("-049X", "-0499-01-01", "-0490-12-31");
    add("-00XX", "-0099-01-01", "0000-12-31"); // the 1st century BCE ends with 1 BCE, the year 0
    add("-04XX-02-29", "-0496-02-29", "-0400-02-29");
    add("XXXX-XX-XX", "0000-01-01", "9999-12-31");
}

void TestEdtf::unknownDigitsMayBeAnywhere()
{
    const QString edtf = QString::fromLatin1(QTest::currentDataTag());
    const Result<TimeSpan> span = TimeSpan::fromEdtf(edtf);
    QVERIFY(span.hasValue());
    QCOMPARE(span->toEdtf(), edtf);
    QTEST(text(span->earliestDay()), "earliest");
    QTEST(text(span->latestDay()), "latest");
}

void TestEdtf::qualifiersCoverTheirParts_data()
{
    QTest::addColumn<Qualifier>("year");
    QTest::addColumn<Qualifier>("month");
    QTest::addColumn<Qualifier>("day");

    const auto add = [](const char *edtf, Qualifier year, Qualifier month, Qualifier day) {
        QTest::newRow(edtf) << year << month << day;
    };
    constexpr Qualifier no = Qualifier::Exact;
    constexpr Qualifier about = Qualifier::Approximate;
    constexpr Qualifier maybe = Qualifier::Uncertain;
    constexpr Qualifier both = Qualifier::Both;
    add("2004-06-11", no, no, no);
    add("2004-06-11%", both, both, both);
    add("2004-06~-11", about, about, no);
    add("2004?-06-11", maybe, no, no);
    add("?2004-06-~11", maybe, no, about);
    add("2004-%06-11", no, both, no);
    add("2004-06-~11", no, no, about);
    add("2004?-06~-11", both, about, no);
    add("2004-06?-%11", maybe, maybe, both);
}

void TestEdtf::qualifiersCoverTheirParts()
{
    using Part = PartialDate::Part;
    const Result<TimeSpan> span = TimeSpan::fromEdtf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(span.hasValue());
    QFETCH(Qualifier, year);
    QFETCH(Qualifier, month);
    QFETCH(Qualifier, day);
    QCOMPARE(span->from().qualifierOf(Part::Year), year);
    QCOMPARE(span->from().qualifierOf(Part::Month), month);
    QCOMPARE(span->from().qualifierOf(Part::Day), day);
    QCOMPARE(span->qualifier(), year | month | day);
}

void TestEdtf::precisionIsThatOfTheCoarsestKnownPart_data()
{
    QTest::addColumn<Precision>("start");
    QTest::addColumn<Precision>("end");

    const auto add = [](const char *edtf, Precision start, Precision end) { QTest::newRow(edtf) << start << end; };
    const auto both = [add](const char *edtf, Precision precision) { add(edtf, precision, precision); };
    both("XXXX", Precision::Unknown);
    both("1XXX", Precision::Millennium);
    both("19XX", Precision::Century);
    both("198X", Precision::Decade);
    both("1985", Precision::Year);
    both("1985-XX", Precision::Year);
    both("1985-41", Precision::HalfYear);
    both("1985-37", Precision::Quadrimester);
    both("1985-33", Precision::Quarter);
    both("1985-22", Precision::Season);
    both("1985-04", Precision::Month);
    both("1985-04-XX", Precision::Month);
    both("1985-04-12", Precision::Day);
    both("1985-04-12T09", Precision::Hour);
    both("1985-04-12T09:30", Precision::Minute);
    both("1985-04-12T09:30:00", Precision::Second);
    both("156X-12-25", Precision::Decade);
    both("1950S2", Precision::Century);
    both("1950S3", Precision::Decade);
    both("1950S4", Precision::Year);
    both("Y171010000S3", Precision::Millennium);
    add("1984/2004-06", Precision::Year, Precision::Month);
    add("1984/..", Precision::Year, Precision::Unknown);
    add("/2004-06-01", Precision::Unknown, Precision::Day);
    add("[1667,1760-12]", Precision::Year, Precision::Month);
    add("[..1984]", Precision::Unknown, Precision::Year);
}

void TestEdtf::precisionIsThatOfTheCoarsestKnownPart()
{
    const Result<TimeSpan> span = TimeSpan::fromEdtf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(span.hasValue());
    QTEST(span->startPrecision(), "start");
    QTEST(span->endPrecision(), "end");
}

void TestEdtf::clocksAndZonesMoveTheBounds_data()
{
    QTest::addColumn<qint64>("start"); // seconds after midnight
    QTest::addColumn<qint64>("end");

    const auto add = [](const char *edtf, qint64 start, qint64 end) { QTest::newRow(edtf) << start << end; };
    add("1985-04-12T09", 9 * 3600, 10 * 3600);
    add("1985-04-12T09:30", 34200, 34260);
    add("1985-04-12T23:20:30", 84030, 84031);
    add("1985-04-12T23:20:30Z", 84030, 84031);
    add("1985-04-12T23:20:30-04", 84030 + 4 * 3600, 84031 + 4 * 3600);
    add("1985-04-12T23:20:30+04:30", 84030 - 16200, 84031 - 16200);
    add("1985-04-12T24:00:00", 86400, 86401);
    add("1985-04-12", 0, 86400);
}

void TestEdtf::clocksAndZonesMoveTheBounds()
{
    const Result<TimeSpan> span = TimeSpan::fromEdtf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(span.hasValue());
    const Instant midnight = instantOf({1985, 4, 12});
    QTEST(span->earliestStart() - midnight, "start");
    QTEST(span->latestEnd() - midnight, "end");
    QCOMPARE(span->latestStart(), span->latestEnd() - 1);
    QCOMPARE(span->earliestEnd(), span->earliestStart() + 1);
}

void TestEdtf::aVeryLongSetIsReadInOnePass()
{
    QString edtf = u"[1000"_s;
    for (int i = 0; i < 100'000; ++i) {
        edtf += u",1XX3-02-28"_s;
    }
    const Result<TimeSpan> span = TimeSpan::fromEdtf(edtf + u']');
    QVERIFY(span.hasValue());
    QCOMPARE(span->elements().size(), 100'001u);
    QCOMPARE(text(span->latestDay()), u"1993-02-28"_s);
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
