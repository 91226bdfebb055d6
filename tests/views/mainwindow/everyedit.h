// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/build.h"
#include "tests/support/toldedits/toldedits.h"
#include "tests/views/mainwindow/decidingwindow.h"
#include "views/detail/noterow.h"
#include "views/detail/readerview.h"
#include "views/dialogs/typeddatefield.h"
#include "views/sources/sourcelist.h"
#include "views/sources/sourcespanel.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace eusebius::tests {

/// Every edit there is, made in the window by keys, in an order in which each has something to work on.
class EveryEdit : protected DecidingWindow {
protected:
    struct Step {
        QString name; ///< nameOf() the edit
        std::function<void()> act;
    };

    void openFile(const QString &path)
    {
        begin();
        m_window->open({path});
        QCOMPARE(m_workspace->corpus.path(), path);
    }

    QByteArray state() const { return QCryptographicHash::hash(canonicalDump(*m_workspace->snapshot()).toUtf8(), QCryptographicHash::Sha1).toHex(); }

    std::vector<Step> steps()
    {
        std::vector<Step> all;
        addStatusSteps(all);
        addGroupingSteps(all);
        addDateSteps(all);
        addOwnWordsSteps(all);
        addSourceSteps(all);
        return all;
    }

private:
    static void accept(QWidget &dialog) { qobject_cast<QDialog *>(&dialog)->accept(); }

    // By the words that tell an event: what it is called is made anew by some decisions.
    static constexpr const char *kFloodWords = "In 1984 the flood took the mill and 13 houses.";
    static constexpr const char *kBridgeWords = "The bridge was opened in May 1990.";
    static constexpr const char *kSchoolWords = "the school was founded";
    static constexpr const char *kHopsWords = "In 1980 the valley grew hops.";
    static constexpr const char *kNoHopsWords = "In 1986 it grew none.";
    static constexpr const char *kTollsWords = "Tolls rose in 1999.";

    EventId eventTelling(const char *words) const
    {
        const Snapshot &snapshot = *m_workspace->snapshot();
        for (int i = 0; i < static_cast<int>(snapshot.statements().size()); ++i) {
            if (snapshot.titleOf(i) == QLatin1StringView(words) && snapshot.eventOf(i) >= 0) {
                return snapshot.event(snapshot.eventOf(i)).id;
            }
        }
        return {};
    }

    void selectTelling(const char *words)
    {
        const EventId event = eventTelling(words);
        QVERIFY2(!event.isNull(), words);
        m_workspace->selection.selectEvent(event);
        m_window->timeline().canvas().setFocus();
    }

    void addStatusSteps(std::vector<Step> &all)
    {
        const auto onEvent = [this](const char *title, const QString &keys) {
            return [this, title, keys] {
                selectTelling(title);
                press(keys);
            };
        };
        all.push_back({u"confirm"_s, onEvent(kFloodWords, u"Ctrl+Return"_s)});
        all.push_back({u"reject"_s, onEvent(kTollsWords, u"Ctrl+Backspace"_s)});
        all.push_back({u"suggest-again"_s, onEvent(kFloodWords, u"Ctrl+Shift+Backspace"_s)});
        all.push_back({u"star"_s, onEvent(kSchoolWords, u"Ctrl+B"_s)});
        all.push_back({u"unstar"_s, onEvent(kSchoolWords, u"Ctrl+B"_s)});
    }

    void markTwo(const char *one, const char *other)
    {
        selectTelling(one);
        m_workspace->selection.markEvents({eventTelling(one), eventTelling(other)});
    }

