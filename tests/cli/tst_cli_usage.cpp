// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject {
    Q_OBJECT

private slots:
    void helpListsEveryVerb()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const Run r = run({option});
            QCOMPARE(r.code, 0);
            QCOMPARE(r.err, QString());
            for (const char *verb : {"tag", "text", "build", "list", "compare", "search", "export"}) {
                QVERIFY2(r.out.contains("eusebius " + QByteArray(verb)), verb);
            }
        }
    }

    void everyVerbHasHelp()
    {
        for (const char *verb : {"tag", "text", "build", "list", "compare", "search", "export"}) {
            const Run r = run({QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(r.code, 0);
            QVERIFY2(r.out.startsWith("eusebius " + QByteArray(verb)), verb);
            QCOMPARE(r.err, QString());
        }
    }

    void theVersionIsSaid()
    {
        QVERIFY(run({u"--version"_s}).out.startsWith("eusebius "));
        const Run json = run({u"--version"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.object()[u"program"_s].toString(), u"eusebius"_s);
        QCOMPARE(json.object()[u"cli"_s].toInt(), 1);
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const QStringList &arguments, const QString &named) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << named;
        };
        row({u"frobnicate"_s}, u"frobnicate"_s);
        row({u"--frobnicate"_s}, u"--frobnicate"_s);
        row({u"--version"_s, u"--xml"_s}, u"--json"_s);
        row({u"tag"_s}, u"tag"_s);
        row({u"tag"_s, u"--speed"_s, u"9"_s, u"x.txt"_s}, u"--speed"_s);
        row({u"tag"_s, u"--date"_s, u"someday"_s, u"x.txt"_s}, u"someday"_s);
        row({u"tag"_s, u"--date"_s}, u"--date"_s);
        row({u"tag"_s, u"--lang"_s, u"tlh"_s, u"x.txt"_s}, u"tlh"_s);
        row({u"tag"_s, u"--jsonl"_s, u"-"_s, u"x.txt"_s}, u"--jsonl"_s);
        row({u"tag"_s, u"--date"_s, u"1990"_s, u"--date"_s, u"1991"_s, u"x.txt"_s}, u"--date"_s);
        row({u"text"_s}, u"text"_s);
        row({u"text"_s, u"a"_s, u"b"_s}, u"text"_s);
        row({u"build"_s, u"folder"_s}, u"-o"_s);
        row({u"build"_s, u"-o"_s, u"x.eusebius"_s}, u"build"_s);
        row({u"list"_s}, u"list"_s);
        row({u"list"_s, u"cheeses"_s, u"x"_s}, u"documents"_s);
        row({u"list"_s, u"events"_s}, u"list"_s);
        row({u"list"_s, u"events"_s, u"--csv=1"_s, u"x"_s}, u"--csv"_s);
        row({u"compare"_s}, u"compare"_s);
        row({u"search"_s, u"x"_s}, u"search"_s);
        row({u"search"_s, u"x"_s, u"..."_s}, u"search"_s);
        row({u"search"_s, u"x"_s, u"before:soon"_s}, u"soon"_s);
        row({u"export"_s, u"x"_s}, u"-o"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.gif"_s}, u".png"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--width"_s, u"wide"_s}, u"--width"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--width"_s, u"0"_s}, u"--width"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--theme"_s, u"pink"_s}, u"pink"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--lanes"_s, u"two"_s}, u"source or none"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--from"_s, u"1990"_s, u"--to"_s, u"1980"_s}, u"--to"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--width"_s, u"18 furlongs"_s}, u"--width"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--width"_s, u"-5mm"_s}, u"--width"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--width"_s, u"9999999"_s}, u"--width"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--dpi"_s, u"nan"_s}, u"--dpi"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"a9"_s}, u"a4-landscape"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--preset"_s, u"stamp"_s}, u"poster"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--source-list"_s, u"some"_s}, u"names"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.png"_s, u"--made"_s, u"soon"_s}, u"--made"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.pdf"_s, u"--overlap"_s, u"5"_s}, u"--tile"_s);
        row({u"export"_s, u"x"_s, u"-o"_s, u"x.pdf"_s, u"--tile"_s, u"column"_s}, u"--tile"_s);
    }
    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Run r = run(arguments);
        QCOMPARE(r.code, 2);
        QCOMPARE(r.out, QByteArray());
        QVERIFY2(r.err.contains(named), qPrintable(r.err));
        QCOMPARE(r.err.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
