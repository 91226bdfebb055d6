// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/state/workspace.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// The periods a corpus is looked at in: a large one is looked through elsewhere, and what comes late is not taken up.
class TestOutlook : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tasks = std::make_unique<HeldTasks>();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->setTasks(*m_tasks);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_tasks.reset();
    }

    void aSmallCorpusIsFoldedAtOnce()
    {
        m_workspace->corpus.open(farApart(60), {}, {});
        m_workspace->timeline.setFolded(true);
        QCOMPARE(m_tasks->waiting(), 0);
        QVERIFY(!m_workspace->range.folds().isEmpty());
    }

    void aLargeOneIsFoldedWhenItsEmptyStretchesAreKnown()
    {
        m_workspace->corpus.open(farApart(kMany), {}, {});
        const Period before = m_workspace->range.shown();
        m_workspace->timeline.setFolded(true);
        QCOMPARE(m_tasks->waiting(), 1);
        QVERIFY(m_workspace->range.folds().isEmpty());
        QCOMPARE(m_workspace->range.shown(), before);
        m_tasks->finishFirst();
        QVERIFY(!m_workspace->range.folds().isEmpty());
        QCOMPARE(m_workspace->range.shown(), m_workspace->range.extent());
    }

    void aPeriodAskedForMeanwhileIsWhatIsShown()
    {
        m_workspace->corpus.open(farApart(kMany), {}, {});
        const Period wanted{secondsOf(u"1910"_s), secondsOf(u"1920"_s)};
        m_workspace->timeline.setFolded(true); // as a saved view does, and the session of last time
        m_workspace->range.show(wanted);
        m_tasks->finishFirst();
        QVERIFY(!m_workspace->range.folds().isEmpty());
        QCOMPARE(m_workspace->range.shown(), wanted);
        m_workspace->timeline.setFolded(false);
        m_tasks->finishFirst();
        m_workspace->timeline.setFolded(true);
        m_workspace->range.show(wanted); // though it is shown already
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->range.shown(), wanted);
    }

    void whoUnfoldsMeanwhileSeesNothingFolded()
    {
        m_workspace->corpus.open(farApart(kMany), {}, {});
        m_workspace->timeline.setFolded(true);
        m_workspace->timeline.setFolded(false);
        while (m_tasks->waiting() > 0) {
            m_tasks->finishFirst();
        }
        QVERIFY(m_workspace->range.folds().isEmpty());
    }

    void foldsOfACorpusThatWasClosedAreNotTakenUp()
    {
        m_workspace->corpus.open(farApart(kMany), {}, {});
        m_workspace->timeline.setFolded(true);
        m_workspace->timeline.setFolded(false);
        m_workspace->timeline.setFolded(true);
        m_workspace->corpus.open(fourTellers(), {}, {});
        const Period shown = m_workspace->range.shown();
        while (m_tasks->waiting() > 0) {
            m_tasks->finishFirst();
        }
        QCOMPARE(m_workspace->range.shown(), shown);
    }

    void whatWasFoundOutWhileReadingIsTakenUp()
    {
        const SnapshotPtr corpus = farApart(60);
        Workspace::Outlook outlook = Workspace::outlookOf(corpus, false);
        outlook.dense = {outlook.dense.from + 1000, outlook.dense.to}; // so that it is known again
        m_workspace->setOutlook(outlook);
        m_workspace->corpus.open(corpus, {}, {});
        QCOMPARE(m_workspace->range.shown(), outlook.dense);
        m_workspace->setOutlook(outlook);
        m_workspace->corpus.open(fourTellers(), {}, {});
        QVERIFY(m_workspace->range.shown() != outlook.dense); // it is of another
    }

private:
    static constexpr int kMany = 30'000;

    static Instant secondsOf(const QString &edtf) { return TimeSpan::fromEdtf(edtf)->earliestStart(); }

    /// Two decades with centuries of nothing before them, where something is told of one year.
    static SnapshotPtr farApart(int statements)
    {
        std::vector<StatementRow> rows;
        for (int i = 0; i < statements; ++i) {
            rows.push_back({0, i == 0 ? u"0410"_s : i == 1 ? u"0415"_s : QString::number(1900 + i % 50), u"something happened"_s});
        }
        return corpusOf({u"one.txt"_s}, rows);
    }

    std::unique_ptr<HeldTasks> m_tasks;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestOutlook)
#include "tst_outlook.moc"
