// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

class TestHeadline : public QObject {
    Q_OBJECT

private slots:
    void aTitleStartsWithWhoOrWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title"); // of the last statement
        const auto row = [](const char *name, const char *text, const char *title) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(title); };
        row("leading time", "In 1820, the fleet sailed for Lima.", "The fleet sailed for Lima");
        row("trailing time", "The fleet sailed for Lima in May 1820.", "The fleet sailed for Lima");
        row("time in the middle", "The truce was extended in October 1960 to spare the harvest.", "The truce was extended to spare the harvest");
        row("a long insertion is left out", "The miners, who had waited for weeks in the rain outside the gates of the old foundry, marched to the town hall in 1902.",
            "The miners marched to the town hall");
        row("cut where the sense stays open, it says so", "In 1902 the commanders of the northern garrisons were institutionally unsuited to a defensive campaign in the winter.",
            "The commanders of the northern garrisons were institutionally unsuited…");
        row("a complement keeps its verb", "The bishop was disappointed that Spain and Portugal went on with the war in 1820.",
            "The bishop was disappointed that Spain and Portugal went on with the war");
        row("in that year alone", "Four hundred officials were dismissed in 1957 alone.", "Four hundred officials were dismissed");
        row("connective", "However, in 1820 the fleet sailed for Lima.", "The fleet sailed for Lima");
        row("connective between commas", "The fleet, however, sailed for Lima in 1820.", "The fleet sailed for Lima");
        row("no comma behind the time", "In September 1990 a delegation from Oslo visited the island.", "A delegation from Oslo visited the island");
        row("shared subject", "In 1820 the general crossed the river and took the town.", "The general took the town");
        row("and", "The fleet sailed in 1820 and the army marched in 1821.", "The army marched");
        row("relative", "They held peace talks in May 1950, which were resumed in June 1951.", "Peace talks were resumed");
        row("noun phrase", "After the treaty of 1951, the two states traded freely.", "Treaty of 1951");
        row("led to", "It led to the governor's visit to the island in 1990.", "The governor's visit to the island");
        row("brackets", "In 1820 the Trading Company (TC) sold its ships to Spain.", "The Trading Company sold its ships to Spain");
        row("quotation", "In 1820 he praised the “brave crew” of the ship.", "He praised the “brave crew” of the ship");
        row("a pronoun's participle", "They met in May 1820, completing the work in June 1820.", "Completing the work");
        row("as a result", "As a result the fleet sailed for Lima in 1820.", "The fleet sailed for Lima");
        row("a row of a table", "1820 | The fleet sailed for Lima | Spain", "The fleet sailed for Lima, Spain");
        row("and again", "He flew to Oslo in 2002 and again in 2004.", "He flew to Oslo");
        row("a list is not told as its first members", "In 1820 the northern league took the harbours of Arden, Brisby and Calder, the old mill and the customs house.",
            "The northern league took the harbours of Arden, Brisby and Calder, the old mill…");
        row("joined modifiers keep their noun", "In 1820 the duchy stood in a firm alliance with the northern and southern kingdoms as part of a wider league.",
            "The duchy stood in a firm alliance with the northern and southern kingdoms…");
        row("a whole clause ends at the comma", "In 1820 the governor sold the royal ships at the port, which angered all the merchants of the coast.",
            "The governor sold the royal ships at the port");
        row("what a verb asks for stays", "In 1820 the council forced the governor of the island to give back the seventeen ships that it had lent.",
            "The council forced the governor of the island to give back the seventeen ships…");
        row("an explanation is left out", "In 1820 the northern front had three strong commanders: Anders Holm, Bertil Krone, Carl Lind and Didrik Moss.",
            "The northern front had three strong commanders");
        row("a long subject is shortened", "In 1820 the loss of the fortified harbour of Brisby on the cold northern coast moved the old king to ask for peace.",
            "The loss of the fortified harbour of Brisby moved the old king to ask for peace");
        row("only", "In 1820 only Spain kept its fleet.", "Only Spain kept its fleet");
        row("newly", "In 1820 newly appointed judges came to the island.", "Newly appointed judges came to the island");
        row("whose", "They met a ship, whose crew did not know of the peace until 1821.", "A ship's crew did not know of the peace");
        row("a time that was spent", "The general had spent 1820 building a road.", "The general had spent 1820 building a road");
        row("a time that owns", "The king raised the army from 1821's five thousand men to ten thousand in 1830.", "The king raised the army from 1821's five thousand men to ten thousand");
        row("starting in", "They agreed to sell ships starting in 1820.", "They agreed to sell ships");
        row("especially during", "The losses led to great unrest, especially in 1820.", "The losses led to great unrest");
        row("pointed out that", "They pointed out that the count for the islands in 1820 was higher than all the counts of the mainland together.",
            "They pointed out that the count for the islands was higher than all the counts…");
        row("words said", "In a speech in 1820 he said in public, “The war is lost.”", "He said in public, “The war is lost”");
        row("held when", "He claimed victory in a speech held on 1 April 1820.", "He claimed victory in a speech");
        row("onwards", "From 1980 onwards the fleet sailed to Lima.", "The fleet sailed to Lima");
        row("such as", "Others, such as the bishop of Arden opposed the war in 1820.", "Others, such as the bishop of Arden opposed the war");
        row("so", "So in 1820 the fleet sailed for Lima.", "The fleet sailed for Lima");
        row("a verb behind an adverb behind a comma", "General Holm, the commander of all the forces on the northern islands, confidently promised victory by Christmas 1820.",
            "General Holm confidently promised victory");
        row("was not", "The harbour of Arden was lost in 1820, but the town was not.", "The town was not");
        row("two halves of a time", "The duke attacked Arden in the spring of 1820 by way of the northern pass.", "The duke attacked Arden by way of the northern pass");
        row("a range", "From 1820 to 1830 foreign ships called at the port.", "Foreign ships called at the port");
    }
    void aTitleStartsWithWhoOrWhat()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QVERIFY(!statements.empty());
        QCOMPARE(statements.back().title, title);
    }

    void aLongTitleIsCutWhereItReadsWell()
    {
        const QString text = u"In 1820 the council of the northern towns approved a plan to provide twelve thousand barrels of grain to the starving villages along the coast."_s;
        const QString title = statementsIn(bodyDocument(text)).front().title;
        QVERIFY2(title.size() <= 80, qPrintable(title));
        QVERIFY2(title.startsWith(u"The council of the northern towns approved a plan"_s), qPrintable(title));
        QVERIFY2(!title.endsWith(u" of"_s) && !title.endsWith(u" to"_s) && !title.endsWith(u" the"_s), qPrintable(title));
    }

    void aTitleOfOneEndlessWordIsCut()
    {
        const std::vector<Statement> statements = statementsIn(bodyDocument(u"In 1820 they sailed to "_s + QString(300, u'x') + u" and stayed."_s));
        QVERIFY(!statements.empty());
        QVERIFY(statements.front().title.size() <= 80);
    }

    void everyWordOfATitleIsTheSources()
    {
        const QString text = u"In 1820, however, the general crossed the river and took the town, which had surrendered in May 1819."_s;
        const QString lower = text.toLower();
        for (const Statement &s : statementsIn(bodyDocument(text))) {
            for (const QString &word : s.title.toLower().split(u' ')) {
                QVERIFY2(lower.contains(word), qPrintable(s.title));
            }
        }
    }

    void aFootnoteMarkerIsNoPartOfATitle()
    {
        Document document = bodyDocument(u"In 1820 the fleet[4] sailed for Lima."_s);
        document.inner = {{{17, 20}, RegionKind::FootnoteMarker}};
        QCOMPARE(statementsIn(document).front().title, u"The fleet sailed for Lima"_s);
    }
};

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
