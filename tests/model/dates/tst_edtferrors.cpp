// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/timespan.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestEdtfErrors : public QObject {
    Q_OBJECT

private slots:
    void anErrorSaysWhereAndWhatWasExpected_data();
    void anErrorSaysWhereAndWhatWasExpected();
    void aYearBeyondTheCalendarSaysSo_data();
    void aYearBeyondTheCalendarSaysSo();
    void nothingThatIsCutShortIsRead();
    void oddUnitsAreNeverRead();
};

void TestEdtfErrors::anErrorSaysWhereAndWhatWasExpected_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");

    const auto add = [](const char *edtf, int position, const QString &expected) {
        QTest::newRow(*edtf == '\0' ? "nothing" : edtf) << QString::fromUtf8(edtf) << position << expected;
    };
    const QString start = u"YYYY, -YYYY, Y"_s;
    const QString month = u"01–12, 21–41"_s;
    add("", 0, u"YYYY"_s);
    add(" 1985", 0, start);
    add("1985 ", 4, u"/, end"_s);
    add("circa 1985", 0, start);
    add("2004-((((06)?", 5, u"MM"_s);
    add("85", 2, u"0–9, X"_s);
    add("198", 3, u"0–9, X"_s);
    add("12345", 4, u"-, /, S, ?, ~, %, end"_s);
    add("+1985", 0, start);
    add("-0000", 1, u"0001–9999"_s);
    add("-", 1, u"YYYY"_s);
    add("1985-4-12", 6, u"0–9, X"_s);
    add("1985-04-", 8, u"DD"_s);
    add("1985-", 5, u"MM"_s);
    add("1985/04/12", 7, u"0–9, X"_s);
    add("1985-00", 5, month);
    add("1985-13", 5, month);
    add("1985-20", 5, month);
    add("1985-42", 5, month);
    add("1985-2X", 5, month);
    add("1985-04-00", 8, u"01–30"_s);
    add("1985-04-31", 8, u"01–30"_s);
    add("1985-02-29", 8, u"01–28"_s);
    add("1984-02-30", 8, u"01–29"_s);
    add("1900-02-29", 8, u"01–28"_s);
    add("2016-05-32", 8, u"01–31"_s);
    add("XXX3-02-29", 8, u"01–29"_s); // no year that ends in 3 is leap
    add("1985-21-05", 7, u"/, end"_s);
    add("1985-04-12-01", 10, u"/, end"_s);
    add("1985-04T10:00:00", 7, u"/, end"_s);
    add("1985-04-12t23:20:30", 10, u"/, end"_s);
    add("1985-04-12T", 11, u"00–24"_s);
    add("1985-04-12T1:20:30", 11, u"00–24"_s);
    add("1985-04-12T25:00:00", 11, u"00–24"_s);
    add("1985-04-12T24:00:01", 11, u"00–23, 24:00:00"_s);
    add("1985-04-12T23:60:00", 14, u"00–59"_s);
    add("1985-04-12T23:20:60", 17, u"00–59"_s);
    add("1985-04-12T23:20:30Z1", 20, u"/, end"_s);
    add("1985-04-12T23:20:30+4", 20, u"Z, ±hh, ±hh:mm"_s);
    add("1985-04-12T23:20:30+04:60", 23, u"00–59"_s);
    add("1985-04-XXT10:00:00", 10, u"/, end"_s);
    add("Y1985", 5, u"0–9, E"_s);
    add("Y-1985", 6, u"0–9, E"_s);
    add("Y", 1, u"1–9"_s);
    add("Y00001985", 1, u"1–9"_s);
    add("Y17E", 4, u"1–9"_s);
    add("Y17E0", 4, u"1–9"_s);
    add("1950S", 5, u"1–4"_s);
    add("1950S0", 5, u"1–4"_s);
    add("1950S5", 5, u"1–4"_s);
    add("195XS2", 4, u"-, /, ?, ~, %, end"_s);
    add("1950S2-05", 6, u"/, end"_s);
    add("2012/2011", 5, u"≥ 2012"_s);
    add("2004-06-11/2004-06-10", 11, u"≥ 2004-06-11"_s);
    add("2004-06-11/2005-06-11/2006-06-11", 21, u"end"_s);
    add("2006//2007", 5, u"end"_s);
    add("/", 1, u"YYYY"_s);
    add("../..", 3, u"YYYY"_s);
    add("..", 2, u"/"_s);
    add("1985..", 4, u"/, end"_s);
    add("1985/foo", 5, start);
    add("[]", 1, start);
    add("[1667", 5, u", .. ]"_s);
    add("[1667}", 5, u", .. ]"_s);
    add("{1667]", 5, u", .. }"_s);
    add("[1667,]", 6, start);
    add("[1667,..1670]", 6, start);
    add("[1760..,1761]", 7, start);
    add("[1555..1556..1999]", 11, u", .. ]"_s);
    add("[1422....1555]", 7, start);
    add("[1672..1670]", 7, u"≥ 1672"_s);
    add("[1667/1668]", 5, u", .. ]"_s);
    add("[1 760-01, 1760-02]", 2, u"0–9, X"_s);
    add("[1667]x", 6, u"end"_s);
    add("2004-(06", 5, u"MM"_s);
    add("2004-06?-11)", 11, u"/, end"_s);
    add("2004-06-11^", 10, u"/, end"_s);
    add("1985年", 4, u"/, end"_s);
}

