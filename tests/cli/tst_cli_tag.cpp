// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonArray timexes(const QJsonObject &document)
{
    return document[u"timexes"_s].toArray();
}

QJsonObject only(const QJsonObject &document)
{
    const QJsonArray all = timexes(document);
    return all.size() == 1 ? all[0].toObject() : QJsonObject();
}

} // namespace

class TestCliTag : public QObject {
    Q_OBJECT

private slots:
    void aTimexHasItsFields()
    {
        const Folder folder;
        const QString text = u"😀 On 24 October 1990 the 😀 bridge fell.\n"_s;
        const Run r = run({u"tag"_s, folder.write(u"a.txt"_s, text.toUtf8())});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.err, QString());
        QCOMPARE(r.lines().size(), 1);
        const QJsonObject document = r.lines()[0];
        QCOMPARE(keysOf(document), (QStringList{u"dct"_s, u"id"_s, u"timexes"_s}));
        QCOMPARE(document[u"id"_s].toString(), u"a.txt"_s);
        QVERIFY(document[u"dct"_s].isNull());
        const QJsonObject t = only(document);
        QCOMPARE(t[u"text"_s].toString(), u"24 October 1990"_s);
        QCOMPARE(slice(text, t[u"start"_s].toInt(), t[u"end"_s].toInt()), t[u"text"_s].toString());
        QCOMPARE(t[u"type"_s].toString(), u"DATE"_s);
        QCOMPARE(t[u"value"_s].toString(), u"1990-10-24"_s);
        QCOMPARE(t[u"edtf"_s].toString(), u"1990-10-24"_s);
        QCOMPARE(t[u"earliest"_s].toString(), u"1990-10-24"_s);
        QCOMPARE(t[u"latest"_s].toString(), u"1990-10-24"_s);
        QCOMPARE(t[u"region"_s].toString(), u"body"_s);
        const QJsonObject reason = t[u"reason"_s].toObject();
        QCOMPARE(keysOf(reason), (QStringList{u"args"_s, u"code"_s, u"text"_s}));
        QVERIFY(!reason[u"text"_s].toString().isEmpty());
    }

    void theDocumentsDateComesFromTheOption()
    {
        const Folder folder;
        const QString path = folder.write(u"a.txt"_s, "The bridge fell yesterday.\n");
        const Run r = run({u"tag"_s, u"--date"_s, u"1998-02-13"_s, path});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.lines().value(0)[u"dct"_s].toString(), u"1998-02-13"_s);
        QCOMPARE(only(r.lines()[0])[u"edtf"_s].toString(), u"1998-02-12"_s);
    }

    void rangesAreTwoEndsWithTheWhole()
    {
        const Folder folder;
        const Run r = run({u"tag"_s, folder.write(u"a.txt"_s, "Under the treaty of 1910–45 the port was closed.\n")});
        const QJsonArray all = timexes(r.lines().value(0));
        QCOMPARE(all.size(), 2);
        for (const QJsonValue &value : all) {
            const QJsonObject range = value.toObject()[u"range"_s].toObject();
            QCOMPARE(range[u"edtf"_s].toString(), u"1910/1945"_s);
            QCOMPARE(range[u"earliest"_s].toString(), u"1910-01-01"_s);
            QCOMPARE(range[u"latest"_s].toString(), u"1945-12-31"_s);
        }
    }

    void jsonLinesGoInAndOutInOrder()
    {
        QByteArray input;
        constexpr int kDocuments = 300;
        for (int i = 0; i < kDocuments; ++i) {
            const QJsonObject document{{u"id"_s, u"d%1"_s.arg(i)}, {u"dct"_s, u"1998-02-13"_s}, {u"text"_s, u"In %1 it fell."_s.arg(1500 + i)}, {u"more"_s, 1}};
            input += QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
        }
        const Run r = run({u"tag"_s, u"--jsonl"_s, u"-"_s}, input);
        QCOMPARE(r.code, 0);
        const auto lines = r.lines();
        QCOMPARE(lines.size(), kDocuments);
        for (int i = 0; i < kDocuments; ++i) {
            QCOMPARE(lines[i][u"id"_s].toString(), u"d%1"_s.arg(i));
            QCOMPARE(lines[i][u"dct"_s].toString(), u"1998-02-13"_s);
            QCOMPARE(only(lines[i])[u"value"_s].toString(), QString::number(1500 + i));
        }
    }

    void jsonLinesAreReadFromAFile()
    {
        const Folder folder;
        const QString path = folder.write(u"in.jsonl"_s, "{\"id\":7,\"dct\":null,\"text\":\"In 1951.\"}\r\n\n{\"text\":\"No times\"}");
        const Run r = run({u"tag"_s, u"--jsonl"_s, path});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.lines().size(), 2);
        QCOMPARE(r.lines()[0][u"id"_s].toString(), u"7"_s);
        QVERIFY(r.lines()[0][u"dct"_s].isNull());
        QCOMPARE(timexes(r.lines()[1]).size(), 0);
    }

    void offsetsCountCodePointsOfTheText()
    {
        const QString text = u"a😀\r\n\u0000\"é\" 1951 end"_s;
        const QByteArray input = QJsonDocument(QJsonObject{{u"id"_s, u"x"_s}, {u"text"_s, text}}).toJson(QJsonDocument::Compact);
        const QJsonObject t = only(run({u"tag"_s, u"--jsonl"_s, u"-"_s}, input).lines().value(0));
        QCOMPARE(slice(text, t[u"start"_s].toInt(), t[u"end"_s].toInt()), u"1951"_s);
    }

    void halfACharacterIsStillValidJson()
    {
        const Run r = run({u"tag"_s, u"--jsonl"_s, u"-"_s}, "{\"id\":\"\\ud83d\",\"text\":\"\\ud83d in 1951 \\udc00\"}\n");
        QCOMPARE(r.code, 0);
        QVERIFY(QString::fromUtf8(r.out).toUtf8() == r.out);
        QCOMPARE(only(r.lines().value(0))[u"start"_s].toInt(), 5);
    }

    void brokenLinesAreNamedAndTheRestIsDone()
    {
        const Run r = run({u"tag"_s, u"--jsonl"_s, u"-"_s}, "{\"id\":\"a\",\"text\":\"In 1951.\"}\nnonsense\n{\"id\":\"b\"}\n[1]\n{\"id\":\"c\",\"dct\":\"soon\",\"text\":\"x\"}\n");
        QCOMPARE(r.code, 1);
        QCOMPARE(r.lines().size(), 1);
        for (int line = 2; line <= 5; ++line) {
            QVERIFY2(r.err.contains(u"line %1"_s.arg(line)), qPrintable(r.err));
        }
    }

    void nothingToReadIsAFailure()
    {
        QCOMPARE(run({u"tag"_s, u"--jsonl"_s, u"-"_s}).code, 3);
        QCOMPARE(run({u"tag"_s, u"--jsonl"_s, u"/nowhere/at/all"_s}).code, 3);
        QCOMPARE(run({u"tag"_s, u"/nowhere/at/all.txt"_s}).code, 3);
    }

    void filesThatCannotBeReadAreNamedAndTheRestIsDone()
    {
        const Folder folder;
        const QString good = folder.write(u"good.txt"_s, "In 1951.\n");
        const QString empty = folder.write(u"empty.txt"_s, "");
        const Run r = run({u"tag"_s, folder.path(u"missing.txt"_s), good, empty});
        QCOMPARE(r.code, 1);
        QCOMPARE(r.lines().size(), 1);
        QVERIFY(r.err.contains(u"missing.txt"_s));
        QVERIFY(r.err.contains(u"empty.txt"_s));
        QCOMPARE(r.err.count(u'\n'), 2);
    }

    void filesOfOneNameHaveIdsOfTheirOwn()
    {
        const Folder folder;
        const Run r = run({u"tag"_s, folder.write(u"a/x.txt"_s, "1951"), folder.write(u"b/x.txt"_s, "1952")});
        QCOMPARE(r.lines().size(), 2);
        QVERIFY(r.lines()[0][u"id"_s] != r.lines()[1][u"id"_s]);
    }

    void theTextIsPrintedAsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line ends are kept") << QByteArray("a\r\nb\rc\n") << QByteArray("a\r\nb\rc\n");
        QTest::newRow("the byte-order mark is left out") << QByteArray("\xef\xbb\xbf" "a") << QByteArray("a");
        QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x98\x80 1951") << QByteArray("\xf0\x9f\x98\x80 1951");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe" "a\0b\0\n\0", 8) << QByteArray("ab\n");
    }
    void theTextIsPrintedAsRead()
    {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        const Run r = run({u"text"_s, folder.write(u"a.txt"_s, bytes)});
        QCOMPARE(r.code, 0);
        QTEST(r.out, "text");
    }
};

QTEST_GUILESS_MAIN(TestCliTag)
#include "tst_cli_tag.moc"
