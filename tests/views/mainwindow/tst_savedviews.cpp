// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/testtasks.h"
#include "views/dialogs/savedviewsdialog.h"
#include "views/dialogs/textdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/viewcommands.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        write(u"mill.txt"_s, "The valley\n\nIn 1984 the flood took the mill. The bridge was opened in May 1990. The school was founded in 1995.\n");
        write(u"road.txt"_s, "The road\n\nThe road was paved in 1987. A bridge was opened on 4 May 1990.\n");
        makeWindow();
        open({u"mill.txt"_s, u"road.txt"_s});
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_settings.reset();
    }

    void aViewIsWrittenAndReadWhole()
    {
        SavedView view;
        view.name = u"The “nineties”, \"told\""_s;
        view.from = -(qint64(1) << 60) - 1; // no double holds it
        view.to = (qint64(1) << 60) + 1;
        view.search = u"source:a mill"_s;
        view.hidden = {u"a.txt"_s, u"b/c.txt"_s};
        view.lanes = Lanes::ByTag;
        view.eras = view.folded = view.synopsis = true;
        view.sources = view.lower = view.details = false;
        view.choice = SynopsisChoice::Differing;
        view.columns = {u"b/c.txt"_s, u"a.txt"_s};
        const QList<SavedView> views{view, SavedView{u"Plain"_s}};
        QCOMPARE(savedViewsOf(savedViewsJson(views)), views);
    }

    void whatIsNoViewIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("views");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("broken") << QByteArray("[{\"name\":") << 0;
        QTest::newRow("no list") << QByteArray("{\"name\":\"a\"}") << 0;
        QTest::newRow("no name") << QByteArray("[{\"lanes\":\"tag\"}, 7, null]") << 0;
        QTest::newRow("unknown words") << QByteArray("[{\"name\":\"a\",\"lanes\":\"spiral\",\"choice\":9,\"hidden\":\"x\"}]") << 1;
    }
    void whatIsNoViewIsPassedOver()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, views);
        QCOMPARE(savedViewsOf(json).size(), views);
    }

    void aViewIsSavedUnderANameAndBroughtBackByAKey()
    {
        const Period nineties{instantOf({1986, 1, 1}), instantOf({1992, 1, 1})};
        SynopsisTable &table = m_window->centre().synopsis().table();
        m_window->actions().showSynopsis->setChecked(true);
        table.moveColumn(1, 0);
        m_workspace->range.show(nineties);
        m_workspace->filter.setDocumentShown(1, false);
        m_window->actions().lanesPacked->trigger();
        m_window->actions().showDetails->setChecked(false);
        m_window->actions().showSynopsis->setChecked(true);
        saveAs(u"The bridge"_s);
        const SavedView saved = m_window->views().views().all().front();

        m_workspace->range.showAll();
        m_workspace->filter.showAllDocuments();
        table.moveColumn(1, 0);
        m_workspace->filter.setSearchText(u"school"_s);
        m_window->actions().lanesBySource->trigger();
        m_window->actions().showDetails->setChecked(true);
        m_window->actions().showSynopsis->setChecked(false);
        QVERIFY(m_window->views().current(u"The bridge"_s) != saved);

        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_workspace->range.shown(), nineties);
        QVERIFY(!m_workspace->filter.isDocumentShown(1));
        QVERIFY(m_workspace->filter.isDocumentShown(0));
        QCOMPARE(m_workspace->filter.searchText(), QString());
        QCOMPARE(m_workspace->timeline.lanes(), Lanes::Packed);
        QVERIFY(m_window->actions().lanesPacked->isChecked());
        QVERIFY(m_window->centre().synopsis().isVisible());
        QVERIFY(!m_window->actions().showDetails->isChecked());
        QCOMPARE(m_window->views().current(u"The bridge"_s), saved);
        m_workspace->filter.showAllDocuments();
        QCOMPARE(table.columns().at(0).document, 1);
    }

    void theSameNameReplaces()
    {
        saveAs(u"Mine"_s);
        m_window->actions().lanesPacked->trigger();
        saveAs(u"mine"_s);
        QCOMPARE(m_window->views().views().all().size(), 1);
        QCOMPARE(m_window->views().views().all().front().lanes, Lanes::Packed);
        QCOMPARE(m_window->views().commands().size(), 1);
    }

    void aNameIsAskedFor()
    {
        m_workspace->range.show({instantOf({1986, 1, 1}), instantOf({1992, 1, 1})});
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<TextDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            QCOMPARE(dialog->text(), u"1986 to 1991"_s);
            dialog->findChild<QLineEdit *>()->setText(u"  Late  eighties "_s);
            dialog->accept();
        });
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->views().views().all().front().name, u"Late eighties"_s);
        QCOMPARE(m_window->views().commands().front()->text(), u"Late eighties"_s);
    }

    void viewsAreRenamedAndRemovedByKeys()
    {
        saveAs(u"One"_s);
        saveAs(u"Two"_s);
        SavedViews &views = m_window->views().views();
        SavedViewsDialog dialog(m_workspace->theme.theme(), views);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.list().item(0)->setText(u"two"_s); // another's: refused
        QCOMPARE(dialog.list().item(0)->text(), u"One"_s);
        dialog.list().item(0)->setText(QString());
        QCOMPARE(views.all().front().name, u"One"_s);
        dialog.list().item(0)->setText(u"First"_s);
        QCOMPARE(views.all().front().name, u"First"_s);
        QCOMPARE(m_window->views().commands().front()->text(), u"First"_s);
        dialog.list().setCurrentRow(0);
        dialog.activateWindow();
        dialog.list().setFocus();
        QTest::keyClick(&dialog.list(), Qt::Key_Delete);
        QCOMPARE(views.all().size(), 1);
        QCOMPARE(views.all().front().name, u"Two"_s);
        QCOMPARE(m_window->views().commands().front()->shortcut(), QKeySequence(u"Alt+1"_s)); // keys go on from the front
        dialog.accept();
        QCOMPARE(dialog.chosen(), 0);
    }

    void aCorpusInMemoryFindsItsViewsAgain()
    {
        saveAs(u"Mine"_s);
        makeWindow();
        open({u"mill.txt"_s});
        QVERIFY(m_window->views().views().all().isEmpty()); // another corpus
        open({u"mill.txt"_s, u"road.txt"_s});
        QCOMPARE(m_window->views().views().all().size(), 1);
        m_window->views().views().remove(0);
        makeWindow();
        open({u"mill.txt"_s, u"road.txt"_s});
        QVERIFY(m_window->views().views().all().isEmpty());
    }

    void aCorpusFileTakesItsViewsAlong()
    {
        saveAs(u"Mine"_s);
        m_window->files().save(m_folder->filePath(u"valley.eusebius"_s));
        saveAs(u"Later"_s);
        m_window.reset();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"others.ini"_s)); // another person's machine
        makeWindow();
        open({u"valley.eusebius"_s});
        QCOMPARE(m_window->views().views().all().size(), 2);
        QCOMPARE(m_window->views().views().all().back().name, u"Later"_s);
        open({u"mill.txt"_s});
        QVERIFY(m_window->views().views().all().isEmpty());
    }

    void sourcesThatAreGoneArePassedOver()
    {
        SavedView view = m_window->views().current(u"Mine"_s);
        view.hidden = {u"gone.txt"_s, m_workspace->snapshot()->document(0).id};
        view.columns = {u"gone.txt"_s};
        m_window->views().apply(view);
        QCOMPARE(m_workspace->filter.hiddenDocuments(), QStringList{m_workspace->snapshot()->document(0).id});
        QVERIFY(m_workspace->filter.isDocumentShown(1));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void open(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names) {
            paths.append(m_folder->filePath(name));
        }
        m_window->files().open(paths);
        QVERIFY(m_workspace->snapshot() != nullptr);
    }
    void saveAs(const QString &name) { m_window->views().views().save(m_window->views().current(name)); }
    void makeWindow()
    {
        m_window.reset();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_window = std::make_unique<MainWindow>(*m_workspace, m_tasks, *m_settings);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    ImmediateTasks m_tasks;
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
