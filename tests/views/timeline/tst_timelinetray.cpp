// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/views/timeline/openedtimeline.h"
#include "views/timeline/timelinetip.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestTimelineTray : public QObject, private OpenedTimeline {
    Q_OBJECT

private slots:
    void init()
    {
        open(fourTellers());
    }

    void cleanup() { close(); }

    void itOpensAndFoldsByAClickOnItsLine()
    {
        QCOMPARE(canvas().tray(), Tray::Folded);
        const double lanes = canvas().lanesHeight();
        const std::optional<QPoint> line = find(Hit::Kind::Tray);
        QVERIFY(line);
        click(*line);
        QCOMPARE(canvas().tray(), Tray::Open);
        QVERIFY(canvas().lanesHeight() < lanes);
        click(find(Hit::Kind::Tray).value_or(QPoint()));
        QCOMPARE(canvas().tray(), Tray::Folded);
        QCOMPARE(canvas().lanesHeight(), lanes);
    }

    void aLargeCanvasHasItOpenASmallOneHasNone()
    {
        m_panel->resize(1000, 900);
        QCOMPARE(canvas().tray(), Tray::Open);
        m_panel->resize(1000, 280);
        QCOMPARE(canvas().tray(), Tray::Absent);
        QVERIFY(!find(Hit::Kind::Tray));
    }

    void whatAPersonChoseHoldsAtEverySize()
    {
        m_panel->resize(1000, 900);
        click(find(Hit::Kind::Tray).value_or(QPoint()));
        QCOMPARE(canvas().tray(), Tray::Folded);
        m_panel->resize(1000, 1000);
        QCOMPARE(canvas().tray(), Tray::Folded);
    }

    void aStatementWithoutADateSaysBetweenWhatItStandsAndIsSelectedByAClick()
    {
        m_workspace->timeline.setTrayOpen(true);
        const std::optional<QPoint> mark = find(Hit::Kind::Undated);
        QVERIFY(mark);
        const int statement = canvas().hitAt(*mark).statement;
        QVERIFY(statement >= 0 && corpus().timeOf(statement).isUndated());
        QMouseEvent over(QEvent::MouseMove, *mark, canvas().mapToGlobal(*mark), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &over);
        QCOMPARE(canvas().tip().content().title, corpus().titleOf(statement));
        QVERIFY2(canvas().tip().content().when.startsWith(u"Undated: told "_s), qPrintable(canvas().tip().content().when));
        click(*mark);
        QCOMPARE(m_workspace->selection.statement().value, corpus().statement(statement).id.value);
    }

    void theKeysOfTheScrollBarReachTheLastLaneAboveIt()
    {
        m_panel->resize(1000, 300);
        m_workspace->timeline.setTrayOpen(true);
        canvas().setScrollY(1e6);
        const QRectF lanes = lanesRect(*canvas().feed().frame());
        QCOMPARE(canvas().scrollY(), contentHeight(*canvas().feed().frame()) - lanes.height());
    }

private:
    const Snapshot &corpus() const { return *m_workspace->snapshot(); }
    void click(QPoint point) { QTest::mouseClick(&canvas(), Qt::LeftButton, {}, point); }

    std::optional<QPoint> find(Hit::Kind kind)
    {
        for (int y = 48; y < canvas().height(); y += 3) {
            for (int x = 4; x < canvas().width() - 20; x += 3) {
                if (canvas().hitAt(QPointF(x, y)).kind == kind) {
                    return QPoint(x, y);
                }
            }
        }
        return std::nullopt;
    }
};

QTEST_MAIN(TestTimelineTray)
#include "tst_timelinetray.moc"
