// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/build.h"
#include "tests/views/mainwindow/decidingwindow.h"
#include "views/detail/documentreader.h"
#include "views/detail/readerview.h"
#include "views/dialogs/preferencesdialog.h"
#include "views/dialogs/tagsdialog.h"
#include "views/dialogs/typeddatefield.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/messagestrip.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Texts in the window: statements made of their words, citations of them, files read again; and what the window remembers.
class TestReading : public QObject, private DecidingWindow {
    Q_OBJECT

private slots:
    void init() { openFourTellers(); }

    void cleanup() { end(); }

    void selectedWordsBecomeAStatementThatIsShownAtOnceAndUndone()
    {
        read(u"annals.txt"_s);
        selectWords(u"The old road was given up"_s);
        inDialog([](QWidget &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            QCOMPARE(lines.front()->text(), u"The old road was given up"_s);
            auto *date = dialog.findChild<TypedDateField *>();
            QTest::keyClicks(&date->line(), u"spring 1987"_s);
            QVERIFY2(date->readingWords().startsWith("Read as "_L1), qPrintable(date->readingWords()));
            QTest::keyClick(&date->line(), Qt::Key_Return);
        });
        press(u"Ctrl+Shift+N"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 7U);
        const int made = eventTitled(*m_workspace->snapshot(), u"The old road was given up");
        QVERIFY(made >= 0);
        QCOMPARE(m_workspace->snapshot()->eventTime(made).toEdtf(), u"1987-21"_s);
        QCOMPARE(m_workspace->selectedEvent(), made); // shown in every panel
        QVERIFY(reader().isVisible()); // and the text stays open
        QCOMPARE(tableCell("The old road was given up", EventsModel::Title), u"The old road was given up"_s);
        press(u"Ctrl+Z"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 6U);
        press(u"Ctrl+Shift+Z"_s);
        QCOMPARE(m_workspace->snapshot()->events().size(), 7U);
        press(u"Ctrl+Shift+Backspace"_s); // a person's own statement is taken back as a whole
    }

    void aDateInTheWordsIsProposed()
    {
        read(u"review.txt"_s);
        selectWords(u"In 1980 the valley grew hops"_s);
        QString asked;
        inDialog([&asked](QWidget &dialog) { asked = dialog.findChild<QPushButton *>()->text(); });
        QVERIFY(reader().findChild<LinkButton *>() != nullptr);
        for (LinkButton *button : reader().findChildren<LinkButton *>()) {
            if (button->text() == u"New statement from these words"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(!asked.isEmpty());
    }

    void withoutSelectedWordsItSaysWhatToDo()
    {
        press(u"Ctrl+Shift+N"_s);
        QVERIFY(m_window->message().words().startsWith("Select the words in the reader first"_L1));
    }

    void theReadersMenuOffersTheStatement()
    {
        read(u"annals.txt"_s);
        selectWords(u"The old road"_s);
        inDialogAfterMenu();
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {20, 20}, view().viewport()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(view().viewport(), &menu);
        choose(u"New statement from these words…"_s);
        QCOMPARE(m_workspace->snapshot()->statements().size(), 11U);
    }

    void aStatementIsCitedWithItsParagraph()
    {
        select(kBridge);
        cards()[1]->setFocus();
        press(u"Ctrl+Shift+C"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“A history of the valley, by the Annals,” Annals, 2001, par. 2."_s);
        QVERIFY(m_window->message().words().startsWith(u"Copied (Chicago): “A history"_s));
    }

    void theStyleChosenInTheMenuIsUsedAgain()
    {
        select(kBridge);
        QContextMenuEvent event(QContextMenuEvent::Mouse, cards()[0]->rect().center(), cards()[0]->mapToGlobal(cards()[0]->rect().center()));
        QCoreApplication::sendEvent(cards()[0], &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction *mla = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->menu() != nullptr) {
                for (QAction *style : action->menu()->actions()) {
                    mla = style->text() == "MLA"_L1 ? style : mla;
                }
            }
        }
        QVERIFY(mla != nullptr);
        mla->trigger();
        menu->close();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Gazette, 1995, sec. “The valley”, par. "_s));
        press(u"Ctrl+Shift+C"_s); // of the event now: one for each of its statements
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ledger, 2003, par. 1."_s));
    }

    void aSourceIsCitedFromItsList()
    {
        m_window->sources().list().setFocus();
        m_window->sources().list().setCurrentIndex(m_window->sources().list().model()->index(2, 0));
        press(u"Ctrl+Shift+C"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“A history of the valley, by the Review,” Review, 1988."_s);
    }

    void aTagGetsAColour()
    {
        select(kFlood);
        inDialog([](QWidget &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"water"_s);
            QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        });
        press(u"Ctrl+T"_s);
        inDialog([](QWidget &dialog) {
            dialog.findChild<QListWidget *>()->setCurrentRow(0);
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->menu() != nullptr) {
                    QVERIFY(button->isEnabled());
                    button->menu()->actions().front()->trigger();
                }
            }
            qobject_cast<QDialog *>(&dialog)->accept();
        });
        press(u"Ctrl+T"_s);
        QString colour;
        m_workspace->snapshot()->decisions().forEachTag([&colour](const Tag &tag) { colour = tag.colour; });
        QVERIFY(QColor::isValidColor(colour));
        press(u"Ctrl+Z"_s);
        m_workspace->snapshot()->decisions().forEachTag([&colour](const Tag &tag) { colour = tag.colour; });
        QVERIFY(colour.isEmpty());
    }

