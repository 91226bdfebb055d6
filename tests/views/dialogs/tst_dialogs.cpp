// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/previewpicture.h"
#include "views/dialogs/shortcutsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList labels(const QWidget &dialog)
{
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        words.append(label->text());
    }
    return words;
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void thePictureIsWhatTheDialogSays()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        m_workspace->filter.setDocumentShown(2, false);
        const PictureOptions first = dialog.options();
        QCOMPARE(first.widthPixels, 2400);
        QCOMPARE(first.heightPixels, 0);
        QCOMPARE(first.from, std::optional(m_workspace->range.shown().from));
        QVERIFY(!first.shown.showsDocument(2));
        dialog.findChildren<QRadioButton *>()[1]->click();
        dialog.findChild<QCheckBox *>()->click();
        dialog.findChildren<QSpinBox *>()[0]->setValue(1000);
        dialog.findChildren<QSpinBox *>()[1]->setValue(700);
        dialog.findChildren<QComboBox *>()[0]->setCurrentIndex(2);
        const PictureOptions then = dialog.options();
        QVERIFY(!then.from && !then.to);
        QCOMPARE(then.widthPixels, 1000);
        QCOMPARE(then.heightPixels, 700);
        QCOMPARE(dialog.format(), PictureFormat::Pdf);
    }

    void theSizeIsSaidInPixelsAndCentimetres()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.findChild<QCheckBox *>()->click();
        dialog.findChildren<QSpinBox *>()[0]->setValue(960);
        dialog.findChildren<QSpinBox *>()[1]->setValue(480);
        QCOMPARE(dialog.sizeHintWords(), u"960 × 480 px, 25.4 × 12.7 cm at 96 dpi"_s);
    }

    void aPreviewIsShown()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.show();
        QTRY_VERIFY(dialog.hasPreview());
        QVERIFY(dialog.sizeHintWords().startsWith("about 2400"_L1));
    }

    void aPreviewHasTheProportionsAskedFor()
    {
        PictureOptions options;
        options.widthPixels = 3000;
        options.heightPixels = 1500;
        const QImage preview = previewPicture(m_workspace->corpus.snapshot(), options, 600);
        QCOMPARE(preview.size(), QSize(600, 300));
    }

    void whatCouldNotBeReadIsSaidInOneLine_data()
    {
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("failed");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::newRow("one of five") << 4 << 1 << u"4 of 5 read. file-0.txt"_s << u"empty."_s;
        QTest::newRow("three of five") << 2 << 3 << u"2 of 5 read. file-0.txt"_s << u"And 2 more."_s;
        QTest::newRow("none") << 0 << 1 << u"Nothing could be read. file-0.txt"_s << u"empty."_s;
        QTest::newRow("all") << 5 << 0 << QString() << QString();
    }

    void whatCouldNotBeReadIsSaidInOneLine()
    {
        QFETCH(int, read);
        QFETCH(int, failed);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        std::vector<Error> errors;
        for (int i = 0; i < failed; ++i) {
            errors.push_back({ErrorCode::FileEmpty, u"file-%1.txt"_s.arg(i), {}});
        }
        const QString summary = importSummary(read, errors);
        QVERIFY2(summary.startsWith(begins), qPrintable(summary));
        QVERIFY2(summary.endsWith(ends), qPrintable(summary));
    }

    void theReportListsEveryFile()
    {
        const std::vector<Error> errors{{ErrorCode::FileEmpty, u"a.txt"_s, {}}, {ErrorCode::FileMissing, u"b.txt"_s, {}}};
        ImportReportDialog dialog(m_workspace->theme.theme(), u"2 of 4 read. a.txt: it is empty. And 1 more."_s, errors);
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY(text.contains("a.txt"_L1) && text.contains("b.txt"_L1));
        QVERIFY(labels(dialog).contains(u"2 of 4 read."_s));
    }

    void everyKeyOfAnActionIsListed()
    {
        QAction action(u"&Open files…"_s);
        action.setShortcut(QKeySequence(u"Ctrl+O"_s));
        QAction without(u"Nothing"_s);
        ShortcutsDialog dialog(m_workspace->theme.theme(), {&action, &without});
        QVERIFY(labels(dialog).contains(u"Ctrl+O"_s));
        QVERIFY(labels(dialog).contains(u"Open files"_s));
        QVERIFY(!labels(dialog).contains(u"Nothing"_s));
        QVERIFY(labels(dialog).contains(u"Tab, Shift+Tab"_s));
    }

    void aboutNamesVersionAndLicence()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        AboutDialog dialog(m_workspace->theme.theme());
        const QString words = labels(dialog).join(u'\n');
        QVERIFY(words.contains("9.8.7"_L1));
        QVERIFY(words.contains("GNU General Public License, version 3 or later"_L1));
    }

private:
    ImmediateTasks m_tasks;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
