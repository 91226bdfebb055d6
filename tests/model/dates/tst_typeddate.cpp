// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"
#include "tests/model/dates/randomspans.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestTypedDate : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleTypeIsRead_data();
    void whatPeopleTypeIsRead();
    void whatMayMeanSeveralThingsSaysSo_data();
    void whatMayMeanSeveralThingsSaysSo();
    void optionsChangeWhatComesFirst();
    void whatIsNoDateSaysWhereItFailed_data();
    void whatIsNoDateSaysWhereItFailed();
    void longWordsComeBackAsTheSpanTheyWereMadeFrom();
    void everyEdtfIsReadAsItself();
    void theReadingKeepsTheTypedWords();
    void strangeTextIsHarmless();
};

namespace {

QString edtfOf(const Result<TypedDate> &typed)
{
    return typed ? typed->reading.span.toEdtf() : u"not understood"_s;
}

} // namespace

void TestTypedDate::whatPeopleTypeIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");

    const auto add = [](const char *typed, const char *edtf) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(edtf); };
    // years and eras
    add("1985", "1985");
    add(" 1985 ", "1985");
    add("the year 1985", "1985");
    add("in 1985", "1985");
    add("476", "0476");
    add("44 BC", "-0043");
    add("44 B.C.", "-0043");
    add("44 bce", "-0043");
    add("44 B.C.E.", "-0043");
    add("1 BC", "0000");
    add("AD 79", "0079");
    add("A.D. 79", "0079");
    add("79 AD", "0079");
    add("79 CE", "0079");
    add("10,000 BC", "-9999");
    add("12000 BCE", "Y-11999");
    add("100,000,001 BCE", "Y-100000000");
    add("170 million BCE", "Y-17E7");
    add("2.5 million years BC", "Y-25E5");
    // about, perhaps
    add("c. 1800", "1800~");
    add("c.1800", "1800~");
    add("ca. 1800", "1800~");
    add("circa 1800", "1800~");
    add("about 1800", "1800~");
    add("around 1800", "1800~");
    add("approx. 1800", "1800~");
    add("~1800", "1800~");
    add("1800 or so", "1800~");
    add("1800 or thereabouts", "1800~");
    add("perhaps 1800", "1800?");
    add("probably 1800", "1800?");
    add("1800?", "1800?");
    add("c. 1800?", "1800%");
    add("perhaps about 1800", "1800%");
    // days and months
    add("12 May 1940", "1940-05-12");
    add("12th May 1940", "1940-05-12");
    add("the 12th of May, 1940", "1940-05-12");
    add("May 12, 1940", "1940-05-12");
    add("May 12th 1940", "1940-05-12");
    add("Sunday, 12 May 1940", "1940-05-12");
    add("Sun 12 May 1940", "1940-05-12");
    add("12-May-1940", "1940-05-12");
    add("12 may 1940", "1940-05-12");
    add("12 Sept. 1940", "1940-09-12");
    add("15 March 2044", "2044-03-15");
    add("May 1940", "1940-05");
    add("May, 1940", "1940-05");
    add("May of 1940", "1940-05");
    add("12 May", "XXXX-05-12");
    add("25 December, unknown year", "XXXX-12-25");
    add("25 December in the 1560s", "156X-12-25");
    add("some day in April 1985", "1985-04-XX");
    add("some month in 1985", "1985-XX");
    // figures
    add("25/12/1940", "1940-12-25");
    add("12/25/1940", "1940-12-25");
    add("25.12.1940", "1940-12-25");
    add("1940/12/25", "1940-12-25");
    add("1940.12.25", "1940-12-25");
    add("5/1940", "1940-05");
    add("05.1940", "1940-05");
    add("7/7/1940", "1940-07-07");
    // clocks
    add("12 May 1940, 09:30", "1940-05-12T09:30");
    add("12 May 1940 at 9:30", "1940-05-12T09:30");
    add("12 May 1940 at 9.30", "1940-05-12T09:30");
    add("12 May 1940 9:30 pm", "1940-05-12T21:30");
    add("12 May 1940, 12 am", "1940-05-12T00");
    add("12 May 1940, 12 p.m.", "1940-05-12T12");
    add("12 May 1940 09:30:15 UTC+04:30", "1940-05-12T09:30:15+04:30");
    // seasons and parts of years
    add("spring 1951", "1951-21");
    add("spring of 1951", "1951-21");
    add("the fall of 1951", "1951-23");
    add("autumn 1951", "1951-23");
    add("winter 1951", "1951-24");
    add("winter 1951-52", "1951-24");
    add("winter of 1951/52", "1951-24");
    add("winter 1999–2000", "1999-24");
    add("southern summer 1985–86", "1985-30");
    add("Q3 1951", "1951-35");
    add("third quarter of 1951", "1951-35");
    add("3rd quarter of 1951", "1951-35");
    add("first half of 1951", "1951-40");
    add("second third of 1951", "1951-38");
    add("early 1951", "1951-01~/1951-04~");
    add("mid-1951", "1951-05~/1951-08~");
    add("late 1951", "1951-09~/1951-12~");
    add("end of 1951", "1951-12~");
    add("beginning of 1951", "1951-01~");
    add("early May 1951", "1951-05-01~/1951-05-10~");
    add("end of May 1951", "1951-05-27~/1951-05-31~");
    // decades, centuries
    add("1980s", "198X");
    add("the 1980s", "198X");
    add("1980's", "198X");
    add("late 1980s", "1987~/1989~");
    add("the late 1980s", "1987~/1989~");
    add("mid 1980s", "1984~/1986~");
    add("early 1980s", "1980~/1983~");
    add("490s BC", "-0498/-0489");
    add("late 490s BC", "-0491~/-0489~");
    add("4th century", "03XX");
    add("fourth century", "03XX");
    add("4th c.", "03XX");
    add("XIX century", "18XX");
    add("5th century BC", "-04XX");
    add("1st century BCE", "-00XX");
    add("early 20th century", "1900~/1933~");
    add("beginning of the 4th century", "0300~/0309~");
    add("second half of the 20th century", "1950/1999");
    add("2nd millennium BC", "-1XXX");
    add("c. 5th century BC", "-04XX~");
    // ranges
    add("1977-83", "1977/1983");
    add("1977–1983", "1977/1983");
    add("1977 - 1983", "1977/1983");
    add("1977 to 1983", "1977/1983");
    add("from 1977 to 1983", "1977/1983");
    add("from 1977 until 1983", "1977/1983");
    add("1914-8", "1914/1918");
    add("1898–1902", "1898/1902");
    add("c. 1977-83", "1977~/1983~");
    add("from c. 1977 to 1983", "1977~/1983");
    add("500-400 BC", "-0499/-0399");
    add("27 BC – AD 14", "-0026/0014");
    add("AD 50–100", "0050/0100");
    add("30–31 January 1991", "1991-01-30/1991-01-31");
    add("30 January–2 February 1991", "1991-01-30/1991-02-02");
    add("30 December – 2 January 1992", "1991-12-30/1992-01-02");
    add("May 12-14, 1940", "1940-05-12/1940-05-14");
    add("April–June 1954", "1954-04/1954-06");
    add("November 1954 – February 1955", "1954-11/1955-02");
    add("4th to 7th century", "03XX/06XX");
    add("4th–7th centuries", "03XX/06XX");
    add("5th to 4th century BC", "-04XX/-03XX");
    add("1970s to 1980s", "197X/198X");
    add("1970s–80s", "197X/198X");
    add("late 1970s to early 1980s", "1977~/1983~");
    add("1990 to 1985", "1985/1990");
    // before, after, between
    add("before 1945", "[..1944]");
    add("prior to 1945", "[..1944]");
    add("pre-1945", "[..1944]");
    add("earlier than 1945", "[..1944]");
    add("<1945", "[..1944]");
    add("before 44 BC", "[..-0044]");
    add("after 1945", "[1946..]");
    add("post-1945", "[1946..]");
    add("later than 1945", "[1946..]");
    add("not before 1945", "[1945..]");
    add("no earlier than 1945", "[1945..]");
    add("1945 or later", "[1945..]");
    add("not after 1945", "[..1945]");
    add("no later than 1945", "[..1945]");
    add("1945 or earlier", "[..1945]");
    add("since 1945", "1945/..");
    add("from 1945", "1945/..");
    add("from 1945 onwards", "1945/..");
    add("1945 onwards", "1945/..");
    add("1945–", "1945/..");
    add("until 1945", "../1945");
    add("till 1945", "../1945");
    add("by 1945", "../1945");
    add("up to 1945", "../1945");
    add("as of 1945", "../1945");
    add("–1945", "../1945");
    add("until the late 1980s", "../1989~");
    add("1945–?", "1945/");
    add("?–1945", "/1945");
    add("from 1945, end unknown", "1945/");
    add("until 1945, start unknown", "/1945");
    add("between 1977 and 1983", "[1977..1983]");
    add("between 30 and 31 January 1991", "[1991-01-30..1991-01-31]");
    add("between the 1970s and the 1990s", "[197X..199X]");
    // lists
    add("1941 or 1942", "[1941,1942]");
    add("1941, 1942 or 1944", "[1941,1942,1944]");
    add("1667, 1668 or 1670–1672", "[1667,1668,1670..1672]");
    add("1941 and 1943", "{1941,1943}");
    add("30 or 31 January 1991", "[1991-01-30,1991-01-31]");
    add("May, June and July 1954", "{1954-05,1954-06,1954-07}");
    add("all of 1670–1672", "{1670..1672}");
    // two calendars
    add("10/21 February 1750/51", "1751-02-21");
    add("February 10/21, 1750/51", "1751-02-21");
    add("11/21 March 1620/21", "1621-03-21");
    add("30 January 1648/9", "1649-02-09");
    add("25 October/7 November 1917", "1917-11-07");
    add("25 October 1917 O.S.", "1917-11-07");
    add("25 October 1917 (old style)", "1917-11-07");
    add("25 October 1917 (O.S.)", "1917-11-07");
    add("7 November 1917 N.S.", "1917-11-07");
    // nothing
    add("undated", "");
    add("n.d.", "");
}

