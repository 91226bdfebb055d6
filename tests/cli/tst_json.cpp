// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json/csv.h"
#include "app/cli/json/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void objectsNestInTheOrderOfTheCalls()
    {
        QByteArray out;
        JsonWriter json(out);
        json.beginObject().member("b"_L1, 1).key("a"_L1).beginArray().null().boolean(true).beginObject().endObject().endArray();
        json.member("c"_L1, u"x").key(u"d\""_s).stringOrNull(u"").endObject();
        QCOMPARE(out, QByteArray("{\"b\":1,\"a\":[null,true,{}],\"c\":\"x\",\"d\\\"\":null}"));
    }

    void everyCharacterComesBack()
    {
        QString text;
        for (char16_t c = 0; c < 0xd800; ++c) {
            text += QChar(c);
        }
        text += u"😀𝄞"_s;
        QByteArray out;
        JsonWriter(out).beginObject().member("x"_L1, text).endObject();
        QCOMPARE(QJsonDocument::fromJson(out).object()[u"x"_s].toString(), text);
        QVERIFY(!out.contains('\n'));
    }

    void halfACharacterIsReplaced()
    {
        QByteArray out;
        JsonWriter(out).string(QString(QChar(0xd83d)) + u"a"_s + QChar(0xde00));
        QCOMPARE(out, QByteArray("\"\xef\xbf\xbd" "a\xef\xbf\xbd\""));
    }

    void numbersAreShortAndExact_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("whole") << 50'000'000.0 << QByteArray("50000000");
        QTest::newRow("negative") << -3.0 << QByteArray("-3");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    }
    void numbersAreShortAndExact()
    {
        QFETCH(double, number);
        QByteArray out;
        JsonWriter(out).number(number);
        QTEST(out, "json");
    }

    void tablesQuoteWhatNeedsIt_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << QByteArray("a,b c\r\n");
        QTest::newRow("empty") << QStringList{u""_s, u""_s} << QByteArray(",\r\n");
        QTest::newRow("comma") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\r\n");
        QTest::newRow("quotation marks") << QStringList{u"say \"x\""_s} << QByteArray("\"say \"\"x\"\"\"\r\n");
        QTest::newRow("line ends") << QStringList{u"a\nb"_s, u"c\rd"_s} << QByteArray("\"a\nb\",\"c\rd\"\r\n");
        QTest::newRow("blanks at an end") << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
        QTest::newRow("a formula is not guarded") << QStringList{u"=1+1"_s, u"-3"_s} << QByteArray("=1+1,-3\r\n");
    }
    void tablesQuoteWhatNeedsIt()
    {
        QFETCH(QStringList, fields);
        QTEST(csvLine(fields), "line");
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
