// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdownreader.h"
#include "model/import/reader.h"
#include "model/text/sentences.h"
#include "tests/model/import/markedpage.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString &text)
{
    const auto document = MarkdownReader().read(text.toUtf8(), u"salt.md"_s);
    return document ? *document : Document();
}

QStringList sentences(const Document &document)
{
    QStringList result;
    for (const Sentence &sentence : bodySentences(document)) {
        result.push_back(document.text.sliced(sentence.range.begin, sentence.range.length()));
    }
    return result;
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private slots:
    void itIsRecognised_data();
    void itIsRecognised();
    void blocksAreToldApart();
    void theHeaderIsTheRecord_data();
    void theHeaderIsTheRecord();
    void theFirstHeadingIsTheTitle();
    void markupIsNoWords_data();
    void markupIsNoWords();
    void sentencesLieBetweenTheSigns();
    void theTextIsUnchanged();
};

void MarkdownTest::itIsRecognised_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("by name") << "Plain words."_ba << u"a.md"_s << "markdown"_ba;
    QTest::newRow("by capitals") << "Plain words."_ba << u"A.Markdown"_s << "markdown"_ba;
    QTest::newRow("by content") << "# Salt\n\nWords with **weight** and [a link](http://example.org).\n\n## Silver\n"_ba << u"a.txt"_s << "markdown"_ba;
    QTest::newRow("by header") << "---\ntitle: Salt\n---\nWords.\n"_ba << u"a"_s << "markdown"_ba;
    QTest::newRow("plain text") << "Salt\n\nWords that tell something.\n- a list\n# one\n"_ba << u"a.txt"_s << "text"_ba;
}

void MarkdownTest::itIsRecognised()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(QByteArray, format);
    const ReaderRegistry registry = ReaderRegistry::standard();
    QCOMPARE(registry.readerFor(head, name)->format(), format);
}

void MarkdownTest::blocksAreToldApart()
{
    const MarkedPage page(uR"(M|---
M|title: Salt and Silver
M|date: 2014-07-14
M|---

M|# Salt and Silver

H|## The frost of 1709

B|The harbour froze early in 1709, and it stayed frozen until the end of April. Nobody had seen the like.

B|> A barrel of salt, the council wrote, cost four times what it had cost.

N|```sh
N|echo 1951
N|```

N|![Map of 1709](map-1709.png)
N|<!-- written in 2013,
N|not checked -->

H|Prices
======

B|- salt: four times the price of 1708
B|- silver: no change

B|| Year | Price |
|------|-------|
B|| 1709 | 4 |

***

H|### After the frost ###

B|By midsummer it was over.[^1] The merchants were fined in 1710, and they paid.

R|[^1]: Karp, *The Frozen Sea* (2006),
R|    chapter 4.
R|[map]: https://example.org/1709 "The map"

R|## References

R|Moor, Cecil. *Prices in the North*. 2009.
)"_s);
    const Document document = read(page.text);
    QCOMPARE(page.differences(document).join(u"; "_s), QString());
    QCOMPARE(brokenRegions(document), QString());
    QCOMPARE(innerTexts(document, RegionKind::Heading),
             (QStringList{u"The frost of 1709"_s, u"Prices"_s, u"After the frost"_s}));
    QCOMPARE(innerTexts(document, RegionKind::FootnoteMarker), QStringList{u"[^1]"_s});
}

void MarkdownTest::theHeaderIsTheRecord_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("language");
    QTest::newRow("yaml") << u"---\ntitle: \"Salt: A History\"\nauthor: Ann Lee # of Riga\npublisher: Harbour Press\ndate: 14 July 2014\nlang: de-DE\n---\n"_s
                          << u"Salt: A History"_s << u"Ann Lee"_s << u"Harbour Press"_s << u"2014-07-14"_s << u"de"_s;
    QTest::newRow("a list of authors") << u"---\ntitle: Salt\nauthors: [Ann Lee, 'Bo Karp']\ndate: 2014\n---\n"_s << u"Salt"_s
                                       << u"Ann Lee, Bo Karp"_s << QString() << u"2014"_s << u"en"_s;
    QTest::newRow("authors on lines") << u"---\ntitle: Salt\nauthors:\n  - Ann Lee\n  - name: Bo Karp\njournal: Ports\n---\n"_s << u"Salt"_s
                                      << u"Ann Lee, Bo Karp"_s << u"Ports"_s << QString() << u"en"_s;
    QTest::newRow("toml") << u"+++\ntitle = \"Salt\"\ndate = 2014-07-14T10:00:00Z\n+++\n"_s << u"Salt"_s << QString() << QString()
                          << u"2014-07-14"_s << u"en"_s;
}

