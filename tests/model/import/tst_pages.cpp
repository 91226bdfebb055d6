// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/reader.h"
#include "model/text/sentences.h"
#include "tests/model/import/markedpage.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString &text, const QString &name = u"some-file.txt"_s)
{
    static const ReaderRegistry registry = ReaderRegistry::standard();
    const QByteArray bytes = text.toUtf8();
    const auto document = registry.readerFor(bytes.left(65536), name)->read(bytes, name);
    return document ? *document : Document();
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void linesAreToldApart_data();
    void linesAreToldApart();
    void anEssayStatesItsRecord();
    void aWikiPageStatesItsSite();
    void aJournalPageStatesJournalAndDates();
    void aNewsStoryIsDatedByItsDateline();
    void aTeaserAboveTheDateIsNotTheBody();
    void whereNothingIsStatedNothingIsMadeUp();
    void theTextSaysWhenItSpeaks_data();
    void theTextSaysWhenItSpeaks();
    void markersAreToldFromYearsAndCounts_data();
    void markersAreToldFromYearsAndCounts();
    void regionsHoldForAnyText();
};

void PagesTest::linesAreToldApart_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("essay") << uR"(M|The Long Winter: Salt and Silver in the Northern Ports

M|By Ann Lee
M|14 July 2014

B|The harbour froze early in 1709, and it stayed frozen until the end of April. Nobody had seen the like.(1)

H|The price of salt

B|By midsummer a barrel of salt cost four times what it had cost before the frost.(2) The town council met in secret.
B|Some said it was the doing of the merchants, and in 1710 they were fined.(3)

M|Copyright © 2014 House of Studies. All rights reserved.
M|*Ann Lee is a historian based in Riga.

R|1) B. Karp (2006), The Frozen Sea (London: Harbour Press), p. 12.
R|2) See C. Moor (2009), 'Prices in the North', Journal of Ports, vol. 7.
R|3) The same, p. 40.
)"_s;
    QTest::newRow("wiki") << uR"(M|Salt road

M|From Openpedia, the free encyclopedia
N|Jump to: navigation, search
N|Salt road
N|Map showing the roads of the region

N|Halle

N|Lauen

B|A salt road was any of the ancient trade routes by which salt was carried from the places where it was made.

H|History[edit]

B|The oldest of them was in use by 600 BC.[1] It lost its importance after the canal of 1398 was opened[2][3] However, carts used it until 1800.

N|See also[edit]

N|Amber road
N|Silk road

R|References[edit]

R|  1. ^ "Salt in antiquity". Ports Online. 2005-04-01. Retrieved 2007-02-23.
R|  2. ^ Moor, Cecil (2001). Canals. Harbour Press. p. 17. ISBN 0-0000-0000-0.
R|  3. ^ Karp, p. 9

R|Further reading[edit]

R|Lee, Ann (2006) Roads and Salt, London: Harbour Press.
)"_s;
    QTest::newRow("journal") << uR"(M|Annals of Northern Trade
M|Online ISSN : 0000-0001
M|Volume 12, Issue 3
M|Displaying 1-9 of 9 articles from this issue
M|  • Bo KARP
M|    2019 Volume 12 Issue 3 Pages 1-21
M|    Published: January 31, 2019

B|    In the seventeenth century the ports of the north were ruled by a few families, who traded in salt and in silver.

B|    This article shows how they lost their place. It draws on letters that were found in 2003 under a floor.

N|    Download PDF (840K)
N|Special Issue: Families and Ports
N|Book Reviews
)"_s;
    QTest::newRow("news") << uR"(N|Skip to main content
N|Home
M|Talks on salt tax collapse after two days
M|By Ann Lee and Bo Karp
M|Published 3 May 1998
N|Share this article

B|HALLE, May 3, 1998 — Talks about the tax on salt collapsed on Sunday after two days, the ministry said.

B|“We were close,” the minister said. Nobody believed her.

N|Advertisement

B|A third round is planned for June, but no place has been named for it so far.

N|Read more: What the tax means for you
N|Related articles
N|Salt prices up again
M|© 1998 The Northern Post
)"_s;
    QTest::newRow("report") << uR"(N|Online Series

M|2011. 06. 20 | NR 11-07

M|What the Ports Owe: Debt and Trade in the North since 1990

M|Moor, Cecil (Director, Institute of Trade)

N|Contents
N|1. Introduction
N|2. What is owed

H|1. Introduction

B|Since the 1990s the ports of the north have borrowed more than they earned. This report asks who lent the money, and why.

