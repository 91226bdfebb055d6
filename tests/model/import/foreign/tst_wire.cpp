// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wire/wiredocument.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestWire : public QObject {
    Q_OBJECT

private slots:
    void aDocumentSurvivesTheWay()
    {
        const Document sent = example();
        const auto got = readDocument(writeDocument(sent));
        QVERIFY(got);
        QCOMPARE(got->text, sent.text);
        QCOMPARE(got->title, sent.title);
        QCOMPARE(got->titleStated, sent.titleStated);
        QCOMPARE(got->author, sent.author);
        QCOMPARE(got->publisher, sent.publisher);
        QCOMPARE(got->published, sent.published);
        QCOMPARE(got->publishedWords, sent.publishedWords);
        QCOMPARE(got->reference, sent.reference);
        QCOMPARE(got->language, sent.language);
        QCOMPARE(got->outer, sent.outer);
        QCOMPARE(got->inner, sent.inner);
        QCOMPARE(got->pages, sent.pages);
        QCOMPARE(got->unread.size(), sent.unread.size());
        QCOMPARE(got->unread[0].args, sent.unread[0].args);
    }

    void anErrorSurvivesTheWay()
    {
        const Error error{ErrorCode::FileDamaged, u"a/b.txt"_s, {u"no page"_s}};
        QCOMPARE(readError(writeError(error)).value(), error);
        QVERIFY(!readError("nonsense"));
    }

    void whatBreaksAPromiseIsNone()
    {
        Document outside = example();
        outside.outer.back().range.end += 1'000;
        QVERIFY(!readDocument(writeDocument(outside)));
        Document over = example();
        over.outer.push_back(over.outer.front());
        QVERIFY(!readDocument(writeDocument(over)));
        Document wrongKind = example();
        wrongKind.outer.front().kind = RegionKind::Heading;
        QVERIFY(!readDocument(writeDocument(wrongKind)));
        Document nameless = example();
        nameless.title.clear();
        QVERIFY(!readDocument(writeDocument(nameless)));
        Document wordless = example();
        wordless.unread.front().args.clear();
        QVERIFY(!readDocument(writeDocument(wordless)));
        Document unheardOf = example();
        unheardOf.unread.front().code = QByteArrayLiteral("<b>odd");
        QVERIFY(!readDocument(writeDocument(unheardOf)));
        Document leafless = example();
        leafless.pages = {{9, u"2"_s}, {3, u"1"_s}};
        QVERIFY(!readDocument(writeDocument(leafless)));
        QVERIFY(!readDocument({}));
    }

    void damagedRecordsAreReadAsNoneOrHoldTheirPromises()
    {
        const QByteArray whole = writeDocument(example());
        std::mt19937 random(11);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))] = static_cast<char>(random());
            }
            if (const auto document = readDocument(damaged)) {
                QVERIFY(document->publishedWords.end <= document->text.size());
                for (const Region &region : document->outer) {
                    QVERIFY(region.range.end <= document->text.size());
                }
            }
        }
    }

private:
    static Document example()
    {
        Document document;
        document.id = u"letters/1.txt"_s;
        document.text = u"A head\n\nIt rained in 1951.[1] And half a pair: "_s + QChar(0xD800);
        document.title = u"Rain"_s;
        document.titleStated = true;
        document.author = u"Ann Lee"_s;
        document.publisher = u"House"_s;
        document.published = *TimeSpan::fromEdtf(u"1998-05-03");
        document.publishedWords = {2, 6};
        document.reference = *TimeSpan::fromEdtf(u"1998~");
        document.language = u"fr"_s;
        document.outer = {{{0, 6}, RegionKind::Metadata}, {{8, document.text.size()}, RegionKind::Body}};
        document.inner = {{{26, 29}, RegionKind::FootnoteMarker}};
        document.unread.push_back({{0, 3}, "encoding-replaced", {u"UTF-8"_s, u"2"_s}});
        document.pages = {{0, u"iv"_s}, {8, u"1"_s}};
        return document;
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
