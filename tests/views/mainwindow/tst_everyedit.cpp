// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every edit by key: made, undone and made again, and still there when the program is killed. The program that is killed is this one,
// started once more.

#include "tests/views/mainwindow/everyedit.h"
#include "views/words/editwords.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Decides until it is killed, and says on standard output what is done when it is done.
class KilledWindow : public QObject, private EveryEdit {
    Q_OBJECT

public:
    explicit KilledWindow(const QString &path) : m_path(path) { }

private slots:
    void decidesUntilItIsKilled()
    {
        openFile(m_path);
        int number = 0;
        for (const Step &step : steps()) {
            step.act();
            std::printf("decided %d %s\n", ++number, state().constData());
            std::fflush(stdout);
        }
        QThread::sleep(60);
    }

private:
    QString m_path;
};

class TestEveryEdit : public QObject, private EveryEdit {
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void everyEditIsMadeUndoneAndMadeAgainByKey()
    {
        QVERIFY(saveCorpus(*fourTellers(), path()));
        openFile(path());
        QStringList made;
        for (const Step &step : steps()) {
            const QByteArray before = state();
            step.act();
            const QByteArray after = state();
            QVERIFY2(after != before, qPrintable(step.name + u" changed nothing"_s));
            QCOMPARE(m_workspace->edits.undoWords(), editWords(step.name));
            press(u"Ctrl+Z"_s);
            QVERIFY2(state() == before, qPrintable(step.name + u" is not undone"_s));
            press(u"Ctrl+Shift+Z"_s);
            QVERIFY2(state() == after, qPrintable(step.name + u" is not made again"_s));
            made.append(step.name);
        }
        // One of each kind: what an edit with a sense of its own is called stands in edit.cpp.
        QCOMPARE(made.size(), 28);
        QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
        end();
    }

    void whatWasSaidToBeDecidedIsThereAfterTheProgramWasKilled()
    {
        QRandomGenerator dice(31);
        for (int round = 0; round < 4; ++round) {
            QFile::remove(path());
            QVERIFY(saveCorpus(*fourTellers(), path()));
            const QStringList last = runAndKill(round == 0 ? 28 : 1 + static_cast<int>(dice.bounded(27)), static_cast<int>(dice.bounded(15)));
            QCOMPARE(last.size(), 3);
            const auto editor = Editor::open(path());
            QVERIFY(editor);
            QCOMPARE((*editor)->readOnly(), ReadOnly::No); // the dead one's lock does not count
            const auto there = static_cast<int>((*editor)->history().size());
            QVERIFY2(there == last[1].toInt() || there == last[1].toInt() + 1, qPrintable(u"%1 of %2"_s.arg(there).arg(last[1])));
            if (there == last[1].toInt()) {
                const QByteArray found = QCryptographicHash::hash(canonicalDump(*(*editor)->snapshot()).toUtf8(), QCryptographicHash::Sha1).toHex();
                QCOMPARE(QString::fromLatin1(found), last[2]);
            }
        }
    }

private:
    QString path() const { return m_place->filePath(u"killed.eusebius"_s); }

    /// Lets the other one decide so many times, and a little longer; what it said last.
    QStringList runAndKill(int decisions, int milliseconds)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--killed"_s, path()});
        QString said;
        while (!said.contains(u"decided %1 "_s.arg(decisions)) && process.waitForReadyRead(30'000)) {
            said += QString::fromLatin1(process.readAllStandardOutput());
        }
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        process.kill();
        process.waitForFinished();
        said += QString::fromLatin1(process.readAllStandardOutput());
        said.truncate(said.lastIndexOf(u'\n') + 1);
        const QStringList lines = said.split(u'\n').filter(u"decided "_s);
        return lines.isEmpty() ? QStringList() : lines.last().split(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--killed"_L1) {
        KilledWindow killed(arguments.value(2));
        return QTest::qExec(&killed, QStringList{arguments.front()});
    }
    TestEveryEdit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everyedit.moc"