void TestEdtfErrors::anErrorSaysWhereAndWhatWasExpected()
{
    QFETCH(QString, edtf);
    QFETCH(int, position);
    QFETCH(QString, expected);
    const Result<TimeSpan> span = TimeSpan::fromEdtf(edtf);
    QVERIFY(!span.hasValue());
    QCOMPARE(span.error().code, ErrorCode::DateInvalid);
    QCOMPARE(span.error().args, (QStringList{edtf, QString::number(position), expected}));
}

void TestEdtfErrors::aYearBeyondTheCalendarSaysSo_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char *edtf : {"Y100000000001", "Y-100000000001", "Y1E12", "Y999999999999999999999", "Y17E99", "1985/Y1E12", "[1985..Y-1E12]",
                             "Y100000000000S1"}) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf);
    }
}

void TestEdtfErrors::aYearBeyondTheCalendarSaysSo()
{
    QFETCH(QString, edtf);
    const Result<TimeSpan> span = TimeSpan::fromEdtf(edtf);
    QVERIFY(!span.hasValue());
    QCOMPARE(span.error().code, ErrorCode::DateOutOfRange);
    QCOMPARE(span.error().args, QStringList{edtf});
    QVERIFY(TimeSpan::fromEdtf(u"Y1E11").hasValue()); // the last year there is
}

void TestEdtfErrors::nothingThatIsCutShortIsRead()
{
    const QString whole = u"2004-06-11T23:20:30+04:30"_s;
    const QList<qsizetype> readable{4, 7, 10, 13, 16, 19, 22, 25};
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QCOMPARE(TimeSpan::fromEdtf(QStringView(whole).first(length)).hasValue(), readable.contains(length));
    }
}

void TestEdtfErrors::oddUnitsAreNeverRead()
{
    const QString zero(QChar(u'\0'));
    const QString half(QChar(0xd800)); // half of a pair
    for (const QString &unit : {zero, half, u"٣"_s, u"１"_s}) { // digits of other scripts are no digits here
        QVERIFY(!TimeSpan::fromEdtf(unit).hasValue());
        QVERIFY(!TimeSpan::fromEdtf(u"1985"_s + unit).hasValue());
        QVERIFY(!TimeSpan::fromEdtf(u"198"_s + unit).hasValue());
        QVERIFY(!TimeSpan::fromEdtf(u"[1985,"_s + unit + u']').hasValue());
        QVERIFY(!TimeSpan::fromEdtf(u"1985-04-12T0"_s + unit).hasValue());
    }
    QVERIFY(!TimeSpan::fromEdtf(QStringView()).hasValue());
    QVERIFY(!TimeSpan::fromEdtf(QString(1'000'000, u'[')).hasValue());
    QVERIFY(!TimeSpan::fromEdtf(QString(1'000'000, u'(')).hasValue());
    QVERIFY(!TimeSpan::fromEdtf(QString(1'000'000, u'?')).hasValue());
}

QTEST_GUILESS_MAIN(TestEdtfErrors)
#include "tst_edtferrors.moc"
