// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/detail/documentreader.h"
#include "views/detail/readerview.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// One document of many lines, a statement in the middle.
SnapshotPtr longCorpus(int lines)
{
    Snapshot::Parts parts;
    parts.title = u"Long"_s;
    Document document;
    document.id = u"long.txt"_s;
    document.title = u"A long text"_s;
    for (int i = 0; i < lines; ++i) {
        document.text += u"This is line number %1 of a text that goes on and on.\r\n"_s.arg(i);
    }
    document.outer = {{{0, document.text.size()}, RegionKind::Body}};
    Statement statement;
    statement.document = 0;
    const QString words = u"line number %1 of"_s.arg(lines / 2);
    const qsizetype at = document.text.indexOf(words);
    statement.range = statement.sentence = {at, at + words.size()};
    statement.id.value = 5;
    parts.documents = {document};
    parts.statements = {statement};
    parts.expressions.resize(1);
    parts.comparison.coverage.resize(1);
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace

class TestDocumentReader : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
    }

    void whatIsOnScreenIsToldToTheTimelineWhileOneScrolls()
    {
        SnapshotPtr corpus = longCorpus(400);
        Snapshot::Parts parts;
        parts.documents = {corpus->document(0)};
        parts.statements = {corpus->statement(0)};
        parts.statements[0].time = TimeSpan::ofYear(1950);
        parts.expressions.resize(1);
        parts.comparison.coverage.resize(1);
        m_workspace->corpus.open(std::make_shared<const Snapshot>(std::move(parts)), {}, {});
        m_reader = std::make_unique<DocumentReader>(*m_workspace, m_immediate);
        m_reader->resize(400, 500);
        m_reader->show();
        m_workspace->selection.openDocument(u"long.txt"_s, {});
        m_reader->follow();
        QVERIFY(m_workspace->reading.told().empty());
        QScrollBar *bar = m_reader->findChild<ReaderView *>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const std::vector<ReadingPlace::Told> expected{{TimeSpan::ofYear(1950), 0}};
        QTRY_COMPARE(m_workspace->reading.told(), expected);
        bar->setValue(bar->maximum());
        QTRY_VERIFY(m_workspace->reading.told().empty());
        bar->setValue(bar->maximum() / 2);
        QTRY_COMPARE(m_workspace->reading.told(), expected);
        m_reader->hide();
        QVERIFY(m_workspace->reading.told().empty());
        m_reader->show();
        QCOMPARE(m_workspace->reading.told(), expected);
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void aPassageDeepInTheTextIsOnScreenAndHighlighted()
    {
        open(m_immediate, longCorpus(3000));
        const TextRange passage = m_workspace->snapshot()->statement(0).range;
        QVERIFY(view().visibleRange().contains(passage));
        QVERIFY(view().verticalScrollBar()->value() > 500);
        const QTextEdit::ExtraSelection mark = view().extraSelections().constLast();
        QCOMPARE(mark.cursor.selectedText(), u"line number 1500 of"_s);
        QVERIFY(mark.format.background().color().isValid());
    }

    void aLongTextIsPreparedElsewhereAndSaysSo()
    {
        HeldTasks tasks;
        open(tasks, longCorpus(20'000));
        QCOMPARE(tasks.waiting(), 1);
        const auto waiting = [this] {
            for (const QLabel *label : m_reader->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith("Opening"_L1)) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(waiting());
        tasks.finishFirst();
        QVERIFY(!waiting());
        QVERIFY(view().visibleRange().contains(m_workspace->snapshot()->statement(0).range));
    }

    void onlyWhatIsOnScreenIsMarkedUp()
    {
        open(m_immediate, longCorpus(3000));
        QVERIFY(view().extraSelections().size() <= 4);
        m_workspace->selection.openDocument(u"long.txt"_s, {0, 4});
        m_reader->follow();
        // The statement in the middle is out of sight now.
        for (const QTextEdit::ExtraSelection &mark : view().extraSelections()) {
            QVERIFY(mark.cursor.selectionStart() < 20'000);
        }
    }

    void navigationIsFainterThanTheBody()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_reader = std::make_unique<DocumentReader>(*m_workspace, m_immediate);
        m_reader->resize(400, 500);
        m_reader->show();
        m_workspace->selection.openDocument(u"gazette.txt"_s, {});
        m_reader->follow();
        bool found = false;
        for (const QTextEdit::ExtraSelection &mark : view().extraSelections()) {
            if (mark.cursor.selectedText() == "Home | News | Contact"_L1) {
                QCOMPARE(mark.format.foreground().color(), faintOnPanel(m_workspace->theme.theme()));
                found = true;
            }
        }
        QVERIFY(found);
    }

    void aClickOnAStatementSelectsItsEvent()
    {
        m_workspace->corpus.open(fourTellers(), {}, {});
        m_reader = std::make_unique<DocumentReader>(*m_workspace, m_immediate);
        m_reader->resize(700, 500);
        m_reader->show();
        m_workspace->selection.openDocument(u"annals.txt"_s, {});
        m_reader->follow();
        QTextCursor cursor(view().document());
        cursor.setPosition(10);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().cursorRect(cursor).center());
        QCOMPARE(m_workspace->selectedStatement(), 3);
        QCOMPARE(m_workspace->selection.current().document, u"annals.txt"_s);
    }

    void wordsAreFoundInTheDocument()
    {
        open(m_immediate, longCorpus(3000));
        m_reader->showFind();
        auto *find = m_reader->findChild<QLineEdit *>();
        QVERIFY(find->isVisible());
        QTest::keyClicks(find, u"number 2900 "_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(view().textCursor().selectedText(), u"number 2900 "_s);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
    }

private:
    void open(TaskRunner &tasks, const SnapshotPtr &corpus)
    {
        m_reader = std::make_unique<DocumentReader>(*m_workspace, tasks);
        m_reader->resize(400, 500);
        m_reader->show();
        m_workspace->corpus.open(corpus, {}, {});
        m_workspace->selection.openDocument(corpus->document(0).id, corpus->statement(0).range);
        m_reader->follow();
    }

    ReaderView &view() const { return *m_reader->findChild<ReaderView *>(); }

    ImmediateTasks m_immediate;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentReader> m_reader;
};

QTEST_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
