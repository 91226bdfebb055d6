// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/charts/chartspanel.h"
#include "views/comparison/comparisonpanel.h"
#include "views/detail/decisionbar.h"
#include "views/detail/detailpane.h"
#include "views/detail/documentreader.h"
#include "views/detail/eventheading.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/corpuslabel.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/topbar.h"
#include "views/search/eventstable.h"
#include "views/search/searchbox.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelinepanel.h"
#include "views/widgets/docks/desk.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        makeWindow({1280, 800});
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_settings.reset();
    }

    void theTopBarNamesAndCountsTheCorpus()
    {
        const auto *label = m_window->findChild<CorpusLabel *>();
        QCOMPARE(label->title(), u"The valley"_s);
        QCOMPARE(label->counts(), u"4 sources · 6 events · 10 statements · 1 undated"_s);
        QCOMPARE(m_window->windowTitle(), u"The valley — Eusebius"_s);
    }

    void oneSelectionShowsInEveryPanel()
    {
        m_window->timeline().canvas().setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&m_window->timeline().canvas(), Qt::Key_Tab);
        }
        QCOMPARE(heading(), QString::fromLatin1(kBridge));
        m_window->actions().toEvents->trigger();
        auto *table = m_window->findChild<EventsTable *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().front().row(), 3);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
        QCOMPARE(heading(), QString::fromLatin1(kFlood));
        m_window->actions().toComparison->trigger();
        QVERIFY(m_window->findChild<ComparisonPanel *>()->isVisible());
    }

    void searchingFiltersTimelineListAndCounts()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &m_window->topBar().search());
        QTest::keyClicks(QApplication::focusWidget(), u"mill"_s);
        QTRY_COMPARE(m_window->findChild<CorpusLabel *>()->counts(), u"4 sources · 1 of 6 events · 2 of 10 statements · 0 undated"_s);
        QCOMPARE(m_window->findChild<EventsTable *>()->model()->rowCount(), 1);
        const TimelineCanvas &canvas = m_window->timeline().canvas();
        QCOMPARE(drawnStatements(*canvas.feed().frame()), (std::vector<int>{0, 3}));
        QTest::keyClick(&m_window->topBar().search(), Qt::Key_Escape);
        QCOMPARE(m_window->findChild<EventsTable *>()->model()->rowCount(), 6);
    }

    void enterOnTheTimelineGoesToTheDetails()
    {
        TimelineCanvas &canvas = m_window->timeline().canvas();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Tab);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(m_window->details().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on to the words in their document
        QVERIFY(m_window->findChild<DocumentReader *>()->isVisible());
    }

    void f6GoesRoundThePanels()
    {
        QList<QWidget *> panels{&m_window->sources(), &m_window->timeline(), &m_window->lower(), &m_window->details(), &m_window->topBar()};
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        m_window->topBar().search().setFocus();
        for (QWidget *panel : panels) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            QWidget *dock = m_window->desk().dockOf(*panel); // with its title
            QVERIFY2((dock != nullptr ? dock : panel)->isAncestorOf(QApplication::focusWidget()), panel->metaObject()->className());
        }
    }

    void panelsAreHiddenAndRemembered()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(!m_window->details().isVisible());
        m_window->close();
        makeWindow({1280, 800});
        QVERIFY(!m_window->details().isVisible());
        QVERIFY(m_window->sources().isVisible());
        m_window->actions().toDetails->trigger();
        QVERIFY(m_window->details().isVisible());
    }

    void sizesAreRemembered()
    {
        m_window->desk().resizeDocks({m_window->desk().dockOf(m_window->sources())}, {300}, Qt::Horizontal);
        QCoreApplication::processEvents();
        const int width = m_window->sources().width();
        QVERIFY(width > 270);
        m_window->close();
        makeWindow({1280, 800});
        QCOMPARE(m_window->sources().width(), width);
    }

    void everyPanelHasRoomAtTheSizesItIsMadeFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1680, 1050);
        QTest::newRow("least") << QSize(860, 560);
    }

    void everyPanelHasRoomAtTheSizesItIsMadeFor()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QCoreApplication::processEvents();
        const QList<QWidget *> panels{&m_window->topBar(), &m_window->sources(), &m_window->timeline(), &m_window->lower(), &m_window->details()};
        for (const QWidget *panel : panels) {
            const QRect rect(panel->mapTo(m_window.get(), QPoint()), panel->size());
            QVERIFY(m_window->rect().contains(rect));
            QVERIFY(!rect.isEmpty());
            for (const QWidget *other : panels) {
                const QRect otherRect(other->mapTo(m_window.get(), QPoint()), other->size());
                QVERIFY(other == panel || !rect.intersects(otherRect));
            }
        }
        QVERIFY(m_window->timeline().canvas().width() >= 400);
        QVERIFY(m_window->timeline().canvas().height() >= 200);
    }

    void inANarrowWindowEveryTabIsAFewClicksAway()
    {
        m_window->resize(860, 560);
        QCoreApplication::processEvents();
        QTabBar &tabs = m_window->lower().tabs();
        const int last = tabs.count() - 1;
        const QList<QToolButton *> arrows = tabs.findChildren<QToolButton *>();
        const auto isInSight = [&] { return tabs.tabRect(last).left() >= 0 && tabs.tabRect(last).center().x() < arrows.first()->x(); };
        QVERIFY(!isInSight());
        QCOMPARE(arrows.size(), 2);
        for (int clicks = 0; clicks < tabs.count() && arrows.last()->isEnabled(); ++clicks) {
            QVERIFY(arrows.last()->isVisible() && arrows.last()->width() >= 10);
            QTest::mouseClick(arrows.last(), Qt::LeftButton);
        }
        QVERIFY(isInSight());
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(last).center());
        QCOMPARE(m_window->lower().currentPage(), &m_window->lower().charts());
    }

    void inANarrowWindowNoDecisionIsCutToALetter()
    {
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        for (const int width : {1280, 860}) {
            m_window->resize(width, 700);
            QCoreApplication::processEvents();
            const auto *bar = m_window->details().findChild<DecisionBar *>();
            const QList<LinkButton *> links = bar->findChildren<LinkButton *>();
            for (const LinkButton *link : links) {
                QVERIFY2(!link->isVisible() || link->width() >= link->sizeHint().width(), qPrintable(link->text()));
            }
            QVERIFY(links.first()->isVisible() && links.last()->isVisible());
            QCOMPARE(std::ranges::all_of(links, [](const LinkButton *link) { return link->isVisible(); }), width == 1280);
        }
    }

    void everyCommandStandsInAMenuWithWordsAndATip()
    {
        QSet<QAction *> inMenus;
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                inMenus.insert(action);
            }
        }
        QSet<QKeySequence> keys;
        for (QAction *action : m_window->actions().all()) {
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
            if (!action->shortcut().isEmpty()) {
                QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->shortcut().toString()));
                keys.insert(action->shortcut());
            }
        }
    }

    void everyKeyStandsInTheHelp()
    {
        ShortcutsDialog help(m_workspace->theme.theme(), m_window->actions().all());
        QStringList told;
        for (const QLabel *label : help.findChildren<QLabel *>()) {
            told.append(label->text().split(u", "_s));
        }
        int keys = 0;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty()) {
                QVERIFY2(told.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
                ++keys;
            }
        }
        for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
            QVERIFY2(told.contains(shortcut->key().toString(QKeySequence::NativeText)), qPrintable(shortcut->key().toString()));
            ++keys;
        }
        QVERIFY(keys > 40);
        QVERIFY(told.contains(u"F10"_s));
    }

    void whatTakesKeysHasANameForScreenReaders()
    {
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            // Headers of tables speak through their table.
            QVERIFY2(named || widget->inherits("QHeaderView") || widget->inherits("QScrollArea"), widget->metaObject()->className());
        }
    }

    void theThemeIsChosenInTheMenuAndRemembered()
    {
        m_window->actions().themeDark->trigger();
        QVERIFY(m_workspace->theme.isDark());
        QVERIFY(m_window->grab().toImage().pixelColor(600, 20).lightness() < 80);
        QCOMPARE(m_settings->themeChoice(), ThemeChoice::Dark);
        m_window->actions().themeLight->trigger();
        QVERIFY(m_window->grab().toImage().pixelColor(600, 20).lightness() > 200);
    }

    void escapeInTheWindowSelectsNothing()
    {
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(1).id);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_workspace->selection.isEmpty());
    }

    void nextAndPreviousEventWorkFromAnywhere()
    {
        m_window->sources().list().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_workspace->selectedEvent(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_workspace->selectedEvent(), 0);
    }

    void withoutACorpusCommandsThatNeedOneAreOff()
    {
        m_workspace->corpus.open(nullptr, {}, {});
        QVERIFY(m_window->isWelcoming());
        QVERIFY(!m_window->actions().exportPicture->isEnabled());
        QVERIFY(!m_window->topBar().search().isEnabled());
        QVERIFY(m_window->actions().openFiles->isEnabled());
    }

private:
    void makeWindow(QSize size)
    {
        m_window = std::make_unique<MainWindow>(*m_workspace, m_tasks, *m_settings);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QString heading() const
    {
        for (const EventHeading *heading : m_window->details().findChildren<EventHeading *>()) {
            if (heading->isVisible()) {
                return heading->content().title;
            }
        }
        return {};
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