H|2. What is owed

B|The debt was 4 billion at the end of 2009. Three things stand out:
B|- the banks of the south hold half of it
B|- interest has not been paid since 2008
B|- nobody has asked for it

N|12

H|Acknowledging the debt

B|A beginning was made in March 2011, when the council of ports published the figures for the first time.

M|The views expressed are those of the author and do not necessarily reflect those of the Institute.
)"_s;
    QTest::newRow("wrapped book") << uR"(M|CHAPTER IV.

M|The Winter of the Great Frost

B|It was in the first week of January, in the year 1709, that the wind went
B|round to the north-east and stayed there. By the ninth of the month the
B|harbour was closed.

B|   Old Karp, who had kept the light for thirty years, walked out on the ice
B|as far as the second buoy. "We shall not see a sail before May," he said.

N|                                    112

B|He was right. The first ship came in on the third of May, and she had no
B|salt aboard.
)"_s;
    QTest::newRow("notes") << uR"(M|Notes from Halle

B|met Karp at nine, he was late
B|talks broke down over the salt tax
B|1709 - the frost, ask for the letters
B|home by train
)"_s;
    QTest::newRow("list of dates") << uR"(M|Salt in the north

B|- 1398: the canal was opened
B|- 1709: the harbour froze until April
B|- 1710: the merchants were fined by the council
)"_s;
    QTest::newRow("prose only") << uR"(B|The harbour froze early in 1709, and it stayed frozen until the end of April. Nobody had seen the like.

B|By midsummer a barrel of salt cost four times what it had cost before.
)"_s;
    QTest::newRow("a short sentence that says when") << uR"(B|In 1709 it froze.

B|The bailiff died in 1712, and nobody in the town was sorry for him.
)"_s;
    QTest::newRow("a sentence that opens with a day") << uR"(B|On May 3, 1709, war began.
B|In 1712 it ended, and nobody in the town could say what it had been about.
)"_s;
    QTest::newRow("numbered advice is no reference list") << uR"(M|What the council should do

B|The council has three tasks before the end of the year, and it has begun with none of them so far.

B|1. Publish the debt of the ports as it stood in 2009.
B|2. Ask the banks of the south for their books.
B|3. Meet again in March 2012.
)"_s;
    QTest::newRow("notes at the foot of a page") << uR"(B|The debt was four billion at the end of 2009.[1] Nobody has asked for it, and nobody will do so before the summer.

R|[1] Council of Ports (2011), Figures, p. 4; see also Moor 2010, p. 12.

B|A beginning was made in March 2011, when the figures were published for the first time since the war.[2]

R|[2] Karp (2011), The Northern Post, 4 April, p. 2.

B|More was to follow, and in the autumn of that year the banks themselves opened their books to the council.
)"_s;
    QTest::newRow("bibliography without a heading") << uR"(B|The debt was four billion at the end of 2009, and nobody has asked for it since then, as far as is known.

R|Karp, B. (2006). The Frozen Sea. London: Harbour Press.
R|Lee, A. (ed.) (2009). Ports and People. Riga: University Press, pp. 4-40.
)"_s;
    QTest::newRow("a section called sources") << uR"(M|The Great Frost

H|Sources

B|The sources for the winter of 1709 are few. Letters were burnt for warmth, and the council kept no minutes until 1712.

H|The frost

B|It began in the first week of January, when the wind went round to the north-east and stayed there for months.
)"_s;
}

void PagesTest::linesAreToldApart()
{
    QFETCH(QString, marked);
    const MarkedPage page(marked);
    const Document document = read(page.text);
    QCOMPARE(document.text, page.text);
    QCOMPARE(page.differences(document).join(u"; "_s), QString());
    QCOMPARE(brokenRegions(document), QString());
}

void PagesTest::anEssayStatesItsRecord()
{
    const Document document = read(u"Salt and Silver: A History\n\nBy Ann Lee and Bo Karp, Staff\n14 July 2014\n\n"
                                   "The harbour froze early in 1709, and it stayed frozen until the end of April.\n\n"
                                   "Copyright © 2012-2014 House of Studies, All rights reserved.\n"_s);
    QCOMPARE(document.title, u"Salt and Silver: A History"_s);
    QVERIFY(document.titleStated);
    QCOMPARE(document.author, u"Ann Lee and Bo Karp"_s);
    QCOMPARE(document.publisher, u"House of Studies"_s);
    QCOMPARE(document.published.toEdtf(), u"2014-07-14"_s);
    QCOMPARE(document.text.sliced(document.publishedWords.begin, document.publishedWords.length()), u"14 July 2014"_s);
    QCOMPARE(document.reference, document.published);
}

