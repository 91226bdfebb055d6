// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/sources/sourcedelegate.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"
#include "views/widgets/linkbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSourcesPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_undated = std::make_unique<LeftoversModel>(LeftoverKind::UndatedStatement, m_workspace->corpus, m_workspace->filter);
        m_notRead = std::make_unique<LeftoversModel>(LeftoverKind::NotRead, m_workspace->corpus, m_workspace->filter);
        m_panel = std::make_unique<SourcesPanel>(*m_workspace, m_tasks, QList<LeftoversModel *>{m_undated.get(), m_notRead.get()});
        m_panel->resize(230, 800);
        m_panel->show();
        m_workspace->corpus.open(fourTellers(), {}, {});
        QCoreApplication::processEvents();
    }

    void cleanup()
    {
        m_panel.reset();
        m_undated.reset();
        m_notRead.reset();
        m_workspace.reset();
    }

    void everySourceIsSeenWhereThereIsRoom()
    {
        for (int row = 0; row < 4; ++row) {
            QVERIFY(list().viewport()->rect().contains(rowRect(row)));
            QVERIFY(rowRect(row).height() > 50);
        }
    }

    void aClickOnTheBoxSwitchesASourceOffAndOn()
    {
        const QPoint box = SourceDelegate::checkRect(rowRect(1)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, box);
        QVERIFY(!m_workspace->filter.isDocumentShown(1));
        QVERIFY(m_workspace->selection.isEmpty()); // and nothing else happens
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, box);
        QVERIFY(m_workspace->filter.isDocumentShown(1));
    }

    void aClickOnTheNameOpensTheDocument()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rowRect(2).center());
        QCOMPARE(m_workspace->selection.current().document, u"review.txt"_s);
        QVERIFY(m_workspace->filter.isDocumentShown(2));
    }

    void keysWalkSwitchAndOpen()
    {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Down);
        QTest::keyClick(&list(), Qt::Key_Space);
        QVERIFY(!m_workspace->filter.isDocumentShown(1));
        QTest::keyClick(&list(), Qt::Key_Space);
        QVERIFY(m_workspace->filter.isDocumentShown(1));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_workspace->selection.current().document, u"annals.txt"_s);
    }

    void aSourceSwitchedOffIsPaintedSo()
    {
        const QImage on = list().viewport()->grab(rowRect(0)).toImage();
        m_workspace->filter.setDocumentShown(0, false);
        const QImage off = list().viewport()->grab(rowRect(0)).toImage();
        QVERIFY(on != off);
        const QColor box = m_workspace->theme.theme().source(0);
        QVERIFY(countLike(on, box) > 60);
        QCOMPARE(countLike(off, box), 0);
    }

    void whatIsLeftOverIsCountedAndLeadsToItsList()
    {
        QSignalSpy wanted(m_panel.get(), &SourcesPanel::leftoversWanted);
        QList<LinkButton *> links;
        for (LinkButton *link : m_panel->findChildren<LinkButton *>()) {
            if (link->isVisible()) {
                links.append(link);
            }
        }
        QCOMPARE(links.size(), 1); // everything was read
        QCOMPARE(links[0]->text(), u"1 statement without a date"_s);
        QTest::mouseClick(links[0], Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void manySourcesScrollAndWhatIsLeftOverStaysInSight()
    {
        CorpusRecipe recipe;
        recipe.documents = 60;
        m_workspace->corpus.open(generatedCorpus(recipe), {}, {});
        QCoreApplication::processEvents();
        for (const LinkButton *link : m_panel->findChildren<LinkButton *>()) {
            QVERIFY(!link->isVisible() || m_panel->rect().contains(link->geometry()));
        }
        QVERIFY(list().height() < m_panel->height());
    }

private:
    SourceList &list() { return m_panel->list(); }
    QRect rowRect(int row) { return list().visualRect(list().model()->index(row, 0)); }

    static int countLike(const QImage &image, const QColor &colour)
    {
        int found = 0;
        // Inside the frame of the row with the focus, whose colour is much like the first source's.
        const QRect around = SourceDelegate::checkRect(image.rect()).adjusted(8, 4, 0, 0);
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x) {
                const QColor c = image.pixelColor(x, y);
                found += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) + std::abs(c.blue() - colour.blue()) < 40 ? 1 : 0;
            }
        }
        return found;
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LeftoversModel> m_undated;
    std::unique_ptr<LeftoversModel> m_notRead;
    std::unique_ptr<SourcesPanel> m_panel;
};

QTEST_MAIN(TestSourcesPanel)
#include "tst_sourcespanel.moc"
