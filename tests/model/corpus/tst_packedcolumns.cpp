// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns packed beside the tables: used where they are whole, passed over where not, never believed.

#include "model/corpus/build.h"
#include "model/corpus/findings.h"
#include "tests/model/corpus/snapshots/snapshots.h"

#include <QTest>

#include <sqlite3.h>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

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

class TestPackedColumns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"good.eusebius"_s);
        CorpusContents contents{m_parts, {}};
        contents.packedFrom = 0;
        QVERIFY(writeCorpus(contents, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        m_dump = dump(Snapshot(m_parts));
    }

    void everythingComesBack()
    {
        const auto loaded = loadCorpus(goodCopy());
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), m_dump);
    }

    void theyAreReadInsteadOfTheTables()
    {
        const QString path = goodCopy();
        changeFreely(path, "DELETE FROM name; DELETE FROM figure; DELETE FROM divergence; DELETE FROM expression");
        const auto loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), m_dump);
    }

    void withoutTheirStampTheTablesAreRead()
    {
        const QString path = goodCopy();
        changeFreely(path, "DELETE FROM corpus WHERE name = 'packed'; UPDATE statement SET title = 'Another'");
        const auto loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE((*loaded)->statement(0).title, u"Another"_s);
    }

    void whereTheyAreNotWholeTheTablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("gone") << QByteArray("DELETE FROM packed");
        QTest::newRow("no table") << QByteArray("DROP TABLE packed");
        QTest::newRow("another stamp") << QByteArray("UPDATE packed SET data = x'78' WHERE key = 1");
        QTest::newRow("no stamp") << QByteArray("DELETE FROM packed WHERE key = 1");
        QTest::newRow("another stamp in the corpus") << QByteArray("UPDATE corpus SET value = '1 3 2 0' WHERE name = 'packed'");
        QTest::newRow("a later form") << QByteArray("UPDATE corpus SET value = '2' || substr(value, 2) WHERE name = 'packed'");
        QTest::newRow("a column gone") << QByteArray("DELETE FROM packed WHERE name = 'hot'");
        QTest::newRow("no places") << QByteArray("DELETE FROM packed WHERE name = 'title_places'");
        QTest::newRow("no texts") << QByteArray("DELETE FROM packed WHERE name = 'word_texts'");
        QTest::newRow("a column twice") << QByteArray("INSERT INTO packed SELECT 1000, name, data FROM packed WHERE name = 'statements'");
        QTest::newRow("half a row") << QByteArray("UPDATE packed SET data = substr(data, 1, 21) WHERE name = 'statements'");
        QTest::newRow("a row less") << QByteArray("UPDATE packed SET data = substr(data, 1, 56) WHERE name = 'statements'");
        QTest::newRow("zeros") << QByteArray("UPDATE packed SET data = zeroblob(length(data)) WHERE name = 'statements_by_id'");
        QTest::newRow("a blob of nothing") << QByteArray("UPDATE packed SET data = x'' WHERE name = 'events'");
        QTest::newRow("a giant") << QByteArray("UPDATE packed SET data = zeroblob(50000000) WHERE name = 'links'");
        QTest::newRow("times that are none") << QByteArray("UPDATE packed SET data = zeroblob(length(data)) WHERE name = 'span_texts'");
        QTest::newRow("a text in a blob's place") << QByteArray("UPDATE packed SET data = CAST('abc' AS BLOB) WHERE name = 'members'");
    }
    void whereTheyAreNotWholeTheTablesAreRead()
    {
        QFETCH(QByteArray, sql);
        const QString path = goodCopy();
        changeFreely(path, sql);
        const auto loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), m_dump);
    }

    void aDocumentThatGotShorterIsNotReadBeyondItsEnd()
    {
        const QString path = goodCopy();
        changeFreely(path, "UPDATE document_text SET text = 'x'");
        QVERIFY(!loadCorpus(path)); // neither by the columns nor by the tables
    }

    void randomDamageIsSurvived()
    {
        std::mt19937 random(20260102);
        const int asked = qEnvironmentVariableIntValue("EUSEBIUS_DAMAGES");
        const int rounds = asked > 0 ? asked : 400;
        int opened = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = m_good;
            const int changes = 1 + static_cast<int>(random() % 30);
            for (int change = 0; change < changes; ++change) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            }
            if (const auto loaded = loadCorpus(copyOf(bytes))) {
                ++opened;
                QVERIFY(!dump(**loaded).isEmpty()); // every index leads somewhere
            }
        }
        QVERIFY(opened > 0 && opened < rounds);
    }

    void smallCorporaHaveNone()
    {
        const QString path = m_folder.filePath(u"small.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(m_parts), path));
        Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
        QCOMPARE(*database->number("SELECT count(*) FROM packed"), qint64(0));
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
    const Snapshot::Parts m_parts = fullParts();
    QByteArray m_good;
    QStringList m_dump;
};

QTEST_GUILESS_MAIN(TestPackedColumns)
#include "tst_packedcolumns.moc"
