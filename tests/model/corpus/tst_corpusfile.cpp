// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "model/corpus/file/corpusfile.h"
#include "tests/model/corpus/snapshots/snapshots.h"
#include "tests/support/generated/generatedcorpus.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// A second form, as a later version would have: one table more.
SchemaHistory laterHistory()
{
    QFile file(u":/sql/schema-1.sql"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray first = file.readAll();
    const QByteArray more = "CREATE TABLE later (x INTEGER) STRICT;";
    return SchemaHistory({{first, {}}, {first + more, more}});
}

} // namespace

class TestCorpusFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBack()
    {
        const Snapshot snapshot(fullParts());
        const QString path = filePath(u"a.eusebius"_s);
        QVERIFY(saveCorpus(snapshot, path));
        const Result<SnapshotPtr> loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), dump(snapshot));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.eusebius"_s}); // closed it is one file
    }

    void aGeneratedCorpusComesBack()
    {
        Snapshot::Parts parts = generatedCorpus({.documents = 7, .events = 500, .ancient = true})->findings();
        for (Document &document : parts.documents) {
            document.text = document.text.leftJustified(100'000); // its statements stand somewhere
        }
        const Snapshot snapshot(std::move(parts));
        QVERIFY(saveCorpus(snapshot, filePath(u"a.eusebius"_s)));
        const Result<SnapshotPtr> loaded = loadCorpus(filePath(u"a.eusebius"_s));
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), dump(snapshot));
    }

    void anEmptyCorpusComesBack()
    {
        QVERIFY(saveCorpus(Snapshot(Snapshot::Parts{}), filePath(u"a.eusebius"_s)));
        const Result<SnapshotPtr> loaded = loadCorpus(filePath(u"a.eusebius"_s));
        QVERIFY(loaded);
        QVERIFY((*loaded)->documents().empty());
    }

    void equalCorporaAreEqualBytes()
    {
        QVERIFY(saveCorpus(Snapshot(fullParts()), filePath(u"a.eusebius"_s)));
        QVERIFY(saveCorpus(Snapshot(fullParts()), filePath(u"b.eusebius"_s)));
        QCOMPARE(bytesOf(filePath(u"a.eusebius"_s)), bytesOf(filePath(u"b.eusebius"_s)));
    }

    void savingAgainReplacesTheFindings()
    {
        const QString path = filePath(u"a.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(fullParts()), path));
        QVERIFY(saveCorpus(Snapshot(partsOfTexts({u"other"_s})), path));
        const Result<SnapshotPtr> loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE((*loaded)->documents().size(), std::size_t(1));
        QCOMPARE((*loaded)->document(0).text, u"other"_s);
    }

    void savingAgainKeepsWhatAPersonWrote()
    {
        const QString path = filePath(u"a.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(fullParts()), path));
        {
            Result<Database> file = Database::open(path, Database::Mode::ReadWrite);
            QVERIFY(file->execute("INSERT INTO view_state VALUES ('zoom', '7')"));
        }
        QVERIFY(saveCorpus(Snapshot(partsOfTexts({u"other"_s})), path));
        Result<Database> file = Database::open(path, Database::Mode::ReadOnly);
        QCOMPARE(*file->number("SELECT value FROM view_state WHERE name = 'zoom'"), 7);
    }

    void theWordsOfAStatementCanBeReadWithoutTheProgram()
    {
        const QString path = filePath(u"a.eusebius"_s);
        const Snapshot snapshot(fullParts());
        QVERIFY(saveCorpus(snapshot, path));
        Result<Database> file = Database::open(path, Database::Mode::ReadOnly);
        SqlStatement row = file->prepare("SELECT substr(text, begin + 1, \"end\" - begin) FROM statement JOIN document_text USING (document) "
                                         "ORDER BY statement.key");
        for (const Statement &s : snapshot.statements()) {
            QVERIFY(row.next());
            QCOMPARE(row.text(0), snapshot.document(s.document).text.mid(s.range.begin, s.range.length()));
        }
    }

    void aFileOfAnotherKindIsNotWrittenOver()
    {
        const QString path = filePath(u"photo.eusebius"_s);
        write(path, "precious");
        const Result<void> saved = saveCorpus(Snapshot(fullParts()), path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CorpusNotOurs);
        QCOMPARE(saved.error().subject, path);
        QCOMPARE(bytesOf(path), QByteArray("precious"));
        QCOMPARE(namesIn(m_folder->path()).size(), 1);
    }

    void anEmptyFileIsWrittenOver()
    {
        const QString path = filePath(u"a.eusebius"_s);
        write(path, {});
        QVERIFY(saveCorpus(Snapshot(fullParts()), path));
        QVERIFY(loadCorpus(path));
    }

    void aPlaceThatIsNotThereIsNamed()
    {
        const QString path = filePath(u"nowhere/a.eusebius"_s);
        const Result<void> saved = saveCorpus(Snapshot(fullParts()), path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(saved.error().subject, path);
        QVERIFY(!saveCorpus(Snapshot(fullParts()), m_folder->path()));
        QVERIFY(namesIn(m_folder->path()).isEmpty());
    }

    void aLinkIsWrittenThrough()
    {
        const QString path = filePath(u"a.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(partsOfTexts({u"one"_s})), path));
        const QString link = filePath(u"link.eusebius"_s);
        QVERIFY(QFile::link(path, link));
        QVERIFY(saveCorpus(Snapshot(partsOfTexts({u"two"_s})), link));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE((*loadCorpus(path))->document(0).text, u"two"_s);
    }

    void whatIsNoCorpusIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorCode::FileEmpty);
        QTest::newRow("text") << QByteArray("plain text that is longer than the hundred bytes of an SQLite header, to be sure it is not just too short") << static_cast<int>(ErrorCode::CorpusNotOurs);
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << static_cast<int>(ErrorCode::CorpusNotOurs);
        QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << static_cast<int>(ErrorCode::CorpusNotOurs);
    }
    void whatIsNoCorpusIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const QString path = filePath(u"a.eusebius"_s);
        write(path, bytes);
        const auto loaded = loadCorpus(path);
        QVERIFY(!loaded);
        QCOMPARE(static_cast<int>(loaded.error().code), code);
        QCOMPARE(loaded.error().subject, path);
    }

    void aMissingFileIsSaidToBeMissing()
    {
        const auto loaded = loadCorpus(filePath(u"none.eusebius"_s));
        QCOMPARE(loaded.error().code, ErrorCode::FileMissing);
        QCOMPARE(loadCorpus(m_folder->path()).error().code, ErrorCode::CorpusNotOurs);
    }

    void aNewerFormIsReadButNotWritten()
    {
        const QString path = filePath(u"a.eusebius"_s);
        const Snapshot snapshot(fullParts());
        QVERIFY(saveCorpus(snapshot, path));
        QVERIFY(Database::open(path, Database::Mode::ReadWrite)
                    ->execute("CREATE TABLE later (x TEXT) STRICT; ALTER TABLE note ADD COLUMN later TEXT; PRAGMA user_version = 9"));
        const QByteArray before = bytesOf(path);
        const auto loaded = loadCorpus(path);
        QVERIFY(loaded);
        QCOMPARE(dump(**loaded), dump(snapshot));
        const auto saved = saveCorpus(snapshot, path);
        QCOMPARE(saved.error().code, ErrorCode::CorpusNewer);
        QCOMPARE(saved.error().args, (QStringList{u"9"_s, QString::number(kCorpusVersion)}));
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerFormWithoutOurTablesIsRefusedByName()
    {
        for (const QByteArray &change : {QByteArray("DROP TABLE note"), QByteArray("ALTER TABLE event RENAME COLUMN title TO name")}) {
            const QString path = filePath(u"a.eusebius"_s);
            QFile::remove(path);
            QVERIFY(saveCorpus(Snapshot(fullParts()), path));
            QVERIFY(Database::open(path, Database::Mode::ReadWrite)->execute("PRAGMA user_version = 9;" + change));
            const auto loaded = loadCorpus(path);
            QCOMPARE(loaded.error().code, ErrorCode::CorpusNewer);
            QCOMPARE(loaded.error().args, (QStringList{u"9"_s, QString::number(kCorpusVersion)}));
        }
    }

    void anOlderFormIsBroughtUpAndKept()
    {
        const QString path = filePath(u"a.eusebius"_s);
        const Snapshot snapshot(fullParts());
        QVERIFY(saveCorpus(snapshot, path));
        const QByteArray before = bytesOf(path);
        const Result<Database> database = openCorpusFile(path, laterHistory());
        QVERIFY(database);
        QCOMPARE(bytesOf(path + ".form-1"_L1), before);
        QVERIFY(SchemaHistory(laterHistory()).check(const_cast<Database &>(*database), 2));
        QCOMPARE(dump(**loadCorpus(path + ".form-1"_L1)), dump(snapshot));
        QCOMPARE(openCorpusFile(path, SchemaHistory::standard()).error().code, ErrorCode::CorpusNewer);
        QCOMPARE(dump(**loadCorpus(path)), dump(snapshot)); // what this one knows of it
    }

    void anOlderFormThatMayNotBeWrittenIsBroughtUpInMemory()
    {
        const QString path = filePath(u"a.eusebius"_s);
        QVERIFY(saveCorpus(Snapshot(fullParts()), path));
        QFile(path).setPermissions(QFile::ReadOwner);
        if (QFile(path).open(QIODevice::ReadWrite)) {
            QSKIP("this user may write everywhere");
        }
        Result<Database> database = openCorpusFile(path, laterHistory());
        QVERIFY(database);
        QVERIFY(laterHistory().check(*database, 2));
        QCOMPARE(namesIn(m_folder->path()).size(), 1);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        const QString path = filePath(u"a.eusebius"_s);
        const Snapshot snapshot(fullParts());
        QVERIFY(saveCorpus(snapshot, path));
        QFile file(u":/sql/schema-1.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        for (const QByteArray &migration : {QByteArray("CREATE TABLE other (x) STRICT;"), QByteArray("nonsense;"), QByteArray()}) {
            const SchemaHistory broken({{first, {}}, {first + "CREATE TABLE later (x INTEGER) STRICT;", migration}});
            QVERIFY(!openCorpusFile(path, broken));
            QCOMPARE(dump(**loadCorpus(path)), dump(snapshot));
        }
    }

private:
    QString filePath(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCorpusFile)
#include "tst_corpusfile.moc"
