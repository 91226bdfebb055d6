// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/concurrenttasks.h"
#include "tests/views/mainwindow/newuser.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

/// Ten tasks as somebody does them who has never seen the program: by what is written on the screen. Each is held to a number of clicks and
/// keys; what they took is told at the end.
class TestTenTasks : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"valley"_s));
        write(u"gazette.txt"_s, "The valley gazette\n\nIn March 1984 the river flooded the mill at Ford and drowned 13 sheep. The stone bridge at Ford was opened in May 1990. "
                                "The new school was founded by Anna Berg on 12 March 1991.\n");
        write(u"annals.txt"_s, "Annals of the valley\n\nIn 1984 the river flooded the mill at Ford and drowned 17 sheep. The stone bridge at Ford was opened in 1990 by the governor. "
                               "In 1996 the railway was closed.\n");
        write(u"letters.txt"_s, "Letters home\n\nOn 4 May 1990 the stone bridge at Ford was opened. Anna Berg began to teach in the valley in 1991. Trains stopped running in 1996.\n");
        m_tasks = std::make_unique<ConcurrentTasks>();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_tasks, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_settings->setLastFolder(m_folder->path());
        m_user = std::make_unique<NewUser>(*m_window, QString::fromLatin1(QTest::currentTestFunction()));
        if (QByteArray(QTest::currentTestFunction()) != "open") {
            QSignalSpy told(&m_window->files(), &CorpusFiles::message);
            m_window->open({m_folder->filePath(u"valley"_s)});
            QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
            QTest::qWait(50); // the first frame
        }
    }

    void cleanup()
    {
        m_taken.append(u"%1: %2 clicks, %3 keys or fields typed"_s.arg(m_user->task(), -10).arg(m_user->clicks()).arg(m_user->keys()));
        m_user.reset();
        m_window.reset();
        m_workspace.reset();
        m_tasks.reset();
    }

    void cleanupTestCase()
    {
        for (const QString &line : std::as_const(m_taken)) {
            qInfo().noquote() << line;
        }
    }

    void open()
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        m_user->click(u"Open a folder"_s, [this] {
            m_user->key(u"Ctrl+A"_s);
            m_user->type(m_folder->filePath(u"valley"_s));
            m_user->key(u"Return"_s);
        });
        m_user->click(u"Add 3 documents"_s);
        QTRY_VERIFY(m_user->sees(u"3 sources · 6 events"_s));
        took(2, 3);
    }

    void find()
    {
        m_user->click(u"Search"_s);
        m_user->type(u"bridge"_s);
        QTRY_VERIFY(m_user->sees(u"1 of 6 events"_s));
        m_user->key(u"Return"_s);
        QTRY_VERIFY(m_user->sees(u"4 May 1990"_s));
        took(1, 2);
    }

    void compare()
    {
        m_user->click(u"The river flooded the mill"_s);
        QTRY_VERIFY(m_user->sees(u"Annals of the valley"_s));
        QVERIFY(m_user->sees(u"gives only 1984"_s));
        took(1, 0);
    }

    void decide()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"Confirm"_s);
        QTRY_VERIFY(m_user->sees(u"confirmed"_s));
        took(2, 0);
    }

    void correct()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"Date"_s, [this] {
            m_user->type(u"the summer of 1997"_s);
            QTRY_VERIFY(m_user->sees(u"summer 1997"_s));
            m_user->key(u"Return"_s);
        });
        QTRY_VERIFY(m_user->sees(u"summer 1997"_s));
        took(2, 2);
    }

    void merge()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"More"_s);
        m_user->click(u"Same event as"_s, [this] {
            m_user->click(u"Trains stopped running"_s);
            m_user->click(u"Same event"_s);
        });
        QTRY_VERIFY(m_user->sees(u"5 events"_s));
        QVERIFY(m_user->sees(u"2 statements"_s));
        took(5, 0);
    }

    void split()
    {
        m_user->click(u"Anna Berg began to teach"_s);
        m_user->click(u"More"_s);
        m_user->click(u"Not the same"_s);
        m_user->click(u"Letters home: "_s);
        QTRY_VERIFY(m_user->sees(u"7 events"_s));
        took(4, 0);
    }

    void cite()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"Cite"_s);
        m_user->click(u"BibTeX"_s);
        QTRY_VERIFY(m_user->sees(u"Copied (BibTeX)"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Annals of the valley"_s));
        took(3, 0);
    }

    void annotate()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"Note"_s, [this] {
            m_user->type(u"Compare the timetable"_s);
            m_user->click(u"Keep note"_s);
        });
        QTRY_VERIFY(m_user->sees(u"Compare the timetable"_s));
        took(3, 1);
    }

    void undo()
    {
        m_user->click(u"The railway was closed"_s);
        m_user->click(u"Reject"_s);
        QTRY_VERIFY(m_user->sees(u"5 events"_s));
        m_user->key(u"Ctrl+Z"_s);
        QTRY_VERIFY(m_user->sees(u"6 events"_s));
        took(2, 1);
    }

private:
    void took(int clicks, int keys)
    {
        QVERIFY2(m_user->clicks() <= clicks, qPrintable(QString::number(m_user->clicks())));
        QVERIFY2(m_user->keys() <= keys, qPrintable(QString::number(m_user->keys())));
    }

    void write(const QString &name, const QByteArray &words)
    {
        QFile file(m_folder->filePath(u"valley/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words);
    }

    QStringList m_taken;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConcurrentTasks> m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NewUser> m_user;
};

QTEST_MAIN(TestTenTasks)
#include "tst_tentasks.moc"
