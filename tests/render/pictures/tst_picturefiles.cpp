// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/pictures/otherprograms.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture.h"
#include "views/render/picturerecord.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList kEndings{u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s, u"md"_s};

SnapshotPtr valley()
{
    return corpusOf({u"Town chronicle"_s, u"Guild <book> & co"_s}, {{0, u"1911"_s, u"The bridge is begun"_s, 1},
                                                                    {0, u"1914-03-02"_s, u"“Quoted” <b>& angled</b> --> \"title\""_s},
                                                                    {1, u"1911"_s, u"Masons are hired"_s, 1},
                                                                    {1, u"1930/.."_s, u"橋が架けられる"_s},
                                                                    {1, u""_s, u"No date at all"_s}});
}

/// No file may grow beyond so many bytes while this lives: what a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestPictureFiles : public QObject {
    Q_OBJECT

private slots:
    void bandsMakeNoSeam()
    {
        // Higher and wider than a band or a tile: what is written in pieces is what is painted whole.
        const SnapshotPtr crowd = generatedCorpus({.documents = 4, .events = 300});
        const PictureOptions options{.widthPixels = 17'000, .heightPixels = 1'400, .dpi = 192};
        QVERIFY(writePicture(crowd, options, file(u"bands.png"_s)));
        const QImage written(file(u"bands.png"_s));
        const QImage whole = *pictureImage(crowd, options);
        QCOMPARE(written.size(), whole.size());
        // Edges may be rounded otherwise by a level or two of 255; nothing more.
        int furthest = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                const QRgb a = written.pixel(x, y);
                const QRgb b = whole.pixel(x, y);
                furthest = std::max({furthest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            }
        }
        QVERIFY2(furthest <= 3, qPrintable(QString::number(furthest)));
    }

    void pngSaysItsResolutionAndText()
    {
        PictureOptions options{.widthPixels = 1200, .dpi = 300, .title = u"Brücken 橋"_s};
        options.made = u"12 May 2020"_s;
        QVERIFY(writePicture(valley(), options, file(u"t.png"_s)));
        QImageReader reader(file(u"t.png"_s));
        QCOMPARE(reader.text(u"Title"_s), u"Brücken 橋"_s);
        QVERIFY(bytesIn(file(u"t.png"_s)).contains(QByteArray("tEXtCreation Time\0" "12 May 2020", 29)));
        const QImage image = reader.read();
        QCOMPARE(image.dotsPerMeterX(), 11811);
        if (const auto said = printedBy(u"pngcheck"_s, {file(u"t.png"_s)})) {
            QVERIFY2(said->startsWith("OK"), said->constData());
        }
    }

    void twoRunsInTwoFoldersGiveTheSameBytes()
    {
        for (const QString &ending : kEndings) {
            PictureOptions options{.widthPixels = 900};
            options.undated = options.notes = options.eras = options.outlines = true;
            const QTemporaryDir one;
            const QTemporaryDir other;
            QVERIFY(writePicture(valley(), options, one.filePath(u"p."_s + ending)));
            if (ending == "pdf"_L1) {
                QTest::qWait(1100); // another second on the clock
            }
            QVERIFY(writePicture(valley(), options, other.filePath(u"another name."_s + ending)));
            const QByteArray bytes = bytesIn(one.filePath(u"p."_s + ending));
            QVERIFY(!bytes.isEmpty());
            QVERIFY2(bytes == bytesIn(other.filePath(u"another name."_s + ending)), qPrintable(ending));
        }
    }

    void everyFileSaysHowItWasMade()
    {
        const SnapshotPtr snapshot = valley();
        PictureOptions options{.widthPixels = 900, .from = instantOf({1900, 1, 1}), .to = instantOf({1950, 1, 1})};
        options.title = u"A --> title </script> & more"_s;
        options.filter.documents = {snapshot->document(1).id};
        for (const QString &ending : kEndings) {
            const QString path = file(u"record."_s + ending);
            QVERIFY2(writePicture(snapshot, options, path), qPrintable(ending));
            const Result<PictureRecord> record = readPictureRecord(path);
            QVERIFY2(record, qPrintable(ending));
            QCOMPARE(record->corpus, corpusFingerprint(*snapshot));
            QCOMPARE(record->options.from, options.from);
            QCOMPARE(record->options.to, options.to);
            QCOMPARE(record->options.title, options.title);
            QCOMPARE(record->options.filter, options.filter);
        }
    }

    void aFileOfAnotherIsNotTakenForOurs()
    {
        QImage(40, 40, QImage::Format_RGB32).save(file(u"other.png"_s));
        {
            QPdfWriter writer(file(u"other.pdf"_s));
            QPainter(&writer).drawText(100, 100, u"words"_s);
        }
        QVERIFY(writePicture(valley(), {.widthPixels = 700}, file(u"unsigned.pdf"_s)));
        write(u"unsigned.pdf"_s, bytesIn(file(u"unsigned.pdf"_s)).replace("%Eusebius\n", "%Euboea!!\n")); // a record alone does not make it ours
        write(u"other.svg"_s, "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><metadata/></svg>");
        write(u"other.html"_s, "<!DOCTYPE html><title>x</title><script type=\"application/json\" id=\"made-by\">[]</script>");
        write(u"other.md"_s, "# Words\n<!-- Eusebius { broken -->\n");
        write(u"empty.md"_s, "");
        for (const QString &name : {u"other.png"_s, u"other.pdf"_s, u"unsigned.pdf"_s, u"other.svg"_s, u"other.html"_s, u"other.md"_s, u"empty.md"_s}) {
            const auto record = readPictureRecord(file(name));
            QVERIFY2(!record, qPrintable(name));
            QCOMPARE(record.error().code, ErrorCode::FormatUnknown);
        }
        QCOMPARE(readPictureRecord(file(u"nowhere.png"_s)).error().code, ErrorCode::FileMissing);
    }

    void aDamagedFileIsReadWithoutHarm()
    {
        for (const QString &ending : kEndings) {
            QVERIFY(writePicture(valley(), {.widthPixels = 700}, file(u"whole."_s + ending)));
            const QByteArray whole = bytesIn(file(u"whole."_s + ending));
            for (int i = 0; i < 60; ++i) {
                QByteArray damaged = whole.left(whole.size() * (i + 1) / 61);
                damaged[damaged.size() * i / 60 % damaged.size()] = static_cast<char>(i * 37);
                write(u"damaged."_s + ending, damaged);
                const auto record = readPictureRecord(file(u"damaged."_s + ending));
                QVERIFY(record || record.error().code == ErrorCode::FormatUnknown);
            }
        }
    }

    void aFullDiskLeavesTheOldFileAndNoOther()
    {
        const SnapshotPtr crowd = generatedCorpus({.documents = 4, .events = 300});
        for (const QString &ending : kEndings) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"kept."_s + ending);
            QVERIFY(writePicture(valley(), {.widthPixels = 700}, path));
            const QByteArray before = bytesIn(path);
            Result<void> written;
            {
                const FullDisk full(4096);
                written = writePicture(crowd, {.widthPixels = 3000}, path);
            }
            QVERIFY2(!written, qPrintable(ending));
            QCOMPARE(written.error().code, ErrorCode::FileUnwritable); // a limit is no full disk
            QCOMPARE(written.error().args.value(0), qt_error_string(EFBIG));
            QCOMPARE(written.error().subject, path);
            QCOMPARE(bytesIn(path), before);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kept."_s + ending});
        }
    }

    void lettersAsOutlinesNeedNoFont()
    {
        PictureOptions options{.widthPixels = 1000};
        options.outlines = true;
        QVERIFY(writePicture(valley(), options, file(u"outlines.svg"_s)));
        const QByteArray svg = bytesIn(file(u"outlines.svg"_s));
        QVERIFY(!svg.contains("<text"));
        QVERIFY(svg.contains("<use ") && svg.contains("aria-label=\"The bridge is begun\""));
        options.outlines = false;
        QVERIFY(writePicture(valley(), options, file(u"text.svg"_s)));
        const auto drawn = printedBy(u"rsvg-convert"_s, {file(u"outlines.svg"_s), u"-o"_s, file(u"outlines.png"_s)});
        if (drawn) {
            const QImage outlines(file(u"outlines.png"_s));
            const QImage own = *pictureImage(valley(), options);
            QVERIFY2(greyDistance(outlines, own) < 4, qPrintable(QString::number(greyDistance(outlines, own))));
        }
    }

    void svgIsValidAndSaysWhoTellsIt()
    {
        PictureOptions options{.widthPixels = 1000};
        options.inMillimetres = true;
        QVERIFY(writePicture(valley(), options, file(u"groups.svg"_s)));
        QXmlStreamReader xml(bytesIn(file(u"groups.svg"_s)));
        QSet<QString> ids;
        QStringList descriptions;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (const QString id = xml.attributes().value("id"_L1).toString(); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids << id;
            }
            if (xml.name() == "svg"_L1) {
                QCOMPARE(xml.attributes().value("width"_L1).toString(), u"264.58mm"_s);
            }
            if (xml.name() == "desc"_L1) {
                descriptions << xml.readElementText();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(descriptions.contains(u"Told by Town chronicle, Guild <book> & co"_s));
    }

    void pdfHasBookmarksAndLinks()
    {
        PictureOptions options{.widthPixels = 1200};
        options.notes = true;
        QVERIFY(writePicture(valley(), options, file(u"marks.pdf"_s)));
        const auto json = printedBy(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, u"--json-key=pages"_s, file(u"marks.pdf"_s)});
        if (!json) {
            QSKIP("qpdf's program is not installed");
        }
        for (const char *words : {"\"title\": \"Timeline\"", "\"title\": \"Sources\"", "\"title\": \"The bridge is begun\"", "\"title\": \"Town chronicle\""}) {
            QVERIFY2(json->contains(words), words);
        }
        const auto plain = printedBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(u"marks.pdf"_s), u"-"_s});
        QVERIFY(plain && plain->count("/Subtype /Link") >= 4);
        QVERIFY(!plain->contains("/CreationDate"));
        const auto checked = printedBy(u"qpdf"_s, {u"--check"_s, file(u"marks.pdf"_s)});
        QVERIFY2(checked && checked->contains("No syntax or stream encoding errors"), checked ? checked->constData() : "");
    }

    void aPictureIsCutIntoSheetsThatOverlap()
    {
        PictureOptions options;
        setSize(options, *namedSize(u"a2-landscape"), 96);
        options.tiling.paper = QSizeF(210, 297);
        QVERIFY(writePicture(valley(), options, file(u"sheets.pdf"_s)));
        const auto said = printedBy(u"pdfinfo"_s, {file(u"sheets.pdf"_s)});
        if (!said) {
            QSKIP("pdfinfo is not installed");
        }
        // (594 - 10) / (190 - 10) and (420 - 10) / (277 - 10), each rounded up.
        QVERIFY2(said->contains("Pages:           8"), said->constData());
        QVERIFY(said->contains("A4"));
        QVERIFY(!writePicture(valley(), options, file(u"sheets.png"_s)));
        options.tiling.overlap = 120;
        const auto wide = writePicture(valley(), options, file(u"wide.pdf"_s));
        QVERIFY(!wide);
        QCOMPARE(wide.error().subject, u"--overlap"_s);
    }

    void everyEventOfAPosterIsInIt()
    {
        // Counted: every event has its mark and its name in the file.
        const SnapshotPtr crowd = generatedCorpus({.documents = 6, .events = 1'500, .fromYear = 1500, .toYear = 2000, .sharedEvents = 0.2, .undated = 0, .distinctTitles = true});
        PictureOptions options{.widthPixels = 12'000};
        options.everything = true;
        QVERIFY(writePicture(crowd, options, file(u"all.svg"_s)));
        const QByteArray svg = bytesIn(file(u"all.svg"_s));
        for (const Event &event : crowd->events()) {
            QVERIFY2(svg.contains("id=\"event-" + event.id.toString().toLatin1() + '"'), qPrintable(event.title));
        }
        QVERIFY(!svg.contains("id=\"clusters\""));
    }

    void thePageHoldsAllItNeeds()
    {
        QVERIFY(writePicture(valley(), {.widthPixels = 900}, file(u"page.html"_s)));
        const QByteArray page = bytesIn(file(u"page.html"_s));
        QVERIFY(page.contains("default-src 'none'"));
        for (const char *outside : {"src=\"http", "href=\"http", "url(http", "@import", "fetch(", "<link", "<img"}) {
            QVERIFY2(!page.contains(outside), outside);
        }
        QVERIFY(page.contains("id=\"search\"") && page.contains("<svg") && page.contains("id=\"chronology\""));
        QVERIFY(!page.contains("<b>& angled</b>"));
        PictureOptions words;
        words.wordsOnly = true;
        QVERIFY(writePicture(valley(), words, file(u"words.html"_s)));
        QVERIFY(!bytesIn(file(u"words.html"_s)).contains("<svg"));
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictureFiles)
#include "tst_picturefiles.moc"
