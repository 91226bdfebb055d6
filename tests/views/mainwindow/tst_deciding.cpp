// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/mainwindow/decidingwindow.h"

#include "model/corpus/build.h"
#include "tests/support/window/fourtellers.h"
#include "views/detail/noterow.h"
#include "views/dialogs/typeddatefield.h"
#include "views/mainwindow/corpuslabel.h"
#include "views/mainwindow/messagestrip.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"
#include "views/mainwindow/corpusfiles.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Decisions as a person makes them: by keys, menus and dialogs, and what is then on screen.
class TestDeciding : public QObject, private DecidingWindow {
    Q_OBJECT

private slots:
    void init() { openFourTellers(); }

    void cleanup() { end(); }

    void oneKeyConfirmsTheSelectedEvent()
    {
        select(kFlood);
        press(u"Ctrl+Return"_s);
        QCOMPARE(heading().status, u"confirmed"_s);
        for (const DossierRowView *row : rows()) {
            QCOMPARE(row->row().decided, u"confirmed"_s);
        }
        QCOMPARE(tableCell(kFlood, EventsModel::Decided), u"confirmed"_s);
        QCOMPARE(m_window->actions().undo->text(), u"&Undo Confirm"_s);
        press(u"Ctrl+Z"_s);
        QCOMPARE(heading().status, u"suggested"_s);
        QCOMPARE(tableCell(kFlood, EventsModel::Decided), QString());
        press(u"Ctrl+Shift+Z"_s);
        QCOMPARE(heading().status, u"confirmed"_s);
    }

    void whatWasDecidedIsInTheFileAtOnce()
    {
        select(kFlood);
        press(u"Ctrl+Return"_s);
        // As after a crash: the file is read while the window still has it open.
        const auto read = loadCorpus(file());
        QVERIFY(read);
        QCOMPARE((*read)->statusOf(0), Status::Confirmed);
        QVERIFY(!m_workspace->edits.hasUnsaved());
    }

    void inARowTheKeysAreAboutItsStatement()
    {
        select(kBridge);
        rows()[1]->setFocus();
        press(u"Ctrl+Return"_s);
        QCOMPARE(rows()[1]->row().decided, u"confirmed"_s);
        QVERIFY(rows()[0]->row().decided.isEmpty());
        QCOMPARE(heading().status, u"partly confirmed"_s);
        QVERIFY(rows()[1]->hasFocus()); // the keyboard stays where it was
    }

    void aRejectedEventGoesAndComesBack()
    {
        select(kSchool);
        const int events = m_window->findChild<EventsTable *>()->model()->rowCount();
        press(u"Ctrl+Backspace"_s);
        QCOMPARE(heading().status, u"rejected"_s); // its statement stays in view
        QCOMPARE(m_window->findChild<EventsTable *>()->model()->rowCount(), events - 1);
        press(u"Ctrl+Z"_s);
        QCOMPARE(heading().title, QString::fromLatin1(kSchool));
    }

    void aRowsMenuDecidesAboutIt()
    {
        select(kBridge);
        chooseFromMenu(*rows()[2], u"Reject"_s);
        QCOMPARE(rows().size(), 2);
        QCOMPARE(m_workspace->snapshot()->statusOf(8), Status::Rejected);
    }

    void aCardsMenuDecidesAboutIt()
    {
        select(kBridge);
        chooseFromMenu(*cards()[1], u"Star"_s);
        QVERIFY(m_workspace->snapshot()->decisions().isStarred(Subject::of(m_workspace->snapshot()->idOf(4))));
        QCOMPARE(tableCell(kBridge, EventsModel::Decided), u"★"_s);
        chooseFromMenu(*cards()[1], u"Remove star"_s);
        QCOMPARE(tableCell(kBridge, EventsModel::Decided), QString());
    }

    void markedRowsAreSplitOffTogether()
    {
        select(kBridge);
        QTest::mouseClick(rows()[1], Qt::LeftButton, Qt::ControlModifier);
        rows()[2]->setFocus();
        QTest::keyClick(rows()[2], Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(rows()[1]->isMarked() && rows()[2]->isMarked() && cards()[1]->isMarked());
        press(u"Ctrl+Shift+J"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 7U);
        QCOMPARE(rows().size(), 2); // the greater part keeps the event's name
        press(u"Ctrl+Z"_s);
        QCOMPARE(rows().size(), 3);
    }

    void withoutMarksSplittingAsksWhichOfThem()
    {
        select(kBridge);
        press(u"Ctrl+Shift+J"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QStringList offered;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled()) {
                offered.append(action->text());
            }
        }
        QCOMPARE(offered.size(), 3);
        choose(offered[1]);
        QCOMPARE(m_workspace->snapshot()->events().size(), 7U);
        QCOMPARE(rows().size(), 2);
        press(u"Ctrl+Z"_s);
        QCOMPARE(rows().size(), 3);
    }

