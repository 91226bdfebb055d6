// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/frame/framecontents.h"
#include "views/render/picture.h"
#include "views/render/picture/composing/composition.h"
#include "views/render/picturerecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr towns()
{
    return corpusOf({u"Town chronicle"_s, u"Guild book"_s}, {{0, u"1911"_s, u"The bridge is begun"_s, 1},
                                                            {0, u"1914"_s, u"The mill burns"_s},
                                                            {1, u"1911"_s, u"Masons are hired"_s, 1},
                                                            {1, u"1930"_s, u"A weir is built"_s}});
}

} // namespace

class TestPictureOptions : public QObject {
    Q_OBJECT

private slots:
    void everyEventIsDrawnOrCountedInAnySizeOfType_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("height");
        QTest::addColumn<Lanes>("lanes");
        for (const double points : {0.0, 3.0, 5.0, 12.0}) {
            for (const int height : {0, 900, 2000}) {
                for (const Lanes lanes : {Lanes::BySource, Lanes::Packed}) {
                    QTest::addRow("%g pt, %d px, lanes %d", points, height, static_cast<int>(lanes)) << points << height << lanes;
                }
            }
        }
    }

    void everyEventIsDrawnOrCountedInAnySizeOfType()
    {
        QFETCH(double, points);
        QFETCH(int, height);
        QFETCH(Lanes, lanes);
        static const SnapshotPtr snapshot = generatedCorpus({.documents = 4, .events = 900, .fromYear = 1800, .toYear = 1990, .sharedEvents = 0.2});
        PictureOptions options;
        options.everything = true;
        options.typePoints = points;
        options.heightPixels = height;
        options.lanes = lanes;
        const Result<Composition> picture = composePicture(snapshot, options);
        QVERIFY(picture);
        QCOMPARE(picture->tally.all(), picture->shownEvents);
        QVERIFY(picture->shownEvents > 800);
        // Counted again in what is written.
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"counted.svg"_s));
        QVERIFY(writePicture(snapshot, options, file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(static_cast<int>(file.readAll().count("<g id=\"event-")), picture->tally.drawn());
    }

    void smallerTypePutsMoreLabelsOnTheSamePaper()
    {
        const SnapshotPtr snapshot = generatedCorpus({.documents = 4, .events = 600, .fromYear = 1800, .toYear = 1990, .sharedEvents = 0.2});
        PictureOptions options;
        options.everything = true;
        setSize(options, *namedSize(u"a3"), 150);
        const Result<Composition> usual = composePicture(snapshot, options);
        options.typePoints = 4;
        const Result<Composition> small = composePicture(snapshot, options);
        QVERIFY(usual && small);
        QVERIFY(small->tally.labelled > usual->tally.labelled * 3 / 2);
        // The same paper: as many pixels, as many inches.
        QVERIFY(std::abs(small->size.width() * small->pixelsPerUnit - usual->size.width() * usual->pixelsPerUnit) < 0.5);
        QVERIFY(std::abs(small->size.width() * small->paperScale - usual->size.width() * usual->paperScale) < 0.5);
    }

    void typeThatNobodyReadsIsRefused()
    {
        PictureOptions options;
        options.typePoints = 1;
        const Result<Composition> picture = composePicture(towns(), options);
        QVERIFY(!picture);
        QCOMPARE(picture.error().subject, u"--type"_s);
    }

    void wordsThatAreThereToBeClickedAreNotDrawn()
    {
        FrameRequest request;
        request.snapshot = generatedCorpus({.documents = 3, .events = 60, .undated = 0.3});
        const auto period = fullExtent(*request.snapshot);
        request.scale = TimeScale(period.first, period.second, 1200);
        request.size = QSizeF(1200, 700);
        request.theme = Theme::of(ThemeKind::Print); // where links are as black as other words
        request.tray = Tray::Open;
        const auto says = [&](const QString &words) {
            return std::ranges::count(buildFrame(request)->list.texts, words) > 0;
        };
        QVERIFY(says(u"Hide"_s));
        request.interactive = false;
        QVERIFY(!says(u"Hide"_s));
        QVERIFY(says(u"UNDATED"_s));
    }

    void inGreyNothingHasAHue()
    {
        PictureOptions options;
        options.theme = ThemeKind::Print;
        options.undated = options.eras = options.notes = true;
        const Result<QImage> image = pictureImage(generatedCorpus({.documents = 8, .events = 300, .fromYear = 1900, .toYear = 1990, .sharedEvents = 0.5}), options);
        QVERIFY(image);
        for (int y = 0; y < image->height(); ++y) {
            for (int x = 0; x < image->width(); ++x) {
                const QRgb pixel = image->pixel(x, y);
                QVERIFY2(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel), qPrintable(u"%1, %2 is coloured"_s.arg(x).arg(y)));
            }
        }
    }

    void aSizeIsFoundByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("a4") << u"A4"_s << QSizeF(210, 297);
        QTest::newRow("on its side") << u"a4-landscape"_s << QSizeF(297, 210);
        QTest::newRow("letter") << u"letter"_s << QSizeF(215.9, 279.4);
        QTest::newRow("a column has no height") << u"column"_s << QSizeF(88, 0);
        QTest::newRow("and no side") << u"column-landscape"_s << QSizeF();
        QTest::newRow("a slide lies already") << u"slide-landscape"_s << QSizeF();
        QTest::newRow("none") << u"a9"_s << QSizeF();
    }

    void aSizeIsFoundByItsName()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, millimetres);
        const std::optional<NamedSize> size = namedSize(name);
        QCOMPARE(size.has_value(), millimetres.isValid());
        if (size) {
            QCOMPARE(QSizeF(size->widthMillimetres, size->heightMillimetres), millimetres);
        }
    }

    void aSlideHas1920Pixels()
    {
        PictureOptions options;
        setSize(options, *namedSize(u"slide"), namedSize(u"slide")->dpi);
        QCOMPARE(QSize(options.widthPixels, options.heightPixels), QSize(1920, 1080));
        QVERIFY(!options.inMillimetres);
    }

    void everyPresetMakesAPicture()
    {
        for (const PicturePreset &preset : picturePresets()) {
            PictureOptions options;
            preset.apply(options);
            options.dpi /= 4;
            options.widthPixels /= 4;
            options.heightPixels /= 4;
            QVERIFY2(pictureImage(towns(), options), preset.name.data());
        }
    }

    void aRecordSaysAllThatMadeThePicture()
    {
        PictureOptions o;
        o.widthPixels = 1234;
        o.heightPixels = 777;
        o.dpi = 133.5;
        o.from = kOpenPast + 5; // beyond what a double holds
        o.to = instantOf({2001, 2, 3});
        o.everything = true;
        o.lanes = Lanes::ByTag;
        o.theme = ThemeKind::Print;
        o.title = u"“Quoted” <b> --> title"_s;
        o.caption = u"two\nlines"_s;
        o.family = u"Noto Sans"_s;
        o.filter = {u"bridge -mill"_s, {u"a.txt"_s, u"b;c.txt"_s}, true};
        o.marksKey = false;
        o.sources = SourceRecords::NamesOnly;
        o.notes = o.eras = o.folded = o.undated = o.outlines = o.wordsOnly = o.inMillimetres = true;
        o.tiling = {QSizeF(210, 297), 12.5, false};
        const Result<PictureRecord> read = readRecordJson(recordJson({u"Corpus"_s, u"abc"_s, o}));
        QVERIFY(read);
        QCOMPARE(read->corpusTitle, u"Corpus"_s);
        QCOMPARE(read->corpus, u"abc"_s);
        const PictureOptions &r = read->options;
        QCOMPARE(recordJson(*read), recordJson({u"Corpus"_s, u"abc"_s, o}));
        QCOMPARE(r.from, o.from);
        QCOMPARE(r.filter, o.filter);
        QCOMPARE(r.tiling, o.tiling);
        QVERIFY(r.lanes == o.lanes && r.theme == o.theme && r.sources == o.sources && r.title == o.title && r.dpi == o.dpi && !r.marksKey && r.wordsOnly);
    }

    void whatIsNoRecordIsNotRead()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"record\":1}"), QByteArray("{\"record\":1,\"options\":4}"), QByteArray("\xff\xfe{"), QByteArray(100'000, '[')}) {
            QVERIFY(!readRecordJson(json));
        }
        const auto odd = readRecordJson("{\"record\":1,\"options\":{\"width\":-5,\"height\":1e300,\"lanes\":\"sideways\",\"from\":\"never\"}}");
        QVERIFY(odd && odd->options.widthPixels > 0 && odd->options.heightPixels >= 0 && odd->options.lanes == Lanes::BySource && !odd->options.from);
    }

    void aFilterLeavesWhatItNames()
    {
        const SnapshotPtr snapshot = towns();
        QCOMPARE(*shownBy(*snapshot, {}), ShownSet());
        const auto one = shownBy(*snapshot, {{}, {u"guild BOOK"_s}, false});
        QVERIFY(one && !one->showsDocument(0) && one->showsDocument(1));
        const auto confirmed = shownBy(*snapshot, {{}, {}, true});
        QVERIFY(confirmed);
        for (int e = 0; e < static_cast<int>(snapshot->events().size()); ++e) {
            QVERIFY(!confirmed->showsEvent(e)); // nobody has confirmed anything
        }
        const auto unknown = shownBy(*snapshot, {{}, {u"Nobody's book"_s}, false});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().subject, u"--sources"_s);
        const auto problem = shownBy(*snapshot, {u"before:soon"_s, {}, false});
        QVERIFY(!problem);
        QCOMPARE(problem.error().subject, u"--search"_s);
    }

    void thePeriodThatIsWrongIsNamed()
    {
        PictureOptions late;
        late.from = instantOf({3000, 1, 1});
        QCOMPARE(pictureImage(towns(), late).error().subject, u"--from"_s);
        PictureOptions early;
        early.to = instantOf({3, 1, 1});
        QCOMPARE(pictureImage(towns(), early).error().subject, u"--to"_s);
    }

    void aFontThatIsNotThereIsSaid()
    {
        PictureOptions options;
        options.family = u"No such letters"_s;
        QCOMPARE(pictureImage(towns(), options).error().subject, u"--font"_s);
    }

    void theSameDocumentsAreOneCorpusWhereverTheyLie()
    {
        QCOMPARE(corpusFingerprint(*towns()), corpusFingerprint(*towns()));
        QVERIFY(corpusFingerprint(*towns()) != corpusFingerprint(*generatedCorpus({})));
    }
};

QTEST_MAIN(TestPictureOptions)
#include "tst_pictureoptions.moc"
