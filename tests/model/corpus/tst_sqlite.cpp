// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/sqlite/database.h"
#include "model/corpus/sqlite/wtf8.h"

#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestSqlite : public QObject {
    Q_OBJECT

private slots:
    void everyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"plain"_s;
        QTest::newRow("a NUL inside") << u"a\0b"_s;
        QTest::newRow("beyond the first plane") << u"a😀b"_s;
        QTest::newRow("Korean, whose bytes begin like surrogates'") << u"한국 힣"_s;
        QTest::newRow("first half alone") << u"a"_s + QChar(0xd83d);
        QTest::newRow("second half alone") << QChar(0xde00) + u"b"_s;
        QTest::newRow("halves the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d) + u"😀"_s;
    }
    void everyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        QCOMPARE(fromWtf8(toWtf8(text)), text);
        Result<Database> database = Database::inMemory();
        QVERIFY(database->execute("CREATE TABLE t (x TEXT NOT NULL) STRICT"));
        database->prepare("INSERT INTO t VALUES (?)").run(text);
        SqlStatement rows = database->prepare("SELECT x FROM t");
        QVERIFY(rows.next());
        QVERIFY(!rows.isNull(0));
        QCOMPARE(rows.text(0), text);
        QVERIFY(!rows.next());
        QVERIFY(!rows.failed());
    }

    void brokenBytesAreReplaced()
    {
        QCOMPARE(fromWtf8("a\xff\xed\xa0"), QString::fromUtf8("a\xff\xed\xa0"));
        QCOMPARE(fromWtf8("\xed"), QString(QChar(QChar::ReplacementCharacter)));
    }

    void valuesOfEveryKindAreBound()
    {
        enum class Colour { Red, Green };
        Result<Database> database = Database::inMemory();
        QVERIFY(database->execute("CREATE TABLE t (a, b, c, d, e, f)"));
        database->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)")
            .run(qint64(-5), 0.5, QByteArray("\0x", 2), std::optional<qint64>(), Colour::Green, true);
        SqlStatement row = database->prepare("SELECT * FROM t");
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), -5);
        QCOMPARE(row.real(1), 0.5);
        QCOMPARE(row.blob(2), QByteArray("\0x", 2));
        QVERIFY(row.isNull(3));
        QCOMPARE(row.integer(4), 1);
        QCOMPARE(row.integer(5), 1);
    }

    void aFailureStaysUntilItIsAskedFor()
    {
        Result<Database> database = Database::inMemory();
        QVERIFY(database->execute("CREATE TABLE t (x INTEGER PRIMARY KEY)"));
        SqlStatement insert = database->prepare("INSERT INTO t VALUES (?)");
        insert.run(qint64(1));
        QVERIFY(!insert.failed());
        insert.run(qint64(1));
        insert.run(qint64(2));
        QVERIFY(insert.failed());
        QCOMPARE(database->lastError().code, ErrorCode::DatabaseFailed);
        QVERIFY(database->prepare("SELECT nonsense FROM nowhere").failed());
    }

    void aNumberOutsideItsBoundsFailsTheStatement()
    {
        enum class Kind : quint8 { A, B };
        Result<Database> database = Database::inMemory();
        SqlStatement row = database->prepare("SELECT 1, 2, -1");
        QVERIFY(row.next());
        QCOMPARE(row.enumeration(0, Kind::B), Kind::B);
        QVERIFY(!row.failed());
        QCOMPARE(row.enumeration(1, Kind::B), Kind::A);
        QVERIFY(row.failed());
        QVERIFY(row.outOfBounds());
        QVERIFY(!row.next());
    }

    void triggersAndViewsDoNotRun()
    {
        Result<Database> database = Database::inMemory();
        QVERIFY(database->execute("CREATE TABLE t (x); CREATE TABLE seen (x);"
                                  "CREATE TRIGGER spy AFTER INSERT ON t BEGIN INSERT INTO seen VALUES (1); END;"
                                  "CREATE VIEW v AS SELECT x FROM t; INSERT INTO t VALUES (1);"));
        QCOMPARE(*database->number("SELECT count(*) FROM seen"), 0);
        QVERIFY(!database->number("SELECT count(*) FROM v"));
        QVERIFY(!database->execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema;"));
        QVERIFY(!database->execute("ATTACH ':memory:' AS other"));
    }

    void aMissingFileIsNotMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none.db"_s);
        QVERIFY(!Database::open(path, Database::Mode::ReadWrite));
        QVERIFY(!Database::open(path, Database::Mode::ReadOnly));
        QVERIFY(!QFile::exists(path));
        QVERIFY(Database::open(path, Database::Mode::Create));
    }

    void aDatabaseCanBeCopied()
    {
        Result<Database> from = Database::inMemory();
        QVERIFY(from->execute("CREATE TABLE t (x); INSERT INTO t VALUES (7)"));
        Result<Database> to = Database::inMemory();
        QVERIFY(to->copyFrom(*from));
        QCOMPARE(*to->number("SELECT x FROM t"), 7);
    }
};

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
