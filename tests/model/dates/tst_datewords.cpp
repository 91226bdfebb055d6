// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datewords.h"
#include "model/dates/wordbounds.h"
#include "tests/model/dates/randomspans.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestDateWords : public QObject {
    Q_OBJECT

private slots:
    void longWordsReadAsInASentence_data();
    void longWordsReadAsInASentence();
    void theOtherStylesAreShorter_data();
    void theOtherStylesAreShorter();
    void aYearBeforeChristIsNeverShownAsZero();
    void everySpanHasWordsInEveryStyle();
    void partsOfPeriodsHaveTheirConventionalBounds_data();
    void partsOfPeriodsHaveTheirConventionalBounds();
    void theConventionsPrintBackAsTheWordsTheyCameFrom();
    void anotherLanguageNeedsOnlyAnotherTable();
};

void TestDateWords::longWordsReadAsInASentence_data()
{
    QTest::addColumn<QString>("words");

    const auto add = [](const char *edtf, const QString &words) { QTest::newRow(*edtf == '\0' ? "undated" : edtf) << words; };
    add("", u"undated"_s);
    add("1985", u"1985"_s);
    add("1985~", u"about 1985"_s);
    add("1985?", u"perhaps 1985"_s);
    add("1985%", u"perhaps about 1985"_s);
    add("-0004", u"5 BCE"_s);
    add("0000", u"1 BCE"_s);
    add("0001", u"1 CE"_s);
    add("0476", u"476 CE"_s);
    add("1066", u"1066"_s);
    add("Y12000", u"12,000 CE"_s);
    add("-9999", u"10,000 BCE"_s);
    add("Y-17E7", u"170 million BCE"_s);
    add("Y-25E5", u"2.5 million BCE"_s);
    add("Y-45E8", u"4.5 billion BCE"_s);
    add("Y-170000000", u"170,000,001 BCE"_s);
    add("1985-04", u"April 1985"_s);
    add("1985-04-12", u"12 April 1985"_s);
    add("1985-04-12~", u"about 12 April 1985"_s);
    add("-0489-09-12", u"12 September 490 BCE"_s);
    add("1985-04-12T09", u"12 April 1985, 09:00"_s);
    add("1985-04-12T09:30", u"12 April 1985, 09:30"_s);
    add("1985-04-12T09:30:05Z", u"12 April 1985, 09:30:05 UTC"_s);
    add("1985-04-12T09:30:05-04", u"12 April 1985, 09:30:05 UTC−04:00"_s);
    add("1951-21", u"spring 1951"_s);
    add("1951-24", u"winter 1951–52"_s);
    add("1999-24", u"winter 1999–2000"_s);
    add("1951-26", u"northern summer 1951"_s);
    add("1951-30", u"southern summer 1951–52"_s);
    add("1951-33", u"first quarter of 1951"_s);
    add("1951-39", u"third third of 1951"_s);
    add("1951-41", u"second half of 1951"_s);
    add("198X", u"1980s"_s);
    add("198X~", u"about the 1980s"_s);
    add("190X", u"1900–1909"_s);
    add("098X", u"980s CE"_s);
    add("000X", u"1 BCE – 9 CE"_s);
    add("-049X", u"500–491 BCE"_s);
    add("-0498/-0489", u"490s BCE"_s);
    add("19XX", u"20th century"_s);
    add("00XX", u"1st century"_s);
    add("10XX", u"11th century"_s);
    add("-04XX", u"5th century BCE"_s);
    add("-00XX", u"1st century BCE"_s);
    add("1XXX", u"2nd millennium"_s);
    add("-2XXX", u"3rd millennium BCE"_s);
    add("XXXX", u"unknown year"_s);
    add("1X5X", u"between 1050 and 1959"_s);
    add("1950S2", u"about 1950 (1900–1999)"_s);
    add("1985-XX", u"some month in 1985"_s);
    add("1985-XX-XX", u"some day in 1985"_s);
    add("1985-04-XX", u"some day in April 1985"_s);
    add("1985-1X", u"between October 1985 and December 1985"_s);
    add("1985-04-1X", u"between 10 April 1985 and 19 April 1985"_s);
    add("156X-12-25", u"25 December in the 1560s"_s);
    add("15XX-12", u"December in the 16th century"_s);
    add("XXXX-12-25", u"25 December, unknown year"_s);
    add("2004-06-~11", u"11 June 2004 (day approximate)"_s);
    add("2004?-06-~11", u"11 June 2004 (year uncertain, day approximate)"_s);
    add("1977/1983", u"1977–1983"_s);
    add("1985/1985", u"1985"_s);
    add("1977~/1983~", u"about 1977–1983"_s);
    add("1984~/1990", u"from about 1984 to 1990"_s);
    add("0800/1066", u"800–1066 CE"_s);
    add("-0499/-0399", u"500–400 BCE"_s);
    add("-0026/0014", u"27 BCE – 14 CE"_s);
    add("Y-12000/Y-10000", u"12,001–10,001 BCE"_s);
    add("1991-01-30/1991-01-31", u"30–31 January 1991"_s);
    add("1991-01-30/1991-02-02", u"30 January – 2 February 1991"_s);
    add("1991-12-30/1992-01-02", u"30 December 1991 – 2 January 1992"_s);
    add("1954-04/1954-06", u"April–June 1954"_s);
    add("1954-11/1955-02", u"November 1954 – February 1955"_s);
    add("197X/198X", u"1970s to 1980s"_s);
    add("03XX/06XX", u"4th to 7th century"_s);
    add("-04XX/-03XX", u"5th to 4th century BCE"_s);
    add("-00XX/01XX", u"1st century BCE to 2nd century CE"_s);
    add("19XX/1984", u"from the 20th century to 1984"_s);
    add("1945/..", u"since 1945"_s);
    add("../1945", u"until 1945"_s);
    add("198X/..", u"since the 1980s"_s);
    add("1945/", u"from 1945, end unknown"_s);
    add("/1945", u"until 1945, start unknown"_s);
    add("1980~/1983~", u"early 1980s"_s);
    add("1984~/1986~", u"mid-1980s"_s);
    add("1987~/1989~", u"late 1980s"_s);
    add("1999-01~/1999-04~", u"early 1999"_s);
    add("1999-05~/1999-08~", u"mid-1999"_s);
    add("1999-09~/1999-12~", u"late 1999"_s);
    add("1999-12~", u"about December 1999"_s);
    add("0300~/0309~", u"beginning of the 4th century"_s);
    add("1900~/1933~", u"early 20th century"_s);
    add("1990~/1999~", u"end of the 20th century"_s);
    add("1985-05-21~/1985-05-31~", u"late May 1985"_s);
    add("-0491~/-0489~", u"late 490s BCE"_s);
    add("[..1944]", u"before 1945"_s);
    add("[1946..]", u"after 1945"_s);
    add("[..1760-12-03]", u"before 4 December 1760"_s);
    add("[1760-12..]", u"after November 1760"_s);
    add("[..-0044]", u"before 44 BCE"_s);
    add("[..19XX]", u"before the 21st century"_s);
    add("[1977..1983]", u"between 1977 and 1983"_s);
    add("[1991-01-30..1991-01-31]", u"between 30 and 31 January 1991"_s);
    add("[1667,1668,1670..1672]", u"1667, 1668 or 1670–1672"_s);
    add("[1991-01-30,1991-01-31]", u"30 or 31 January 1991"_s);
    add("{1960,1961-12}", u"1960 and December 1961"_s);
    add("{1670..1672}", u"all of 1670–1672"_s);
    add("[1667]", u"1667"_s);
}

