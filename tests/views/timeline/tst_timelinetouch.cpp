// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/views/timeline/openedtimeline.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;

/// Two fingers on a screen and on a touchpad, by the events they send.
class TestTimelineTouch : public QObject, private OpenedTimeline {
    Q_OBJECT

private slots:
    void init()
    {
        open(fourTellers());
        m_workspace->range.zoomAbout(m_workspace->range.shownAt(0.5), 2);
    }

    void cleanup() { close(); }

    void spreadingTwoFingersZoomsAboutThem()
    {
        const double before = m_workspace->range.shown().seconds();
        const Instant between = canvas().scale().time(600);
        fingers({550, 300}, {650, 300}, {500, 300}, {700, 300});
        QVERIFY(m_workspace->range.shown().seconds() < before * 0.75);
        QVERIFY2(std::abs(canvas().scale().x(between) - 600) < 3, qPrintable(QString::number(canvas().scale().x(between))));
    }

    void pinchingTwoFingersShowsMoreAboutThem()
    {
        m_workspace->range.zoomAbout(m_workspace->range.shownAt(0.5), 8);
        const double before = m_workspace->range.shown().seconds();
        const Instant between = canvas().scale().time(400);
        fingers({250, 250}, {550, 350}, {330, 280}, {470, 320});
        QVERIFY(m_workspace->range.shown().seconds() > before * 1.3);
        QVERIFY(std::abs(canvas().scale().x(between) - 400) < 3);
    }

    void fingersThatMoveTogetherTakeTheTimeAlong()
    {
        m_workspace->range.zoomAbout(m_workspace->range.shownAt(0.5), 8);
        const Instant between = canvas().scale().time(600);
        fingers({500, 300}, {700, 300}, {330, 300}, {550, 300});
        QVERIFY2(std::abs(canvas().scale().x(between) - 440) < 12, qPrintable(QString::number(canvas().scale().x(between))));
    }

    void twoFingersSelectNothing()
    {
        fingers({550, 300}, {650, 300}, {500, 300}, {700, 300});
        QVERIFY(m_workspace->selection.isEmpty());
        QVERIFY(!canvas().motion().isMoving());
    }

    void aPinchOnATouchpadZoomsAboutThePointer()
    {
        const QPointF point(640, 210);
        const Instant under = canvas().scale().time(point.x());
        const double before = m_workspace->range.shown().seconds();
        QNativeGestureEvent zoom(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, point, point, canvas().mapToGlobal(point), 0.3, {});
        QCoreApplication::sendEvent(&canvas(), &zoom);
        QVERIFY(std::abs(m_workspace->range.shown().seconds() / before - std::exp(-0.3)) < 0.01);
        QVERIFY(std::abs(canvas().scale().x(under) - point.x()) < 1);
    }

private:
    /// Both put down, moved in twelve steps, and lifted.
    void fingers(QPointF a, QPointF b, QPointF toA, QPointF toB)
    {
        const auto at = [](QPointF from, QPointF to, int step) { return (from + (to - from) * step / 12.0).toPoint(); };
        QTest::QTouchEventWidgetSequence touch = QTest::touchEvent(&canvas(), m_device.get(), false);
        touch.press(0, a.toPoint(), &canvas()).commit();
        touch.stationary(0).press(1, b.toPoint(), &canvas()).commit();
        for (int step = 1; step <= 12; ++step) {
            touch.move(0, at(a, toA, step), &canvas()).move(1, at(b, toB, step), &canvas()).commit();
        }
        touch.release(0, toA.toPoint(), &canvas()).release(1, toB.toPoint(), &canvas()).commit();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QPointingDevice> m_device{QTest::createTouchDevice()};
};

QTEST_MAIN(TestTimelineTouch)
#include "tst_timelinetouch.moc"
