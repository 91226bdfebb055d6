// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/detail/detailpane.h"
#include "views/detail/documentreader.h"
#include "views/detail/eventheading.h"
#include "views/detail/eventrow.h"
#include "views/detail/passagecard.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestDetailPane : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_pane = std::make_unique<DetailPane>(*m_workspace, m_tasks);
        m_pane->resize(320, 700);
        m_pane->show();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup()
    {
        m_pane.reset();
        m_workspace.reset();
    }

    void withoutASelectionItSaysWhatToDo()
    {
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
        QVERIFY(m_pane->findChild<EmptyState *>()->advice().contains("Select an event"_L1));
    }

    void anEventHasTitleDateEdtfAndReason()
    {
        select(u"The bridge over the river opens");
        const HeadingContent content = shown<EventHeading>().front()->content();
        QCOMPARE(content.title, QString::fromLatin1(kBridge));
        QCOMPARE(content.date, u"May 1990"_s);
        QCOMPARE(content.edtf, u"1990-05"_s);
        QCOMPARE(content.status, u"suggested"_s);
        QVERIFY(!content.why.isEmpty());
        QVERIFY(content.why.at(0).isUpper());
    }

    void everyStatementStandsWithItsSourceAndWords()
    {
        select(u"The bridge over the river opens");
        const auto cards = shown<PassageCard>();
        QCOMPARE(cards.size(), 3);
        QCOMPARE(cards[0]->accessibleName(), u"Gazette: The bridge was opened in May 1990."_s);
        QVERIFY(cards[1]->accessibleName().startsWith("Annals: "_L1));
        QVERIFY(cards[1]->y() >= cards[0]->geometry().bottom());
    }

    void aClickOnWordsOpensTheDocumentThere()
    {
        select(u"The bridge over the river opens");
        QTest::mouseClick(shown<PassageCard>()[1], Qt::LeftButton);
        auto *reader = m_pane->findChild<DocumentReader *>();
        QVERIFY(reader->isVisible());
        QCOMPARE(m_pane->findChild<ReaderView *>()->passage(), m_workspace->snapshot()->statement(4).range);
        QVERIFY(m_pane->findChild<ReaderView *>()->toPlainText().contains("long awaited by all"_L1));
    }

    void backLeadsToTheEvent()
    {
        select(u"The bridge over the river opens");
        QTest::mouseClick(shown<PassageCard>()[1], Qt::LeftButton);
        QTest::mouseClick(m_pane->findChild<DocumentReader *>()->findChild<LinkButton *>(), Qt::LeftButton);
        QVERIFY(!m_pane->findChild<DocumentReader *>()->isVisible());
        QCOMPARE(shown<PassageCard>().size(), 3);
    }

    void neighboursInTimeAreOneClickAway()
    {
        select(u"The flood takes the mill");
        const auto rows = shown<EventRow>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]->accessibleName(), u"The valley grows hops, 1980"_s);
        QTest::mouseClick(rows[1], Qt::LeftButton);
        QCOMPARE(m_workspace->selectedEvent(), eventTitled(*m_workspace->snapshot(), u"No hops are grown"));
    }

    void aStatementWithoutADateSaysWhy()
    {
        m_workspace->selection.selectStatement(*m_workspace->snapshot(), 5);
        const HeadingContent content = shown<EventHeading>().front()->content();
        QCOMPARE(content.date, u"No date"_s);
        QVERIFY(content.edtf.isEmpty());
        QVERIFY(!content.why.isEmpty());
        QCOMPARE(shown<PassageCard>().size(), 1);
    }

    void keysReachEveryStatement()
    {
        select(u"The bridge over the river opens");
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusContent();
        const auto cards = shown<PassageCard>();
        QCOMPARE(QApplication::focusWidget(), cards[0]);
        QTest::keyClick(cards[0], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cards[1]);
        QTest::keyClick(cards[1], Qt::Key_Return);
        QVERIFY(m_pane->findChild<DocumentReader *>()->isVisible());
        QTest::keyClick(m_pane->findChild<ReaderView *>(), Qt::Key_Escape);
        QVERIFY(!m_pane->findChild<DocumentReader *>()->isVisible());
    }

    void theClauseLiesOnTheSourcesPaleColour()
    {
        select(u"The school is founded");
        const QImage image = shown<PassageCard>().front()->grab().toImage();
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 12; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                coloured += c.blue() - c.red() > 20 ? 1 : 0; // the first source is blue
            }
        }
        QVERIFY(coloured > 300);
    }

private:
    void select(QStringView title)
    {
        const Snapshot &corpus = *m_workspace->snapshot();
        m_workspace->selection.selectEvent(corpus.event(eventTitled(corpus, title)).id);
    }

    template <typename Row>
    QList<Row *> shown() const
    {
        QList<Row *> rows;
        for (Row *row : m_pane->findChildren<Row *>()) {
            if (row->isVisible()) {
                rows.append(row);
            }
        }
        return rows;
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DetailPane> m_pane;
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
