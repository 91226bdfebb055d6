// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Input that cannot be read and output that cannot be written: a clear message naming the file, the rest done, the exit codes.

#include "tests/cli/run/run.h"

#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliFailures : public QObject {
    Q_OBJECT

private slots:
    void anEmptyFolderIsNamed()
    {
        const Folder folder;
        const Folder out;
        const Run r = run({u"build"_s, folder.path(), u"-o"_s, out.path(u"c.eusebius"_s)});
        QCOMPARE(r.code, 3);
        QVERIFY(r.err.contains(folder.path()));
        QCOMPARE(r.err.count(u'\n'), 1);
        QVERIFY(out.names().isEmpty());
    }

    void aMissingPathIsNamed()
    {
        for (const QStringList &arguments : {QStringList{u"text"_s, u"/nowhere/x.txt"_s}, QStringList{u"list"_s, u"events"_s, u"/nowhere/x.txt"_s},
                                             QStringList{u"compare"_s, u"/nowhere/x.txt"_s}, QStringList{u"search"_s, u"/nowhere/x.txt"_s, u"word"_s},
                                             QStringList{u"list"_s, u"events"_s, u"/nowhere/x.txt.eusebius"_s}}) {
            const Run r = run(arguments);
            QCOMPARE(r.code, 3);
            QVERIFY2(r.err.contains(u"/nowhere/x.txt"_s), qPrintable(r.err));
            QCOMPARE(r.out, QByteArray());
        }
    }

    void badFilesAreNamedAndTheRestIsBuilt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a binary named .txt") << QByteArray("\x7f" "ELF\0\0\1\2\3\0\0\0\0\xff\xfe\0", 16).repeated(100);
        QTest::newRow("a 0-byte file") << QByteArray();
        QTest::newRow("nothing but blanks") << QByteArray("  \n\n\t ");
    }
    void badFilesAreNamedAndTheRestIsBuilt()
    {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        const Folder out;
        folder.writeBridges();
        folder.write(u"bad.txt"_s, bytes);
        const QString corpus = out.path(u"c.eusebius"_s);
        const Run r = run({u"build"_s, folder.path(), u"-o"_s, corpus});
        QCOMPARE(r.code, 1);
        QVERIFY2(r.err.contains(u"bad.txt"_s), qPrintable(r.err));
        QCOMPARE(run({u"list"_s, u"documents"_s, corpus}).lines().size(), 3);
        QCOMPARE(run({u"list"_s, u"documents"_s, folder.path()}).code, 1);
    }

    void anUnreadableFileIsNamed()
    {
        const Folder folder;
        folder.writeBridges();
        const QString path = folder.write(u"secret.txt"_s, "In 1951 the bridge fell.\n");
        QVERIFY(QFile(path).setPermissions(QFile::WriteOwner));
        if (QFile(path).open(QIODevice::ReadOnly)) {
            QSKIP("this user may read everything");
        }
        const Run r = run({u"list"_s, u"documents"_s, folder.path()});
        QCOMPARE(r.code, 1);
        QVERIFY2(r.err.contains(u"secret.txt"_s), qPrintable(r.err));
        QCOMPARE(r.lines().size(), 3);
    }

    void aLineOfFiftyMegabytesIsRead()
    {
        const Folder folder;
        folder.writeBridges();
        folder.write(u"long.txt"_s, QByteArray("words without end and in 1951 a date ").repeated(50'000'000 / 37));
        const Run r = run({u"list"_s, u"documents"_s, folder.path()});
        QVERIFY2(r.code == 0 || r.code == 1, qPrintable(r.err));
        QVERIFY(r.lines().size() >= 3);
        QCOMPARE(r.lines().size() == 3, r.err.contains(u"long.txt"_s)); // read, or named
    }

    void aCorpusThatCannotBeWrittenIsNamed()
    {
        const Folder folder;
        folder.writeBridges();
        const Run r = run({u"build"_s, folder.path(), u"-o"_s, u"/nowhere/at/all/c.eusebius"_s});
        QCOMPARE(r.code, 3);
        QVERIFY2(r.err.contains(u"/nowhere/at/all/c.eusebius"_s), qPrintable(r.err));
    }

    void aFileOfAnotherKindIsNotWrittenOver()
    {
        const Folder folder;
        folder.writeBridges();
        const Folder out;
        const QString photo = out.write(u"photo.jpg"_s, "precious");
        const Run r = run({u"build"_s, folder.path(), u"-o"_s, photo});
        QCOMPARE(r.code, 3);
        QVERIFY(r.err.contains(photo));
        QCOMPARE(out.names(), QStringList{u"photo.jpg"_s});
    }

    void aDamagedCorpusIsNamed()
    {
        const Folder folder;
        folder.writeBridges();
        const Folder out;
        const QString corpus = out.path(u"c.eusebius"_s);
        QCOMPARE(run({u"build"_s, folder.path(), u"-o"_s, corpus}).code, 0);
        QFile file(corpus);
        QVERIFY(file.resize(file.size() / 2));
        const Run r = run({u"list"_s, u"events"_s, corpus});
        QCOMPARE(r.code, 3);
        QVERIFY2(r.err.contains(corpus), qPrintable(r.err));
        QCOMPARE(r.out, QByteArray());
    }

    void aFullDiskIsNoticed()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("there is no /dev/full here");
        }
        const Folder folder;
        folder.writeBridges();
        const Run r = run({u"build"_s, folder.path(), u"-o"_s, u"/dev/full"_s});
        QCOMPARE(r.code, 3);
        QVERIFY(r.err.contains(u"/dev/full"_s));
    }

    void aFullDiskIsSaidOfEveryFileAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
            QTest::newRow(qPrintable(ending)) << u"picture."_s + ending << QStringList();
        }
        for (const QString &ending : {u"pdf"_s, u"html"_s, u"csv"_s}) {
            QTest::newRow(qPrintable(u"synopsis "_s + ending)) << u"synopsis."_s + ending << QStringList{u"--synopsis"_s};
        }
    }
    void aFullDiskIsSaidOfEveryFileAndLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const Folder folder;
        folder.writeBridges();
        for (const int freePages : {0, 1}) {
            const Folder disk;
            if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=32k"_s, u"tmpfs"_s, disk.path()}) != 0) {
                QSKIP("this user may not make a small disk");
            }
            const auto unmount = qScopeGuard([&disk] { QProcess::execute(u"umount"_s, {disk.path()}); });
            disk.write(u"filler"_s, QByteArray(32'768 - freePages * 4'096, 'x'));
            const Run r = run(QStringList{u"export"_s, folder.path(), u"-o"_s, disk.path(name)} + options);
            if (freePages > 0 && r.code == 0) {
                continue; // it is smaller than that
            }
            QCOMPARE(r.code, 3);
            QCOMPARE(r.err, disk.path(name) + u": the disk is full; nothing was written\n"_s);
            QCOMPARE(disk.names(), QStringList{u"filler"_s});
        }
    }

    void fileNamesWithLineEndsStayOneLine()
    {
        const Run r = run({u"text"_s, u"/nowhere/two\nlines.txt"_s});
        QCOMPARE(r.code, 3);
        QCOMPARE(r.err.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_cli_failures.moc"
