// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What another program prints; nothing where it is not installed.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed: ") + process.readAllStandardError();
}

SnapshotPtr small()
{
    return corpusOf({u"Town chronicle"_s, u"Guild <book> & co"_s}, {{0, u"1911"_s, u"The bridge over the river is begun"_s, 1},
                                                                    {0, u"1914-03-02"_s, u"“Quoted” <b>& angled</b> \"title\""_s},
                                                                    {0, u"1920~"_s, u"Control \x01 and lone \xd800 surrogate"_s},
                                                                    {1, u"1911"_s, u"Masons are hired (J-DATE) +5"_s, 1},
                                                                    {1, u"1930/.."_s, u"橋が架けられる"_s},
                                                                    {1, u""_s, u"No date at all"_s}});
}

double meanDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void theEndingSaysTheFormat()
    {
        QCOMPARE(pictureFormatOf(u"a/b.png"_s), std::optional(PictureFormat::Png));
        QCOMPARE(pictureFormatOf(u"b.SVG"_s), std::optional(PictureFormat::Svg));
        QCOMPARE(pictureFormatOf(u"b.pdf"_s), std::optional(PictureFormat::Pdf));
        QCOMPARE(pictureFormatOf(u"b.jpg"_s), std::nullopt);
        QCOMPARE(pictureFormatOf(u"png"_s), std::nullopt);
    }

    void whatCannotBeMadeSaysWhyAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<int>("code");
        QTest::newRow("another ending") << u"x.gif"_s << 800 << 0 << 96.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("no such folder") << u"none/x.png"_s << 800 << 0 << 96.0 << int(ErrorCode::FileUnwritable);
        QTest::newRow("too narrow") << u"x.png"_s << 100 << 0 << 96.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("negative") << u"x.png"_s << -5 << 0 << 96.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("too low") << u"x.png"_s << 800 << 120 << 96.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("below nothing") << u"x.png"_s << 800 << -1 << 96.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("too large") << u"x.png"_s << 150'000 << 150'000 << 96.0 << int(ErrorCode::ImageTooLarge);
        QTest::newRow("no resolution") << u"x.svg"_s << 800 << 0 << 0.0 << int(ErrorCode::OptionInvalid);
        QTest::newRow("not a number") << u"x.pdf"_s << 800 << 0 << std::nan("") << int(ErrorCode::OptionInvalid);
    }

    void whatCannotBeMadeSaysWhyAndLeavesNothing()
    {
        QFETCH(QString, file);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, dpi);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const Result<void> written = writePicture(small(), {.widthPixels = width, .heightPixels = height, .dpi = dpi}, folder.filePath(file));
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), code);
        QVERIFY(!written.error().subject.isEmpty()); // the file, or the option that is wrong
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeWrittenKeepsWhatItHas()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        QFile probe(folder.filePath(u"probe"_s));
        if (probe.open(QIODevice::WriteOnly)) {
            QSKIP("this user may write everywhere");
        }
        for (const QString &ending : {u".png"_s, u".svg"_s, u".pdf"_s}) {
            const Result<void> written = writePicture(small(), {}, folder.filePath(u"x"_s + ending));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFailedExportLeavesTheOldFile()
    {
        const QString path = file(u"kept.png"_s);
        QVERIFY(writePicture(small(), {.widthPixels = 700}, path));
        const QByteArray before = bytesOf(path);
        QVERIFY(!writePicture(small(), {.widthPixels = 1}, path));
        QCOMPARE(bytesOf(path), before);
    }

    void nothingToShowIsAnError()
    {
        QCOMPARE(writePicture(corpusOf({u"A"_s}, {}), {}, file(u"n.png"_s)).error().code, ErrorCode::NothingToShow);
        QCOMPARE(writePicture(nullptr, {}, file(u"n.png"_s)).error().code, ErrorCode::NothingToShow);
        PictureOptions elsewhere;
        elsewhere.from = instantOf({1700, 1, 1});
        elsewhere.to = instantOf({1701, 1, 1});
        QCOMPARE(writePicture(small(), elsewhere, file(u"n.png"_s)).error().code, ErrorCode::NothingToShow);
        std::swap(elsewhere.from, elsewhere.to);
        QCOMPARE(writePicture(small(), elsewhere, file(u"n.png"_s)).error().code, ErrorCode::OptionInvalid);
        PictureOptions hidden;
        hidden.shown.documents = {false, false};
        QCOMPARE(writePicture(small(), hidden, file(u"n.png"_s)).error().code, ErrorCode::NothingToShow);
    }

    void pngHasItsSizeResolutionAndTitle()
    {
        const QString path = file(u"a.png"_s);
        QVERIFY(writePicture(small(), {.widthPixels = 1200, .heightPixels = 700, .dpi = 150, .title = u"Bridges"_s}, path));
        QImageReader reader(path);
        const QImage image = reader.read();
        QCOMPARE(image.size(), QSize(1200, 700));
        QCOMPARE(image.dotsPerMeterX(), 5906);
        QCOMPARE(image.text(u"Title"_s), u"Bridges"_s);
        QVERIFY(image.text(u"Software"_s).startsWith("Eusebius"_L1));
        QVERIFY(image.text(u"Description"_s).startsWith(u"2 sources · 4 events"_s));
    }

    void aPictureOfTheDensePeriodListsWhatLiesBeforeAndAfter()
    {
        std::vector<StatementRow> rows{{0, u"0248"_s, u"An envoy crosses the strait"_s}, {1, u"2075"_s, u"Half the town will be old"_s}};
        for (int i = 0; i < 40; ++i) {
            rows.push_back({i % 2, QString::number(1950 + i), u"Something happens"_s});
        }
        const SnapshotPtr snapshot = corpusOf({u"A"_s, u"B"_s}, rows);
        const auto wordsOf = [&](const PictureOptions &options) {
            const QString path = file(u"dense.svg"_s);
            return writePicture(snapshot, options, path) ? QString::fromUtf8(bytesOf(path)) : QString();
        };
        const QString dense = wordsOf({.widthPixels = 1400});
        QVERIFY(dense.contains(u"2 sources · 40 events"_s));
        QVERIFY(dense.contains(u"1 event lies earlier, 1 later"_s));
        QVERIFY(dense.contains(u"BEFORE AND AFTER"_s) && dense.contains(u"248 CE"_s) && dense.contains(u"An envoy crosses the strait"_s));
        QVERIFY(dense.contains(u"Half the town will be old"_s));
        const QString everything = wordsOf({.widthPixels = 1400, .everything = true});
        QVERIFY(everything.contains(u"2 sources · 42 events"_s));
        QVERIFY(!everything.contains(u"BEFORE AND AFTER"_s));
        QVERIFY(wordsOf({.widthPixels = 1400, .from = instantOf({1900, 1, 1})}).contains(u"2 sources · 41 events"_s));
    }

    void resolutionScalesTypeAndMarks()
    {
        const QImage plain = *pictureImage(small(), {.widthPixels = 800});
        const QImage doubled = *pictureImage(small(), {.widthPixels = 1600, .dpi = 192});
        QCOMPARE(doubled.size(), plain.size() * 2);
        QVERIFY(meanDifference(doubled.scaled(plain.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation), plain) < 4);
    }

    void aGivenHeightHoldsEverythingByCounting()
    {
        const SnapshotPtr crowd = generatedCorpus({.documents = 9, .events = 600});
        for (const int height : {420, 600, 1000, 3000}) {
            const Result<QImage> image = pictureImage(crowd, {.widthPixels = 1400, .heightPixels = height});
            QVERIFY2(image.hasValue(), qPrintable(QString::number(height)));
            QCOMPARE(image->height(), height);
        }
    }

    void svgIsWellFormedAndNamesEveryEvent()
    {
        const QString path = file(u"a.svg"_s);
        const SnapshotPtr snapshot = small();
        QVERIFY(writePicture(snapshot, {.widthPixels = 1200}, path));
        QXmlStreamReader xml(bytesOf(path));
        QSet<QString> ids;
        QStringList texts;
        QStringList titles;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                continue;
            }
            const QString id = xml.attributes().value("id"_L1).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids << id;
            if (xml.name() == "text"_L1) {
                texts << xml.readElementText();
            } else if (xml.name() == "title"_L1) {
                titles << xml.readElementText();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const Event &event : snapshot->events()) {
            QVERIFY(ids.contains(u"event-"_s + event.id.toString()));
        }
        QVERIFY(texts.contains(u"“Quoted” <b>& angled</b> \"title\""_s));
        QVERIFY(texts.contains(u"橋が架けられる"_s));
        QVERIFY(texts.contains(u"Guild <book> & co"_s));
        QCOMPARE(titles.first(), snapshot->title());
        QVERIFY(texts.join(u'\n').contains(u"Control \ufffd and lone \ufffd surrogate"_s));
    }

    void anotherProgramDrawsTheSvgAlike()
    {
        const QString path = file(u"b.svg"_s);
        const PictureOptions options{.widthPixels = 1000, .heightPixels = 640};
        const SnapshotPtr snapshot = generatedCorpus({.documents = 3, .events = 60});
        QVERIFY(writePicture(snapshot, options, path));
        const auto out = outputOf(u"rsvg-convert"_s, {path, u"-o"_s, file(u"b.png"_s)});
        if (!out) {
            QSKIP("rsvg-convert is not installed");
        }
        const QImage other(file(u"b.png"_s));
        const QImage own = *pictureImage(snapshot, options);
        QCOMPARE(other.size(), own.size());
        const double difference = meanDifference(other, own);
        QVERIFY2(difference < 4, qPrintable(QString::number(difference)));
    }

    void pdfHasItsTextFontsAndTitle()
    {
        const QString path = file(u"a.pdf"_s);
        QVERIFY(writePicture(small(), {.widthPixels = 1200, .title = u"Bridges"_s}, path));
        const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!text) {
            QSKIP("pdftotext is not installed");
        }
        const QString words = QString::fromUtf8(*text);
        for (const QString &wanted : {u"Bridges"_s, u"The bridge over the river is begun"_s, u"Masons are hired (J-DATE) +5"_s, u"橋が架けられる"_s, u"SOURCES"_s, u"1 undated"_s}) {
            QVERIFY2(words.contains(wanted), qPrintable(wanted + u" is not in:\n"_s + words));
        }
        const QString fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {path}).value_or(""));
        for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2)) {
            QVERIFY2(line.contains(QRegularExpression(u"\\byes +(yes|no) +yes\\b"_s)), qPrintable(line)); // embedded, with Unicode
        }
        QVERIFY(outputOf(u"pdfinfo"_s, {path}).value_or("").contains("Bridges"));
    }

    void twoRunsGiveTheSameBytes()
    {
        for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
            const QTemporaryDir one;
            const QTemporaryDir other;
            QVERIFY(writePicture(small(), {.widthPixels = 900}, one.filePath(u"p."_s + ending)));
            QTest::qWait(ending == "pdf"_L1 ? 1100 : 1); // another second on the clock
            QVERIFY(writePicture(small(), {.widthPixels = 900}, other.filePath(u"p."_s + ending)));
            QVERIFY2(bytesOf(one.filePath(u"p."_s + ending)) == bytesOf(other.filePath(u"p."_s + ending)), qPrintable(ending));
        }
    }

    void aPictureWiderThanPaintersCountIsPaintedWhole()
    {
        const QImage image = *pictureImage(small(), {.widthPixels = 40'000, .heightPixels = 600});
        QCOMPARE(image.size(), QSize(40'000, 600));
        // The axis's line runs to both ends of the plot.
        int marked = 0;
        for (const int x : {30, 16'383, 16'384, 33'000, 39'960}) {
            for (int y = 60; y < 130; ++y) {
                if (qGray(image.pixel(x, y)) < 225) {
                    ++marked;
                    break;
                }
            }
        }
        QCOMPARE(marked, 5);
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
