// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/told/toldcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/views/mainwindow/openedwindow.h"
#include "views/itemmodels/lostmodel.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/search/reviewpanel.h"
#include "views/widgets/quiettable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestReview : public QObject, private OpenedWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup() { end(); }

    void theLeastCertainComesFirst()
    {
        openReview();
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row) {
            titles.append(cell(row, ReviewModel::Title));
        }
        // Three statements taken for one, and two: these are to be looked at before what one source says plainly.
        QCOMPARE(titles.mid(0, 2), (QStringList{QString::fromLatin1(kFlood), QString::fromLatin1(kBridge)}));
        QCOMPARE(cell(1, ReviewModel::Doubt), u"3 statements joined"_s);
        QCOMPARE(cell(5, ReviewModel::Doubt), QString());
    }

    void enterConfirmsAndGoesOn()
    {
        openReview();
        QVERIFY(progress().startsWith("0 of 6 settled"_L1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(progress().startsWith("1 of 6 settled"_L1));
        QCOMPARE(cell(0, ReviewModel::Decided), u"confirmed"_s);
        QCOMPARE(table().currentIndex().row(), 1);
        QCOMPARE(selectedTitle(), QString::fromLatin1(kBridge)); // the words to judge by are in view
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(progress().startsWith("0 of 6 settled"_L1));
    }

    void deleteRejectsAndWhatWasRejectedStaysInTheList()
    {
        openReview();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const QString title = cell(2, ReviewModel::Title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(progress().startsWith("1 of 6 settled"_L1));
        QCOMPARE(cell(5, ReviewModel::Decided), u"rejected"_s);
        QVERIFY(cell(2, ReviewModel::Title) != title);
        QCOMPARE(table().currentIndex().row(), 2); // the one behind it has come up
    }

    void allIsSettledByOneKeyAgainAndAgain()
    {
        openReview();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QVERIFY(progress().startsWith("6 of 6 settled"_L1));
        QVERIFY(progress().contains("All is settled"_L1));
        QVERIFY(!progress().contains("Enter confirms"_L1));
    }

    void theModelIsSoundThroughDecisions()
    {
        ReviewModel review(m_workspace->corpus);
        const QAbstractItemModelTester tester(&review, QAbstractItemModelTester::FailureReportingMode::QtTest);
        review.setActive(true);
        QVERIFY(m_workspace->edits.apply(edit::SetStatus{{m_workspace->snapshot()->idOf(0)}, Status::Rejected}));
        QCOMPARE(review.rowCount(), 7);
        review.setActive(false);
        QCOMPARE(review.rowCount(), 0);
    }

    void decisionsWhoseWordsAreGoneAreListed()
    {
        const auto before = toldSnapshot({{u"a.txt"_s, 2000, {u"In 1951 the mill burns"_s, u"In 1960 the bridge opens"_s}}});
        auto editor = Editor::inMemory(before, toldInstruments());
        QVERIFY(editor);
        const StatementId mill = idOf(*before, u"In 1951");
        QVERIFY((*editor)->apply(edit::SetStatus{{mill}, Status::Confirmed}));
        QVERIFY((*editor)->apply(edit::AddNote{Subject::of(mill), u"see the parish book"_s}));
        QVERIFY((*editor)->replaceFindings(toldSnapshot({{u"a.txt"_s, 2000, {u"In 1960 the bridge opens"_s, u"Nobody remembers much of anything else"_s}}})));
        LostModel lost(m_workspace->corpus);
        const QAbstractItemModelTester tester(&lost, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lost.rowCount(), 0);
        m_workspace->corpus.open((*editor)->snapshot(), {}, {});
        QCOMPARE(lost.rowCount(), 1);
        QCOMPARE(lost.index(0, LostModel::Words).data().toString(), u"In 1951 the mill burns"_s);
        QCOMPARE(lost.index(0, LostModel::Source).data().toString(), u"a.txt"_s);
        QCOMPARE(lost.index(0, LostModel::Decision).data().toString(), u"confirmed; note: see the parish book"_s);
        QStringList tabs;
        const auto *bar = m_window->findChild<QTabBar *>();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isTabVisible(i)) {
                tabs.append(bar->tabText(i));
            }
        }
        QVERIFY2(tabs.contains(u"LOST  1"_s) || tabs.contains(u"LOST PASSAGES  1"_s), qPrintable(tabs.join(u'|'))); // as there is room
    }

private:
    void openReview()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(panel().isVisible());
        QVERIFY(table().hasFocus());
    }
    ReviewPanel &panel() const { return *m_window->findChild<ReviewPanel *>(); }
    QuietTable &table() const { return panel().table(); }
    const ReviewModel &model() const { return panel().review(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QString progress() const { return panel().findChild<QLabel *>()->text(); }
    QString selectedTitle() const
    {
        const int event = m_workspace->selectedEvent();
        return event < 0 ? QString() : m_workspace->snapshot()->eventTitle(event);
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