void TestDateWords::longWordsReadAsInASentence()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const TimeSpan span = tag == "undated"_L1 ? TimeSpan() : *TimeSpan::fromEdtf(tag);
    QTEST(dateWords(span, DateStyle::Long), "words");
}

void TestDateWords::theOtherStylesAreShorter_data()
{
    QTest::addColumn<QString>("medium");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("axis");

    const auto add = [](const char *edtf, const QString &medium, const QString &brief, const QString &axis) {
        QTest::newRow(edtf) << medium << brief << axis;
    };
    add("1985", u"1985"_s, u"1985"_s, u"1985"_s);
    add("-0499", u"500 BCE"_s, u"500 BCE"_s, u"500 BCE"_s);
    add("1985~", u"c. 1985"_s, u"c. 1985"_s, u"1985"_s);
    add("1985?", u"1985?"_s, u"1985?"_s, u"1985"_s);
    add("198X~", u"c. 1980s"_s, u"c. 1980s"_s, u"1980s"_s);
    add("1985-04", u"Apr 1985"_s, u"Apr 1985"_s, u"Apr"_s);
    add("1985-04-12", u"12 Apr 1985"_s, u"12 Apr 1985"_s, u"12"_s);
    add("1985-04-12T09:30", u"12 Apr 1985, 09:30"_s, u"12 Apr 1985, 09:30"_s, u"09:30"_s);
    add("1951-33", u"Q1 1951"_s, u"Q1 1951"_s, u"Q1 1951"_s);
    add("1945/..", u"since 1945"_s, u"1945–"_s, u"1945–"_s);
    add("../1945", u"until 1945"_s, u"–1945"_s, u"–1945"_s);
    add("198X/..", u"since the 1980s"_s, u"1980s–"_s, u"1980s–"_s);
    add("1945/", u"from 1945, end unknown"_s, u"1945–?"_s, u"1945–?"_s);
    add("[..1944]", u"before 1945"_s, u"<1945"_s, u"<1945"_s);
    add("[1946..]", u"after 1945"_s, u">1945"_s, u">1945"_s);
    add("[1977..1983]", u"between 1977 and 1983"_s, u"1977–1983"_s, u"1977–1983"_s);
    add("1991-01-30/1991-02-02", u"30 Jan – 2 Feb 1991"_s, u"30 Jan – 2 Feb 1991"_s, u"30 Jan – 2 Feb 1991"_s);
    add("2004-06-~11", u"c. 11 Jun 2004"_s, u"c. 11 Jun 2004"_s, u"11"_s);
    add("1987~/1989~", u"late 1980s"_s, u"late 1980s"_s, u"late 1980s"_s);
}

