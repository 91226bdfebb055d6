// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/search/eventstable.h"
#include "views/search/leftoverstable.h"
#include "views/search/passagestable.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void aRowClickedIsTheSelectedEvent()
    {
        EventsTable table(*m_workspace);
        show(table);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(3, 1)).center());
        QCOMPARE(m_workspace->selectedEvent(), 3);
    }

    void arrowsGoThroughTheEventsAndEnterOpensTheDetails()
    {
        EventsTable table(*m_workspace);
        show(table);
        QSignalSpy activated(&table, &EventsTable::eventActivated);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        const int event = m_workspace->selectedEvent();
        QVERIFY(event >= 0);
        QCOMPARE(table.currentIndex().row(), event);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void comingByWithTabChoosesNothing()
    {
        EventsTable table(*m_workspace);
        show(table);
        table.setFocus();
        QVERIFY(table.hasFocus());
        QVERIFY(m_workspace->selection.isEmpty());
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(m_workspace->selectedEvent(), 0);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    }

    void theTableFollowsASelectionMadeElsewhere()
    {
        EventsTable table(*m_workspace);
        show(table);
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(4).id);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table.selectionModel()->selectedRows().front().row(), 4);
        m_workspace->selection.clear();
        QVERIFY(table.selectionModel()->selectedRows().isEmpty());
    }

    void aTableShownLaterHasCaughtUp()
    {
        EventsTable table(*m_workspace);
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(2).id);
        show(table);
        QCOMPARE(table.selectionModel()->selectedRows().front().row(), 2);
    }

    void aHeaderClickSortsAndTheSelectionStays()
    {
        EventsTable table(*m_workspace);
        show(table);
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(0).id);
        QHeaderView *header = table.horizontalHeader();
        const QPoint title(header->sectionViewportPosition(EventsModel::Title) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QCOMPARE(table.model()->index(0, EventsModel::Title).data().toString(), u"No hops are grown"_s);
        QCOMPARE(m_workspace->selectedEvent(), 0);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table.model()->index(table.selectionModel()->selectedRows().front().row(), EventsModel::Title).data().toString(), u"The valley grows hops"_s);
    }

    void anUndatedStatementIsSelectedFromItsList()
    {
        LeftoversModel model(LeftoverKind::UndatedStatement, m_workspace->corpus, m_workspace->filter);
        LeftoversTable table(*m_workspace, model);
        show(table);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 0)).center());
        QCOMPARE(m_workspace->selectedStatement(), 5);
        QVERIFY(m_workspace->selection.event().isNull());
    }

    void aFileThatCouldNotBeReadLeadsNowhereSafely()
    {
        m_workspace->corpus.open(fourTellers(), {}, {Error{ErrorCode::FileEmpty, u"empty.txt"_s, {}}});
        LeftoversModel model(LeftoverKind::NotRead, m_workspace->corpus, m_workspace->filter);
        LeftoversTable table(*m_workspace, model);
        show(table);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 0)).center());
        QVERIFY(m_workspace->selection.isEmpty());
    }

    void aPassageFoundOpensItsDocumentThere()
    {
        auto matches = std::make_shared<SearchMatches>();
        matches->snapshot = m_workspace->corpus.snapshot();
        matches->statements.assign(m_workspace->snapshot()->statements().size(), true);
        matches->passages.push_back({1, {5, 30}, {}, {3}});
        m_workspace->filter.setMatches(matches);
        PassagesTable table(*m_workspace);
        show(table);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
        const Selected &selected = m_workspace->selection.current();
        QCOMPARE(selected.document, u"annals.txt"_s);
        QCOMPARE(selected.passage, (TextRange{5, 30}));
        QCOMPARE(m_workspace->selectedEvent(), 1);
    }

    void whereThereAreNoRowsItSaysWhyAndWhatToDo()
    {
        EventsTable table(*m_workspace);
        show(table);
        QVERIFY(table.accessibleDescription().isEmpty());
        for (int document = 0; document < 4; ++document) {
            m_workspace->filter.setDocumentShown(document, false);
        }
        QCOMPARE(table.model()->rowCount(), 0);
        QVERIFY(table.accessibleDescription().contains("Check one on the left"_L1));
        const QImage said = table.grab().toImage();
        table.setEmptyWords({});
        QVERIFY(table.grab().toImage() != said); // the words are on screen
        m_workspace->filter.setDocumentShown(0, true);
        QVERIFY(table.model()->rowCount() > 0);
        QVERIFY(table.accessibleDescription().isEmpty());
    }

private:
    static void show(QWidget &table)
    {
        table.resize(800, 300);
        table.show();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
