// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/testtasks.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

using namespace eusebius;
using namespace eusebius::tests;

/// A million events under real wheel, drag, pinch and click: what is seen is what is hit, and what was grabbed stays in the hand.
class TestMillionTimeline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_workspace.timeline.setMotion(false);
        m_panel = std::make_unique<TimelinePanel>(m_workspace, m_tasks);
        m_panel->resize(1200, 760);
        m_panel->show();
        m_workspace.corpus.open(generatedCorpus({.documents = 6, .events = 1'000'000, .fromYear = 1700, .toYear = 2000, .sharedEvents = 0.05}), {}, {});
        QVERIFY(m_workspace.snapshot()->statements().size() >= 1000000);
        QVERIFY(canvas().feed().frame());
    }

    void init()
    {
        m_workspace.selection.clear();
        m_workspace.range.showAll();
    }

    void theWheelZoomsAboutThePointer()
    {
        const QPointF point(700, 200);
        const Instant under = canvas().scale().time(point.x());
        for (int notch = 0; notch < 12; ++notch) {
            QWheelEvent event(point, canvas().mapToGlobal(point), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&canvas(), &event);
        }
        QVERIFY(std::abs(canvas().scale().x(under) - point.x()) < 1.0);
        QVERIFY(drawn().size() > 50);
    }

    void aPinchZoomsAboutTheFingers()
    {
        const QPointF point(640, 210);
        const Instant under = canvas().scale().time(point.x());
        const double before = m_workspace.range.shown().seconds();
        pinch(point, 0.4, Qt::ZoomNativeGesture);
        QVERIFY(std::abs(m_workspace.range.shown().seconds() / before - std::exp(-0.4)) < 0.01);
        QVERIFY(std::abs(canvas().scale().x(under) - point.x()) < 1.0);
        pinch(point, -0.4, Qt::ZoomNativeGesture);
        QVERIFY(std::abs(m_workspace.range.shown().seconds() / before - 1) < 0.01);
        pinch(point, 0.4, Qt::RotateNativeGesture); // turning the fingers is no zoom
        QVERIFY(std::abs(m_workspace.range.shown().seconds() / before - 1) < 0.01);
    }

    void draggingTakesTheTimeAlong()
    {
        m_workspace.range.zoomAbout(m_workspace.range.shown().at(0.5), 40);
        const Instant grabbed = canvas().scale().time(800);
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, {800, 300});
        QTest::mouseMove(&canvas(), {700, 300});
        QTest::mouseMove(&canvas(), {500, 300});
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {500, 300});
        QVERIFY(std::abs(canvas().scale().x(grabbed) - 500) < 1.5);
    }

    void aClickSelectsWhatIsSeenThere()
    {
        m_workspace.range.zoomAbout(m_workspace.range.shown().at(0.7), 900);
        int clicked = 0;
        const std::vector<int> statements = drawn();
        for (std::size_t i = 0; i < statements.size(); i += std::max<std::size_t>(1, statements.size() / 12)) {
            const QRectF lanes = lanesRect(*canvas().feed().frame());
            const std::optional<QRectF> mark = markRect(*canvas().feed().frame(), statements[i]);
            const QRectF seen = mark ? mark->intersected(lanes) : QRectF();
            if (seen.width() < 4 || seen.height() < 8) {
                continue;
            }
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, seen.center().toPoint());
            QCOMPARE(m_workspace.selection.statement().value, m_workspace.snapshot()->idOf(statements[i]).value);
            m_workspace.selection.clear();
            ++clicked;
        }
        QVERIFY(clicked > 5);
    }

private:
    TimelineCanvas &canvas() { return m_panel->canvas(); }
    std::vector<int> drawn() { return drawnStatements(*canvas().feed().frame()); }

    void pinch(QPointF point, double value, Qt::NativeGestureType type)
    {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, point, point, canvas().mapToGlobal(point), value, {});
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    ImmediateTasks m_tasks;
    Workspace m_workspace;
    std::unique_ptr<TimelinePanel> m_panel;
};

QTEST_MAIN(TestMillionTimeline)
#include "tst_milliontimeline.moc"
