// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/views/timeline/openedtimeline.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinetip.h"

#include <QTest>
#include <QWheelEvent>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Empty stretches folded, under real wheel, drag and keys.
class TestTimelineFolding : public QObject, private OpenedTimeline {
    Q_OBJECT

private slots:
    void init()
    {
        open(farApart());
    }

    void cleanup() { close(); }

    void nothingIsFoldedUntilItIsAskedFor()
    {
        QVERIFY(m_workspace->range.folds().isEmpty());
        QVERIFY(canvas().scale().folds().isEmpty());
    }

    void foldingShowsAllOfItAtOnce()
    {
        m_workspace->range.showAll();
        QVERIFY(canvas().scale().x(instantOf({1950, 1, 1})) - canvas().scale().x(instantOf({1900, 1, 1})) < 0.05 * canvas().width());
        m_workspace->timeline.setFolded(true);
        QVERIFY(!canvas().scale().folds().isEmpty());
        QCOMPARE(m_workspace->range.shown(), m_workspace->range.extent());
        QCOMPARE(drawn().size(), m_workspace->snapshot()->statements().size());
        // The last fifty years, pressed into a corner before, have most of the width now.
        QVERIFY(canvas().scale().x(instantOf({1950, 1, 1})) - canvas().scale().x(instantOf({1900, 1, 1})) > 0.5 * canvas().width());
    }

    void unfoldingLeavesThePeriodInView()
    {
        m_workspace->timeline.setFolded(true);
        const Period late{instantOf({1900, 1, 1}), instantOf({1950, 1, 1})};
        m_workspace->range.show(late);
        m_workspace->timeline.setFolded(false);
        QCOMPARE(m_workspace->range.shown(), late);
        QVERIFY(canvas().scale().folds().isEmpty());
    }

    void theWheelZoomsAboutThePointerAcrossAFold()
    {
        m_workspace->timeline.setFolded(true);
        const double x = canvas().scale().x(instantOf({1935, 1, 1}));
        for (const int notch : {120, 120, 120, -120, -120, 120}) {
            QWheelEvent event({x, 200}, canvas().mapToGlobal(QPointF(x, 200)), {}, {0, notch}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&canvas(), &event);
            QVERIFY(std::abs(canvas().scale().x(instantOf({1935, 1, 1})) - x) < 1);
        }
    }

    void draggingAcrossAFoldTakesTheTimeAlong()
    {
        m_workspace->timeline.setFolded(true);
        const Instant late = instantOf({1905, 1, 1});
        m_workspace->range.zoomAbout(late, 3);
        const double x = canvas().scale().x(late);
        const double before = shownPixels();
        for (const int by : {60, 120, 180, 240}) {
            drag(QPoint(300, 430), QPoint(300 + by, 430));
            drag(QPoint(300 + by, 430), QPoint(300, 430));
            QVERIFY(std::abs(canvas().scale().x(late) - x) < 1.5); // there and back
        }
        drag({300, 430}, {480, 430});
        QVERIFY(std::abs(canvas().scale().x(late) - x - 180) < 1.5);
        QVERIFY(std::abs(shownPixels() / before - 1) < 1e-6);
    }

    void keysMoveAndZoomWithoutChangingWhatAViewIsWide()
    {
        m_workspace->timeline.setFolded(true);
        m_workspace->range.zoomAbout(instantOf({1920, 1, 1}), 4);
        const double before = shownPixels();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Home, Qt::Key_Right, Qt::Key_End, Qt::Key_Left}) {
            QTest::keyClick(&canvas(), key);
            QVERIFY(std::abs(shownPixels() / before - 1) < 1e-6);
        }
        QTest::keyClick(&canvas(), Qt::Key_F);
        QCOMPARE(m_workspace->range.shown(), m_workspace->range.extent());
    }

    void tabBringsWhatLiesBeyondAFoldIntoView()
    {
        m_workspace->timeline.setFolded(true);
        m_workspace->range.zoomAbout(instantOf({1940, 1, 1}), 6);
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(0).id);
        const Period shown = m_workspace->range.shown();
        const TimeSpan &time = m_workspace->snapshot()->event(0).time;
        QVERIFY(shown.from <= time.earliestStart() && time.latestEnd() <= shown.to);
    }

    void aFoldSaysWhatItFolds()
    {
        m_workspace->timeline.setFolded(true);
        const TimeFold &fold = m_workspace->range.folds().all().front();
        const double x = (canvas().scale().x(fold.from) + canvas().scale().x(fold.to)) / 2;
        QMouseEvent event(QEvent::MouseMove, {x, 12}, canvas().mapToGlobal(QPointF(x, 12)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        QVERIFY(canvas().tip().isVisible());
        QVERIFY2(canvas().tip().content().title.endsWith(u"years folded"_s), qPrintable(canvas().tip().content().title));
        QVERIFY(canvas().tip().content().when.startsWith(u"Nothing is told from"_s));
    }

    void theOverviewFoldsTheSameAndItsWindowIsDragged()
    {
        m_workspace->timeline.setFolded(true);
        m_workspace->range.zoomAbout(instantOf({1940, 1, 1}), 4);
        OverviewStrip &strip = m_panel->overview();
        const QRectF before = strip.windowRect();
        QVERIFY(std::abs(before.width() - strip.width() / 4.0) < 2);
        const QPoint at = before.center().toPoint();
        QTest::mousePress(&strip, Qt::LeftButton, {}, at);
        QTest::mouseMove(&strip, at - QPoint(100, 0));
        QTest::mouseMove(&strip, at - QPoint(300, 0));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at - QPoint(300, 0));
        QVERIFY(std::abs(strip.windowRect().left() - (before.left() - 300)) < 2);
        QVERIFY(std::abs(strip.windowRect().width() - before.width()) < 2);
    }

    void aNewCorpusIsFoldedToo()
    {
        m_workspace->timeline.setFolded(true);
        const TimeFolds folds = m_workspace->range.folds();
        m_workspace->corpus.open(generatedCorpus({.documents = 2, .events = 50, .ancient = true}), {}, {});
        QVERIFY(!m_workspace->range.folds().isEmpty());
        QVERIFY(!(m_workspace->range.folds() == folds));
        m_workspace->corpus.open(generatedCorpus({.documents = 1, .events = 300, .fromYear = 1900, .toYear = 2000}), {}, {});
        QVERIFY(m_workspace->range.folds().isEmpty()); // nothing there is empty for long
    }

private:
    static SnapshotPtr farApart()
    {
        std::vector<StatementRow> told{{0, u"0410"_s, u"The old capital is taken"_s}, {0, u"0415"_s, u"The walls are built anew"_s}};
        for (int year = 1900; year < 1950; year += 3) {
            told.push_back({year % 2, QString::number(year), u"Something happens in the town"_s});
        }
        return corpusOf({u"Chronicle"_s, u"Newspaper"_s}, told);
    }

    std::vector<int> drawn() { return drawnStatements(*canvas().feed().frame()); }
    /// How long the view is in folded time: what it is wide.
    double shownPixels()
    {
        const TimeFolds &folds = m_workspace->range.folds();
        return static_cast<double>(folds.folded(m_workspace->range.shown().to) - folds.folded(m_workspace->range.shown().from));
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
};

QTEST_MAIN(TestTimelineFolding)
#include "tst_timelinefolding.moc"
