// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

/// "1990-05 stated The fleet sailed" for each statement, joined by " | ".
QString described(const Document &document, const std::vector<Statement> &statements)
{
    static const QStringList datings{u"stated"_s, u"inherited"_s, u"inferred"_s, u"undated"_s};
    QStringList lines;
    for (const Statement &s : statements) {
        const QString edtf = s.time.isUndated() ? u"-"_s : s.time.toEdtf();
        lines << edtf + u' ' + datings[static_cast<int>(s.dating)] + u' ' + textOf(document, s.range);
    }
    return lines.join(u" | "_s);
}

QString told(const QString &text)
{
    const Document document = bodyDocument(text);
    return described(document, statementsIn(document));
}

} // namespace

class TestStatements : public QObject {
    Q_OBJECT

private slots:
    void aDatedClauseIsAStatement_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("statements");
        const auto row = [](const char *name, const char *text, const char *statements) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(statements);
        };
        row("one", "In 1820 the fleet sailed for Lima.", "1820 stated In 1820 the fleet sailed for Lima.");
        row("two clauses, two times", "The fleet sailed in May 1820, and the army marched in June 1821.",
            "1820-05 stated The fleet sailed in May 1820 | 1821-06 stated and the army marched in June 1821.");
        row("a joined clause takes the time of its sentence", "In 1820 the fleet sailed, but the army stayed behind.",
            "1820 stated In 1820 the fleet sailed | 1820 inherited but the army stayed behind.");
        row("a joined verb is a happening of its own", "In 1820 the general crossed the river and took the town.",
            "1820 stated In 1820 the general crossed the river | 1820 inherited and took the town.");
        row("two times of one clause are two happenings", "In 1802 and 1804 the governor visited the island.",
            "1802 stated In 1802 and 1804 the governor visited the island. | 1804 stated In 1802 and 1804 the governor visited the island.");
        row("a comparison is no telling", "In 1820 the king sold a ship, as he had done in 1815.", "1820 stated In 1820 the king sold a ship, as he had done in 1815.");
        row("the first person tells of another time", "In 1820 the fleet sailed. We sold the ships.", "1820 stated In 1820 the fleet sailed. | - undated We sold the ships.");
        row("a letter's date is that of what it says", "In a letter addressed to the king on 3 May 1820, Berg refused the offer.",
            "1820-05-03 stated In a letter addressed to the king on 3 May 1820, Berg refused the offer.");
        row("what is named so is no happening", "In 1820 Berg called a meeting, called the Long Talk, against the wishes of the king.",
            "1820 stated In 1820 Berg called a meeting, called the Long Talk, against the wishes of the king.");
        row("a range of centuries stands by itself", "In the 4th to 6th centuries ships sailed to the island.",
            "03XX/05XX stated In the 4th to 6th centuries ships sailed to the island.");
        row("a range is one", "From 1914 to 1918 the mill was closed.", "1914/1918 stated From 1914 to 1918 the mill was closed.");
        row("since", "Since 1950 the two towns have shared a mayor.", "1950/.. stated Since 1950 the two towns have shared a mayor.");
        row("until", "Until 1950 the two towns shared a mayor.", "../1950 stated Until 1950 the two towns shared a mayor.");
        row("by", "By 1960, the railway had reached the coast.", "../1960 stated By 1960, the railway had reached the coast.");
        row("by, where the story began before", "Work on the railway began in 1955. By 1960, the line had reached the coast.",
            "1955 stated Work on the railway began in 1955. | 1955/1960 stated By 1960, the line had reached the coast.");
        row("a noun phrase with its own time", "After the treaty of 1951, the two states traded freely.",
            "1951/.. stated After the treaty of 1951, the two states traded freely. | 1951 stated the treaty of 1951");
        row("a time that dates something else does not win", "In January 1991 the minister made an apology for the 1910 raid.",
            "1991-01 stated In January 1991 the minister made an apology for the 1910 raid. | 1910 stated the 1910 raid");
        row("a time in brackets dates its noun", "Scholars still study the reign of Henry (1509-1547).", "1509/1547 stated the reign of Henry (1509-1547)");
        row("a relative clause with a time", "They held talks in May 1950, which were resumed in June 1951.",
            "1950-05 stated They held talks in May 1950 | 1951-06 stated which were resumed in June 1951.");
        row("a relative clause without one belongs to its clause", "In 1950 they took a fort that had stood for ages.",
            "1950 stated In 1950 they took a fort that had stood for ages.");
        row("when shares its time", "Relations improved when in March 1950 the king abdicated.",
            "1950-03 inherited Relations improved | 1950-03 stated when in March 1950 the king abdicated.");
        row("participles with their own times", "Italy began operations, laying siege to the port in June 1940 and taking the island in August 1940.",
            "1940-06/1940-08 inherited Italy began operations | 1940-06 stated laying siege to the port in June 1940 | 1940-08 stated and taking the island in August 1940.");
        row("joined noun phrases", "It led to the governor's visit in 1990 and elections in 1991.",
            "1990 stated It led to the governor's visit in 1990 | 1991 stated and elections in 1991.");
        row("examples named after their place", "In the 1820s the crown's raids, such as the Kolm burning and the sinking of the Swan, drew eyes from the islands.",
            "182X stated In the 1820s the crown's raids, such as the Kolm burning and the sinking of the Swan, drew eyes from the islands. | "
            "182X inherited the Kolm burning | 182X inherited the sinking of the Swan");
        row("one day said in two ways", "The war began on 25 June 1950. On 27 June 1950, two days later, the fleet sailed.",
            "1950-06-25 stated The war began on 25 June 1950. | 1950-06-27 stated On 27 June 1950, two days later, the fleet sailed.");
        row("two times with their prepositions", "They met in May 1950 and in June 1951.",
            "1950-05 stated They met in May 1950 and in June 1951. | 1951-06 stated They met in May 1950 and in June 1951.");
        row("a likeness is no time", "The estates met in 1789. They sat as in 1614.", "1789 stated The estates met in 1789. | 1789 inherited They sat as in 1614.");
        row("a time of its own that is none of the calendar", "The king fell in 1790. During the Great Fear the monks were shot.",
            "1790 stated The king fell in 1790. | - undated During the Great Fear the monks were shot.");
        row("a chronicle line", "1908: fire in the old harbour", "1908 stated 1908: fire in the old harbour");
        row("a time alone is none", "In 1908.", "");
    }
    void aDatedClauseIsAStatement()
    {
        QFETCH(QString, text);
        QFETCH(QString, statements);
        QCOMPARE(told(text), statements);
    }

    void aSentenceWithoutATimeCarriesTheStoryOnOnlyWhereThatIsSound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("second"); // dating and edtf of the last statement
        QTest::newRow("past") << u"In May 1954 the powers met. They signed an accord."_s << u"inherited 1954-05"_s;
        QTest::newRow("a day becomes about its month") << u"On 3 May 1954 the powers met. They signed an accord."_s << u"inherited 1954-05~"_s;
        QTest::newRow("perfect since") << u"In 1954 the powers met. They have kept the accord."_s << u"inherited 1954/.."_s;
        QTest::newRow("later") << u"In 1954 the powers met. Later they signed an accord."_s << u"inherited 1954/.."_s;
        QTest::newRow("past perfect") << u"In 1954 the powers met. They had signed an accord."_s << u"undated -"_s;
        QTest::newRow("would") << u"In 1954 the powers met. They would sign an accord."_s << u"undated -"_s;
        QTest::newRow("over the years") << u"In 1954 the powers met. Over the years they signed many accords."_s << u"undated -"_s;
        QTest::newRow("another paragraph") << u"In 1954 the powers met.\n\nThey signed an accord."_s << u"undated -"_s;
    }
    void aSentenceWithoutATimeCarriesTheStoryOnOnlyWhereThatIsSound()
    {
        QFETCH(QString, text);
        QFETCH(QString, second);
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QVERIFY(statements.size() == 2);
        const Statement &last = statements.back();
        const QString edtf = last.time.isUndated() ? u"-"_s : last.time.toEdtf();
        QCOMPARE((last.dating == Dating::Inherited ? u"inherited "_s : last.dating == Dating::Undated ? u"undated "_s : u"stated "_s) + edtf, second);
        QVERIFY(!last.reason.isEmpty());
    }

    void theStoryOfADayFadesAfterThreeSentences()
    {
        const QString text = u"On 3 May 1954 the powers met. They signed an accord. They shook hands. They ate together. They sailed home."_s;
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QCOMPARE(statements.size(), std::size_t(5));
        QCOMPARE(statements[3].dating, Dating::Inherited);
        QCOMPARE(statements[4].dating, Dating::Undated);
        QCOMPARE(statements[4].reason.code, QByteArray("undated-too-far"));
    }

    void whatSoonFollowedAStoryThatEndedIsFromItsEndOn()
    {
        const std::vector<Statement> statements = statementsIn(bodyDocument(u"The siege lasted until 3 May 1820. The town soon became rich."_s));
        QCOMPARE(statements.size(), std::size_t(2));
        QCOMPARE(statements.back().time.toEdtf(), u"1820-05-03/.."_s);
    }

    void whatIsToldInThePresentIsNotDatedByTheStory()
    {
        const std::vector<Statement> statements = statementsIn(bodyDocument(u"In 1954 the powers met. The accord is kept in a glass case."_s));
        QCOMPARE(statements.size(), std::size_t(1)); // a state without a time is no happening
    }

    void aHeadingWithAYearDatesWhatFollows()
    {
        Document document = bodyDocument(u"The campaign of 1812\nThe army crossed the river. It burned the bridges.\n"_s);
        document.inner = {{{0, 20}, RegionKind::Heading}};
        const std::vector<Statement> statements = statementsIn(document);
        QCOMPARE(statements.size(), std::size_t(2));
        for (const Statement &s : statements) {
            QCOMPARE(s.time.toEdtf(), u"1812"_s);
            QCOMPARE(s.reason.code, QByteArray("time-under-heading"));
        }
    }

    void wordsInQuotationsThatAskOrSpeakOfThemselvesTellNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("first person") << u"In 1820 the general was tired. “We lost the town. We sold the ships.”"_s;
        QTest::newRow("second person") << u"In 1820 the general was tired. “You lost the town.”"_s;
        QTest::newRow("question") << u"In 1820 the general was tired. Who lost the town?"_s;
    }
    void wordsInQuotationsThatAskOrSpeakOfThemselvesTellNothing()
    {
        QFETCH(QString, text);
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QCOMPARE(statements.size(), std::size_t(1));
        QVERIFY(statements.front().range.end < text.indexOf(u"town"));
    }

    void whoWritesOfHimselfIsTold()
    {
        const std::vector<Statement> statements = statementsIn(bodyDocument(u"In May 1820 we left Arden."_s));
        QCOMPARE(statements.size(), std::size_t(1));
        QCOMPARE(statements.front().title, u"We left Arden"_s);
    }

    void onlyTheBodyMakesStatements()
    {
        Document document = bodyDocument(u"In 1820 the fleet sailed.\n\nIn 1999 retrieved from a shelf.\n"_s);
        document.outer = {{{0, 26}, RegionKind::Body}, {{26, document.text.size()}, RegionKind::Reference}};
        QCOMPARE(described(document, statementsIn(document)), u"1820 stated In 1820 the fleet sailed."_s);
    }

    void eventsAndStatesAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("event");
        QTest::newRow("took") << u"In 1820 the duke took the town."_s << true;
        QTest::newRow("was taken") << u"In 1820 the town was taken."_s << true;
        QTest::newRow("was poor") << u"In 1820 the town was poor."_s << false;
        QTest::newRow("remained") << u"In 1820 the town remained in French hands."_s << false;
        QTest::newRow("had") << u"In 1820 the town had two bridges."_s << false;
        QTest::newRow("were marching") << u"In 1820 the troops were marching north."_s << false;
        QTest::newRow("did not") << u"In 1820 the troops did not march."_s << false;
        QTest::newRow("since") << u"Since 1820 the duke has ruled."_s << false;
    }
    void eventsAndStatesAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(bool, event);
        const std::vector<Statement> statements = statementsIn(bodyDocument(text));
        QCOMPARE(statements.size(), std::size_t(1));
        QCOMPARE(statements[0].kind == StatementKind::Event, event);
    }

    void theWordsOfAStatementLieInItsSentenceAndItsTimeWordsName()
    {
        const Document document = bodyDocument(u"In 1820 the fleet sailed for Lima. In May 1821 it came back, and the crew was paid."_s);
        for (const Statement &s : statementsIn(document)) {
            QVERIFY(s.sentence.contains(s.range));
            QVERIFY(!s.timeWords.isEmpty());
            QVERIFY(!s.title.isEmpty() && s.title.size() <= 80);
        }
        QCOMPARE(textOf(document, statementsIn(document)[0].timeWords), u"1820"_s);
    }

    void idsComeFromContent()
    {
        const Document document = bodyDocument(u"In 1802 and 1804 the governor visited the island."_s);
        const std::vector<Statement> first = statementsIn(document, 0);
        const std::vector<Statement> second = statementsIn(document, 7);
        QCOMPARE(first.size(), std::size_t(2));
        QVERIFY(first[0].id != first[1].id);
        QCOMPARE(first[0].id, second[0].id); // the place in the corpus says nothing
        Document other = document;
        other.sha256 = QByteArray(32, 'x');
        QVERIFY(statementsIn(other)[0].id != first[0].id);
    }

    void strangeTextIsSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("nul") << QString(u"In 1820 \0 the fleet\0sailed."_s);
        QTest::newRow("lone surrogates") << QString(u"In 1820 "_s + QChar(0xd800) + u" sailed "_s + QChar(0xdc00));
        QTest::newRow("no full stop") << u"in 1820 they sailed and "_s.repeated(4000);
        QTest::newRow("only marks") << u"((([[[,,,;;;---"_s.repeated(50);
        QTest::newRow("one long word") << QString(20000, u'a') + u" 1820"_s;
        QTest::newRow("only years") << u"1820 1821 1822 1823 "_s.repeated(200);
    }
    void strangeTextIsSafe()
    {
        QFETCH(QString, text);
        const Document document = bodyDocument(text);
        for (const Statement &s : statementsIn(document)) {
            QVERIFY(s.range.begin >= 0 && s.range.end <= text.size() && !s.range.isEmpty());
            QVERIFY(s.title.size() <= 80);
        }
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