void MarkdownTest::theHeaderIsTheRecord()
{
    QFETCH(QString, header);
    QFETCH(QString, title);
    QFETCH(QString, author);
    QFETCH(QString, publisher);
    QFETCH(QString, published);
    QFETCH(QString, language);
    const Document document = read(header + u"\n# Another title\n\nBy Cecil Moor\n3 May 1998\n\nThe harbour froze early in 1709, and it stayed frozen until April.\n"_s);
    QCOMPARE(document.title, title);
    QCOMPARE(document.author, author.isEmpty() ? u"Cecil Moor"_s : author);
    QCOMPARE(document.publisher, publisher);
    QCOMPARE(document.published.toEdtf(), published.isEmpty() ? u"1998-05-03"_s : published);
    QCOMPARE(document.language, language);
}

void MarkdownTest::theFirstHeadingIsTheTitle()
{
    const Document document = read(u"# Salt and *Silver*\n\n*By Ann Lee, 14 July 2014*\n\n## Frost\n\nThe harbour froze early in 1709, and it stayed frozen until April.\n"_s);
    QCOMPARE(document.title, u"Salt and Silver"_s);
    QCOMPARE(document.author, u"Ann Lee"_s);
    QCOMPARE(document.published.toEdtf(), u"2014-07-14"_s);
    QCOMPARE(innerTexts(document, RegionKind::Heading), QStringList{u"Frost"_s});
    // A ruled line is no header.
    QCOMPARE(read(u"---\n\nThe harbour froze early in 1709, and it stayed frozen until April.\n\n---\n"_s).kindAt(10), RegionKind::Body);
}

void MarkdownTest::markupIsNoWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("markup");
    QTest::newRow("emphasis") << u"The **harbour** froze *early* in ***1709*** and __that__ was _all_."_s
                              << QStringList{u"**"_s, u"**"_s, u"*"_s, u"*"_s, u"***"_s, u"***"_s, u"__"_s, u"__"_s, u"_"_s, u"_"_s};
    QTest::newRow("no emphasis") << u"The 2 * 3 ships of snake_case_name and the * of 1709 were lost."_s << QStringList{};
    QTest::newRow("link") << u"See the [statement of 1709](https://example.org/1951/02 \"x\") and [that][ref] and [this]."_s
                          << QStringList{u"["_s, u"](https://example.org/1951/02 \"x\")"_s, u"["_s, u"][ref]"_s};
    QTest::newRow("picture") << u"Here ![map of 1709](1951.png) it froze in the year of the frost."_s << QStringList{u"![map of 1709](1951.png)"_s};
    QTest::newRow("tags") << u"It froze<br> in <b>1709</b> <!-- 1951 --> and <https://example.org/1951> 3 < 4."_s
                          << QStringList{u"<br>"_s, u"<b>"_s, u"</b>"_s, u"<!-- 1951 -->"_s, u"<https://example.org/1951>"_s};
    QTest::newRow("code") << u"The `1951` of the frost was ``written`` down."_s << QStringList{u"`"_s, u"`"_s, u"``"_s, u"``"_s};
    QTest::newRow("escapes") << u"It froze in 1709\\* and \\[so on\\]."_s << QStringList{u"\\"_s, u"\\"_s, u"\\"_s};
}

void MarkdownTest::markupIsNoWords()
{
    QFETCH(QString, line);
    QFETCH(QStringList, markup);
    const Document document = read(line + u" The harbour stayed frozen until the end of April, and nobody had seen the like."_s);
    QCOMPARE(innerTexts(document, RegionKind::Markup), markup);
}

void MarkdownTest::sentencesLieBetweenTheSigns()
{
    const Document document = read(u"# Salt\n\nIt froze. **It froze in 1709.** It [ended](http://a.b/c. D) then.[^1] Nobody *knew*\n\n"
                                   "- **1709.** The frost came, and it stayed until the end of April.\n- Then 1710\n\n[^1]: A note. Two.\n"_s);
    QCOMPARE(sentences(document), (QStringList{u"It froze."_s, u"**It froze in 1709.**"_s, u"It [ended](http://a.b/c. D) then.[^1]"_s,
                                               u"Nobody *knew*"_s, u"**1709.**"_s,
                                               u"The frost came, and it stayed until the end of April."_s, u"Then 1710"_s}));
}

void MarkdownTest::theTextIsUnchanged()
{
    const QString text = u"\uFEFF"_s.sliced(1) + u"# A\r\n\r\n**b**  \r\n<c> & &amp;\t\r\n"_s;
    QCOMPARE(read(text).text, text);
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
