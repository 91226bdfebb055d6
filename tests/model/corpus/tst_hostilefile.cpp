// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that were damaged, or made to do harm: opened or refused clearly, never a crash, nothing of theirs is run.
// A few hundred damages; EUSEBIUS_DAMAGES=10000 for more.

#include "model/corpus/build.h"
#include "model/corpus/sqlite/database.h"
#include "tests/model/corpus/snapshots/snapshots.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// Changes a file as a hostile program would: with an SQLite that allows everything.
void changeFreely(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message);
    sqlite3_close(handle);
}

} // namespace

class TestHostileFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"good.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(fullParts()), m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }

    void foreignThingsInTheSchemaAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM document; END;");
        QTest::newRow("view") << QByteArray("CREATE VIEW spy AS SELECT 1;");
        QTest::newRow("a view in a table's place") << QByteArray("DROP TABLE reuse; CREATE VIEW reuse AS SELECT 1;");
        QTest::newRow("another table") << QByteArray("CREATE TABLE spy (x);");
        QTest::newRow("a column more") << QByteArray("ALTER TABLE note ADD COLUMN x TEXT;");
        QTest::newRow("a table less") << QByteArray("DROP TABLE note;");
        QTest::newRow("an index") << QByteArray("CREATE INDEX spy ON document (id);");
        QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE spy USING fts5(x);");
    }
    void foreignThingsInTheSchemaAreRefused()
    {
        QFETCH(QByteArray, sql);
        const QString path = goodCopy();
        changeFreely(path, sql);
        const auto loaded = loadCorpus(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::CorpusDamaged);
        QCOMPARE(loaded.error().subject, path);
    }

    void rowsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a range beyond the text") << QByteArray("UPDATE statement SET \"end\" = 100000");
        QTest::newRow("a range the wrong way round") << QByteArray("UPDATE statement SET begin = 20, \"end\" = 10");
        QTest::newRow("a range before the text") << QByteArray("UPDATE expression SET begin = -5");
        QTest::newRow("a huge position") << QByteArray("UPDATE region SET \"end\" = 9223372036854775807");
        QTest::newRow("a document that is not there") << QByteArray("UPDATE statement SET document = 77");
        QTest::newRow("an event that is not there") << QByteArray("UPDATE statement SET event = -1");
        QTest::newRow("no documents at all") << QByteArray("DELETE FROM document");
        QTest::newRow("no events at all") << QByteArray("DELETE FROM event");
        QTest::newRow("no statements at all") << QByteArray("DELETE FROM statement");
        QTest::newRow("a kind there is not") << QByteArray("UPDATE divergence SET kind = 200");
        QTest::newRow("a region there is not") << QByteArray("UPDATE region SET kind = -1");
        QTest::newRow("a word that is not there") << QByteArray("DELETE FROM word");
        QTest::newRow("a reason that is no list") << QByteArray("UPDATE reason SET args = '{\"a\":'");
        QTest::newRow("a time that is none") << QByteArray("UPDATE span SET edtf = 'yesterday'");
        QTest::newRow("a link to nowhere") << QByteArray("UPDATE link SET b = 1000");
        QTest::newRow("a source of copying that is not there") << QByteArray("UPDATE reuse SET taken_from = 9");
        QTest::newRow("a figure of nothing") << QByteArray("UPDATE figure SET statement = statement + 100");
        QTest::newRow("more sources than can be") << QByteArray("UPDATE event SET independent = 99999999999");
        QTest::newRow("the texts gone") << QByteArray("DELETE FROM document_text");
    }
    void rowsThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, sql);
        const QString path = goodCopy();
        changeFreely(path, sql);
        const auto loaded = loadCorpus(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::CorpusDamaged);
        QVERIFY(!loaded.error().args.value(0).isEmpty());
    }

    void rowsInAnotherOrderAreSorted()
    {
        const QString path = goodCopy();
        changeFreely(path, "PRAGMA foreign_keys = OFF;"
                           "UPDATE statement SET key = 50 WHERE key = 1; UPDATE figure SET statement = 50; UPDATE name SET statement = 50;"
                           "UPDATE link SET a = 50 WHERE a = 1; UPDATE divergence SET statement_a = 50 WHERE statement_a = 1;");
        const auto loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), dump(Snapshot(fullParts())));
    }

    void aTruncatedFileIsRefused()
    {
        for (qsizetype size = 0; size < m_good.size(); size += 1777) {
            const QString path = copyOf(m_good.first(size));
            const auto loaded = loadCorpus(path);
            QVERIFY2(!loaded, qPrintable(QString::number(size)));
        }
    }

    void randomDamageIsSurvived()
    {
        std::mt19937 random(20260101);
        int refused = 0;
        const int asked = qEnvironmentVariableIntValue("EUSEBIUS_DAMAGES");
        const int rounds = asked > 0 ? asked : 400;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = m_good;
            const int changes = 1 + static_cast<int>(random() % 30);
            for (int change = 0; change < changes; ++change) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            }
            const auto loaded = loadCorpus(copyOf(bytes));
            if (!loaded) {
                ++refused;
                QVERIFY(!loaded.error().subject.isEmpty());
            } else {
                QVERIFY(!dump(**loaded).isEmpty()); // every index leads somewhere
            }
        }
        QVERIFY(refused > 0 && refused < rounds);
    }

    void aJournalThatNamesAnotherFileIsNotFollowed()
    {
        const QString path = goodCopy();
        const QString precious = m_folder.filePath(u"precious.txt"_s);
        QFile file(precious);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("keep me");
        file.close();
        QFile journal(path + "-journal"_L1);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(512, '\0') + precious.toUtf8() + QByteArray(8, '\1') + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
        journal.close();
        QVERIFY(!loadCorpus(path));
        QVERIFY(QFile::exists(precious));
        QVERIFY(QFile::remove(path + "-journal"_L1));
    }

private:
    QString goodCopy() { return copyOf(m_good); }
    QString copyOf(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"copy.eusebius"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        return path;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
