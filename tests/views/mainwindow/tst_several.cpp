// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/mainwindow/decidingwindow.h"

#include "tests/support/toldedits/toldedits.h"
#include "views/dialogs/typeddatefield.h"
#include "views/itemmodels/decisionmarks.h"
#include "views/mainwindow/lowerpanel.h"
#include "views/search/leftoverstable.h"
#include "views/search/reviewpanel.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"
#include "views/widgets/quiettable.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Several events decided about at once, what a source's date moves, and what a screen reader is told of lists.
class TestSeveral : public QObject, private DecidingWindow {
    Q_OBJECT

private slots:
    void init() { openFourTellers(); }

    void cleanup() { end(); }

    void oneDecisionIsAboutAllThatAreMarkedAndOneUndoTakesItBack_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("words"); // of the menu
        QTest::addColumn<bool>("byMenuKey");
        QTest::newRow("confirm by key") << u"Ctrl+Return"_s << QString() << false;
        QTest::newRow("reject by key") << u"Ctrl+Backspace"_s << QString() << false;
        QTest::newRow("star by key") << u"Ctrl+B"_s << QString() << false;
        QTest::newRow("tag by key") << u"Ctrl+T"_s << QString() << false;
        QTest::newRow("same by key") << u"Ctrl+J"_s << QString() << false;
        QTest::newRow("confirm by the mouse's menu") << QString() << u"Confirm"_s << false;
        QTest::newRow("reject by the mouse's menu") << QString() << u"Reject"_s << false;
        QTest::newRow("same by the mouse's menu") << QString() << u"Same event"_s << false;
        QTest::newRow("confirm by the key's menu") << QString() << u"Confirm"_s << true;
        QTest::newRow("same by the key's menu") << QString() << u"Same event"_s << true;
    }

    void oneDecisionIsAboutAllThatAreMarkedAndOneUndoTakesItBack()
    {
        QFETCH(QString, keys);
        QFETCH(QString, words);
        QFETCH(bool, byMenuKey);
        const std::vector<EventId> three = markThree();
        const QString before = canonicalDump(*m_workspace->snapshot());
        if (keys == u"Ctrl+T"_s) {
            inDialog([](QWidget &dialog) {
                QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"water"_s);
                QTest::keyClick(&dialog, Qt::Key_Return);
            });
        }
        if (keys.isEmpty()) {
            openMenu(byMenuKey);
            choose(words);
        } else {
            press(keys);
        }
        const QString after = canonicalDump(*m_workspace->snapshot());
        QVERIFY(after != before);
        const QString what = keys + words;
        for (const EventId id : three) {
            const int event = m_workspace->snapshot()->eventIndex(id);
            const EventRecord *record = m_workspace->snapshot()->decisions().event(id);
            if (what.contains("Return"_L1) || what == "Confirm"_L1) {
                QCOMPARE(marksOfEvent(*m_workspace->snapshot(), event).words(), u"confirmed"_s);
            } else if (what.contains("Backspace"_L1) || what == "Reject"_L1) {
                QVERIFY(event < 0);
            } else if (what == "Ctrl+B"_L1) {
                QVERIFY(record != nullptr && record->starred);
            } else if (what == "Ctrl+T"_L1) {
                QVERIFY(record != nullptr && record->tags.size() == 1);
            }
        }
        if (what == "Ctrl+J"_L1 || what == "Same event"_L1) {
            QCOMPARE(m_workspace->snapshot()->events().size(), 4U);
        }
        press(u"Ctrl+Z"_s);
        QCOMPARE(canonicalDump(*m_workspace->snapshot()), before);
        press(u"Ctrl+Shift+Z"_s);
        QCOMPARE(canonicalDump(*m_workspace->snapshot()), after);
    }

    void severalAreMarkedWithoutAMouse()
    {
        m_window->actions().toEvents->trigger();
        QWidget *table = m_window->findChild<EventsTable *>();
        QTRY_VERIFY(table->hasFocus());
        press(u"Down"_s);
        press(u"Shift+Down"_s);
        press(u"Shift+Down"_s);
        QCOMPARE(m_workspace->selection.markedEvents().size(), 3U);
    }

    void aSourcesNewDateTellsWhatItMovesBeforeItIsSet()
    {
        QFile letter(m_folder->filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("A letter from the valley\n\nLast year the flood took the mill. The miller was saved.\n");
        letter.close();
        m_window->open({letter.fileName()});
        QCOMPARE(m_workspace->snapshot()->documents().size(), 1U);
        m_window->sources().list().setFocus();
        m_window->sources().list().setCurrentIndex(m_window->sources().list().model()->index(0, 0));
        QString told;
        inDialog([&told](QWidget &dialog) {
            auto *field = dialog.findChild<TypedDateField *>();
            field->line().setFocus();
            field->line().selectAll();
            QTest::keyClicks(&field->line(), u"3 May 1985"_s);
            const auto preview = [&dialog] {
                for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                    if (label->text().contains("would move"_L1)) {
                        return label->text();
                    }
                }
                return QString();
            };
            QTRY_VERIFY(!preview().isEmpty());
            told = preview();
            QTest::keyClick(&field->line(), Qt::Key_Return);
        });
        press(u"Ctrl+Shift+R"_s);
        QCOMPARE(told, u"2 statements would move, the first from no date to 1984"_s);
        const Snapshot &snapshot = *m_workspace->snapshot();
        QStringList times;
        for (int i = 0; i < static_cast<int>(snapshot.statements().size()); ++i) {
            times.append(snapshot.timeOf(i).isUndated() ? u"undated"_s : QString::number(dateOf(snapshot.timeOf(i).earliestStart()).year));
        }
        QVERIFY2(times.contains(u"1984"_s), qPrintable(times.join(u", "_s)));
    }

    void whereThereIsRoomEveryTabIsInSight()
    {
        const QTabBar &tabs = m_window->lower().tabs(); // named anew since the window was shown empty
        m_window->actions().toReview->trigger();
        QTRY_VERIFY(tabs.width() >= tabs.sizeHint().width());
        for (const QToolButton *arrow : tabs.findChildren<QToolButton *>()) {
            QVERIFY(!arrow->isVisible());
        }
    }

    void aScreenReaderIsToldTheWordsOfEveryRow()
    {
        m_window->actions().toEvents->trigger();
        const auto titles = cellsTold(m_window->findChild<EventsTable *>(), EventsModel::Title);
        QCOMPARE(titles.size(), 6);
        QVERIFY(titles.contains(QString::fromLatin1(kFlood)));
        m_window->lower().showLeftovers(LeftoverKind::UndatedStatement);
        QStringList undated;
        for (LeftoversTable *table : m_window->findChildren<LeftoversTable *>()) {
            undated += cellsTold(table, 0) + cellsTold(table, 1);
        }
        QVERIFY2(undated.join(u' ').contains("The old road was given up"_L1), qPrintable(undated.join(u' ')));
        m_window->lower().showReview();
        QVERIFY(cellsTold(m_window->findChild<ReviewPanel *>()->findChild<QuietTable *>(), ReviewModel::Title).contains(QString::fromLatin1(kFlood)));
        QAccessibleInterface *sources = QAccessible::queryAccessibleInterface(&m_window->sources().list());
        QCOMPARE(sources->text(QAccessible::Name), u"Sources"_s);
        QStringList rows;
        for (int i = 0; i < sources->childCount(); ++i) {
            rows.append(sources->child(i)->text(QAccessible::Name));
        }
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows.first().contains("Gazette"_L1) && rows.first().endsWith("3 statements"_L1), qPrintable(rows.first()));
        m_window->lower().showComparison();
        select(kFlood);
        QCOMPARE(DecidingWindow::rows().size(), 2);
        for (DossierRowView *row : DecidingWindow::rows()) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(row);
            QCOMPARE(told->role(), QAccessible::Button);
            QVERIFY2(told->text(QAccessible::Name).contains("1984"_L1) && told->text(QAccessible::Name).contains("the mill"_L1), qPrintable(told->text(QAccessible::Name)));
        }
    }

private:
    /// The second to the fourth row of the table of events.
    std::vector<EventId> markThree()
    {
        m_window->actions().toEvents->trigger();
        clickRow(1);
        clickRow(3, Qt::ShiftModifier);
        return m_workspace->selection.markedEvents();
    }

    void openMenu(bool byKey)
    {
        auto *table = m_window->findChild<EventsTable *>();
        const QPoint place = table->visualRect(table->model()->index(2, 1)).center();
        QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &event);
    }

    static QStringList cellsTold(QAbstractItemView *table, int column)
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(table);
        if (told == nullptr || told->tableInterface() == nullptr || told->text(QAccessible::Name).isEmpty()) {
            return {};
        }
        QStringList cells;
        for (int row = 0; row < told->tableInterface()->rowCount(); ++row) {
            cells.append(told->tableInterface()->cellAt(row, column)->text(QAccessible::Name));
        }
        return cells;
    }
};

QTEST_MAIN(TestSeveral)
#include "tst_several.moc"
