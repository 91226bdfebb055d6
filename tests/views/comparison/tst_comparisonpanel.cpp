// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "views/comparison/comparisonpanel.h"
#include "views/comparison/dossierheader.h"
#include "views/comparison/dossierrowview.h"
#include "views/comparison/quietrowview.h"
#include "views/widgets/emptystate.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of an image are about this colour.
int pixelsLike(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            found += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) + std::abs(c.blue() - colour.blue()) < 60 ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class TestComparisonPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<ComparisonPanel>(*m_workspace);
        m_panel->resize(900, 360);
        m_panel->show();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void withoutASelectionItSaysWhatToDo()
    {
        const auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->advice().contains("Click a mark"_L1));
        QVERIFY(rows().isEmpty());
    }

    void whereNothingIsFoundOrToldItSaysSo()
    {
        const auto *empty = m_panel->findChild<EmptyState *>();
        auto none = std::make_shared<SearchMatches>();
        none->snapshot = m_workspace->corpus.snapshot();
        none->statements.assign(m_workspace->snapshot()->statements().size(), false);
        m_workspace->filter.setMatches(none);
        QVERIFY(empty->advice().contains("Escape in the search box"_L1));
        m_workspace->filter.setMatches(nullptr);
        QVERIFY(empty->advice().contains("Click a mark"_L1));
        m_workspace->corpus.open(std::make_shared<const Snapshot>(Snapshot::Parts()), {}, {});
        QVERIFY(empty->advice().contains("Ctrl+O"_L1));
    }

    void everySourceThatTellsItHasARow()
    {
        select(u"The bridge over the river opens");
        QCOMPARE(rows().size(), 3);
        QVERIFY(m_panel->findChild<DossierHeader *>()->summary().startsWith("Gazette says May 1990; 2 sources give only 1990"_L1));
        QVERIFY(rows()[0]->accessibleName().contains("Gazette"_L1));
        QVERIFY(rows()[2]->accessibleName().contains("copied from Annals"_L1));
        QVERIFY(rows()[1]->y() > rows()[0]->y());
    }

    void silentSourcesStandBelow()
    {
        select(u"The flood takes the mill");
        const auto quiet = m_panel->findChildren<QuietRowView *>(QString(), Qt::FindChildrenRecursively);
        QStringList words;
        for (const QuietRowView *row : quiet) {
            if (row->isVisible()) {
                words.append(row->accessibleName());
            }
        }
        QCOMPARE(words, (QStringList{u"Review · covers 1980 to 1986, silent on this"_s, u"Ledger · covers 1990 to 1999, the event lies outside"_s}));
    }

    void theDifferenceIsPaintedInTheOneRed()
    {
        const QColor red = m_workspace->theme.theme().disagreement;
        select(u"The bridge over the river opens");
        QCOMPARE(pixelsLike(rows()[1]->grab().toImage(), red), 0);
        select(u"The flood takes the mill");
        QVERIFY(pixelsLike(rows()[0]->grab().toImage(), red) > 40);
    }

    void aRowOpensItsDocumentAtItsWords()
    {
        select(u"The flood takes the mill");
        QTest::mouseClick(rows()[1], Qt::LeftButton);
        const Selected &selected = m_workspace->selection.current();
        QCOMPARE(selected.document, u"annals.txt"_s);
        QCOMPARE(selected.passage, m_workspace->snapshot()->statement(3).range);
        QVERIFY(!selected.event.isNull());
    }

    void aRowIsReachedAndOpenedByKeys()
    {
        select(u"The flood takes the mill");
        rows()[0]->setFocus();
        QTest::keyClick(rows()[0], Qt::Key_Return);
        QCOMPARE(m_workspace->selection.current().document, u"gazette.txt"_s);
    }

    void aNarrowPanelMakesRowsHigherAndCutsNothing()
    {
        select(u"The bridge over the river opens");
        const int wide = rows()[1]->height();
        m_panel->resize(480, 360);
        QTRY_VERIFY(rows()[1]->height() > wide);
    }

    void inALowPanelTheLineThatSaysItAllIsWhole()
    {
        auto *header = m_panel->findChild<DossierHeader *>();
        select(u"The flood takes the mill");
        m_panel->resize(900, 300);
        QTRY_COMPARE(header->width(), 900);
        const int oneLine = header->height();
        m_panel->resize(300, 150);
        QTRY_COMPARE(header->width(), 300);
        QTRY_COMPARE(header->height(), header->heightForWidth(300));
        QVERIFY(header->height() > oneLine);
    }

private:
    void select(QStringView title)
    {
        const Snapshot &corpus = *m_workspace->snapshot();
        m_workspace->selection.selectEvent(corpus.event(eventTitled(corpus, title)).id);
    }

    QList<DossierRowView *> rows() const
    {
        QList<DossierRowView *> shown;
        for (DossierRowView *row : m_panel->findChildren<DossierRowView *>()) {
            if (row->isVisible()) {
                shown.append(row);
            }
        }
        return shown;
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComparisonPanel> m_panel;
};

QTEST_MAIN(TestComparisonPanel)
#include "tst_comparisonpanel.moc"
