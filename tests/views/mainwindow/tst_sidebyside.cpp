// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/views/mainwindow/openedwindow.h"
#include "views/detail/detailpane.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/centrepages.h"
#include "views/parallel/parallelpanel.h"
#include "views/parallel/textcolumn.h"

#include <QApplication>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestSideBySide : public QObject, private OpenedWindow {
    Q_OBJECT

private slots:
    void init()
    {
        begin({1280, 800});
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void cleanup() { end(); }

    void aKeyBringsTheTwoTextsAndAnotherTheTimeline()
    {
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QVERIFY(centre().showsParallel());
        QVERIFY(m_window->actions().showParallel->isChecked());
        QVERIFY(left().hasFocus());
        QCOMPARE(centre().parallel().content().text(Side::Left).id, u"gazette.txt"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!centre().showsParallel());
        QVERIFY(!m_window->actions().showParallel->isChecked());
    }

    void synopsisAndTextsTakeTurns()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(centre().showsParallel());
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(centre().showsSynopsis());
        QVERIFY(!m_window->actions().showParallel->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(centre().showsParallel());
        QVERIFY(!m_window->actions().showSynopsis->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(!centre().showsParallel() && !centre().showsSynopsis());
    }

    void aSourceIsReadBesideAnother()
    {
        m_workspace->requests.wantBeside(u"ledger.txt"_s);
        QVERIFY(centre().showsParallel());
        QCOMPARE(centre().parallel().content().text(Side::Left).id, u"ledger.txt"_s);
        QCOMPARE(centre().parallel().content().text(Side::Right).id, u"annals.txt"_s);
    }

    void enterLeadsToTheDetailsOfTheEvent()
    {
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QTest::keyClick(&left(), Qt::Key_N);
        QTest::keyClick(&left(), Qt::Key_Return);
        const int flood = eventTitled(*m_workspace->snapshot(), QString::fromLatin1(kFlood));
        QCOMPARE(m_workspace->selectedEvent(), flood);
        QVERIFY(m_window->findChild<DetailPane *>()->isAncestorOf(QApplication::focusWidget()));
    }

private:
    CentrePages &centre() { return m_window->centre(); }
    TextColumn &left() { return centre().parallel().column(Side::Left); }
};

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
