// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "views/synopsis/synopsisaccessible.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"
#include "views/widgets/emptystate.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

using Cell = SynopsisTable::Cell;

/// Whether a colour stands anywhere in a part of a picture, give or take the smoothing of letters.
bool hasColour(const QImage &image, const QRect &part, const QColor &colour)
{
    const QRect inside = part.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor there = image.pixelColor(x, y);
            if (std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green()) + std::abs(there.blue() - colour.blue()) < 40) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestSynopsisPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<SynopsisPanel>(*m_workspace);
        m_panel->resize(1000, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        open(fourTellers());
        table().setFocus();
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void everySourceIsAColumnAndEveryEventARow()
    {
        QCOMPARE(heads(), (QStringList{u"Gazette, tells 3"_s, u"Annals, tells 2"_s, u"Review, tells 2"_s, u"Ledger, tells 2"_s}));
        QCOMPARE(table().content().count(), 6);
        QCOMPARE(table().cellWords({1, -1}), u"1984, The flood takes the mill"_s);
        QCOMPARE(table().cellWords({1, 2}), u"Review: silent"_s);
        QCOMPARE(table().cellWords({1, 3}), u"Ledger: outside what it covers"_s);
        QCOMPARE(table().cellWords({3, 2}), u"Review: written before"_s);
        QVERIFY(table().cellWords({3, 3}).endsWith(u"gives 1990; copied from Annals"_s));
        QCOMPARE(m_panel->counts(), u"6 events · 2 told by several · 1 where they differ"_s);
    }

    void theSourcesColoursAndTheRedOfDisagreementAreSeen()
    {
        const QImage image = table().viewport()->grab().toImage();
        const Theme &theme = m_workspace->theme.theme();
        QVERIFY(hasColour(image, table().headRect(0), theme.source(0)));
        QVERIFY(hasColour(image, table().headRect(3), theme.source(3)));
        QVERIFY(hasColour(image, table().cellRect({1, 0}), theme.disagreement)); // 13 houses
        QVERIFY(hasColour(image, table().cellRect({1, 1}), theme.disagreement)); // 17 houses
        QVERIFY(!hasColour(image, table().cellRect({3, 0}), theme.disagreement));
        QVERIFY(hasColour(image, QRect(table().cellRect({1, 0}).topLeft(), QSize(4, 40)), theme.source(0))); // the bar beside its words
    }

    void emptyCellsLookDifferentByWhyTheyAreEmpty()
    {
        const QImage image = table().viewport()->grab().toImage();
        const QColor ground = table().content().style().uncovered;
        const auto groundOf = [&](Cell cell) { return image.pixelColor(table().cellRect(cell).center()); };
        QCOMPARE(groundOf({1, 2}), m_workspace->theme.theme().paper); // silent
        QCOMPARE(groundOf({1, 3}), ground); // outside
        QCOMPARE(groundOf({3, 2}), ground); // written before …
        const auto hasSign = [&](Cell cell) { return hasColour(image, table().cellRect(cell).adjusted(0, 0, 0, -30), m_workspace->theme.theme().faint); };
        QVERIFY(hasSign({1, 2}));
        QVERIFY(!hasSign({1, 3}));
        QVERIFY(hasSign({3, 2})); // … says so
    }

    void arrowsMoveTheCursorAndTheSelectionWithIt()
    {
        key(Qt::Key_Down); // takes up the row that waits
        QCOMPARE(table().cursor(), (Cell{0, -1}));
        QCOMPARE(selectedTitle(), u"The valley grows hops"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(table().cursor(), (Cell{1, 1}));
        QCOMPARE(selectedTitle(), QString::fromLatin1(kFlood));
        QCOMPARE(m_workspace->selectedStatement(), 3); // what the Annals say of it
        key(Qt::Key_Right);
        QCOMPARE(m_workspace->selectedStatement(), -1); // the Review says nothing
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QCOMPARE(table().cursor().row, 0);
        for (int i = 0; i < 9; ++i) {
            key(Qt::Key_Left);
        }
        QCOMPARE(table().cursor().column, -1);
    }

    void endHomeAndPagesGoFar()
    {
        key(Qt::Key_End);
        QCOMPARE(selectedTitle(), u"Tolls rise"_s);
        key(Qt::Key_Home);
        QCOMPARE(selectedTitle(), u"The valley grows hops"_s);
        open(generatedCorpus({.documents = 4, .events = 300}));
        const int page = (table().viewport()->height() - 44) / table().cellRect({0, 0}).height();
        key(Qt::Key_Home);
        key(Qt::Key_PageDown);
        QCOMPARE(table().cursor().row, page);
        QVERIFY(table().viewport()->rect().contains(table().cellRect(table().cursor())));
        key(Qt::Key_PageUp);
        QCOMPARE(table().cursor().row, 0);
        QCOMPARE(table().verticalScrollBar()->value(), 0);
    }

    void enterOpensTheEvent()
    {
        QSignalSpy opened(m_panel.get(), &SynopsisPanel::eventActivated);
        key(Qt::Key_End);
        key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(selectedTitle(), u"Tolls rise"_s);
    }

    void lettersLeadToTheNextEventWithThatWord()
    {
        QTest::keyClicks(&table(), u"sch"_s);
        QCOMPARE(selectedTitle(), QString::fromLatin1(kSchool));
        QCOMPARE(table().cursor().row, 4);
    }

    void aClickSelectsTheEventAndWhatTheSourceSays()
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().cellRect({3, 3}).center());
        QCOMPARE(selectedTitle(), QString::fromLatin1(kBridge));
        QCOMPARE(m_workspace->selectedStatement(), 8);
        QSignalSpy opened(m_panel.get(), &SynopsisPanel::eventActivated);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, table().cellRect({3, 3}).center());
        QCOMPARE(opened.count(), 1);
    }

    void aSelectionMadeElsewhereIsFollowed()
    {
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(4).id);
        QCOMPARE(table().cursor().row, 4);
        const QImage image = table().viewport()->grab().toImage();
        QVERIFY(hasColour(image, QRect(0, table().cellRect({4, -1}).top(), 3, 20), m_workspace->theme.theme().accent));
        QVERIFY(!hasColour(image, QRect(0, table().cellRect({3, -1}).top(), 3, 20), m_workspace->theme.theme().accent));
    }

    void whatIsSelectedOutOfSightComesWithWhatFollowsIt()
    {
        open(generatedCorpus({.documents = 4, .events = 300}));
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(table().content().eventAt(150)).id);
        const QRect box = table().cellRect({150, -1});
        QVERIFY(box.top() > 44 + 60 && box.bottom() < table().viewport()->height() - 60);
        const int before = table().verticalScrollBar()->value();
        m_workspace->selection.selectEvent(m_workspace->snapshot()->event(table().content().eventAt(151)).id);
        QCOMPARE(table().verticalScrollBar()->value(), before); // what is in sight stays
        table().verticalScrollBar()->setValue(0);
        m_workspace->filter.setDocumentShown(3, false);
        QCOMPARE(table().verticalScrollBar()->value(), 0); // who has scrolled away is not called back
    }

    void aColumnIsDraggedByItsHead()
    {
        drag(table().headRect(0).center(), table().headRect(2).center() + QPoint(40, 0));
        QCOMPARE(heads().mid(0, 3), (QStringList{u"Annals, tells 2"_s, u"Review, tells 2"_s, u"Gazette, tells 3"_s}));
        drag(table().headRect(2).center(), table().headRect(0).center() - QPoint(40, 0));
        QCOMPARE(heads().front(), u"Gazette, tells 3"_s);
    }

    void aClickOnAHeadMovesNothing()
    {
        const QStringList before = heads();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().headRect(1).center());
        QCOMPARE(heads(), before);
        QVERIFY(m_workspace->selection.isEmpty());
    }

    void aColumnIsMovedByKeys()
    {
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        QTest::keyClick(&table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(heads().mid(0, 2), (QStringList{u"Annals, tells 2"_s, u"Gazette, tells 3"_s}));
        QCOMPARE(table().cursor().column, 1); // it stays on its source
        QTest::keyClick(&table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(heads().front(), u"Gazette, tells 3"_s);
    }

    void aColumnIsMadeWiderAtItsEdge()
    {
        const int before = table().headRect(0).width();
        drag(table().headRect(0).topRight() + QPoint(1, 20), table().headRect(0).topRight() + QPoint(81, 20));
        QCOMPARE(table().headRect(0).width(), before + 80);
        QCOMPARE(table().headRect(1).left(), table().headRect(0).right() + 1);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, table().headRect(0).topRight() + QPoint(1, 20));
        QCOMPARE(table().headRect(0).width(), before);
    }

    void headsAndFirstColumnStayWhileTheRestScrolls()
    {
        open(generatedCorpus({.documents = 12, .events = 300}));
        const QRect first = table().headRect(-1);
        const QImage before = table().viewport()->grab().toImage();
        table().verticalScrollBar()->setValue(1000);
        table().horizontalScrollBar()->setValue(300);
        QVERIFY(table().horizontalScrollBar()->value() == 300);
        const QImage after = table().viewport()->grab().toImage();
        QCOMPARE(table().headRect(-1), first);
        QCOMPARE(after.copy(first), before.copy(first));
        QVERIFY(after.copy(first.translated(0, 100)) != before.copy(first.translated(0, 100)));
        QCOMPARE(table().cellRect({0, 0}).top(), 44 - 1000);
        QCOMPARE(table().cellRect({0, 0}).left(), first.width() - 300);
    }

    void periodSearchAndSourcesChosenElsewhereAreFollowed()
    {
        m_workspace->range.show({instantOf({1989, 1, 1}), instantOf({1995, 1, 1})});
        QCOMPARE(table().content().count(), 2);
        QCOMPARE(m_panel->periodShown(), u"1989 to 1994"_s);
        m_workspace->range.showAll();
        QCOMPARE(table().content().count(), 6);
        m_workspace->filter.setDocumentShown(0, false);
        QCOMPARE(heads().size(), 3);
        QCOMPARE(table().content().count(), 5); // the school is told by the Gazette alone
        QCOMPARE(table().cellWords({1, 0}), u"Annals: The great flood of 1984 destroyed the mill and 17 houses."_s); // no 13 beside it any more
        m_workspace->filter.showAllDocuments();
        auto matches = std::make_shared<SearchMatches>();
        matches->snapshot = m_workspace->corpus.snapshot();
        matches->statements.assign(10, false);
        matches->statements[2] = true;
        m_workspace->filter.setMatches(matches);
        QCOMPARE(table().content().count(), 1);
        QCOMPARE(table().cellWords({0, -1}), u"12 March 1991, The school is founded"_s);
    }

    void buttonsChooseWhatSeveralTell()
    {
        QTest::mouseClick(m_panel->choiceButton(SynopsisChoice::Several), Qt::LeftButton);
        QCOMPARE(table().content().count(), 2);
        QTest::mouseClick(m_panel->choiceButton(SynopsisChoice::Differing), Qt::LeftButton);
        QCOMPARE(table().content().count(), 1);
        QCOMPARE(table().cellWords({0, -1}), u"1984, The flood takes the mill"_s);
        QTest::mouseClick(m_panel->choiceButton(SynopsisChoice::All), Qt::LeftButton);
        QCOMPARE(table().content().count(), 6);
    }

    void whatIsLookedAtStaysWhenOthersGo()
    {
        key(Qt::Key_End);
        key(Qt::Key_Up);
        key(Qt::Key_Up); // the bridge
        m_panel->setChoice(SynopsisChoice::Several);
        QCOMPARE(table().cursor().row, 1);
        QCOMPARE(table().cellWords({table().cursor().row, -1}), u"May 1990, The bridge over the river opens"_s);
    }

    void whereNothingIsToldItSaysWhatToDo()
    {
        m_workspace->range.show({instantOf({1994, 1, 1}), instantOf({1996, 1, 1})});
        QVERIFY(m_panel->notice().isVisible());
        QCOMPARE(m_panel->notice().title(), u"Nothing is told of this period"_s);
        m_workspace->range.showAll();
        QVERIFY(!m_panel->notice().isVisible());
        for (int d = 0; d < 4; ++d) {
            m_workspace->filter.setDocumentShown(d, false);
        }
        QCOMPARE(m_panel->notice().title(), u"Every source is switched off"_s);
        QTest::keyClick(&table(), Qt::Key_Down); // and nothing breaks
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(50, 100));
    }

    void cellsGetMoreOrFewerLines()
    {
        const int before = table().cellRect({0, 0}).height();
        QTest::keyClicks(&table(), u"+"_s);
        QCOMPARE(table().cellRect({0, 0}).height(), before + 16);
        for (int i = 0; i < 9; ++i) {
            QTest::keyClicks(&table(), u"-"_s);
        }
        QCOMPARE(table().content().lines(), 1);
        table().viewport()->grab(); // paints
    }

    void nothingIsMadeThatIsNotSeen()
    {
        m_panel->hide();
        m_workspace->range.show({instantOf({1989, 1, 1}), instantOf({1995, 1, 1})});
        QCOMPARE(table().content().count(), 6); // as it was
        m_panel->show();
        QCOMPARE(table().content().count(), 2);
    }

    void screenReadersHearATable()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table());
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Table);
        QAccessibleTableInterface *cells = accessible->tableInterface();
        QVERIFY(cells != nullptr);
        QCOMPARE(cells->rowCount(), 7);
        QCOMPARE(cells->columnCount(), 5);
        QCOMPARE(cells->cellAt(0, 2)->text(QAccessible::Name), u"Annals, tells 2"_s);
        QCOMPARE(cells->cellAt(0, 2)->role(), QAccessible::ColumnHeader);
        QCOMPARE(cells->cellAt(2, 0)->text(QAccessible::Name), u"1984, The flood takes the mill"_s);
        QCOMPARE(cells->cellAt(2, 3)->text(QAccessible::Name), u"Review: silent"_s);
        QCOMPARE(cells->cellAt(2, 3)->tableCellInterface()->rowHeaderCells().front()->text(QAccessible::Name), u"1984, The flood takes the mill"_s);
        QCOMPARE(cells->cellAt(2, 3)->tableCellInterface()->columnHeaderCells().front()->text(QAccessible::Name), u"Review, tells 2"_s);
        QCOMPARE(accessible->indexOfChild(cells->cellAt(2, 3)), 2 * 5 + 3);
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        QCOMPARE(accessible->focusChild(), cells->cellAt(1, 1));
        m_workspace->filter.setDocumentShown(0, false);
        QCOMPARE(cells->columnCount(), 4);
        QCOMPARE(cells->cellAt(0, 1)->text(QAccessible::Name), u"Annals, tells 2"_s);
        QCOMPARE(cells->cellAt(9, 9), nullptr);
    }

    void otherCorporaAndNoneAreTaken()
    {
        key(Qt::Key_End);
        open(corpusOf({u"a"_s}, {{0, u"1990"_s, u"It happens"_s}}));
        QCOMPARE(table().content().count(), 1);
        QCOMPARE(table().cursor().row, 0);
        m_workspace->corpus.open(nullptr, {}, {});
        table().viewport()->grab();
        QCOMPARE(table().content().count(), 0);
    }

private:
    SynopsisTable &table() { return m_panel->table(); }
    void open(const SnapshotPtr &snapshot)
    {
        m_workspace->corpus.open(snapshot, {}, {});
        m_workspace->range.showAll();
    }
    void key(Qt::Key key) { QTest::keyClick(&table(), key); }
    QString selectedTitle() const { return m_workspace->snapshot()->eventTitle(m_workspace->selectedEvent()); }
    QStringList heads()
    {
        QStringList words;
        for (int c = 0; c < table().columns().count(); ++c) {
            words.append(table().headWords(c));
        }
        return words;
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(table().viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            QTest::mouseMove(table().viewport(), from + (to - from) * step / 4);
        }
        QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SynopsisPanel> m_panel;
};

QTEST_MAIN(TestSynopsisPanel)
#include "tst_synopsispanel.moc"