void TestTypedDate::whatPeopleTypeIsRead()
{
    QFETCH(QString, typed);
    QTEST(edtfOf(readTypedDate(typed)), "edtf");
}

void TestTypedDate::whatMayMeanSeveralThingsSaysSo_data()
{
    QTest::addColumn<QString>("readings"); // each with its reason, the likeliest first

    const auto add = [](const char *typed, const char *readings) { QTest::newRow(typed) << QString::fromLatin1(readings); };
    add("12/5/1940", "1940-05-12 day-first, 1940-12-05 month-first");
    add("12/5", "XXXX-05-12 day-first, XXXX-12-05 month-first");
    add("12.5.1940", "1940-05-12 words"); // with dots nobody puts the month first
    add("12/5/40", "1940-05-12 day-first, 1940-12-05 month-first, 1840-05-12 short-year, 2040-05-12 short-year");
    add("'85", "1985 short-year, 1885 short-year, 2085 short-year");
    add("85", "0085 words, 1985 short-year");
    add("1910-12", "1910-12 edtf, 1910/1912 words");
    add("1921-24", "1921-24 edtf, 1921/1924 words");
    add("1977-83", "1977/1983 words");
    add("1940/41", "1940/1941 range, [1940..1941] one-of");
    add("May/June 1954", "1954-05/1954-06 range, [1954-05..1954-06] one-of");
    add("1941, 1942", "{1941,1942} range, [1941,1942] one-of");
    add("1900s", "19XX words, 190X words");
    add("2000s", "200X words, 20XX words");
    add("500 BC-400", "-0499/0400 ce, -0499/-0399 bce");
    add("10 May 1300", "1300-05-10 as-written, 1300-05-18 julian");
    add("15 March 44 BC", "-0043-03-15 as-written, -0043-03-13 julian");
    add("29 February 1700", "1700-03-11 julian"); // no such day but in the Julian calendar
    add("1300-05-10", "1300-05-10 edtf, 1300-05-18 julian");
    add("10 May 1900", "1900-05-10 words");
    add("10/21 February 1750/51", "1751-02-21 dual");
}

