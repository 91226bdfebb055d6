// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside the lanes of a picture, and that each of its events stands in it: in every format, counted in the files themselves.

#include "tests/render/pictures/otherprograms.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture.h"
#include "views/render/picture/composing/composition.h"

#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two sources with so many statements that have no date, among a few that have.
SnapshotPtr corpusWithUndated(int undated)
{
    std::vector<StatementRow> rows{{0, u"1911"_s, u"The bridge is begun"_s, 1}, {1, u"1911"_s, u"Masons are hired"_s, 1}, {1, u"1930"_s, u"The mill burns"_s}};
    for (int i = 0; i < undated; ++i) {
        rows.push_back({i % 2, {}, u"Undated matter %1"_s.arg(i)});
    }
    return corpusOf({u"Town chronicle"_s, u"Guild book"_s}, rows);
}

QStringList wordsOf(const Composition &picture, const QString &part)
{
    for (const PicturePart &one : picture.parts) {
        if (one.name == part) {
            return QStringList(one.list.texts.begin(), one.list.texts.end());
        }
    }
    return {};
}

/// Every event with a title that no other has, written at its beginning so that a label cut short still bears it.
SnapshotPtr numberedEvents(int count)
{
    static const QStringList kTails{u"a treaty is signed"_s, u"the harbour opens"_s, u"a school is founded after long talks"_s, u"the bridge falls"_s};
    std::vector<StatementRow> rows;
    for (int i = 0; i < count; ++i) {
        const int year = 1500 + static_cast<int>((static_cast<qint64>(i) * 7919) % 500);
        rows.push_back({i % 6, QString::number(year), u"N%1 %2"_s.arg(i + 10'000).arg(kTails[i % kTails.size()])});
    }
    return corpusOf({u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Six"_s}, rows);
}

} // namespace

class TestPictureParts : public QObject {
    Q_OBJECT

private slots:
    void whatHasNoDateIsListedBySource()
    {
        const SnapshotPtr corpus = corpusWithUndated(5);
        const Result<Composition> without = composePicture(corpus, {.widthPixels = 1000});
        QVERIFY(without && wordsOf(*without, u"without-a-date"_s).isEmpty());
        const Result<Composition> picture = composePicture(corpus, {.widthPixels = 1000, .undated = true});
        QVERIFY(picture);
        const QStringList words = wordsOf(*picture, u"without-a-date"_s);
        QVERIFY(words.contains(u"5 statements of 2 sources"_s));
        for (int i = 0; i < 5; ++i) {
            QVERIFY2(words.contains(u"Undated matter %1"_s.arg(i)), qPrintable(words.join(u'|')));
        }
        QVERIFY(words.indexOf(u"Town chronicle"_s) < words.indexOf(u"Undated matter 0"_s));
        QVERIFY(words.indexOf(u"Undated matter 4"_s) < words.indexOf(u"Guild book"_s));
        QVERIFY(words.indexOf(u"Guild book"_s) < words.indexOf(u"Undated matter 1"_s));
    }

    void whatHasNoDateIsInEveryFormat()
    {
        PictureOptions options{.widthPixels = 1000};
        options.undated = true;
        for (const QString &ending : {u"svg"_s, u"html"_s, u"md"_s}) {
            QVERIFY(writePicture(corpusWithUndated(3), options, file(u"u."_s + ending)));
            const QByteArray bytes = bytesIn(file(u"u."_s + ending));
            QVERIFY2(bytes.contains("Undated matter 2") && bytes.toLower().contains("without a date"), qPrintable(ending));
        }
        QVERIFY(writePicture(corpusWithUndated(3), options, file(u"u.pdf"_s)));
        if (const auto text = printedBy(u"pdftotext"_s, {file(u"u.pdf"_s), u"-"_s})) {
            QVERIFY(text->contains("Undated matter 2") && text->contains("WITHOUT A DATE"));
        }
        options.undated = false;
        const QImage plain = *pictureImage(corpusWithUndated(3), options);
        options.undated = true;
        QVERIFY(pictureImage(corpusWithUndated(3), options)->height() > plain.height() + 40);
    }

    void whatHasNoRoomIsCounted_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("undated");
        QTest::newRow("a page") << 900 << 400;
        QTest::newRow("a low picture") << 420 << 30;
        QTest::newRow("as high as needed") << 0 << 400;
    }
    void whatHasNoRoomIsCounted()
    {
        QFETCH(int, height);
        QFETCH(int, undated);
        const Result<Composition> picture = composePicture(corpusWithUndated(undated), {.widthPixels = 1000, .heightPixels = height, .undated = true});
        QVERIFY(picture);
        const QStringList words = wordsOf(*picture, u"without-a-date"_s);
        int listed = 0;
        int more = 0;
        for (const QString &line : words) {
            listed += line.startsWith("Undated matter"_L1) ? 1 : 0;
            more += line.startsWith("and "_L1) ? line.section(u' ', 1, 1).toInt() : 0;
        }
        QVERIFY(words.contains(u"%1 statements of 2 sources"_s.arg(undated) + (listed == 0 ? u", counted here for want of room"_s : QString())));
        QVERIFY(listed == 0 || listed + more == undated);
        QVERIFY(height > 0 || listed == undated);
        QVERIFY(undated != 400 || height == 0 || (listed > 4 && more > 0));
        for (const PicturePart &part : picture->parts) {
            for (const DrawItem &item : part.list.items) {
                QVERIFY2(item.rect.translated(part.offset).bottom() <= picture->size.height() + 1 || !part.clip.isNull(), qPrintable(part.name));
            }
        }
    }

    void namesAloneAreNotRepeatedBelowLanesThatBearThem()
    {
        PictureOptions options{.widthPixels = 1000};
        options.sources = SourceRecords::NamesOnly;
        QVERIFY(wordsOf(*composePicture(corpusWithUndated(0), options), u"sources"_s).isEmpty());
        options.lanes = Lanes::Packed;
        QVERIFY(wordsOf(*composePicture(corpusWithUndated(0), options), u"sources"_s).contains(u"Guild book"_s));
    }

    void aFileSaysHowManyOfItsEventsAreLabelled()
    {
        const SnapshotPtr crowd = generatedCorpus({.documents = 4, .events = 300});
        const PictureOptions options{.widthPixels = 1200, .heightPixels = 700};
        const PictureTally tally = composePicture(crowd, options)->tally;
        QVERIFY(tally.clustered > 0 && tally.labelled > 0);
        const QString said = u"Of %1 events %2 have a label"_s.arg(tally.all()).arg(tally.labelled);
        for (const QString &ending : {u"svg"_s, u"html"_s}) {
            QVERIFY(writePicture(crowd, options, file(u"t."_s + ending)));
            QVERIFY2(bytesIn(file(u"t."_s + ending)).contains(said.toUtf8()), qPrintable(ending));
        }
        QVERIFY(writePicture(crowd, options, file(u"t.png"_s)));
        QVERIFY(QImageReader(file(u"t.png"_s)).text(u"Description"_s).contains(said));
        QVERIFY(writePicture(crowd, options, file(u"t.pdf"_s)));
        if (const auto info = printedBy(u"pdfinfo"_s, {file(u"t.pdf"_s)})) {
            QVERIFY2(info->contains(said.toUtf8()), info->constData());
        }
    }

    void aPosterOfFiveThousandEventsHasAllTheirLabels()
    {
        // Counted in the file, as any reader of PDF finds its words.
        constexpr int kEvents = 5'000;
        PictureOptions options;
        setSize(options, *namedSize(u"a0-landscape"), 150);
        options.everything = true;
        options.typeFits = true;
        const SnapshotPtr corpus = numberedEvents(kEvents);
        const Result<Composition> picture = composePicture(corpus, options);
        QVERIFY(picture);
        QCOMPARE(picture->tally.labelled, kEvents);
        QVERIFY(picture->paperScale * kTypePoints >= kLeastTypePoints);
        QVERIFY(writePicture(corpus, options, file(u"poster.pdf"_s)));
        const auto text = printedBy(u"pdftotext"_s, {u"-raw"_s, file(u"poster.pdf"_s), u"-"_s});
        if (!text) {
            QSKIP("pdftotext is not installed");
        }
        int found = 0;
        for (int i = 0; i < kEvents; ++i) {
            found += text->contains('N' + QByteArray::number(i + 10'000)) ? 1 : 0;
        }
        QCOMPARE(found, kEvents);
    }

    void typeThatFitsIsNoSmallerThanItMustBe()
    {
        PictureOptions options{.widthPixels = 1600, .heightPixels = 1000};
        options.typeFits = true;
        const Result<Composition> few = composePicture(corpusWithUndated(0), options);
        QVERIFY(few);
        QCOMPARE(few->paperScale, 1.0);
        const SnapshotPtr crowd = numberedEvents(150);
        const Result<Composition> many = composePicture(crowd, options);
        QVERIFY(many && many->paperScale < 1);
        QCOMPARE(many->tally.labelled, 150);
        options.typeFits = false;
        options.typePoints = many->paperScale * kTypePoints + 0.25;
        QVERIFY(composePicture(crowd, options)->tally.labelled < 150);
    }

    void typeThatFitsGrowsWithThePaperButNotWithThePage()
    {
        PictureOptions options;
        options.typeFits = true;
        setSize(options, *namedSize(u"a0-landscape"), 150);
        const Result<Composition> poster = composePicture(numberedEvents(20), options);
        QVERIFY(poster);
        QCOMPARE(poster->tally.labelled, 20);
        QVERIFY2(poster->paperScale * kTypePoints > 20, qPrintable(QString::number(poster->paperScale)));
        setSize(options, *namedSize(u"a4"), 150);
        const Result<Composition> page = composePicture(numberedEvents(20), options);
        QVERIFY(page && page->paperScale <= 1);
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictureParts)
#include "tst_pictureparts.moc"
