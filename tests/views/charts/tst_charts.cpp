// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/charts/chartfile.h"
#include "views/charts/chartspanel.h"
#include "views/charts/chartview.h"

#include <QAbstractButton>
#include <QChartView>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_panel = std::make_unique<ChartsPanel>(*m_workspace, m_tasks);
        m_panel->resize(900, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void aButtonChoosesTheChart_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("kind");
        QTest::newRow("coverage") << u"Coverage"_s << int(TallyKind::Coverage);
        QTest::newRow("agreement") << u"Agreement"_s << int(TallyKind::Agreement);
        QTest::newRow("precision") << u"Precision"_s << int(TallyKind::Precision);
        QTest::newRow("wording") << u"Shared wording"_s << int(TallyKind::SharedWording);
    }
    void aButtonChoosesTheChart()
    {
        QFETCH(QString, button);
        QFETCH(int, kind);
        press(button);
        QCOMPARE(int(m_panel->chart().tally().kind), kind);
        QVERIFY(!m_panel->chart().tally().isEmpty());
        QVERIFY(m_panel->findChild<QLabel *>()->text() == m_panel->chart().words().summary);
    }

    void aClickOnABarOfTimeTakesTheTimelineThere()
    {
        press(u"Agreement"_s);
        const int eighties = groupNamed(u"1980s"_s);
        click(eighties, int(AgreementClass::Differ));
        const Period shown = m_workspace->range.shown();
        QVERIFY(shown.from <= instantOf({1984, 1, 1}) && shown.to >= instantOf({1985, 1, 1}));
        QVERIFY(shown.to - shown.from <= instantOf({1990, 1, 1}) - instantOf({1980, 1, 1}));
    }

    void aClickOnASourceShowsOnlyThat()
    {
        press(u"Precision"_s);
        const Tally &tally = m_panel->chart().tally();
        int part = 0;
        while (tally.count(1, part) == 0) {
            ++part;
        }
        click(1, part);
        QVERIFY(m_workspace->filter.isDocumentShown(1));
        QVERIFY(!m_workspace->filter.isDocumentShown(0));
    }

    void aClickOnSharedWordingOpensIt()
    {
        press(u"Shared wording"_s);
        click(3, 1); // the Ledger copied from the Annals
        const Selected &selected = m_workspace->selection.current();
        QCOMPARE(selected.document, m_workspace->snapshot()->document(3).id);
        QCOMPARE(selected.passage, firstShared(*m_workspace->snapshot(), 3, 1)->range);
    }

    void keysGoFromBarToBarAndEnterChooses()
    {
        press(u"Coverage"_s);
        auto *view = m_panel->findChild<QChartView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(m_panel->chart().currentGroup(), 0);
        QTest::keyClick(view, Qt::Key_End);
        const int last = int(m_panel->chart().tally().groups.size()) - 1;
        QCOMPARE(m_panel->chart().currentGroup(), last);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(m_panel->chart().currentGroup(), last);
        QVERIFY(m_panel->findChild<QLabel *>()->text().startsWith(m_panel->chart().words().groups.last()));
        QSignalSpy moved(&m_workspace->range, &ViewRange::changed);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(moved.count(), 1);
    }

    void withoutBeingSeenNothingIsCounted()
    {
        HeldTasks held;
        ChartsPanel hidden(*m_workspace, held);
        m_workspace->corpus.open(fourTellers(), {}, {});
        QCOMPARE(held.waiting(), 0);
    }

    void anEmptyCorpusSaysSo()
    {
        m_workspace->corpus.open(std::make_shared<Snapshot>(Snapshot::Parts()), {}, {});
        QCOMPARE(m_panel->findChild<QLabel *>()->text(), u"No source dates anything yet."_s);
    }

    void aChartIsSavedAsAPictureInEveryForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("png") << u"c.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"c.svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"c.pdf"_s << QByteArray("%PDF");
    }
    void aChartIsSavedAsAPictureInEveryForm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        const QTemporaryDir folder;
        m_panel->save(folder.filePath(name));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(head));
        if (name.endsWith(u"png"_s)) {
            const QImage image(folder.filePath(name));
            QCOMPARE(image.size(), QSize(2000, 1040));
            QCOMPARE(image.text(u"Title"_s), m_panel->chart().words().title);
            QVERIFY(coloursIn(image) > 20);
        }
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_panel->save(u"/nowhere at all/c.png"_s);
        QVERIFY(m_panel->findChild<QLabel *>()->text().contains(u"/nowhere at all/c.png"_s));
        m_panel->save(QDir::temp().filePath(u"c.doc"_s));
        QVERIFY(!QFile::exists(QDir::temp().filePath(u"c.doc"_s)));
    }

private:
    void press(const QString &name)
    {
        for (auto *button : m_panel->findChildren<QAbstractButton *>()) {
            if (button->text() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    }

    void click(int group, int part)
    {
        auto *view = m_panel->findChild<QChartView *>();
        const QPoint place = m_panel->chart().placeOf(group, part);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->mapFrom(&m_panel->chart(), place));
    }

    int groupNamed(const QString &name) const { return int(m_panel->chart().words().groups.indexOf(name)); }

    static int coloursIn(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                colours.insert(image.pixel(x, y));
            }
        }
        return int(colours.size());
    }

    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ChartsPanel> m_panel;
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
