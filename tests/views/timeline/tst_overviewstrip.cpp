// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/testtasks.h"
#include "views/timeline/framefeed.h"
#include "views/timeline/overviewstrip.h"

#include <QTest>
#include <QWheelEvent>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

Instant year(qint64 y)
{
    return instantOf({y, 1, 1});
}

} // namespace

class TestOverviewStrip : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_strip = std::make_unique<OverviewStrip>(*m_workspace, m_tasks);
        m_strip->resize(1000, 40);
        m_strip->show();
        m_workspace->corpus.open(generatedCorpus({}), {}, {});
        m_workspace->range.reset({year(1900), year(2000)}, {year(1940), year(1960)});
    }

    void cleanup()
    {
        m_strip.reset();
        m_workspace.reset();
    }

    void theWindowStandsOverWhatIsShown()
    {
        QVERIFY(std::abs(m_strip->windowRect().left() - 400) < 1);
        QVERIFY(std::abs(m_strip->windowRect().right() - 600) < 1);
    }

    void draggingTheWindowMovesThroughTime()
    {
        drag(500, 700);
        QVERIFY(near(m_workspace->range.shown().from, 1960));
        QVERIFY(near(m_workspace->range.shown().to, 1980));
    }

    void draggingPastTheEndStopsThere()
    {
        drag(500, 1500);
        QCOMPARE(m_workspace->range.shown().to, m_workspace->range.extent().to);
        QVERIFY(near(m_workspace->range.shown().from, 1980));
    }

    void itsEdgesAreDraggedAlone()
    {
        drag(400, 200);
        QVERIFY(near(m_workspace->range.shown().from, 1920));
        QVERIFY(near(m_workspace->range.shown().to, 1960));
        drag(600, 300);
        QVERIFY(near(m_workspace->range.shown().from, 1920));
        QVERIFY(near(m_workspace->range.shown().to, 1930));
    }

    void anEdgeNeverPassesTheOther()
    {
        drag(400, 900);
        QVERIFY(m_workspace->range.shown().from < m_workspace->range.shown().to);
        QVERIFY(near(m_workspace->range.shown().to, 1960));
    }

    void aClickBesideItBringsItThere()
    {
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {800, 20});
        QVERIFY(near(m_workspace->range.shown().from, 1970));
        QVERIFY(near(m_workspace->range.shown().to, 1990));
    }

    void aDoubleClickShowsEverything()
    {
        QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, {500, 20});
        QCOMPARE(m_workspace->range.shown(), m_workspace->range.extent());
    }

    void aTinyWindowCanStillBeTakenHoldOf()
    {
        m_workspace->range.show({year(1950), year(1950) + kSecondsPerDay});
        QVERIFY(m_strip->windowRect().width() >= 8);
        const double x = m_strip->windowRect().center().x();
        drag(static_cast<int>(x), static_cast<int>(x) + 100);
        QVERIFY(near(m_workspace->range.shown().from, 1960));
        QCOMPARE(m_workspace->range.shown().seconds(), static_cast<double>(kSecondsPerDay));
    }

    void farDatesArePressedTogetherAtTheEnds()
    {
        m_workspace->range.reset({year(300), year(2000)}, {year(1940), year(1960)}, Period{year(1900), year(2000)});
        const QRectF window = m_strip->windowRect();
        // A hundred years over the 920 pixels that the fold leaves.
        QVERIFY(std::abs(window.left() - (80 + 0.4 * 920)) < 1);
        QVERIFY(std::abs(window.width() - 0.2 * 920) < 1);
        drag(static_cast<int>(window.center().x()), static_cast<int>(window.center().x()) + 92);
        QVERIFY(near(m_workspace->range.shown().from, 1950));
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {40, 20}); // in the middle of sixteen centuries
        const qint64 centre = dateOf(m_workspace->range.shown().at(0.5)).year;
        QVERIFY2(centre > 1050 && centre < 1150, qPrintable(QString::number(centre)));
        QVERIFY(m_strip->windowRect().right() <= 80);
    }

    void theWheelMakesItNarrower()
    {
        const QPointF point(500, 20);
        QWheelEvent event(point, m_strip->mapToGlobal(point), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_strip.get(), &event);
        QVERIFY(m_workspace->range.shown().seconds() < static_cast<double>(year(1960) - year(1940)));
    }

    void keysMoveIt()
    {
        m_strip->setFocus();
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QVERIFY(m_workspace->range.shown().from > year(1940));
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QCOMPARE(m_workspace->range.shown().from, m_workspace->range.extent().from);
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QCOMPARE(m_workspace->range.shown().to, m_workspace->range.extent().to);
    }

    void ofALargeCorpusItIsPaintedBesideTheInterface()
    {
        CorpusRecipe recipe;
        recipe.events = static_cast<int>(FrameFeed::kLearntAtOnce) + 10;
        HeldTasks held;
        OverviewStrip strip(*m_workspace, held);
        strip.resize(1000, 40);
        m_workspace->corpus.open(generatedCorpus(recipe), {}, {});
        const QImage early = strip.grab().toImage();
        QCOMPARE(held.waiting(), 1);
        strip.grab();
        QCOMPARE(held.waiting(), 1); // asked once
        held.finishFirst();
        const QImage late = strip.grab().toImage();
        QVERIFY(late != early);
        QCOMPARE(held.waiting(), 0);
        m_strip->resize(1000, 40);
        m_strip->grab(); // the task of this one runs at once, and is shown at the next painting
        QCOMPARE(late, m_strip->grab().toImage());
    }

private:
    /// Within a pixel, which is a month here.
    static bool near(Instant instant, qint64 y) { return std::abs(instant - year(y)) < 80 * kSecondsPerDay; }

    void drag(int from, int to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, {from, 20});
        QTest::mouseMove(m_strip.get(), {(from + to) / 2, 20});
        QTest::mouseMove(m_strip.get(), {to, 20});
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, {to, 20});
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OverviewStrip> m_strip;
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
