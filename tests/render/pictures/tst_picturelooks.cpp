// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Twelve pictures as they were looked at: themes × sizes; and the same as SVG and PDF, drawn by other programs.

#include "tests/render/picturecheck.h"
#include "tests/render/pictures/otherprograms.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/ink/textstyle.h"
#include "views/render/picture.h"

#include <QFontDatabase>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr double kApart = 5; ///< grey levels: light letters on dark paper are smoothed most differently; what is missing is further off

PictureOptions optionsFor(const QString &size, ThemeKind theme)
{
    PictureOptions options;
    setSize(options, *namedSize(size), size == "slide"_L1 ? 72 : 96);
    options.theme = theme;
    options.title = u"Bridges and mills"_s;
    if (size == "a5"_L1) {
        options.notes = true;
        options.caption = u"What three documents tell of the valley, and when. Dashed outlines are times that are not known better."_s;
    } else if (size == "column"_L1) {
        options.lanes = Lanes::Packed;
        options.notes = true;
        options.sources = SourceRecords::NamesOnly;
    } else if (size == "slide"_L1) {
        options.sources = SourceRecords::NamesOnly;
        options.marksKey = false;
    } else {
        options.undated = true;
        options.made = u"12 May 2020"_s;
    }
    return options;
}

} // namespace

class TestPictureLooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFontDatabase::hasFamily(u"Inter"_s)) {
            QSKIP("the project's fonts (packaging/deps) are not installed");
        }
        const QString apart = differenceFromBaseline(lineOfType(), u"line-of-type"_s);
        m_lettersAreAsThere = apart.isEmpty() && sharpDifferenceOf(lineOfType(), baseline(u"line-of-type"_s)).isEmpty();
        if (!m_lettersAreAsThere) {
            qInfo("letters are smoothed otherwise here: pictures are compared with tolerance");
        }
        m_corpus = generatedCorpus({.documents = 3, .events = 46, .fromYear = 1890, .toYear = 1975, .uncertain = 0.15});
    }

    void aPictureLooksAsItDidWhenItWasLookedAt_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("theme");
        for (const QString &size : {u"a5"_s, u"slide"_s, u"column"_s, u"columns"_s}) {
            for (const auto &[name, theme] : {std::pair("light", ThemeKind::Light), {"dark", ThemeKind::Dark}, {"print", ThemeKind::Print}}) {
                QTest::newRow(qPrintable(size + u'-' + QString::fromLatin1(name))) << size << int(theme);
            }
        }
    }

    void aPictureLooksAsItDidWhenItWasLookedAt()
    {
        QFETCH(QString, size);
        QFETCH(int, theme);
        const PictureOptions options = optionsFor(size, ThemeKind(theme));
        const Result<QImage> painted = pictureImage(m_corpus, options);
        QVERIFY(painted);
        const QString difference = differenceFromBaseline(*painted, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        if (m_lettersAreAsThere) {
            const QString sharp = sharpDifferenceOf(*painted, baseline(QString::fromLatin1(QTest::currentDataTag())));
            QVERIFY2(sharp.isEmpty(), qPrintable(sharp));
        }
        othersDrawItAlike(options, *painted);
    }

    /// The sharp comparison is one: what moves by a pixel or changes its colour a little does not pass.
    void aMovedLabelOrAnotherColourIsSeen()
    {
        const PictureOptions options = optionsFor(u"a5"_s, ThemeKind::Light);
        const QImage before = *pictureImage(m_corpus, options);
        QCOMPARE(sharpDifferenceOf(*pictureImage(m_corpus, options), before), QString());
        QImage moved = before; // one label's stretch of the page, by a pixel
        QPainter painter(&moved);
        painter.drawImage(QPoint(101, 120), before, QRect(100, 120, 200, 40));
        painter.end();
        QVERIFY(!sharpDifferenceOf(moved, before).isEmpty());
        const QRgb ink = Theme::of(ThemeKind::Light).source(0).rgb();
        QImage tinted = before;
        for (int y = 0; y < tinted.height(); ++y) {
            for (int x = 0; x < tinted.width(); ++x) {
                const QRgb pixel = tinted.pixel(x, y);
                if (pixel == ink) {
                    tinted.setPixel(x, y, qRgb(qRed(pixel) + 5, qGreen(pixel), qBlue(pixel)));
                }
            }
        }
        QVERIFY(tinted != before);
        QVERIFY(!sharpDifferenceOf(tinted, before).isEmpty());
    }

private:
    void othersDrawItAlike(const PictureOptions &options, const QImage &painted)
    {
        const QTemporaryDir folder;
        const QString svg = folder.filePath(u"p.svg"_s);
        const QString pdf = folder.filePath(u"p.pdf"_s);
        QVERIFY(writePicture(m_corpus, options, svg) && writePicture(m_corpus, options, pdf));
        QImage bySvg(painted.size(), QImage::Format_RGB32);
        QPainter painter(&bySvg);
        PictureOptions outlined = options;
        outlined.outlines = true; // Qt Svg knows no list of fonts
        const QString outlines = folder.filePath(u"o.svg"_s);
        QVERIFY(writePicture(m_corpus, outlined, outlines));
        QSvgRenderer renderer(outlines);
        QVERIFY(renderer.isValid());
        renderer.render(&painter);
        painter.end();
        const double qtApart = greyDistance(bySvg, painted);
        QVERIFY2(qtApart < kApart, qPrintable(u"Qt Svg: %1"_s.arg(qtApart)));
        const QString width = QString::number(painted.width());
        const QString height = QString::number(painted.height());
        if (const auto drawn = printedBy(u"rsvg-convert"_s, {u"-w"_s, width, u"-h"_s, height, svg, u"-o"_s, folder.filePath(u"r.png"_s)})) {
            const double apart = greyDistance(QImage(folder.filePath(u"r.png"_s)), painted);
            QVERIFY2(apart < kApart, qPrintable(u"rsvg: %1"_s.arg(apart)));
        }
        if (const auto drawn = printedBy(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, width, u"-scale-to-y"_s, height, pdf, folder.filePath(u"q"_s)})) {
            const double apart = greyDistance(QImage(folder.filePath(u"q.png"_s)), painted);
            QVERIFY2(apart < kApart, qPrintable(u"poppler: %1"_s.arg(apart)));
        }
    }

    /// A line of type alone: where it is drawn to the pixel as where the baselines were made, so must be everything else.
    static QImage lineOfType()
    {
        QImage line(420, 40, QImage::Format_RGB32);
        line.fill(Qt::white);
        QPainter painter(&line);
        painter.setFont(textFont(Theme::of(ThemeKind::Light), TextStyle::Label));
        painter.drawText(QPointF(4.3, 26), u"Sphinx of black quartz, judge my vow: 0123456789"_s);
        return line;
    }

    SnapshotPtr m_corpus;
    bool m_lettersAreAsThere = false;
};

QTEST_MAIN(TestPictureLooks)
#include "tst_picturelooks.moc"