void PagesTest::aWikiPageStatesItsSite()
{
    const Document document = read(u"Salt road\n\nFrom Openpedia, the free encyclopedia\nJump to: navigation, search\n\n"
                                   "A salt road was any of the trade routes by which salt was carried from place to place.\n\n"
                                   "References[edit]\n\n  1. ^ \"Salt\". Ports Online. Retrieved 2007-02-23.\n"
                                   "  2. ^ \"Roads\". Ports Online. Retrieved 12 March 2008.\n"_s);
    QCOMPARE(document.title, u"Salt road"_s);
    QCOMPARE(document.publisher, u"Openpedia"_s);
    QVERIFY(document.published.isUndated());
    QCOMPARE(document.reference.toEdtf(), u"2008-03-12/.."_s);
}

void PagesTest::aJournalPageStatesJournalAndDates()
{
    const Document document = read(u"Annals of Trade\nPrint ISSN : 0000-0001\nVolume 12, Issue 3\n  • Bo KARP\n"
                                   "    2019 Volume 12 Issue 3 Pages 1-21\n    Released online: February 17, 2019\n"
                                   "    Published: January 31, 2019\n    Advance online publication: January 7, 2019\n\n"
                                   "    In the seventeenth century the ports of the north were ruled by a few families of merchants.\n"_s);
    QCOMPARE(document.publisher, u"Annals of Trade"_s);
    QCOMPARE(document.title, u"Annals of Trade, Volume 12, Issue 3"_s);
    QVERIFY(!document.titleStated);
    QCOMPARE(document.author, u"Bo KARP"_s);
    QCOMPARE(document.published.toEdtf(), u"2019-01-31"_s);
}

void PagesTest::aNewsStoryIsDatedByItsDateline()
{
    const Document document = read(u"Talks on salt tax collapse\n\nHALLE, Sept. 3, 1998 (NP) — Talks about the tax on salt collapsed on "
                                   "Thursday after two days, the ministry said.\n"_s);
    QCOMPARE(document.published.toEdtf(), u"1998-09-03"_s);
    QCOMPARE(document.kindAt(document.publishedWords.begin), RegionKind::Body);
}

void PagesTest::aTeaserAboveTheDateIsNotTheBody()
{
    const MarkedPage page(uR"(M|Salt and Silver: A History

M|Salt was always dear in the north, and the frost of 1709 made it dearer. Few remember this today, and fewer care.
M|14 July 2014


B|Salt was always dear in the north, and the frost of 1709 made it dearer. Few remember this today, and fewer care. This essay does.

B|It began in the first week of January, when the wind went round to the north-east and stayed there for months.
)"_s);
    const Document document = read(page.text);
    QCOMPARE(page.differences(document).join(u"; "_s), QString());
    QCOMPARE(document.published.toEdtf(), u"2014-07-14"_s);
}

void PagesTest::whereNothingIsStatedNothingIsMadeUp()
{
    const Document document = read(u"The harbour froze early in 1709, and it stayed frozen until the end of April 1709.\n"_s,
                                   u"frost-of-1709_first draft.txt"_s);
    QCOMPARE(document.title, u"Frost of 1709 first draft"_s);
    QVERIFY(!document.titleStated);
    QCOMPARE(document.author, QString());
    QCOMPARE(document.publisher, QString());
    QVERIFY(document.published.isUndated());
    QVERIFY(document.reference.isUndated());
}

void PagesTest::theTextSaysWhenItSpeaks_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("reference");
    QTest::newRow("a part of a year") << u"As of mid-1993, several rounds had been held without any result at all."_s << u"1993-05~/1993-08~"_s;
    QTest::newRow("a day") << u"The debt stood, as of 3 May 2010, at four billion, and it was growing every day."_s << u"2010-05-03"_s;
    QTest::newRow("writing") << u"At the time of writing (March 1995) nobody had paid, and nobody was expected to."_s << u"1995-03"_s;
    QTest::newRow("the latest") << u"As of 1993 nobody had paid. As of 1994 somebody had, and as of 1992 all were silent."_s << u"1994"_s;
    QTest::newRow("no longer where the text goes on to later years")
        << u"As of 1993 nobody had paid. In 1995 somebody did. By May 1996 all had, and on 3 June, 1997 the office was closed."_s << QString();
    QTest::newRow("a plan for two later years is none that goes on") << u"As of 1993 nobody had paid. All was to be paid in 1995, or in 1996."_s << u"1993"_s;
    QTest::newRow("not a count") << u"As of the 40 ships only two came home, and that was long before the year 1800."_s << QString();
    QTest::newRow("nothing") << u"In 1993 several rounds of talks were held without any result that lasted."_s << QString();
}

