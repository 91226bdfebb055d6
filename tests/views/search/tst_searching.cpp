// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/search/searchbox.h"
#include "views/search/searchcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSearching : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tasks = std::make_unique<HeldTasks>();
        m_workspace = std::make_unique<Workspace>();
        m_controller = std::make_unique<SearchController>(*m_workspace, *m_tasks);
        m_box = std::make_unique<SearchBox>(m_workspace->filter);
        m_box->show();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup()
    {
        m_box.reset();
        m_controller.reset();
        m_workspace.reset();
        m_tasks.reset();
    }

    void typingFilters()
    {
        QTest::keyClicks(m_box.get(), u"mill"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        QCOMPARE(m_workspace->filter.counts().events, 6); // not before the search is done
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 1);
        QVERIFY(m_workspace->filter.shown().showsEvent(eventTitled(*m_workspace->snapshot(), u"The flood takes the mill")));
        QCOMPARE(m_workspace->filter.matches()->passages.size(), 2U);
    }

    void theLatestTextWins()
    {
        QTest::keyClicks(m_box.get(), u"mill"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_box->setText(u"tolls"_s);
        QTRY_COMPARE(m_tasks->waiting(), 2);
        QVERIFY(m_tasks->firstIsCancelled());
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 6);
        m_tasks->finishFirst();
        QVERIFY(m_workspace->filter.shown().showsEvent(eventTitled(*m_workspace->snapshot(), u"Tolls rise")));
        QCOMPARE(m_workspace->filter.counts().events, 1);
    }

    void everyKeyIsNotASearch()
    {
        QTest::keyClicks(m_box.get(), u"bridge"_s); // faster than the delay
        QTRY_COMPARE(m_tasks->waiting(), 1);
        QTest::qWait(2 * SearchController::kDebounceMilliseconds);
        QCOMPARE(m_tasks->waiting(), 1);
    }

    void aWordBegunFindsWhatItMayBecome()
    {
        m_box->setText(u"destr"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 1);
        m_box->setText(u"\"destr\""_s); // in quotes it is meant as it stands
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 0);
    }

    void escapeShowsEverythingAgain()
    {
        QTest::keyClicks(m_box.get(), u"mill"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QVERIFY(m_box->text().isEmpty());
        QVERIFY(!m_workspace->filter.isFiltering());
        QCOMPARE(m_workspace->filter.counts().events, 6);
    }

    void datesFilterToo()
    {
        m_box->setText(u"before:1985"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 2);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        m_box->setText(u"before:banana"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QVERIFY(m_workspace->filter.searchProblem().contains("banana"_L1));
    }

    void anEditSearchesAgain()
    {
        m_box->setText(u"mill"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        m_workspace->corpus.replace(fourTellers());
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_tasks->finishFirst();
        QCOMPARE(m_workspace->filter.counts().events, 1);
    }

    void aNewCorpusEmptiesTheBox()
    {
        m_box->setText(u"mill"_s);
        QTRY_COMPARE(m_tasks->waiting(), 1);
        m_workspace->corpus.open(fourTellers(), {}, {});
        QVERIFY(m_box->text().isEmpty());
        m_tasks->finishFirst();
        QVERIFY(!m_workspace->filter.isFiltering());
    }

    void enterGoesOnToTheResults()
    {
        QSignalSpy wanted(m_box.get(), &SearchBox::resultsWanted);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QTest::keyClick(m_box.get(), Qt::Key_Down);
        QCOMPARE(wanted.count(), 2);
    }

private:
    std::unique_ptr<HeldTasks> m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchController> m_controller;
    std::unique_ptr<SearchBox> m_box;
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