void TestDateWords::theOtherStylesAreShorter()
{
    const TimeSpan span = *TimeSpan::fromEdtf(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(dateWords(span, DateStyle::Medium), "medium");
    QTEST(dateWords(span, DateStyle::Short), "brief");
    QTEST(dateWords(span, DateStyle::Axis), "axis");
}

void TestDateWords::aYearBeforeChristIsNeverShownAsZero()
{
    for (qint64 year = -12'000; year <= 2100; ++year) {
        const QString words = yearWords(year);
        QVERIFY(!words.startsWith(u'0') && !words.startsWith(u'-'));
        QCOMPARE(words.endsWith(" BCE"_L1), year <= 0);
        QString digits = words.section(u' ', 0, 0);
        digits.remove(u',');
        QCOMPARE(digits.toLongLong(), year <= 0 ? 1 - year : year);
        QCOMPARE(dateWords(TimeSpan::ofYear(year), DateStyle::Long), words);
    }
    QCOMPARE(dayWords({-489, 9, 12}, DateStyle::Medium), u"12 Sep 490 BCE"_s);
}

void TestDateWords::everySpanHasWordsInEveryStyle()
{
    RandomSpans random(31);
    for (int i = 0; i < 50'000; ++i) {
        const TimeSpan span = random.span();
        for (const DateStyle style : {DateStyle::Long, DateStyle::Medium, DateStyle::Short, DateStyle::Axis}) {
            const QString words = dateWords(span, style);
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(span.toEdtf()));
            const bool isYearZero = words.contains(" 0 "_L1) || words == "0"_L1 || words.endsWith(" 0"_L1);
            QVERIFY2(!isYearZero, qPrintable(span.toEdtf() + u" → "_s + words));
        }
    }
}