void TestTypedDate::whatMayMeanSeveralThingsSaysSo()
{
    const Result<TypedDate> typed = readTypedDate(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(typed.hasValue());
    QStringList readings;
    const auto text = [](const TypedReading &reading) {
        return QString(reading.span.toEdtf() + u' ' + QString::fromLatin1(reading.reason.code.mid(6)));
    };
    readings += text(typed->reading);
    for (const TypedReading &alternative : typed->alternatives) {
        readings += text(alternative);
    }
    QTEST(readings.join(u", "), "readings");
}

void TestTypedDate::optionsChangeWhatComesFirst()
{
    const Result<TypedDate> american = readTypedDate(u"12/5/1940", {.monthFirst = true, .lastShortYear = 2000});
    QCOMPARE(edtfOf(american), u"1940-12-05"_s);
    QCOMPARE(american->reading.reason.code, QByteArray("typed-month-first"));
    QCOMPARE(american->alternatives.front().reason.code, QByteArray("typed-day-first"));
    QCOMPARE(edtfOf(readTypedDate(u"7/7/10", {.monthFirst = false, .lastShortYear = 2024})), u"2010-07-07"_s);
    QCOMPARE(edtfOf(readTypedDate(u"7/7/30", {.monthFirst = false, .lastShortYear = 2024})), u"1930-07-07"_s);
    QCOMPARE(edtfOf(readTypedDate(u"7/7/10", {.monthFirst = false, .lastShortYear = 1899})), u"1810-07-07"_s);
}

void TestTypedDate::whatIsNoDateSaysWhereItFailed_data()
{
    QTest::addColumn<int>("position");
    const auto add = [](const char *typed, int position) { QTest::newRow(*typed == '\0' ? "nothing" : typed) << position; };
    add("nothing", 0);
    add("   hello", 3);
    add("12 May 1940 foo", 12);
    add("May the fourth", 8);
    add("before", 6);
    add("between 1977", 12);
    add("12 May 1940 and", 15);
    add("1941 or 1942 and 1943", 21);
    add("31 February 1940", 16);
    add("32 May 1940", 3);
    add("0 BC", 4);
    add("1985 BC BC", 8);
    add("spring", 6);
    add("4th", 3);
    add("10/22 February 1750/51", 22); // ten days do not lie between them
    add("12 May 1940, 25:00", 18);
    add("1000th century", 14);
    add("99999999999999999999 BC", 23);
}

void TestTypedDate::whatIsNoDateSaysWhereItFailed()
{
    const QString typed = QString::fromLatin1(QTest::currentDataTag());
    const Result<TypedDate> date = readTypedDate(typed == "nothing"_L1 ? QString() : typed);
    QVERIFY2(!date.hasValue(), qPrintable(edtfOf(date)));
    QCOMPARE(date.error().code, ErrorCode::DateInvalid);
    QCOMPARE(date.error().args.size(), 3);
    QTEST(date.error().args[1].toInt(), "position");
}

void TestTypedDate::longWordsComeBackAsTheSpanTheyWereMadeFrom()
{
    // The usual forms: whole dates, one qualifier for all of a date, years of four digits.
    RandomSpans random(41);
    int count = 0;
    const auto isUsual = [](const PartialDate &date) {
        PartialDate uniform = date;
        uniform.setQualifiers(date.strongestQualifier());
        const bool isClock = date.hasClock() && date.minute < 0; // words say the hour as "09:00"
        const bool isBceSeason = date.isPartOfYear() && date.year <= 0;
        return uniform == date && date.unspecified == 0 && date.significantDigits == 0 && date.exponent == 0 && qAbs(date.year) < 9990
            && !isClock && !isBceSeason && date.second != 60 && date.hour != 24 && !date.isZoneInHours;
    };
    for (int i = 0; i < 60'000; ++i) {
        const TimeSpan span = random.span();
        const bool isSingle = span.kind() == TimeSpan::Kind::Date && isUsual(span.from());
        const bool isInterval = span.isInterval() && isUsual(span.from()) && isUsual(span.to()) && span.from() != span.to();
        const bool isBetween = span.elements().size() == 1 && span.kind() == TimeSpan::Kind::OneOf
            && span.elements().front().isRow() && isUsual(span.elements().front().from) && isUsual(span.elements().front().to);
        if (!isSingle && !isInterval && !isBetween) {
            continue;
        }
        ++count;
        const QString words = dateWords(span, DateStyle::Long);
        const Result<TypedDate> typed = readTypedDate(words);
        QVERIFY2(typed.hasValue(), qPrintable(span.toEdtf() + u" → "_s + words));
        QVERIFY2(typed->reading.span == span, qPrintable(span.toEdtf() + u" → "_s + words + u" → "_s + edtfOf(typed)));
    }
    QVERIFY(count > 10'000);
}

void TestTypedDate::everyEdtfIsReadAsItself()
{
    RandomSpans random(42);
    for (int i = 0; i < 30'000; ++i) {
        const TimeSpan span = random.span();
        const Result<TypedDate> typed = readTypedDate(span.toEdtf());
        QVERIFY(typed.hasValue());
        QVERIFY(typed->reading.span == span);
        QCOMPARE(typed->reading.reason.code, QByteArray("typed-edtf"));
        for (const TypedReading &alternative : typed->alternatives) {
            QVERIFY(alternative.span != span);
        }
    }
}

void TestTypedDate::theReadingKeepsTheTypedWords()
{
    const Result<TypedDate> typed = readTypedDate(u"  12/5/1940 ");
    QCOMPARE(typed->reading.span.words(), u"12/5/1940"_s);
    QCOMPARE(typed->alternatives.front().span.words(), u"12/5/1940"_s);
}

void TestTypedDate::strangeTextIsHarmless()
{
    for (const QString &unit : {u"1"_s, u"("_s, u"between "_s, u"c. "_s, u"-"_s, u"1,"_s, u"1 or "_s, QString(QChar(0xd800)), QString(QChar(u'\0')), u"s"_s}) {
        const Result<TypedDate> typed = readTypedDate(unit.repeated(100'000));
        QVERIFY(!typed.hasValue());
    }
    RandomSpans random(43);
    const QStringList pieces{u"12"_s, u"May"_s, u"1940"_s, u"–"_s, u"/"_s, u"BC"_s, u"c."_s, u"between"_s, u"and"_s, u"or"_s, u","_s, u"th"_s,
                             u"century"_s, u"?"_s, u"1980s"_s, u"late"_s, u"before"_s, u"44"_s, u"to"_s, u"the"_s, u"of"_s, u"spring"_s, u"'85"_s,
                             u"09:30"_s, u"UTC"_s, u"million"_s, u"O.S."_s, u"("_s, u")"_s, u"unknown"_s, u"all"_s, u"first"_s, u"half"_s};
    int understood = 0;
    for (int i = 0; i < 60'000; ++i) {
        QString text;
        for (int count = random.upTo(6); count >= 0; --count) {
            text += pieces[random.upTo(static_cast<int>(pieces.size()) - 1)] + (random.oneIn(3) ? QString() : u" "_s);
        }
        const Result<TypedDate> typed = readTypedDate(text);
        if (!typed) {
            QVERIFY(typed.error().args[1].toInt() <= text.size());
            continue;
        }
        ++understood;
        const QString edtf = typed->reading.span.toEdtf();
        QVERIFY2(TimeSpan::fromEdtf(edtf).hasValue(), qPrintable(text + u" → "_s + edtf));
    }
    QVERIFY(understood > 500);
}

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
