// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/concurrenttasks.h"
#include "tests/model/import/foreign/madefiles.h"
#include "tests/support/window/testtasks.h"
#include "tests/views/mainwindow/buttonsin.h"
#include "views/dialogs/profilesdialog.h"
#include "views/mainwindow/actions.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/messagestrip.h"
#include "views/mainwindow/welcomepage.h"
#include "views/mainwindow/workstrip.h"
#include "views/widgets/linkbutton.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        write(u"mill.txt"_s, "The valley\n\nIn 1984 the flood took the mill. The bridge was opened in May 1990.\n");
        write(u"road.txt"_s, "The road\n\nThe road was paved in 1987. A bridge was opened on 4 May 1990.\n");
        write(u"empty.txt"_s, "");
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
        m_tasks.reset();
    }

    void theFirstStartSaysWhatToDo()
    {
        start();
        QVERIFY(m_window->isWelcoming());
        QStringList buttons;
        for (const QPushButton *button : m_window->findChild<WelcomePage *>()->findChildren<QPushButton *>()) {
            buttons.append(button->text());
        }
        QCOMPARE(buttons, (QStringList{u"Open files…"_s, u"Open a folder…"_s, u"Look at the sample"_s}));
    }

    void theSampleIsOneClickAway()
    {
        start();
        for (QPushButton *button : m_window->findChild<WelcomePage *>()->findChildren<QPushButton *>()) {
            if (button->text() == "Look at the sample"_L1) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWelcoming(), 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 5U);
        QVERIFY(m_workspace->snapshot()->events().size() > 20);
        QVERIFY(m_settings->recent().isEmpty()); // it is in the menu anyway
    }

    void whatIsDroppedIsOpened_data()
    {
        QTest::addColumn<QStringList>("dropped");
        QTest::newRow("files") << QStringList{u"mill.txt"_s, u"road.txt"_s};
        QTest::newRow("a folder") << QStringList{u"folder"_s};
        QTest::newRow("an archive") << QStringList{u"valley.zip"_s};
    }

    void whatIsDroppedIsOpened()
    {
        QFETCH(QStringList, dropped);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QFile mill(path(u"mill.txt"_s));
        QFile road(path(u"road.txt"_s));
        QVERIFY(mill.open(QIODevice::ReadOnly) && road.open(QIODevice::ReadOnly));
        const Members members{{"mill.txt", mill.readAll()}, {"road.txt", road.readAll()}};
        write(u"folder/mill.txt"_s, members[0].second);
        write(u"folder/road.txt"_s, members[1].second);
        write(u"valley.zip"_s, zipFile(members));
        start();
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &name : dropped) {
            urls.append(QUrl::fromLocalFile(path(name)));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ProfilesDialog *>() != nullptr && m_window->findChild<ProfilesDialog *>()->isFinished(), 20'000);
        QVERIFY(m_workspace->snapshot() == nullptr); // nothing is there before it is wanted
        QTest::mouseClick(buttonIn(*m_window->findChild<ProfilesDialog *>(), u"Add 2 documents"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->snapshot() != nullptr, 20'000);
        QCOMPARE(m_workspace->snapshot()->documents().size(), 2U);
        QVERIFY(m_workspace->snapshot()->document(0).text.contains(u"1984"_s) || m_workspace->snapshot()->document(1).text.contains(u"1984"_s));
    }

    void whatIsDroppedAndIsNoFileIsRefused()
    {
        start();
        QMimeData data;
        data.setText(u"words"_s);
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void whatCouldNotBeReadIsToldCalmlyAndTheRestIsOpen()
    {
        start();
        openAndWait({path(u"mill.txt"_s), path(u"empty.txt"_s), path(u"missing.txt"_s)});
        QVERIFY(!m_window->isWelcoming());
        QVERIFY(m_window->message().isVisible());
        QVERIFY(m_window->message().words().startsWith("1 of 3 read."_L1));
        QVERIFY(m_window->message().words().endsWith("And 1 more."_L1));
        QVERIFY(button(u"Details"_s)->isVisible());
        QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
        QVERIFY(!m_window->message().isVisible());
    }

    void whereNothingCouldBeReadTheOldCorpusStays()
    {
        start();
        openAndWait({path(u"mill.txt"_s)});
        const SnapshotPtr before = m_workspace->corpus.snapshot();
        openAndWait({path(u"empty.txt"_s)});
        QCOMPARE(m_workspace->corpus.snapshot(), before);
        QVERIFY(m_window->message().words().startsWith("Nothing could be read."_L1));
    }

    void aSavedCorpusOpensAgainAsItWas()
    {
        start();
        openAndWait({path(u"mill.txt"_s), path(u"road.txt"_s)});
        const SnapshotPtr before = m_workspace->corpus.snapshot();
        const QString file = path(u"valley.eusebius"_s);
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        m_window->files().save(file);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QVERIFY2(m_window->message().words().startsWith("Saved as"_L1), qPrintable(m_window->message().words()));
        openAndWait({file});
        QVERIFY(m_workspace->corpus.snapshot() != before);
        QCOMPARE(m_workspace->snapshot()->events().size(), before->events().size());
        QCOMPARE(m_workspace->corpus.path(), file);
        QCOMPARE(m_settings->recent().first(), file);
    }

    void aPictureIsWrittenInTheBackground()
    {
        start();
        openAndWait({path(u"mill.txt"_s), path(u"road.txt"_s)});
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        PictureOptions options;
        options.widthPixels = 800;
        m_window->files().exportPicture(options, path(u"picture.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QCOMPARE(QImage(path(u"picture.png"_s)).width(), 800);
    }

    void aPictureOpenedBringsBackWhatItShows()
    {
        start();
        openAndWait({path(u"mill.txt"_s), path(u"road.txt"_s)});
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        PictureOptions options;
        options.everything = true;
        options.lanes = Lanes::Packed;
        options.filter.documents = {m_workspace->snapshot()->document(1).id};
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
            const QString picture = path(u"kept."_s + ending);
            told.clear();
            m_window->files().exportPicture(options, picture);
            QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
            m_workspace->filter.showAllDocuments();
            m_workspace->timeline.setLanes(Lanes::BySource);
            m_window->open({picture});
            QVERIFY2(m_window->message().words().startsWith("Shown as in"_L1), qPrintable(m_window->message().words()));
            QVERIFY(!m_workspace->filter.isDocumentShown(0) && m_workspace->filter.isDocumentShown(1));
            QCOMPARE(m_workspace->timeline.lanes(), Lanes::Packed);
            QCOMPARE(m_workspace->range.shown(), m_workspace->range.extent());
        }
        openAndWait({path(u"mill.txt"_s)});
        m_window->open({path(u"kept.png"_s)});
        QVERIFY2(m_window->message().words().contains(u"is not open"_s), qPrintable(m_window->message().words()));
    }

    void aPictureThatCannotBeWrittenIsSaid()
    {
        start();
        openAndWait({path(u"mill.txt"_s)});
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        m_window->files().exportPicture({}, path(u"no/such/folder/picture.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
        QVERIFY(m_window->message().words().startsWith("No picture was written."_L1));
        QVERIFY2(m_window->message().words().contains("picture.png"_L1) && m_window->message().words().contains("there is no folder"_L1), qPrintable(m_window->message().words()));
    }

    void quickWorkShowsNoProgress()
    {
        WorkStrip strip;
        strip.begin(u"Reading"_s, true);
        strip.end();
        QTest::qWait(WorkStrip::kDelayMilliseconds + 50);
        QVERIFY(!strip.isVisible());
    }

    void longWorkShowsProgressAndCanBeStopped()
    {
        HeldTasks held;
        Workspace workspace;
        MainWindow window(workspace, held, *m_settings);
        window.show();
        window.open({path(u"mill.txt"_s)});
        auto *strip = window.findChild<WorkStrip *>();
        QVERIFY(!strip->isVisible());
        QTRY_VERIFY(strip->isVisible());
        QTest::mouseClick(linkIn(*strip, u"Stop"_s), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QVERIFY(held.firstIsCancelled());
        held.finishFirst();
        QVERIFY(workspace.snapshot() == nullptr);
        QVERIFY(window.message().words().startsWith("Reading was stopped"_L1));
    }

    void theLatestRequestToOpenWins()
    {
        HeldTasks held;
        Workspace workspace;
        MainWindow window(workspace, held, *m_settings);
        window.open({path(u"mill.txt"_s)});
        window.open({path(u"road.txt"_s)});
        held.finishFirst();
        QVERIFY(workspace.snapshot() == nullptr);
        held.finishFirst();
        QCOMPARE(workspace.snapshot()->document(0).id, u"road.txt"_s);
    }

    void closingDuringWorkIsSafe()
    {
        for (int round = 0; round < 3; ++round) {
            start();
            m_window->open({path(u"mill.txt"_s), path(u"road.txt"_s)});
            if (round > 0) {
                QTest::qWait(3 * round);
            }
            m_window->close();
            m_window.reset();
            m_workspace.reset();
            m_tasks.reset(); // waits for what runs
        }
        QVERIFY(true); // under the sanitizers this is the test
    }

    void whatWasOpenedLatelyIsOffered()
    {
        start();
        openAndWait({path(u"mill.txt"_s)});
        cleanup();
        start();
        LinkButton *link = button(u"mill.txt"_s);
        QVERIFY(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWelcoming(), 20'000);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void start()
    {
        m_tasks = std::make_unique<ConcurrentTasks>();
        m_workspace = std::make_unique<Workspace>();
        m_workspace->timeline.setMotion(false);
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_tasks, *m_settings);
        m_window->resize(1100, 700);
        m_window->show();
    }

    void openAndWait(const QStringList &paths)
    {
        QSignalSpy told(&m_window->files(), &CorpusFiles::message);
        m_window->open(paths);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20'000);
    }

    LinkButton *button(const QString &words) const { return linkIn(*m_window, words); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConcurrentTasks> m_tasks;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
