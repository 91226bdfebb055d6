// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/charset/charset.h"
#include "model/import/html/htmllimits.h"
#include "model/import/html/htmlreader.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStory = "<p>The strike at the northern mines began on 4 March 1921, when the owners cut wages by a fifth, and it lasted until the autumn.</p>"
                          "<p>By June 1921 the union had spent its funds; the last men went back on 12 October, on the terms they had refused in spring.</p>";

Document readPage(const QByteArray &html)
{
    auto document = HtmlReader().read(html, u"page.html"_s);
    return document ? *document : Document{};
}

/// All words of one kind.
QString wordsOfKind(const Document &document, RegionKind kind)
{
    QStringList words;
    for (const Region &region : document.outer) {
        if (region.kind == kind) {
            words.append(document.text.mid(region.range.begin, region.range.length()));
        }
    }
    return words.join(u'\n');
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT

private slots:
    void theArticleIsToldFromWhatStandsAroundIt_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("HTML's own elements") << QByteArray("<header><a href=/>Site</a></header><nav><ul><li><a href=a>Politics</a><li><a href=b>OUTSIDE</a></ul></nav><article>")
                                             << QByteArray("</article><aside><p>OUTSIDE is our newsletter, read by thousands of people since 1999 and by you soon.</p></aside>");
        QTest::newRow("words of classes") << QByteArray("<div class='site-header nav'>OUTSIDE</div><div id=content><div class=post>")
                                          << QByteArray("</div></div><div class='comments-area'><p>OUTSIDE: I remember 1921 well, said my grandfather, who was there in those "
                                                        "days and saw all of it, and more.</p></div><div class=related-posts><p>OUTSIDE In 1999 something else happened, read on.</p></div>");
        QTest::newRow("a menu without a name") << QByteArray("<table><tr><td><a href=1>OUTSIDE one</a><br><a href=2>Two</a><br><a href=3>Three</a></td><td>")
                                               << QByteArray("</td></tr></table>");
        QTest::newRow("a banner about cookies") << QByteArray("<div class=cookie-consent><p>OUTSIDE We use cookies to make this site better, and have since 2018. You may refuse them.</p></div><div>")
                                                << QByteArray("</div>");
    }

    void theArticleIsToldFromWhatStandsAroundIt()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Document document = readPage("<!doctype html><html><body>" + before + "<h1>The strike</h1>" + kStory + after + "</body></html>");
        const QString body = wordsOfKind(document, RegionKind::Body);
        QVERIFY(body.contains(u"began on 4 March 1921"_s));
        QVERIFY(body.contains(u"refused in spring"_s));
        QVERIFY2(!body.contains(u"OUTSIDE"_s), qPrintable(body));
        QVERIFY(document.text.contains(u"OUTSIDE"_s)); // told apart, not dropped
        QCOMPARE(document.title, u"The strike"_s);
    }

    void aNameThatWouldTakeTheArticleAwayIsNotBelieved()
    {
        const Document document = readPage("<html><body class='sidebar-left no-comments'><div class='main-with-sidebar'>" + kStory + "</div></body></html>");
        QVERIFY(wordsOfKind(document, RegionKind::Body).contains(u"By June 1921"_s));
    }

    void thePageSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("Open Graph") << QByteArray("<title>A title | The Daily</title><meta property='og:title' content='A title'><meta property=og:site_name content='The Daily'>"
                                                  "<meta property='article:published_time' content='2014-07-14T08:00:00+02:00'><meta name=author content='Ann Lee'>");
        QTest::newRow("JSON-LD") << QByteArray("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"A title\",\"datePublished\":\"2014-07-14\","
                                               "\"author\":[{\"name\":\"Ann Lee\"}],\"publisher\":{\"name\":\"The Daily\"}}]}</script>");
        QTest::newRow("citation tags") << QByteArray("<meta name=citation_title content='A title'><meta name=citation_author content='Lee, Ann'>"
                                                     "<meta name=citation_publication_date content='2014/07/14'><meta name=citation_journal_title content='The Daily'>");
        QTest::newRow("Dublin Core") << QByteArray("<meta name=DC.title content='A title'><meta name=DC.creator content='Ann Lee'><meta name=DC.date content=2014-07-14>"
                                                   "<meta name=DC.publisher content='The Daily'>");
    }

    void thePageSaysWhatItIs()
    {
        QFETCH(QByteArray, head);
        const Document document = readPage("<html lang=en-GB><head>" + head + "</head><body>" + kStory + "</body></html>");
        QCOMPARE(document.title, u"A title"_s);
        QVERIFY(document.titleStated);
        QCOMPARE(document.author, u"Ann Lee"_s);
        QCOMPARE(document.publisher, u"The Daily"_s);
        QCOMPARE(document.published.toEdtf(), u"2014-07-14"_s);
        QCOMPARE(document.language, u"en"_s);
    }

    void referencesAndMarkersAreNoBody()
    {
        const Document document = readPage("<html><body><h1>The strike</h1><p>It began on 4 March 1921<sup><a href='#fn1'>1</a></sup> at the northern mines and lasted long.</p>" + kStory
                                           + "<section role=doc-endnotes><ol><li id=fn1>A. Lee, The mines (1950), p. 3.</li></ol></section></body></html>");
        QVERIFY(wordsOfKind(document, RegionKind::Reference).contains(u"(1950)"_s));
        QCOMPARE(document.inner.size(), std::size_t{1});
        const Region marker = document.inner[0];
        QCOMPARE(marker.kind, RegionKind::FootnoteMarker);
        QCOMPARE(document.text.mid(marker.range.begin - 4, 5), u"19211"_s);
    }

    void headingsAreHeadingsAndScriptsAreNothing()
    {
        const Document document = readPage("<html><body><h1>T title</h1>" + kStory + "<h2>The end</h2>" + kStory
                                           + "<script>var y = 1950;</script><style>p{}</style><template>T1</template><p hidden>secret</p><noscript>no</noscript></body></html>");
        QCOMPARE(document.inner.size(), std::size_t{1});
        QCOMPARE(document.text.mid(document.inner[0].range.begin, document.inner[0].range.length()), u"The end"_s);
        QVERIFY(!document.text.contains(u"1950"_s) && !document.text.contains(u"secret"_s) && !document.text.contains(u"T1"_s));
    }

    void anEncodingIsFoundWhereThePageNamesIt_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        QTest::newRow("windows-1252 without a name") << QByteArray("<html><body><p>Caf\xE9 \x96 1951") << u"Café – 1951"_s;
        QTest::newRow("UTF-8 without a name") << QByteArray("<html><body><p>Caf\xC3\xA9 1951") << u"Café 1951"_s;
        QTest::newRow("Shift_JIS") << QByteArray("<html><head><meta charset=Shift_JIS></head><body><p>\x93\xFA\x96{ 1951") << u"日本 1951"_s;
        QTest::newRow("EUC-KR") << QByteArray("<html><head><meta http-equiv=Content-Type content='text/html; charset=euc-kr'></head><body><p>\xC7\xD1\xB1\xB9 1951") << u"한국 1951"_s;
        QTest::newRow("KOI8-R") << QByteArray("<?xml version='1.0' encoding='koi8-r'?><html><body><p>\xCD\xC9\xD2 1951") << u"мир 1951"_s;
        QTest::newRow("a byte-order mark") << QByteArray("\xFE\xFF\0<\0h\0t\0m\0l\0>\0<\0p\0>\0\x31\0\x39\0\x35\0\x31", 30) << u"1951"_s;
        QTest::newRow("a name nobody knows") << QByteArray("<html><head><meta charset=klingon></head><body><p>Caf\xC3\xA9") << u"Café"_s;
    }

    void anEncodingIsFoundWhereThePageNamesIt()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, words);
        QCOMPARE(readPage(html).text, words);
    }

    void bytesThatAreNotValidAreNamed()
    {
        const Document document = readPage("<html><head><meta charset=Shift_JIS></head><body><p>It rained in 1951. \xFF\xFF");
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("encoding-replaced"));
    }

    void aPageWithoutWordsIsEmpty()
    {
        const auto document = HtmlReader().read("<html><body><img src='http://nowhere.invalid/a.png'></body></html>", u"a.html"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::FileEmpty);
    }

    void deepNestingIsNamed()
    {
        const Document document = readPage("<html><body><p>It rained in 1951.</p>" + QByteArray("<div>").repeated(5'000) + "1952");
        QVERIFY(document.text.startsWith(u"It rained in 1951."_s));
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("nested-too-deep"));
    }

    void millionsOfElementsInsideEachOtherHoldNobodyUp()
    {
        const Document document = readPage("<html><body><p>It rained in 1951.</p>" + QByteArray("<div class='x>y'>").repeated(2'000'000) + "1952");
        QVERIFY(document.text.startsWith(u"It rained in 1951."_s));
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("nested-too-deep"));
    }

    void whatLiesTooDeepLosesItsTagsButNotItsWords()
    {
        const QString deep = u"<div>"_s.repeated(kDeepestHtml) + u"<section>in</section>"_s + u"</div>"_s.repeated(kDeepestHtml) + u"<div>after</div>"_s;
        QCOMPARE(limitHtml(deep).html, u"<div>"_s.repeated(kDeepestHtml) + u"in"_s + u"</div>"_s.repeated(kDeepestHtml) + u"<div>after</div>"_s);
    }

    void attributesWithoutEndHoldNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("of one element") << QByteArray("<p ") << QByteArray(" ");
        QTest::newRow("of elements that are one") << QByteArray("<body ") << QByteArray("><body ");
        QTest::newRow("of an end tag") << QByteArray("</p ") << QByteArray(" ");
    }

    void attributesWithoutEndHoldNobodyUp()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, between);
        QByteArray html = "<html><body><p>The year was 1950.</p>" + before;
        for (int i = 0; i < 300'000; ++i) {
            html += 'a' + QByteArray::number(i) + "='>'" + between;
        }
        const Document document = readPage(html + ">It rained in 1951.</p></body></html>");
        QVERIFY2(document.text.endsWith(u"It rained in 1951."_s), qPrintable(document.text.left(200)));
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("attributes-cut"));
        QCOMPARE(document.unread[0].args, QStringList{QString::number(300'000 - kMostAttributes)});
    }

    void attributesAreCutWhereTheyEnd()
    {
        const QString few = u" a=1"_s.repeated(kMostAttributes);
        for (const QString &tooMany : {u" b='>'"_s, u" b = \"x y\""_s, u" b"_s, u" ="_s, u" b=x'y"_s}) {
            const LimitedHtml limited = limitHtml(u"<p"_s + few + tooMany + u">in</p>"_s);
            QCOMPARE(limited.html, u"<p"_s + few + u" >in</p>"_s);
            QCOMPARE(limited.attributesCut, 1);
        }
        QCOMPARE(limitHtml(u"<p"_s + few + u">in</p>"_s).attributesCut, 0);
        QCOMPARE(limitHtml(u"<p"_s + few + u" b='never closed"_s).html, u"<p"_s + few + u" "_s);
    }

    void aPageLaidOutByATableHasItsOwnTitle_data()
    {
        QTest::addColumn<QByteArray>("menu");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("a large line") << QByteArray("<b>Menu</b><br><a href=a>Home</a><br><a href=b>Archive</a><br><a href=c>About us</a>") << QByteArray("<font size=5>The strike at the mines</font>");
        QTest::newRow("a menu of no links") << QByteArray("Home<br>Archive<br>About us") << QByteArray("<b>The strike at the mines</b>");
        QTest::newRow("a heading") << QByteArray("<h2>My site</h2><p>Home") << QByteArray("<h1>The strike at the mines</h1>");
    }

    void aPageLaidOutByATableHasItsOwnTitle()
    {
        QFETCH(QByteArray, menu);
        QFETCH(QByteArray, title);
        const Document document = readPage("<html><body><table><tr><td width=150>" + menu + "</td><td>" + title + kStory + "</td></tr></table></body></html>");
        QCOMPARE(document.title, u"The strike at the mines"_s);
        QVERIFY(!wordsOfKind(document, RegionKind::Body).contains(u"Home"_s));
        QVERIFY(document.text.contains(u"Home"_s));
    }

    void aPageOfOrdinaryDepthIsLeftAsItIs()
    {
        for (const QString &part : {u"<p>never closed"_s, u"<!-- <div> -->"_s, u"<script>'<div>'</script>"_s, u"<style><div></style>"_s, u"<path d='m'/>"_s, u"<img src=a>"_s, u"1 < 2"_s, u"<"_s}) {
            const QString page = part.repeated(kDeepestHtml * 2);
            QCOMPARE(limitHtml(page).html, page);
        }
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
