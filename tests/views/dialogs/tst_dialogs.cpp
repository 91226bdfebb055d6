// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "model/corpus/build.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importreport.h"
#include "views/dialogs/importreportdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/widgets/quietstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
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
    void initTestCase()
    {
        QApplication::setStyle(new QuietStyle); // Qt takes it
    }

    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->corpus.open(fourTellers(), {}, {});
    }

    void thePictureIsWhatTheDialogSays()
    {
        m_workspace->filter.setDocumentShown(2, false);
        ExportDialog dialog(*m_workspace, m_tasks);
        const PictureOptions first = dialog.options();
        QCOMPARE(first.widthPixels, 2400);
        QCOMPARE(first.heightPixels, 0);
        QCOMPARE(first.from, std::optional(m_workspace->range.shown().from));
        const Result<ShownSet> shown = shownBy(*m_workspace->snapshot(), first.filter);
        QVERIFY(shown && !shown->showsDocument(2) && shown->showsDocument(1));
        dialog.findChildren<QRadioButton *>()[1]->click();
        dialog.findChild<QCheckBox *>(u"fit-height"_s)->click();
        dialog.findChild<QDoubleSpinBox *>(u"width"_s)->setValue(1000);
        dialog.findChild<QDoubleSpinBox *>(u"height"_s)->setValue(700);
        dialog.findChild<QComboBox *>(u"format"_s)->setCurrentIndex(2);
        dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Bridges"_s);
        const PictureOptions then = dialog.options();
        QVERIFY(!then.from && !then.to && then.everything);
        QCOMPARE(then.widthPixels, 1000);
        QCOMPARE(then.heightPixels, 700);
        QCOMPARE(then.title, u"Bridges"_s);
        QCOMPARE(dialog.format(), PictureFormat::Pdf);
    }

    void whatIsPutIntoTheFormComesOutOfIt()
    {
        for (const PicturePreset &preset : picturePresets()) {
            PictureOptions wanted;
            preset.apply(wanted);
            ExportDialog dialog(*m_workspace, m_tasks);
            dialog.form().setOptions(wanted);
            const PictureOptions got = dialog.options();
            QVERIFY2(std::abs(got.widthPixels - wanted.widthPixels) <= 6 && std::abs(got.heightPixels - wanted.heightPixels) <= 6, preset.name.data());
            QCOMPARE(got.dpi, wanted.dpi);
            QCOMPARE(got.theme, wanted.theme);
            QCOMPARE(got.lanes, wanted.lanes);
            QCOMPARE(got.sources, wanted.sources);
            QCOMPARE(got.notes, wanted.notes);
            QCOMPARE(got.marksKey, wanted.marksKey);
            QCOMPARE(got.inMillimetres, wanted.inMillimetres);
            QCOMPARE(got.typeFits, wanted.typeFits);
            QCOMPARE(got.undated, wanted.undated);
            QCOMPARE(got.eras, wanted.eras);
        }
    }

    void aSizeKeepsItsLengthInTheOtherUnit()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        auto *size = dialog.findChild<QComboBox *>(u"size"_s);
        size->setCurrentIndex(size->findData(u"a4-landscape"_s));
        emit size->activated(size->currentIndex());
        QCOMPARE(dialog.options().widthPixels, pixelsOf(297, 300));
        QCOMPARE(dialog.options().heightPixels, pixelsOf(210, 300));
        dialog.findChild<QComboBox *>(u"unit"_s)->setCurrentIndex(0);
        QVERIFY(std::abs(dialog.options().widthPixels - pixelsOf(297, 300)) <= 1);
        QVERIFY(!dialog.options().inMillimetres);
    }

    void theSizeIsSaidInPixelsAndCentimetres()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.findChild<QCheckBox *>(u"fit-height"_s)->click();
        dialog.findChild<QDoubleSpinBox *>(u"width"_s)->setValue(960);
        dialog.findChild<QDoubleSpinBox *>(u"height"_s)->setValue(480);
        QCOMPARE(dialog.sizeHintWords(), u"960 × 480 px, 25.4 × 12.7 cm at 96 dpi"_s);
    }

    void aPreviewIsShown()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.show();
        QTRY_VERIFY(dialog.hasPreview());
        QVERIFY(dialog.sizeHintWords().startsWith("about 2400"_L1));
        if (const QString folder = qEnvironmentVariable("EUSEBIUS_GRABS"); !folder.isEmpty()) {
            dialog.grab().save(folder + u"/export-dialog.png"_s);
        }
    }

    void nothingIsCutOffInEitherThemeAtAnySize_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(0, 0), QSize(1120, 660), QSize(1600, 1000)}) {
                QTest::addRow("%s-%d", dark ? "dark" : "light", size.width()) << dark << size;
            }
        }
    }
    void nothingIsCutOffInEitherThemeAtAnySize()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        m_workspace->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.show();
        dialog.resize(size.isEmpty() ? dialog.minimumSizeHint() : size);
        auto *tabs = dialog.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
            QTRY_VERIFY(dialog.hasPreview());
            if (const QString folder = qEnvironmentVariable("EUSEBIUS_GRABS"); !folder.isEmpty()) {
                dialog.grab().save(folder + u"/export-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(tab));
            }
            for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
                const bool hasWords = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget);
                if (hasWords && widget->isVisible()) {
                    QVERIFY2(widget->width() >= widget->minimumSizeHint().width() && widget->height() >= widget->minimumSizeHint().height(), qPrintable(widget->objectName()));
                    QVERIFY2(dialog.rect().contains(QRect(widget->mapTo(&dialog, QPoint()), widget->size())), qPrintable(widget->objectName()));
                }
            }
        }
    }

    void whyThereIsNoPreviewIsSaid()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.show();
        QTRY_VERIFY(dialog.hasPreview());
        auto *sources = dialog.findChild<QListWidget *>();
        for (int i = 0; i < sources->count(); ++i) {
            sources->item(i)->setCheckState(Qt::Unchecked);
        }
        QTRY_VERIFY(dialog.pane().problem().contains(u"nothing"_s));
    }

    void presetsSheetsAndSizesAreChosenByKeys()
    {
        ExportDialog dialog(*m_workspace, m_tasks);
        dialog.show();
        auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
        for (const PicturePreset &wanted : picturePresets()) {
            QTest::keyClick(preset, Qt::Key_Down);
            PictureOptions options;
            wanted.apply(options);
            QCOMPARE(dialog.options().theme, options.theme);
            QCOMPARE(dialog.options().typeFits, options.typeFits);
            QTRY_VERIFY2(dialog.hasPreview() && dialog.pane().problem().isEmpty(), qPrintable(dialog.pane().problem()));
        }
        QTest::keyClicks(dialog.findChild<QComboBox *>(u"format"_s), u"PDF"_s);
        QCOMPARE(dialog.format(), PictureFormat::Pdf);
        auto *sheets = dialog.findChild<QComboBox *>(u"sheets"_s);
        QVERIFY(sheets->isEnabled());
        QTest::keyClick(sheets, Qt::Key_Down);
        QVERIFY(dialog.options().tiling.isTiled());
        QTRY_VERIFY2(dialog.sizeHintWords().contains("sheets"_L1), qPrintable(dialog.sizeHintWords()));

        dialog.findChild<QComboBox *>(u"unit"_s)->setCurrentIndex(0);
        for (const QString &side : {u"width"_s, u"height"_s}) {
            auto *length = dialog.findChild<QDoubleSpinBox *>(side);
            length->selectAll();
            QTest::keyClicks(length, u"150000"_s);
            QTest::keyClick(length, Qt::Key_Tab);
        }
        QTRY_VERIFY2(dialog.pane().problem().contains("too large"_L1), qPrintable(dialog.pane().problem()));
    }

    void aPreviewIsTheExportMadeSmaller()
    {
        PictureOptions options;
        options.widthPixels = 3000;
        options.heightPixels = 1500;
        const auto preview = picturePreview(m_workspace->corpus.snapshot(), options, PictureFormat::Png, QSize(600, 600));
        QVERIFY(preview);
        QCOMPARE(preview->image.size(), QSize(600, 300));
        QCOMPARE(preview->pixels, QSize(3000, 1500));
        options.tiling.paper = QSizeF(210, 297);
        const auto sheets = picturePreview(m_workspace->corpus.snapshot(), options, PictureFormat::Pdf, QSize(600, 600));
        QVERIFY(sheets && sheets->sheets > 4);
        const auto words = picturePreview(m_workspace->corpus.snapshot(), {}, PictureFormat::Markdown, QSize(600, 600));
        QVERIFY(words && !words->image.isNull());
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

    void theReportOfACorpusNamesWhatWasReadInPartAndTwice()
    {
        Document first;
        first.id = u"a.pdf"_s;
        first.text = u"The strike at the mines began on 4 March 1921."_s;
        first.title = u"A"_s;
        first.sha256 = "1";
        first.outer.push_back({{0, first.text.size()}, RegionKind::Body});
        first.unread.push_back({{}, "pages-without-text", {u"2"_s, u"3, 4"_s}});
        Document second = first;
        second.id = u"b.docx"_s;
        second.sha256 = "2";
        second.unread.clear();
        const SnapshotPtr snapshot = buildCorpus({first, second}, u"Mines"_s);
        const ImportReport report = importReport(snapshot.get(), {{ErrorCode::FileEncrypted, u"c.pdf"_s, {}}});
        QCOMPARE(report.documents, 2);
        QCOMPARE(report.dated + report.undated, static_cast<int>(snapshot->statements().size()));
        QCOMPARE(report.notRead.size(), 1);
        QCOMPARE(report.inPart, QStringList{u"a.pdf: 2 pages hold no text (pictures, scans): 3, 4"_s});
        QCOMPARE(report.twice, QStringList{u"b.docx has the same text as a.pdf"_s});
        ImportReportDialog dialog(m_workspace->theme.theme(), {}, {{ErrorCode::FileEncrypted, u"c.pdf"_s, {}}}, snapshot.get());
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(text.contains(u"Not read (1)"_s) && text.contains(u"Read in part (1)"_s) && text.contains(u"Given twice (1)"_s) && text.contains(u"Read (2)"_s));
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
