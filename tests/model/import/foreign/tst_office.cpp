// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/foreign/foreignreaders.h"
#include "model/import/office/unpacking.h"
#include "tests/model/import/foreign/madefiles.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Result<Document>> readAllOf(const QByteArray &bytes, const QString &name)
{
    const ReaderRegistry registry = foreignReaders();
    const Reader *reader = registry.readerFor(bytes.left(65'536), name);
    return reader == nullptr ? std::vector<Result<Document>>{Error{}} : reader->readAll(bytes, name);
}

Document readOne(const QByteArray &bytes, const QString &name)
{
    auto all = readAllOf(bytes, name);
    return all.front() ? *all.front() : Document{};
}

QString kindText(const Document &document, RegionKind kind)
{
    QString words;
    for (const auto *regions : {&document.outer, &document.inner}) {
        for (const Region &region : *regions) {
            if (region.kind == kind) {
                words += document.text.mid(region.range.begin, region.range.length()) + u'|';
            }
        }
    }
    return words;
}

const QByteArray kStory = "The strike at the northern mines began on 4 March 1921, when the owners cut wages by a fifth.";

} // namespace

class TestOffice : public QObject {
    Q_OBJECT

private slots:
    void everyFormatTellsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Word") << wordFile("<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Rain in the north</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='H2'/></w:pPr><w:r><w:t>The strike</w:t>"
                                          "</w:r></w:p><w:p><w:r><w:t>"
                                          + kStory + "</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:del><w:r><w:t>OUT</w:t></w:r></w:del></w:p>");
        QTest::newRow("OpenDocument") << openDocumentFile("<text:p text:style-name='Title'>Rain in the north</text:p><text:h text:outline-level='2'>The strike</text:h><text:p>" + kStory
                                                          + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A. Lee, The mines (1950).</text:p></text:note-body>"
                                                            "</text:note></text:p><text:tracked-changes><text:p>OUT</text:p></text:tracked-changes>");
        QTest::newRow("EPUB") << bookFile({"<h2>The strike</h2><p>" + kStory + "<sup><a href='#fn1'>1</a></sup></p>",
                                           "<aside epub:type='footnote' id='fn1'><p>A. Lee, The mines (1950).</p></aside>"});
        QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi{\\info{\\title Rain in the north}{\\author Ann Lee}{\\creatim\\yr1998\\mo5\\dy3}}{\\pard\\outlinelevel1 The strike\\par}{\\pard ")
                                    + kStory + "{\\super\\chftn}{\\footnote\\pard\\chftn  A. Lee, The mines (1950).}{\\*\\unknown OUT}\\par}}";
    }

    void everyFormatTellsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const Document document = readOne(bytes, u"a.bin"_s);
        QCOMPARE(document.title, u"Rain in the north"_s);
        QCOMPARE(document.author, u"Ann Lee"_s);
        QCOMPARE(document.published.toEdtf(), u"1998-05-03"_s);
        QVERIFY(kindText(document, RegionKind::Body).contains(QString::fromLatin1(kStory)));
        QCOMPARE(kindText(document, RegionKind::Heading), u"The strike|"_s);
        QCOMPARE(kindText(document, RegionKind::FootnoteMarker), u"1|"_s);
        QVERIFY(kindText(document, RegionKind::Reference).contains(u"(1950)"_s));
        QVERIFY(!document.text.contains(u"OUT"_s));
    }

    void rtfWritesLettersInManyWays_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes of its encoding") << QByteArray("Caf\\'e9 in 1951") << u"Café in 1951"_s;
        QTest::newRow("Unicode with a stand-in") << QByteArray("Caf\\u233\\'e9 in 1951") << u"Café in 1951"_s;
        QTest::newRow("Unicode below zero") << QByteArray("\\uc0\\u-10179\\u-8704  1951") << u"😀 1951"_s;
        QTest::newRow("Japanese bytes of a font") << QByteArray("{\\fonttbl{\\f1\\fcharset128 Gothic;}}\\f1\\'93\\'fa\\'96\\'7b 1951") << u"日本 1951"_s;
        QTest::newRow("a hard blank keeps its place") << QByteArray("eds.\\~1951") << u"eds.\u00A01951"_s;
        QTest::newRow("signs with names") << QByteArray("1951\\endash 53 \\ldblquote x\\rdblquote") << u"1951–53 “x”"_s;
    }

    void rtfWritesLettersInManyWays()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, text);
        QCOMPARE(readOne("{\\rtf1\\ansi\\ansicpg1252 " + rtf + "\\par}", u"a.rtf"_s).text, text);
    }

    void mailIsReadWithItsRecord()
    {
        const QByteArray mail = "Return-Path: <a@b.example>\r\nFrom: =?utf-8?Q?Ann_L=C3=A9e?= <a@b.example>\r\nTo: Ben <c@d.example>\r\nSubject: =?utf-8?B?UmFpbg==?=\r\n in the north\r\n"
                                "Date: Sun, 3 May 1998 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
                                "--y\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 was closed on 4 March 1921, when the own=\r\ners cut wages.\r\n\r\n"
                                "--y\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n--y--\r\n--x\r\nContent-Type: image/png; name=map.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n";
        const Document document = readOne(mail, u"a.eml"_s);
        QCOMPARE(document.title, u"Rain in the north"_s);
        QCOMPARE(document.author, u"Ann Lée"_s);
        QCOMPARE(document.published.toEdtf(), u"1998-05-03"_s);
        QVERIFY(kindText(document, RegionKind::Body).contains(u"The café was closed on 4 March 1921, when the owners cut wages."_s));
        QVERIFY(!document.text.contains(u"HTML"_s));
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].args, QStringList{u"map.png"_s});
    }

    void anArchiveIsAFolder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Members members{{"letters/1.txt", "It rained on 3 May 1951."}, {"letters/2.html", "<html><p>It snowed on 4 May 1951.</p></html>"}, {"../evil.txt", "OUT 1950"},
                              {"/etc/evil.txt", "OUT"}, {"__MACOSX/x.txt", "OUT"}, {"photo.png", "\x89PNG"}, {"odd.bin", QByteArray(50, '\1')}, {"in.docx", wordFile("<w:p><w:r><w:t>It hailed in 1952.</w:t></w:r></w:p>")}};
        QTest::newRow("ZIP") << zipFile(members);
        QTest::newRow("tar") << tarFile(members);
    }

    void anArchiveIsAFolder()
    {
        QFETCH(QByteArray, bytes);
        QStringList ids;
        QStringList failed;
        for (const auto &result : readAllOf(bytes, u"box"_s)) {
            if (result) {
                ids.append(result->id);
                QVERIFY(!result->text.contains(u"OUT"_s));
            } else {
                failed.append(result.error().subject);
            }
        }
        QCOMPARE(ids, (QStringList{u"letters/1.txt"_s, u"letters/2.html"_s, u"in.docx"_s}));
        failed.sort();
        QCOMPARE(failed, (QStringList{u"../evil.txt"_s, u"/etc/evil.txt"_s, u"odd.bin"_s})); // nothing is left out without a word
    }

    void anArchiveInsideAnArchiveSaysThatItIsNotOpened()
    {
        const auto results = readAllOf(zipFile({{"letters/1.txt", "It rained on 3 May 1951."}, {"in.zip", zipFile({{"2.txt", "It snowed."}})}, {"in.tar", tarFile({{"2.txt", "It snowed."}})}}), u"box"_s);
        QCOMPARE(results.size(), std::size_t{3});
        QVERIFY(results[0]);
        for (const std::size_t i : {1, 2}) {
            QCOMPARE(results[i].error().code, ErrorCode::FileUnreadable);
            QVERIFY(results[i].error().args.front().contains(u"archives inside archives"_s));
        }
    }

    void aMemberWithoutANameTakesNoOtherWithIt()
    {
        for (const char *const name : {"letters/_.txt", "letters/-.txt"}) {
            const auto results = readAllOf(zipFile({{"letters/1.txt", "It rained on 3 May 1951."}, {name, "It snowed on 4 May 1951."}}), u"box"_s);
            QCOMPARE(results.size(), std::size_t{2});
            QVERIFY(results[1] && !results[1]->title.isEmpty());
        }
    }

    void aBombIsCutOff()
    {
        const QByteArray file = zipFile({{"a.txt", QByteArray(5'000'000, 'a')}, {"b.txt", "It rained in 1951."}});
        const Unpacked unpacked = unpack(file, {}, {1'000'000, 2'000'000, 10});
        QVERIFY(unpacked.cut);
        QVERIFY(unpacked.members.empty());
        QVERIFY(unpack(zipFile(Members(50, {"a", "b"})), {}, {100, 100, 10}).cut);
    }

    void aDocumentThatUnpacksToTooMuchIsNamed()
    {
        // A part larger than is read: it is a Word document all the same, not a folder with one odd file in it.
        const auto all = readAllOf(zipFile({{"[Content_Types].xml", "<T/>"}, {"word/document.xml", QByteArray((128 << 20) + 1, ' ')}}), u"a.docx"_s);
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(!all[0]);
        QCOMPARE(all[0].error().code, ErrorCode::FileDamaged);
    }

    void entitiesDoNotGrow()
    {
        QByteArray lol = "<!DOCTYPE d [<!ENTITY a0 'lollollol'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            lol += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
        }
        lol += "]>";
        QByteArray file = zipFile({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"META-INF/manifest.xml", "<m/>"},
                                   {"content.xml", lol + "<o:text xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t'><text:p>It rained in 1951. &a11;</text:p></o:text>"}});
        const auto all = readAllOf(file, u"a.odt"_s);
        QVERIFY(!all[0] || all[0]->text.size() < 100'000);
        QByteArray outside = file;
        outside.replace("<!ENTITY a0 'lollollol'>", "<!ENTITY a0 SYSTEM 'a'>");
        QVERIFY(!readAllOf(outside, u"a.odt"_s).empty());
    }

    void aLockIsNamed()
    {
        const auto all = readAllOf(zipFile({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "\x8f\x03"},
                                            {"META-INF/manifest.xml", "<m><encryption-data/></m>"}}),
                                   u"a.odt"_s);
        QVERIFY(!all[0]);
        QCOMPARE(all[0].error().code, ErrorCode::FileEncrypted);
    }

    void whatStandsBeforeTheDamageIsRead()
    {
        const Document document = readOne(wordFile("<w:p><w:r><w:t>It rained in 1951.</w:t></w:r></w:p><w:p><w:r></w:t>"), u"a.docx"_s);
        QVERIFY(document.text.startsWith(u"It rained in 1951."_s));
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("read-in-part"));
    }
};

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
