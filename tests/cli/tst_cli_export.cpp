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

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const Run r = run({u"export"_s, m_folder.path(), u"-o"_s, u"/nowhere/at/all/x.png"_s});
        QCOMPARE(r.code, 3);
        QVERIFY2(r.err.contains(u"/nowhere/at/all/x.png"_s), qPrintable(r.err));
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
