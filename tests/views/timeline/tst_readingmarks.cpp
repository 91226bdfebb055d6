// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/timeline/readingmarks.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"

#include <QTest>

#include <cmath>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// What is being read, marked under the axis.
class TestReadingMarks : public QObject {
    Q_OBJECT

private slots:
    void aTimeIsMarkedWhereItStands()
    {
        const auto marks = readingMarks({{TimeSpan::ofYear(1950), 2}}, century(), 48);
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks[0].document, 2);
        QCOMPARE(marks[0].rect.top(), 48.0);
        QVERIFY(std::abs(marks[0].rect.left() - 500) <= 1.5);
        QVERIFY(std::abs(marks[0].rect.right() - 510) <= 1.5);
        QVERIFY(!marks[0].beyond && !marks[0].wide);
    }

    void aDayIsWideEnoughToBeSeen()
    {
        const auto marks = readingMarks({{TimeSpan::ofDay(1999, 12, 31), 0}}, century(), 0);
        QVERIFY(marks[0].rect.width() >= 6);
        QVERIFY(marks[0].rect.right() <= 1000);
    }

    void whatIsOutOfSightIsMarkedAtItsEdge()
    {
        const auto marks = readingMarks({{TimeSpan::ofYear(1800), 0}, {TimeSpan::ofYear(2010), 0}}, century(), 0);
        QCOMPARE(marks.size(), 2U);
        QVERIFY(marks[0].beyond && marks[1].beyond);
        QCOMPARE(marks[0].rect.left(), 0.0);
        QCOMPARE(marks[1].rect.right(), 1000.0);
    }

    void whatIsToldTwiceIsMarkedOnceAndWideTimesLieBehind()
    {
        const auto marks = readingMarks({{TimeSpan::ofYear(1950), 0}, {TimeSpan::between(TimeSpan::ofYear(1920), TimeSpan::ofYear(1980)), 0}, {TimeSpan::ofYear(1950), 0}, {TimeSpan(), 0}}, century(), 0);
        QCOMPARE(marks.size(), 2U);
        QVERIFY(marks[0].wide && !marks[1].wide);
    }

    void theTimelineMarksWhatIsReadWithoutAnotherFrame()
    {
        Workspace workspace;
        workspace.timeline.setMotion(false);
        ImmediateTasks tasks;
        TimelinePanel panel(workspace, tasks);
        panel.resize(1000, 560);
        panel.show();
        workspace.corpus.open(fourTellers(), {}, {});
        TimelineCanvas &canvas = panel.canvas();
        const TimeSpan time = TimeSpan::ofYear(1992); // nothing of it stands there
        const FramePtr frame = canvas.feed().frame();
        const int x = static_cast<int>(canvas.scale().x(time.earliestStart())) + 3;
        const int y = static_cast<int>(lanesRect(*frame).top()) + 1;
        const QColor before = canvas.grab().toImage().pixelColor(x, y);
        workspace.reading.set({{time, 2}});
        const QColor source = workspace.theme.theme().source(2);
        QVERIFY(before != source);
        QCOMPARE(canvas.grab().toImage().pixelColor(x, y), source);
        QCOMPARE(canvas.feed().frame(), frame);
        workspace.reading.set({});
        QCOMPARE(canvas.grab().toImage().pixelColor(x, y), before);
    }

private:
    static TimeScale century() { return {instantOf({1900, 1, 1}), instantOf({2000, 1, 1}), 1000}; }
};

QTEST_MAIN(TestReadingMarks)
#include "tst_readingmarks.moc"
