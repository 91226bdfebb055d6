// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/views/mainwindow/openedwindow.h"
#include "views/detail/detailpane.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/topbar.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// The synopsis among the window's other panels.
class TestSynopsisPage : public QObject, private OpenedWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin({1280, 800});
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_workspace->range.showAll();
    }
    void cleanup() { end(); }

    void aKeyBringsItAndAnotherTakesItAway()
    {
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
        QVERIFY(synopsis().isVisible());
        QVERIFY(!m_window->timeline().isVisible());
        QCOMPARE(QApplication::focusWidget(), &synopsis().table());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!synopsis().isVisible());
        QCOMPARE(QApplication::focusWidget(), &m_window->timeline().canvas());
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(synopsis().isVisible());
        QVERIFY(m_window->actions().showSynopsis->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(m_window->timeline().isVisible());
    }

    void aButtonInTheTopBarSwitchesIt()
    {
        QToolButton *button = nullptr;
        for (QToolButton *each : m_window->topBar().findChildren<QToolButton *>()) {
            button = each->text() == u"Synopsis"_s ? each : button;
        }
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(synopsis().isVisible());
        QVERIFY(button->isChecked());
    }

    void whatIsBelowTheTimelineComesWithIt()
    {
        m_window->actions().toSynopsis->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_window->lower().isVisible());
        QVERIFY(!synopsis().isVisible());
    }

    void enterLeadsToTheDetailsOfItsEvent()
    {
        m_window->actions().toSynopsis->trigger();
        QTest::keyClicks(&synopsis().table(), u"flood"_s);
        QTest::keyClick(&synopsis().table(), Qt::Key_Return);
        QVERIFY(m_window->details().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(m_workspace->snapshot()->eventTitle(m_workspace->selectedEvent()), QString::fromLatin1(kFlood));
    }

    void anEventChosenOnTheTimelineIsWhereTheCursorStands()
    {
        m_window->timeline().canvas().setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&m_window->timeline().canvas(), Qt::Key_Tab);
        }
        const int event = m_workspace->selectedEvent();
        m_window->actions().toSynopsis->trigger();
        QCOMPARE(synopsis().table().content().eventAt(synopsis().table().cursor().row), event);
    }

    void f6LeadsThroughIt()
    {
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        m_window->actions().toSynopsis->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->details().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F6); // search
        QTest::keyClick(m_window.get(), Qt::Key_F6); // sources
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &synopsis().table());
    }

    void theStripBelowMovesThePeriod()
    {
        m_window->actions().toSynopsis->trigger();
        const auto strips = m_window->centre().findChildren<OverviewStrip *>();
        OverviewStrip *seen = nullptr;
        for (OverviewStrip *strip : strips) {
            seen = strip->isVisible() ? strip : seen;
        }
        QVERIFY(seen != nullptr);
        const int before = synopsis().table().content().count();
        const QPoint edge(static_cast<int>(seen->windowRect().right()), seen->height() / 2);
        QTest::mousePress(seen, Qt::LeftButton, {}, edge);
        QTest::mouseMove(seen, edge - QPoint(seen->width() / 2, 0));
        QTest::mouseRelease(seen, Qt::LeftButton, {}, edge - QPoint(seen->width() / 2, 0));
        QVERIFY(synopsis().table().content().count() < before);
        QVERIFY(synopsis().table().content().count() > 0);
    }

    void itIsWrittenAsItIsShown()
    {
        m_window->actions().toSynopsis->trigger();
        synopsis().table().moveColumn(3, 0);
        synopsis().setChoice(SynopsisChoice::Several);
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        const QString path = m_folder->filePath(u"s.csv"_s);
        m_window->files().exportSynopsis(synopsis().options(), path);
        QCOMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("event,date,edtf,title,Ledger,Gazette"));
        QCOMPARE(lines.size(), 4); // heads, two events, the end
    }

private:
    SynopsisPanel &synopsis() { return m_window->centre().synopsis(); }
};

QTEST_MAIN(TestSynopsisPage)
#include "tst_synopsispage.moc"