    void twoRowsOfTheTableBecomeOneEvent()
    {
        m_window->actions().toEvents->trigger();
        clickRow(0);
        clickRow(1, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection.markedEvents().size(), 2U);
        press(u"Ctrl+J"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 5U);
        QCOMPARE(rows().size(), 3);
        press(u"Ctrl+Z"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 6U);
    }

    void severalRowsAreConfirmedAtOnce()
    {
        m_window->actions().toEvents->trigger();
        clickRow(1);
        clickRow(3, Qt::ShiftModifier);
        press(u"Ctrl+Return"_s);
        const QAbstractItemModel *model = m_window->findChild<EventsTable *>()->model();
        QStringList decided;
        for (int row = 0; row < model->rowCount(); ++row) {
            decided.append(model->index(row, EventsModel::Decided).data().toString());
        }
        QCOMPARE(decided, (QStringList{{}, u"confirmed"_s, u"confirmed"_s, u"confirmed"_s, {}, {}}));
        QCOMPARE(m_workspace->selection.markedEvents().size(), 3U); // they stay marked for the next decision
        press(u"Ctrl+Z"_s);
        QVERIFY(tableCell(kFlood, EventsModel::Decided).isEmpty());
    }

    void theOtherEventIsChosenFromAList()
    {
        select(kFlood);
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"valley hops"_s);
            QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"Ctrl+J"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 5U);
        QCOMPARE(rows().size(), 3);
    }

    void aStatementIsMovedToAnotherEvent()
    {
        select(kBridge);
        rows()[0]->setFocus();
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"school"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"Ctrl+Shift+M"_s);
        QCOMPARE(m_workspace->snapshot()->eventOf(1), m_workspace->snapshot()->eventOf(2));
        QCOMPARE(m_workspace->snapshot()->event(m_workspace->snapshot()->eventOf(2)).statements.size(), 2U);
    }

    void aDateTypedInWordsIsReadBackAndSet()
    {
        select(kFlood);
        QString reading;
        inDialog([&reading](QWidget &dialog) {
            auto *field = dialog.findChild<TypedDateField *>();
            field->line().clear();
            QTest::keyClicks(&field->line(), u"spring 1984"_s);
            reading = field->readingWords();
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"Ctrl+D"_s);
        QCOMPARE(reading, u"Read as spring 1984"_s);
        QCOMPARE(heading().date, u"spring 1984"_s);
        QCOMPARE(heading().status, u"corrected"_s);
        press(u"Ctrl+Z"_s);
        QCOMPARE(heading().date, u"1984"_s);
    }

    void anotherReadingOfATypedDateIsAClickAway()
    {
        select(kFlood);
        inDialog([](QWidget &dialog) {
            auto *field = dialog.findChild<TypedDateField *>();
            field->setText(u"12/5/1984"_s);
            for (LinkButton *link : field->findChildren<LinkButton *>()) {
                if (link->text() == "Rather 5 December 1984"_L1) {
                    QTest::mouseClick(link, Qt::LeftButton);
                }
            }
            QTest::keyClick(&field->line(), Qt::Key_Return);
        });
        press(u"Ctrl+D"_s);
        QCOMPARE(heading().date, u"5 December 1984"_s);
    }

    void anUndatedStatementIsDated()
    {
        m_workspace->selection.selectStatement(*m_workspace->snapshot(), 5);
        QVERIFY(m_workspace->selection.event().isNull());
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(&dialog.findChild<TypedDateField *>()->line(), u"1986"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"Ctrl+D"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 7U);
        QCOMPARE(heading().date, u"1986"_s);
        QVERIFY(!m_workspace->selection.event().isNull());
    }

    void anEventIsRenamedStarredTaggedAndNoted()
    {
        select(kFlood);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>()->setText(u"The great flood"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"F2"_s);
        QCOMPARE(heading().title, u"The great flood"_s);
        press(u"Ctrl+B"_s);
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"water, mill"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"Ctrl+T"_s);
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Look into the parish books"_s);
            QTest::keyClick(dialog.findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        });
        press(u"Ctrl+N"_s);
        QCOMPARE(heading().status, u"★ corrected"_s);
        QVERIFY(link(u"#water  #mill"_s) != nullptr);
        QCOMPARE(shown<NoteRow>().size(), 1);
        QCOMPARE(shown<NoteRow>().front()->accessibleName(), u"Note: Look into the parish books"_s);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>()->clear();
            QTest::keyClick(dialog.findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        });
        QTest::mouseClick(shown<NoteRow>().front(), Qt::LeftButton);
        QVERIFY(shown<NoteRow>().isEmpty());
        for (int i = 0; i < 5; ++i) {
            press(u"Ctrl+Z"_s);
        }
        QCOMPARE(heading().status, u"suggested"_s);
        QCOMPARE(heading().title, QString::fromLatin1(kFlood));
    }

    void theDateOfOneSourceIsShown()
    {
        select(kBridge);
        chooseFromMenu(*rows()[1], u"Show this date"_s);
        QCOMPARE(heading().date, u"1990"_s);
    }

    void decisionsAreTakenBackTogether()
    {
        select(kFlood);
        press(u"Ctrl+Return"_s);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QLineEdit *>()->setText(u"The great flood"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(u"F2"_s);
        press(u"Ctrl+Shift+Backspace"_s);
        QCOMPARE(heading().status, u"suggested"_s);
        QCOMPARE(heading().title, QString::fromLatin1(kFlood));
        press(u"Ctrl+Shift+Backspace"_s);
        QCOMPARE(m_window->message().words(), u"Nothing was decided about it yet"_s);
    }

    void aSourceIsRenamedDatedAndExcluded()
    {
        select(kFlood);
        inDialog([](QWidget &dialog) {
            dialog.findChildren<QLineEdit *>().front()->setText(u"Town Gazette"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        rows()[0]->setFocus();
        press(u"Ctrl+Shift+R"_s);
        QVERIFY(rows()[0]->accessibleName().startsWith("Town Gazette"_L1));
        rows()[0]->setFocus();
        press(u"Ctrl+Shift+X"_s);
        QCOMPARE(rows().size(), 1);
        m_window->sources().list().setFocus();
        m_window->sources().list().setCurrentIndex(m_window->sources().list().model()->index(0, 0));
        QCOMPARE(m_window->actions().edit(EditVerb::ExcludeSource)->text(), u"Include source a&gain"_s);
        press(u"Ctrl+Shift+X"_s);
        QCOMPARE(rows().size(), 2);
    }

    void theTimelinesMenuIsAboutTheMark()
    {
        TimelineCanvas &canvas = m_window->timeline().canvas();
        QPoint place(-1, -1);
        for (int y = 0; y < canvas.height() && place.x() < 0; y += 4) {
            for (int x = 0; x < canvas.width() && place.x() < 0; x += 3) {
                if (canvas.hitAt(QPointF(x, y)).statement >= 0) {
                    place = {x, y};
                }
            }
        }
        QVERIFY(place.x() >= 0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas.mapToGlobal(place));
        QCoreApplication::sendEvent(&canvas, &event);
        choose(u"Confirm"_s);
        QCOMPARE(heading().status, u"confirmed"_s);
    }

    void theDetailsOfferWhatIsDecidedMost()
    {
        select(kFlood);
        QTest::mouseClick(link(u"Confirm"_s), Qt::LeftButton);
        QCOMPARE(heading().status, u"confirmed"_s);
        QTest::mouseClick(link(u"More…"_s), Qt::LeftButton);
        choose(u"Take decisions back"_s);
        QCOMPARE(heading().status, u"suggested"_s);
    }

    void aCorpusInMemorySaysSoAndAsksBeforeItIsLeft()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        select(kFlood);
        press(u"Ctrl+Return"_s);
        QVERIFY(m_window->message().words().startsWith("Held in memory until the corpus is saved"_L1));
        QVERIFY(m_window->findChild<CorpusLabel *>()->counts().startsWith("not saved"_L1));
        bool asked = false;
        inDialog([&asked](QWidget &dialog) {
            asked = qobject_cast<QMessageBox *>(&dialog) != nullptr;
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        m_window->close();
        QVERIFY(asked);
        QVERIFY(m_window->isVisible());
        m_window->files().save(m_folder->filePath(u"other.eusebius"_s));
        QVERIFY(!m_window->findChild<CorpusLabel *>()->counts().startsWith("not saved"_L1));
        QCOMPARE(heading().status, u"confirmed"_s);
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void aCorpusOpenElsewhereCanOnlyBeRead()
    {
        const QString other = m_folder->filePath(u"other.eusebius"_s);
        QVERIFY(saveCorpus(*fourTellers(), other));
        const auto elsewhere = Editor::open(other);
        QVERIFY(elsewhere);
        m_window->open({other});
        QVERIFY(m_window->message().words().startsWith("Another program has this corpus open"_L1));
        QVERIFY(m_window->findChild<CorpusLabel *>()->counts().startsWith("read only"_L1));
        select(kFlood);
        QVERIFY(!m_window->actions().edit(EditVerb::Confirm)->isEnabled());
        QVERIFY(!link(u"Confirm"_s)->isEnabled());
    }
};

QTEST_MAIN(TestDeciding)
#include "tst_deciding.moc"
