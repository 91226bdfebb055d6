// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/state/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSelection : public QObject {
    Q_OBJECT

private slots:
    void aStatementBringsItsEvent()
    {
        const SnapshotPtr corpus = fourTellers();
        Selection selection;
        selection.selectStatement(*corpus, 4);
        QCOMPARE(selection.event().value, corpus->event(eventTitled(*corpus, u"The bridge over the river opens")).id.value);
        QCOMPARE(selection.statement().value, corpus->statement(4).id.value);
    }

    void aStatementWithoutADateStandsAlone()
    {
        const SnapshotPtr corpus = fourTellers();
        Selection selection;
        selection.selectStatement(*corpus, 5);
        QVERIFY(selection.event().isNull());
        QVERIFY(!selection.isEmpty());
    }

    void openingADocumentKeepsTheEventAndClosingItToo()
    {
        const SnapshotPtr corpus = fourTellers();
        Selection selection;
        selection.selectEvent(corpus->event(1).id);
        selection.openDocument(u"annals.txt"_s, {3, 9});
        QCOMPARE(selection.event().value, corpus->event(1).id.value);
        selection.closeDocument();
        QCOMPARE(selection.event().value, corpus->event(1).id.value);
        QVERIFY(selection.current().document.isEmpty());
    }

    void anotherEventClosesTheDocument()
    {
        const SnapshotPtr corpus = fourTellers();
        Selection selection;
        selection.openDocument(u"annals.txt"_s, {3, 9});
        selection.selectEvent(corpus->event(2).id);
        QVERIFY(selection.current().document.isEmpty());
    }

    void anotherCorpusDropsWhatItDoesNotHold()
    {
        Workspace workspace;
        const SnapshotPtr corpus = fourTellers();
        workspace.corpus.open(corpus, {}, {});
        workspace.selection.selectEvent(corpus->event(1).id);
        workspace.corpus.replace(fourTellers()); // an edit: the same ids
        QCOMPARE(workspace.selectedEvent(), 1);
        Snapshot::Parts empty;
        empty.title = u"Empty"_s;
        workspace.corpus.open(std::make_shared<const Snapshot>(std::move(empty)), {}, {});
        QVERIFY(workspace.selection.isEmpty());
    }

    void settingTheSameAgainTellsNobody()
    {
        const SnapshotPtr corpus = fourTellers();
        Selection selection;
        QSignalSpy spy(&selection, &Selection::changed);
        selection.selectEvent(corpus->event(1).id);
        selection.selectEvent(corpus->event(1).id);
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