    void addGroupingSteps(std::vector<Step> &all)
    {
        const auto onTwo = [this](const char *one, const char *other, const QString &keys) {
            return [this, one, other, keys] {
                markTwo(one, other);
                press(keys);
            };
        };
        all.push_back({u"related"_s, onTwo(kSchoolWords, kHopsWords, u"Ctrl+Alt+J"_s)});
        all.push_back({u"unrelate"_s, [this] {
                           selectTelling(kSchoolWords);
                           press(u"Ctrl+Shift+Backspace"_s);
                       }});
        all.push_back({u"not-same"_s, onTwo(kSchoolWords, kBridgeWords, u"Ctrl+Shift+J"_s)});
        all.push_back({u"same-events"_s, onTwo(kHopsWords, kNoHopsWords, u"Ctrl+J"_s)});
        all.push_back({u"split"_s, [this] {
                           selectTelling(kBridgeWords);
                           QTest::mouseClick(rows()[1], Qt::LeftButton, Qt::ControlModifier);
                           QTest::mouseClick(rows()[2], Qt::LeftButton, Qt::ControlModifier);
                           press(u"Ctrl+Shift+J"_s);
                       }});
        all.push_back({u"move"_s, [this] {
                           selectTelling(kFloodWords);
                           cards()[0]->setFocus();
                           inDialog([](QWidget &dialog) {
                               QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"school"_s);
                               QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
                           });
                           press(u"Ctrl+Shift+M"_s);
                       }});
        all.push_back({u"same"_s, [this] {
                           selectTelling(kSchoolWords);
                           QTest::mouseClick(rows()[0], Qt::LeftButton, Qt::ControlModifier);
                           QTest::mouseClick(rows()[1], Qt::LeftButton, Qt::ControlModifier);
                           press(u"Ctrl+J"_s);
                       }});
    }

    void typeDate(const QString &words, const QString &keys)
    {
        inDialog([words](QWidget &dialog) {
            auto *field = dialog.findChild<TypedDateField *>();
            field->line().clear();
            QTest::keyClicks(&field->line(), words);
            QTest::keyClick(&field->line(), Qt::Key_Return);
        });
        press(keys);
    }

    void addDateSteps(std::vector<Step> &all)
    {
        all.push_back({u"choose-date"_s, [this] {
                           selectTelling(kSchoolWords);
                           rows()[0]->setFocus();
                           press(u"Ctrl+Shift+D"_s);
                       }});
        all.push_back({u"give-date"_s, [this] {
                           selectTelling(kHopsWords);
                           typeDate(u"May 1998"_s, u"Ctrl+D"_s);
                       }});
        all.push_back({u"found-date"_s, [this] {
                           selectTelling(kHopsWords);
                           inDialog([](QWidget &dialog) {
                               for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                                   if (button->text() == u"Back to the date found"_s) {
                                       QTest::mouseClick(button, Qt::LeftButton);
                                   }
                               }
                           });
                           press(u"Ctrl+D"_s);
                       }});
    }

    void inLine(const QString &words, const QString &keys)
    {
        inDialog([words](QWidget &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            line->setText(words);
            QTest::keyClick(line, Qt::Key_Return);
        });
        press(keys);
    }

    /// Renames the first tag of the list, unticks it, or removes it by an empty name.
    void inTags(const std::function<void(QListWidgetItem &)> &change)
    {
        inDialog([change](QWidget &dialog) {
            change(*dialog.findChild<QListWidget *>()->item(0));
            accept(dialog);
        });
        press(u"Ctrl+T"_s);
    }

    void inNote(const QString &words)
    {
        inDialog([words](QWidget &dialog) {
            dialog.findChild<QPlainTextEdit *>()->setPlainText(words);
            QTest::keyClick(dialog.findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        });
    }

    void addOwnWordsSteps(std::vector<Step> &all)
    {
        const auto with = [this, &all](const QString &name, const std::function<void()> &act) {
            all.push_back({name, [this, act] {
                               selectTelling(kHopsWords);
                               act();
                           }});
        };
        with(u"tag"_s, [this] { inLine(u"water"_s, u"Ctrl+T"_s); });
        with(u"change-tag"_s, [this] { inTags([](QListWidgetItem &item) { item.setText(u"river"_s); }); });
        with(u"untag"_s, [this] { inTags([](QListWidgetItem &item) { item.setCheckState(Qt::Unchecked); }); });
        with(u"remove-tag"_s, [this] { inTags([](QListWidgetItem &item) { item.setText({}); }); });
        with(u"add-note"_s, [this] {
            inNote(u"see the ledger"_s);
            press(u"Ctrl+N"_s);
        });
        with(u"change-note"_s, [this] {
            inNote(u"see both ledgers"_s);
            QTest::mouseClick(shown<NoteRow>().front(), Qt::LeftButton);
        });
        with(u"remove-note"_s, [this] {
            inNote({});
            QTest::mouseClick(shown<NoteRow>().front(), Qt::LeftButton);
        });
        with(u"retitle"_s, [this] { inLine(u"The tolls go up"_s, u"F2"_s); });
    }

    void addSourceSteps(std::vector<Step> &all)
    {
        const auto onSource = [this](int row, const QString &keys) {
            m_window->sources().list().setFocus();
            m_window->sources().list().setCurrentIndex(m_window->sources().list().model()->index(row, 0));
            press(keys);
        };
        all.push_back({u"correct-source"_s, [this, onSource] {
                           inDialog([](QWidget &dialog) {
                               dialog.findChild<QLineEdit *>()->setText(u"The Review"_s);
                               accept(dialog);
                           });
                           onSource(2, u"Ctrl+Shift+R"_s);
                       }});
        all.push_back({u"exclude-source"_s, [onSource] { onSource(3, u"Ctrl+Shift+X"_s); }});
        all.push_back({u"include-source"_s, [onSource] { onSource(3, u"Ctrl+Shift+X"_s); }});
        all.push_back({u"add-statement"_s, [this] {
                           m_workspace->selection.openDocument(u"annals.txt"_s, {});
                           auto *view = m_window->findChild<ReaderView *>();
                           QTextCursor cursor = view->document()->find(u"The old road was given up"_s);
                           QVERIFY(cursor.hasSelection());
                           view->setTextCursor(cursor);
                           typeDate(u"1987"_s, u"Ctrl+Shift+N"_s);
                       }});
        all.push_back({u"remove-statement"_s, [this] {
                           select("The old road was given up");
                           press(u"Ctrl+Shift+Backspace"_s);
                       }});
    }
};

} // namespace eusebius::tests