void TestDateWords::partsOfPeriodsHaveTheirConventionalBounds_data()
{
    QTest::addColumn<PeriodPart>("part");
    QTest::addColumn<QString>("expected");

    const auto add = [](const char *whole, PeriodPart part, const char *expected) {
        QTest::addRow("%s %d", whole, static_cast<int>(part)) << part << QString::fromLatin1(expected);
    };
    add("198X", PeriodPart::Early, "1980~/1983~");
    add("198X", PeriodPart::Mid, "1984~/1986~");
    add("198X", PeriodPart::Late, "1987~/1989~");
    add("198X", PeriodPart::Beginning, "1980~");
    add("198X", PeriodPart::End, "1989~");
    add("1999", PeriodPart::Early, "1999-01~/1999-04~");
    add("1999", PeriodPart::Mid, "1999-05~/1999-08~");
    add("1999", PeriodPart::Late, "1999-09~/1999-12~");
    add("1999", PeriodPart::Beginning, "1999-01~");
    add("1999", PeriodPart::End, "1999-12~");
    add("03XX", PeriodPart::Beginning, "0300~/0309~");
    add("03XX", PeriodPart::End, "0390~/0399~");
    add("03XX", PeriodPart::Early, "0300~/0333~");
    add("03XX", PeriodPart::Mid, "0334~/0366~");
    add("03XX", PeriodPart::Late, "0367~/0399~");
    add("-04XX", PeriodPart::Beginning, "-0499~/-0490~"); // 500 to 491 BCE: time runs on, numbers down
    add("-04XX", PeriodPart::Late, "-0432~/-0400~");
    add("-0498/-0489", PeriodPart::Early, "-0498~/-0495~");
    add("1984-02", PeriodPart::Late, "1984-02-21~/1984-02-29~");
    add("1985-05", PeriodPart::End, "1985-05-27~/1985-05-31~");
    add("1985-05-12", PeriodPart::Early, "");
    add("1985~", PeriodPart::Early, "");
    add("1980/1990", PeriodPart::Early, "");
    add("1XXX", PeriodPart::Early, "");
}

void TestDateWords::partsOfPeriodsHaveTheirConventionalBounds()
{
    QFETCH(PeriodPart, part);
    const QString whole = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto span = partOf(*TimeSpan::fromEdtf(whole), part);
    QTEST(span ? span->toEdtf() : QString(), "expected");
}

void TestDateWords::theConventionsPrintBackAsTheWordsTheyCameFrom()
{
    const QStringList wholes{u"198X"_s, u"190X"_s, u"1999"_s, u"03XX"_s, u"-04XX"_s, u"-0498/-0489"_s, u"1984-02"_s, u"19XX"_s};
    for (const QString &edtf : wholes) {
        const TimeSpan whole = *TimeSpan::fromEdtf(edtf);
        for (const PeriodPart part : {PeriodPart::Beginning, PeriodPart::Early, PeriodPart::Mid, PeriodPart::Late, PeriodPart::End}) {
            const TimeSpan span = *partOf(whole, part);
            const auto named = namedPart(span);
            QCOMPARE(named.has_value(), span.isInterval()); // a single year or month says nothing of a part
            QVERIFY(!named || (named->part == part && named->whole == whole));
        }
    }
    QVERIFY(!namedPart(*TimeSpan::fromEdtf(u"1987~/1990~")));
    QVERIFY(!namedPart(*TimeSpan::fromEdtf(u"1987/1989")));
    QVERIFY(decadeOf(490, true) == *TimeSpan::fromEdtf(u"-0498/-0489"));
    QCOMPARE(centuryOf(4).toEdtf(), u"03XX"_s);
    QCOMPARE(centuryOf(5, true).toEdtf(), u"-04XX"_s);
    QCOMPARE(millenniumOf(2).toEdtf(), u"1XXX"_s);
}

void TestDateWords::anotherLanguageNeedsOnlyAnotherTable()
{
    DateVocabulary german = englishDates();
    german.months[3] = u"April"_s;
    german.dayMonthYear = u"%1. %2 %3"_s;
    german.about = u"um %1"_s;
    german.bce = u"%1 v. Chr."_s;
    german.century = u"%1 Jahrhundert"_s;
    german.ordinal = [](qint64 number) { return QString::number(number) + u'.'; };
    german.between = u"zwischen %1 und %2"_s;
    const auto words = [&](QStringView edtf) { return dateWords(*TimeSpan::fromEdtf(edtf), DateStyle::Long, german); };
    QCOMPARE(words(u"1985-04-12~"), u"um 12. April 1985"_s);
    QCOMPARE(words(u"-04XX"), u"5. Jahrhundert v. Chr."_s);
    QCOMPARE(words(u"[1977..1983]"), u"zwischen 1977 und 1983"_s);
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
