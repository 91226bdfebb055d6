// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_folder.writeBridges(); }

    void aPictureHasTheSizeAskedFor()
    {
        const QString path = m_out.path(u"x.png"_s);
        const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, path, u"--width"_s, u"1200"_s, u"--height"_s, u"700"_s});
        QVERIFY2(r.code == 0, qPrintable(r.err));
        QCOMPARE(QImage(path).size(), QSize(1200, 700));
        QCOMPARE(m_out.names(), QStringList{u"x.png"_s});
        QVERIFY(QFile::remove(path));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << u"x.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"x.svg"_s << QByteArray("<");
        QTest::newRow("pdf") << u"x.pdf"_s << QByteArray("%PDF");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString path = m_out.path(name);
        const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, path, u"--from"_s, u"c. 1800"_s, u"--to"_s, u"1960"_s, u"--lanes"_s, u"none"_s,
                           u"--theme"_s, u"print"_s, u"--dpi"_s, u"192"_s});
        QVERIFY2(r.code == 0, qPrintable(r.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(file.remove());
    }

    void aSynopsisIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"s.pdf"_s << QByteArray("%PDF");
        QTest::newRow("html") << u"s.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << u"s.csv"_s << QByteArray("event,date,edtf,title,");
    }
    void aSynopsisIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QString path = m_out.path(name);
        const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, path, u"--synopsis"_s, u"--from"_s, u"1800"_s, u"--to"_s, u"2000"_s});
        QVERIFY2(r.code == 0, qPrintable(r.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(file.remove());
    }

    void aSynopsisRefusesWhatItCannotBe()
    {
        QCOMPARE(run({u"export"_s, m_folder.path(), u"-o"_s, m_out.path(u"s.png"_s), u"--synopsis"_s}).code, 2);
        QCOMPARE(run({u"export"_s, m_folder.path(), u"-o"_s, m_out.path(u"s.csv"_s), u"--synopsis"_s, u"--choose"_s, u"some"_s}).code, 2);
        QCOMPARE(run({u"export"_s, m_folder.path(), u"-o"_s, m_out.path(u"s.csv"_s), u"--synopsis"_s, u"--from"_s, u"2000"_s, u"--to"_s, u"1990"_s}).code, 2);
        QCOMPARE(run({u"export"_s, m_folder.path(), u"-o"_s, m_out.path(u"s.csv"_s), u"--synopsis"_s, u"--sources"_s, u"nobody"_s}).code, 2);
        QCOMPARE(m_out.names(), QStringList());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, u"/nowhere/at/all/x.png"_s});
        QCOMPARE(r.code, 3);
        QVERIFY2(r.err.contains(u"/nowhere/at/all/x.png"_s), qPrintable(r.err));
    }

    void whatOnlyTheCorpusTellsToBeWrongIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("too late") << QStringList{u"--from"_s, u"3000"_s} << 2 << u"--from"_s;
        QTest::newRow("nobody's book") << QStringList{u"--sources"_s, u"Nobody"_s} << 2 << u"--sources"_s;
        QTest::newRow("nothing found") << QStringList{u"--search"_s, u"xylophone"_s} << 3 << u"nothing"_s;
        QTest::newRow("nothing confirmed") << QStringList{u"--confirmed"_s} << 3 << u"nothing"_s;
        QTest::newRow("too low") << QStringList{u"--height"_s, u"50"_s} << 2 << u"--height"_s;
        QTest::newRow("sheets of a PNG") << QStringList{u"--tile"_s, u"a4"_s} << 2 << u"--tile"_s;
        QTest::newRow("no such font") << QStringList{u"--font"_s, u"No such letters"_s} << 2 << u"--font"_s;
        QTest::newRow("larger than any machine") << QStringList{u"--width"_s, u"200000"_s, u"--height"_s, u"200000"_s} << 3 << u"too large"_s;
    }
    void whatOnlyTheCorpusTellsToBeWrongIsSaidAndLeavesNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, named);
        const Run r = run(QStringList{u"export"_s, m_folder.path(), u"-o"_s, m_out.path(u"x.png"_s)} + options);
        QCOMPARE(r.code, code);
        QVERIFY2(r.err.contains(named), qPrintable(r.err));
        QCOMPARE(m_out.names(), QStringList());
    }

    void twoRunsGiveTheSameBytesAndLengthsAreLengths()
    {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
            QByteArray bytes[2];
            for (QByteArray &one : bytes) {
                const QString path = m_out.path(u"same."_s + ending);
                const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, path, u"--preset"_s, u"page"_s, u"--dpi"_s, u"96"_s, u"--undated"_s});
                QVERIFY2(r.code == 0, qPrintable(r.err));
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                one = file.readAll();
                if (ending == "png"_L1) {
                    QCOMPARE(QImage(path).size(), QSize(794, 1123)); // A4 at 96 dpi
                }
                QVERIFY(file.remove());
            }
            QVERIFY2(!bytes[0].isEmpty() && bytes[0] == bytes[1], qPrintable(ending));
        }
    }

    void nothingToExportLeavesNothing()
    {
        QCOMPARE(run({u"export"_s, u"/nowhere/at/all"_s, u"-o"_s, m_out.path(u"x.png"_s)}).code, 3);
        QCOMPARE(m_out.names(), QStringList());
    }

private:
    Folder m_folder;
    Folder m_out;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