void PagesTest::theTextSaysWhenItSpeaks()
{
    QFETCH(QString, sentence);
    QFETCH(QString, reference);
    QCOMPARE(read(sentence).reference.toEdtf(), reference);
}

void PagesTest::markersAreToldFromYearsAndCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("markers");
    const QString notes = u"\n\n1) B. Karp (2006), The Frozen Sea, p. 2.\n2) C. Moor (2009), Prices, p. 4.\n3) The same, p. 9.\n"_s;
    QTest::newRow("square") << u"It ended in 1398.[1] Carts used the road[2][3] until 1800, they say, and nobody else did.[note 4]"_s
                            << QStringList{u"[1]"_s, u"[2]"_s, u"[3]"_s, u"[note 4]"_s};
    QTest::newRow("doubts of a wiki") << u"It ended in 1398.[citation needed] Carts used the road until 1800, they say."_s
                                      << QStringList{u"[citation needed]"_s};
    QTest::newRow("years in square brackets") << u"The treaty of [1951] was signed by the United [sic] council and its [two] clerks."_s
                                              << QStringList{};
    QTest::newRow("round") << u"It ended in frost.(1,2) Carts used the road,(3) which was bad.(4) The war (1951) and thirteen (13) of them."_s
                           << QStringList{u"(1,2)"_s, u"(3)"_s, u"(4)"_s};
    QTest::newRow("counts only") << u"Thirteen (13) ships were lost, and the law of frost(2) is not a note at all, it is a formula."_s
                                 << QStringList{};
    QTest::newRow("apart, with notes") << u"It ended in frost (1). Carts used the road (2), which was bad (3). Then came (12) others."_s + notes
                                       << QStringList{u"(1)"_s, u"(2)"_s, u"(3)"_s};
    QTest::newRow("points of a list") << u"Three things matter here: (1) salt, (2) silver and (3) the frost that came over the north."_s + notes
                                      << QStringList{};
    QTest::newRow("raised") << u"It ended in frost.¹ Carts used the road,² of 10 km² and 10³ stones, until 1800.³"_s
                            << QStringList{u"¹"_s, u"²"_s, u"³"_s};
    QTest::newRow("fallen figures") << u"It ended in frost.1 Carts used the road.2 Nobody knew.3 It was in 1.5 of 3.2 cases, in 1398. 12 came."_s + notes
                                    << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("figures after a stop") << u"He came in 1951. 2 ships came with him, and the version was 2.1 of the law."_s << QStringList{};
}

void PagesTest::markersAreToldFromYearsAndCounts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, markers);
    QCOMPARE(innerTexts(read(text), RegionKind::FootnoteMarker), markers);
}

void PagesTest::regionsHoldForAnyText()
{
    std::mt19937 random(17);
    const QStringList pieces{u"Salt road"_s, u"[edit]"_s, u"\n"_s, u"\n\n"_s, u"The harbour froze early in 1709 and stayed so until April."_s,
                             u"References"_s, u"1. Karp, B. (2006), p. 3."_s, u"[1]"_s, u"(2)"_s, u"¹"_s, u"Published: 3 May 1998"_s,
                             u"By Ann Lee"_s, u"\f"_s, u"# "_s, u"**"_s, u"[a](b)"_s, u"```"_s, u"<!--"_s, u"-->"_s, u"---\n"_s, u"title: x\n"_s,
                             u"Contents"_s, u"© 1998"_s, u"12"_s, u" "_s, u"日本語。"_s, QString(QChar(0xD800)), u"| a | b |"_s, u"  • "_s};
    for (int round = 0; round < 3000; ++round) {
        QString text = u"x"_s;
        for (unsigned i = 0; i < random() % 30; ++i) {
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        }
        const Document document = read(text, round % 2 == 0 ? u"a.md"_s : u"a.txt"_s);
        QVERIFY(!document.text.isEmpty());
        QVERIFY2(brokenRegions(document).isEmpty(), qPrintable(brokenRegions(document) + u" in: "_s + text));
        for (const Sentence &sentence : bodySentences(document)) {
            QCOMPARE(document.kindAt(sentence.range.begin), RegionKind::Body);
        }
    }
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
