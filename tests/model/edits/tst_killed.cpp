// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments: the file opens, is sound, and everything is in it that was said to be.
// A few dozen rounds; EUSEBIUS_KILLS=200 for more.

#include "model/corpus/build.h"
#include "model/corpus/file/corpusfile.h"
#include "model/edits/editor.h"
#include "tests/model/edits/endless.h"
#include "tests/support/toldedits/toldedits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("EUSEBIUS_KILLS");
    return asked > 0 ? asked / 4 : 8;
}

/// Starts the program and kills it some milliseconds after its first word; what it said before.
QStringList runAndKill(const QString &what, const QString &path, QRandomGenerator &dice)
{
    QProcess process;
    process.start(QStringLiteral(EUSEBIUS_EDITFOREVER), {what, path});
    QByteArray said;
    if (!process.waitForReadyRead(60'000)) {
        qWarning("said nothing: %s", process.readAllStandardError().constData());
    }
    const int patience = dice.bounded(60);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        process.waitForReadyRead(1);
    }
    process.kill();
    process.waitForFinished();
    said = process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);
    return QString::fromLatin1(said).split(u'\n', Qt::SkipEmptyParts);
}

QString integrityOf(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        return u"does not open"_s;
    }
    SqlStatement row = database->prepare("PRAGMA integrity_check");
    return row.next() ? row.text(0) : u"no answer"_s;
}

/// The edits of editforever.
void editUpTo(Editor &editor, std::size_t count)
{
    for (quint64 n = editor.history().size() + 1; n <= count; ++n) {
        for (quint64 tries = 0; !editor.apply(anyEdit(*editor.snapshot(), n * 100 + tries)); ++tries) {
        }
    }
}

} // namespace

class TestKilled : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyEditThatWasSaidToBeMadeIsThere()
    {
        // The same edits in a file whose editor is closed properly each time come to the same corpus.
        const QString quiet = m_folder->filePath(u"quiet.eusebius"_s);
        QVERIFY(saveCorpus(*toldSnapshot(endlessDocuments(false)), path()));
        QVERIFY(saveCorpus(*toldSnapshot(endlessDocuments(false)), quiet));
        for (int round = 0; round < rounds(); ++round) {
            const QStringList said = runAndKill(u"edit"_s, path(), m_dice);
            QVERIFY(!said.isEmpty());
            const auto number = said.last().section(u' ', 1).toULongLong();
            QCOMPARE(integrityOf(path()), u"ok"_s);
            const auto editor = Editor::open(path(), toldInstruments());
            QVERIFY(editor);
            QCOMPARE((*editor)->readOnly(), ReadOnly::No); // the dead one's lock does not count
            const std::size_t made = (*editor)->history().size();
            QVERIFY2(made == number || made == number + 1, qPrintable(u"%1 of %2"_s.arg(made).arg(number)));
            const auto again = Editor::open(quiet, toldInstruments());
            QVERIFY(again);
            editUpTo(**again, made);
            QCOMPARE(canonicalDump(*(*editor)->snapshot()), canonicalDump(*(*again)->snapshot()));
        }
    }

    void anImportThatIsKilledLeavesTheOldOrTheNew()
    {
        QVERIFY(saveCorpus(*toldSnapshot(endlessDocuments(false)), path()));
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(!runAndKill(u"import"_s, path(), m_dice).isEmpty());
            checkVersions();
        }
    }

    void anImportIntoAnOpenCorpusThatIsKilledLosesNoDecision()
    {
        QVERIFY(saveCorpus(*toldSnapshot(endlessDocuments(false)), path()));
        for (int round = 0; round < rounds(); ++round) {
            const QStringList said = runAndKill(u"reimport"_s, path(), m_dice);
            QVERIFY(!said.isEmpty());
            checkVersions();
            const auto editor = Editor::open(path(), toldInstruments());
            QVERIFY(editor);
            int notes = 0;
            (*editor)->snapshot()->decisions().forEachNote([&notes](const Note &) { ++notes; });
            m_notes += static_cast<int>(said.last().section(u' ', 1).toULongLong());
            QVERIFY(notes >= m_notes && notes <= m_notes + 1);
            m_notes = notes;
        }
    }

    void aMigrationThatIsKilledLeavesTheOldOrTheNew()
    {
        QVERIFY(saveCorpus(*toldSnapshot(endlessDocuments(false)), path() + ".old"_L1));
        for (int round = 0; round < rounds(); ++round) {
            QVERIFY(!runAndKill(u"migrate"_s, path(), m_dice).isEmpty());
            if (!QFile::exists(path()) || QFileInfo(path()).size() < QFileInfo(path() + ".old"_L1).size()) {
                continue; // killed while the file was put there
            }
            Result<Database> database = openCorpusFile(path(), endlessHistory());
            QVERIFY2(database, database ? "" : qPrintable(database.error().args.join(u' ')));
            QCOMPARE(integrityOf(path()), u"ok"_s);
        }
    }

private:
    QString path() const { return m_folder->filePath(u"a.eusebius"_s); }
    void checkVersions()
    {
        QCOMPARE(integrityOf(path()), u"ok"_s);
        const auto loaded = loadCorpus(path());
        QVERIFY(loaded);
        const std::size_t lines = (*loaded)->statements().size();
        QVERIFY(lines == 12 * 30 || lines == 12 * 31);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_dice{20240229};
    int m_notes = 0;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