    void filesThatHaveChangedAreReadAgainUnderTheDecisions()
    {
        QTemporaryDir texts;
        write(texts.filePath(u"a.txt"_s), "In 1951 the mill burned down.\n\nIn 1960 the bridge was opened.\n");
        write(texts.filePath(u"b.txt"_s), "In 1970 the school was closed.\n");
        m_window->open({texts.path()});
        const Snapshot &before = *m_workspace->snapshot();
        QCOMPARE(before.statements().size(), 3U);
        m_workspace->selection.selectStatement(before, 1);
        press(u"Ctrl+Return"_s);
        press(u"F5"_s);
        QCOMPARE(m_window->message().words(), u"No file has changed"_s);
        write(texts.filePath(u"a.txt"_s), "A new first paragraph.\n\nIn 1949 the mill was sold.\n\nIn 1960 the bridge was opened.\n");
        press(u"F5"_s);
        QVERIFY2(m_window->message().words().startsWith("1 file has changed and was read again"_L1), qPrintable(m_window->message().words()));
        const Snapshot &after = *m_workspace->snapshot();
        QCOMPARE(after.statements().size(), 3U);
        int confirmed = 0;
        for (int i = 0; i < 3; ++i) {
            confirmed += after.statusOf(i) == Status::Confirmed ? 1 : 0;
        }
        QCOMPARE(confirmed, 1);
    }

    void aFileThatIsGoneStaysAsItWas()
    {
        QTemporaryDir texts;
        write(texts.filePath(u"a.txt"_s), "In 1951 the mill burned down.\n");
        write(texts.filePath(u"b.txt"_s), "In 1970 the school was closed.\n");
        m_window->open({texts.path()});
        QVERIFY(QFile::remove(texts.filePath(u"b.txt"_s)));
        m_workspace->requests.wantReadAgain({u"b.txt"_s});
        QVERIFY2(m_window->message().words().contains(u"b.txt"_s), qPrintable(m_window->message().words()));
        QCOMPARE(m_workspace->snapshot()->statements().size(), 2U);
    }

    void whatWasOpenIsOpenAgain()
    {
        select(kSchool);
        m_window->actions().folded->setChecked(true);
        const Period shown = m_workspace->range.shown();
        m_window->close();
        m_workspace = std::make_unique<Workspace>(); // as another run has
        m_window = std::make_unique<MainWindow>(*m_workspace, m_tasks, *m_settings);
        m_window->show();
        m_window->restoreSession();
        QCOMPARE(m_workspace->corpus.path(), file());
        QCOMPARE(m_workspace->snapshot()->eventTitle(m_workspace->selectedEvent()), QString::fromLatin1(kSchool));
        QCOMPARE(m_workspace->range.shown(), shown);
        QVERIFY(m_window->actions().folded->isChecked());
    }

    void preferencesAreKept()
    {
        inDialog([](QWidget &dialog) {
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
                box->setChecked(false);
            }
            qobject_cast<QDialog *>(&dialog)->accept();
        });
        press(u"Ctrl+,"_s);
        QVERIFY(!m_settings->reopensLast());
        QVERIFY(!m_settings->motion());
        m_window->close();
        m_workspace = std::make_unique<Workspace>();
        m_window = std::make_unique<MainWindow>(*m_workspace, m_tasks, *m_settings);
        m_window->restoreSession();
        QVERIFY(m_window->isWelcoming());
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    DocumentReader &reader() const { return *m_window->findChild<DocumentReader *>(); }
    ReaderView &view() const { return *m_window->findChild<ReaderView *>(); }
    void read(const QString &document)
    {
        m_workspace->selection.openDocument(document, {});
        QVERIFY(reader().isVisible());
        view().setFocus();
    }
    void selectWords(const QString &words)
    {
        const qsizetype at = view().toPlainText().indexOf(words);
        QVERIFY(at >= 0);
        QTextCursor cursor = view().textCursor();
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at + words.size()), QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
        QCOMPARE(view().selectedWords().length(), words.size());
    }
    /// The dialog opens out of the menu's command.
    void inDialogAfterMenu()
    {
        inDialog([](QWidget &dialog) { qobject_cast<QDialog *>(&dialog)->accept(); });
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
