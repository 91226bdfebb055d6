// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/views/mainwindow/openedwindow.h"
#include "views/detail/detailpane.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/topbar.h"
#include "views/sources/sourcespanel.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"
#include "views/widgets/docks/desk.h"
#include "views/widgets/docks/docktitle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestDocks : public QObject, private OpenedWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin({1280, 800});
        m_workspace->corpus.open(fourTellers(), {}, {});
        QCoreApplication::processEvents();
    }
    void cleanup() { end(); }

    void untilSomebodyMovesThemPanelsStandRoundTheTimeline()
    {
        QCOMPARE(areaOf(sources()), Qt::LeftDockWidgetArea);
        QCOMPARE(areaOf(details()), Qt::RightDockWidgetArea);
        QCOMPARE(areaOf(lower()), Qt::BottomDockWidgetArea);
        QCOMPARE(placeOf(sources()).left(), 0);
        QCOMPARE(placeOf(sources()).width(), 226);
        QCOMPARE(placeOf(details()).right(), 1279);
        QVERIFY(placeOf(lower()).top() > placeOf(&m_window->timeline()).bottom());
        QVERIFY(m_window->timeline().height() >= 540);
        QVERIFY(lower()->height() >= 200);
    }

    void aPanelIsDraggedByItsTitleToTheOtherSide()
    {
        drag(details(), {100, 20}, m_window->desk().mapToGlobal(QPoint(12, 400)));
        QCOMPARE(areaOf(details()), Qt::LeftDockWidgetArea);
        QVERIFY(!details()->isFloating());
        QVERIFY(placeOf(details()).left() < placeOf(&m_window->timeline()).left());
        QVERIFY(details()->isVisible());
    }

    void aPanelDraggedByTheEmptyPartOfItsTabsComesToTheSide()
    {
        drag(lower(), {lower()->width() - 90, 12}, m_window->desk().mapToGlobal(QPoint(m_window->desk().width() - 8, 300)));
        QCOMPARE(areaOf(lower()), Qt::RightDockWidgetArea);
        QVERIFY(placeOf(lower()).left() > placeOf(&m_window->timeline()).right());
    }

    void aPanelDraggedOutIsAWindowWithTheKeysOfTheProgram()
    {
        chooseFromTitle(sources(), u"In a window of its own"_s);
        QVERIFY(sources()->isFloating());
        QVERIFY(sources()->isVisible());
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        sources()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(sources()));
        QTest::keyClick(sources(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_workspace->selectedEvent(), 2);
    }

    void theMenuOfItsTitleMovesAPanel()
    {
        chooseFromTitle(sources(), u"On the right"_s);
        QCOMPARE(areaOf(sources()), Qt::RightDockWidgetArea);
        chooseFromTitle(sources(), u"Below"_s);
        QCOMPARE(areaOf(sources()), Qt::BottomDockWidgetArea);
        chooseFromTitle(sources(), u"On the left"_s);
        QCOMPARE(areaOf(sources()), Qt::LeftDockWidgetArea);
        QCOMPARE(placeOf(sources()).width(), 226);
    }

    void panelsAreMovedWithoutAMouse()
    {
        m_window->actions().toDetails->trigger();
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_L);
        QCOMPARE(areaOf(details()), Qt::LeftDockWidgetArea);
    }

    void oneClickHidesAPanelAndOneInTheMenuBringsItBackWhereItWas()
    {
        chooseFromTitle(details(), u"Below"_s);
        clickTitle(details(), u"Hide"_s);
        QVERIFY(!details()->isVisible());
        QVERIFY(!m_window->actions().showDetails->isChecked());
        m_window->actions().showDetails->trigger();
        QVERIFY(details()->isVisible());
        QCOMPARE(areaOf(details()), Qt::BottomDockWidgetArea);
    }

    void twoPanelsInOnePlaceAreTabsAndTheOneGoneToIsInFront()
    {
        chooseFromTitle(details(), u"As a tab beside sources"_s);
        QCOMPARE(areaOf(details()), Qt::LeftDockWidgetArea);
        const auto *tabs = m_window->desk().findChild<QTabBar *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(tabs != nullptr && tabs->isVisible());
        QCOMPARE(tabs->count(), 2);
        QVERIFY(isInFront(details()));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isInFront(sources()));
        QVERIFY(!isInFront(details()));
    }

    void whereEverythingStandsIsThereAgainAfterARestart()
    {
        chooseFromTitle(sources(), u"On the right"_s);
        chooseFromTitle(lower(), u"On the left"_s);
        m_window->desk().resizeDocks({lower()}, {400}, Qt::Horizontal);
        QCoreApplication::processEvents();
        const QList<QRect> before = places();
        restart({1280, 800});
        QCOMPARE(places(), before);
        QCOMPARE(areaOf(lower()), Qt::LeftDockWidgetArea);
    }

    void tabsWindowsAndHiddenPanelsAreThereAgainToo()
    {
        chooseFromTitle(details(), u"As a tab beside sources"_s);
        chooseFromTitle(lower(), u"In a window of its own"_s);
        lower()->setGeometry(100, 100, 500, 330);
        clickTitle(details(), u"Hide"_s);
        restart({1280, 800});
        QVERIFY(!details()->isVisible());
        QVERIFY(lower()->isFloating());
        QCOMPARE(lower()->size(), QSize(500, 330));
        m_window->actions().showDetails->trigger();
        QCOMPARE(areaOf(details()), Qt::LeftDockWidgetArea);
        QCOMPARE(m_window->desk().tabifiedDockWidgets(details()), QList<QDockWidget *>{sources()});
    }

    void onASmallerScreenEverythingHasRoom()
    {
        m_window->resize(1680, 1050);
        QCoreApplication::processEvents();
        m_window->desk().resizeDocks({sources(), details()}, {500, 600}, Qt::Horizontal);
        chooseFromTitle(lower(), u"In a window of its own"_s);
        lower()->setGeometry(5000, 4000, 900, 700); // on a screen that is not there any more
        restart({860, 560});
        for (const Dock *dock : {sources(), details()}) {
            QVERIFY(m_window->desk().rect().contains(dock->geometry()));
        }
        QVERIFY(m_window->timeline().width() >= 300);
        QVERIFY(lower()->screen()->geometry().intersects(lower()->geometry()));
    }

    void aRecordThatIsDamagedOrOfAnotherProgramIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a layout at all, but long enough to be one");
        QTest::newRow("zeros") << QByteArray(400, '\0');
        QTest::newRow("ones") << QByteArray(400, '\xff');
    }

    void aRecordThatIsDamagedOrOfAnotherProgramIsNotBelieved()
    {
        QFETCH(QByteArray, record);
        const QList<QRect> before = places();
        QVERIFY(!m_window->desk().restoreLayout(record));
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        m_window->close();
        m_window.reset();
        m_settings->setPanelLayout(record);
        openWindow({1280, 800});
        QCOMPARE(places(), before);
    }

    void aRecordWithOneByteChangedOrCutShortIsNotBelieved()
    {
        const QByteArray whole = m_window->desk().layoutRecord();
        QVERIFY(m_window->desk().restoreLayout(whole));
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x41);
            QVERIFY(!m_window->desk().restoreLayout(damaged));
            QVERIFY(!m_window->desk().restoreLayout(whole.left(i)));
        }
    }

    void resetBringsAllHome()
    {
        const QList<QRect> before = places();
        chooseFromTitle(sources(), u"Below"_s);
        chooseFromTitle(details(), u"As a tab beside sources"_s);
        clickTitle(details(), u"Hide"_s);
        chooseFromTitle(lower(), u"In a window of its own"_s);
        QVERIFY(places() != before);
        m_window->actions().resetLayout->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        QVERIFY(!lower()->isFloating());
        QVERIFY(m_window->actions().showDetails->isChecked());
    }

    void whatIsBelowTheTimelineMakesRoomForTheSynopsisAndComesBackAsHighAsItWas()
    {
        m_window->desk().resizeDocks({lower()}, {300}, Qt::Vertical);
        QCoreApplication::processEvents();
        const int height = lower()->height();
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(!lower()->isVisible());
        QVERIFY(m_window->actions().showLower->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QCoreApplication::processEvents();
        QVERIFY(lower()->isVisible());
        QCOMPARE(lower()->height(), height);
    }

    void atTheSideItStaysBesideTheSynopsis()
    {
        chooseFromTitle(lower(), u"On the right"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(lower()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->centre().showsSynopsis());
    }

    void closedWhileTheSynopsisIsShownItIsThereAgain()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        restart({1280, 800});
        QVERIFY(lower()->isVisible());
        QCOMPARE(areaOf(lower()), Qt::BottomDockWidgetArea);
        QVERIFY(lower()->height() > 150);
    }

    void titlesAndTheirButtonsHaveNamesForScreenReaders()
    {
        for (const Dock *dock : m_window->desk().docks()) {
            QVERIFY(!dock->accessibleName().isEmpty());
            for (const QToolButton *button : dock->title().findChildren<QToolButton *>(u"dockButton"_s)) {
                QVERIFY(button->accessibleName().contains(dock->windowTitle().toLower()));
                QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
            }
        }
    }

private:
    Dock *sources() const { return m_window->desk().dockOf(m_window->sources()); }
    Dock *details() const { return m_window->desk().dockOf(m_window->details()); }
    Dock *lower() const { return m_window->desk().dockOf(m_window->lower()); }
    Qt::DockWidgetArea areaOf(Dock *dock) const { return m_window->desk().dockWidgetArea(dock); }
    QRect placeOf(const QWidget *widget) const { return {widget->mapTo(m_window.get(), QPoint()), widget->size()}; }

    QList<QRect> places() const
    {
        QList<QRect> found;
        for (const Dock *dock : m_window->desk().docks()) {
            found.append(dock->isVisible() ? dock->geometry() : QRect());
        }
        return found;
    }

    /// Of two tabs that which can be seen.
    static bool isInFront(const Dock *dock) { return !dock->visibleRegion().isEmpty(); }

    void restart(QSize size)
    {
        m_window->close();
        m_window.reset();
        openWindow(size);
        QCoreApplication::processEvents();
    }

    /// Of the buttons of the title the one that does so.
    void clickTitle(Dock *dock, const QString &does)
    {
        for (QToolButton *button : dock->title().findChildren<QToolButton *>(u"dockButton"_s)) {
            if (button->accessibleName().startsWith(does)) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + does));
    }

    void chooseFromTitle(Dock *dock, const QString &words)
    {
        clickTitle(dock, u"Move"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == words) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QCoreApplication::processEvents();
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"no "_s + words));
    }

    void drag(Dock *dock, QPoint from, QPoint to)
    {
        QWidget *under = dock->childAt(from);
        const QPoint start = dock->mapToGlobal(from);
        QVERIFY(under != nullptr);
        QTest::mousePress(under, Qt::LeftButton, {}, under->mapFromGlobal(start));
        for (int step = 1; step <= 8; ++step) {
            const QPoint now = start + (to - start) * step / 8;
            QTest::mouseMove(dock, dock->mapFromGlobal(now));
            QMouseEvent move(QEvent::MouseMove, dock->mapFromGlobal(now), now, Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(dock, &move);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(dock, Qt::LeftButton, {}, dock->mapFromGlobal(to));
        QTest::qWait(50);
    }
};

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
