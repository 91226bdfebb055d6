// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/events/reading.h"

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;
using namespace eusebius::grammar;

namespace {

QString kindName(ClauseKind kind)
{
    static const QStringList names{u"main"_s, u"verb"_s, u"sub"_s, u"rel"_s, u"part"_s, u"noun"_s, u"frag"_s};
    return names[static_cast<int>(kind)];
}

/// "main: The king left | rel: who had lost"; clauses in order of opening.
QString described(const ReadSentence &sentence)
{
    const SentenceReading &s = *sentence.reading;
    QStringList parts;
    for (const Clause &clause : s.clauses.list) {
        parts << kindName(clause.kind) + u": "_s + s.words(s.range(clause.first, clause.end)).toString();
    }
    return parts.join(u" | "_s);
}

QString wordAt(const ReadSentence &sentence, int token)
{
    return token < 0 ? QString() : sentence.reading->word(token).toString();
}

} // namespace

class TestClauses : public QObject {
    Q_OBJECT

private slots:
    void aSentenceIsCutIntoItsClauses_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("clauses");
        const auto row = [](const char *name, const char *sentence, const char *clauses) {
            QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromUtf8(clauses);
        };
        row("one", "The fleet sailed in May 1820.", "main: The fleet sailed in May 1820");
        row("and + subject", "The fleet sailed in May and the army marched in June.", "main: The fleet sailed in May | main: and the army marched in June");
        row("and + time + subject with an apposition", "The town burned, and on 3 May 1821, the queen, a Dane, went to Oslo.",
            "main: The town burned | main: and on 3 May 1821, the queen, a Dane, went to Oslo");
        row("when + subject with an apposition", "The fleet sailed when its captain, a young man, sold the ship.",
            "main: The fleet sailed | sub: when its captain, a young man, sold the ship");
        row("but + subject", "The king agreed, but his brother refused.", "main: The king agreed | main: but his brother refused");
        row("shared subject", "The general crossed the river and took the town.", "main: The general crossed the river | verb: and took the town");
        row("joined subjects", "Spain and Portugal signed a treaty.", "main: Spain and Portugal signed a treaty");
        row("listed subjects", "Spain, Portugal, and France signed a treaty.", "main: Spain, Portugal, and France signed a treaty");
        row("one object of two verbs", "The fleet seized and burned the port.", "main: The fleet seized and burned the port");
        row("two verbs, the first without an object", "The king died and was followed by his son.", "main: The king died | verb: and was followed by his son");
        row("joined subjects behind when", "When the gates fell, the mayor and the bishop fled.", "sub: When the gates fell | main: the mayor and the bishop fled");
        row("joined subjects in a clause that hangs", "Trade stopped while the mayor and the bishop fought.", "main: Trade stopped | sub: while the mayor and the bishop fought");
        row("and, behind a comma, a lead", "They besieged the town and, in the next two years, built a wall.", "main: They besieged the town | verb: and, in the next two years, built a wall");
        row("an absolute lead", "Their hopes raised, the men marched on.", "main: Their hopes raised, the men marched on");
        row("killed and wounded", "They lost 40 killed and 60 wounded.", "main: They lost 40 killed and 60 wounded");
        row("the end of a list of names", "The war was lost and the fall of Arden and Brisby ended it.", "main: The war was lost | main: and the fall of Arden and Brisby ended it");
        row("listed objects", "They shipped wool, grain, and timber.", "main: They shipped wool, grain, and timber");
        row("semicolon", "The talks failed; the war went on.", "main: The talks failed | main: the war went on");
        row("when behind", "Trade stopped when the harbour froze.", "main: Trade stopped | sub: when the harbour froze");
        row("when before", "When the harbour froze, trade stopped.", "sub: When the harbour froze | main: trade stopped");
        row("after a noun is no clause", "The bishop left after the fire of 1666.", "main: The bishop left after the fire of 1666");
        row("after a clause", "The bishop left after the church burned.", "main: The bishop left | sub: after the church burned");
        row("as a preposition", "She served as an envoy.", "main: She served as an envoy");
        row("as a conjunction", "The crowd cheered as the ship arrived.", "main: The crowd cheered | sub: as the ship arrived");
        row("relative behind", "They took the fort, which had stood for years.", "main: They took the fort | rel: which had stood for years");
        row("relative inside", "The army, which had lost its guns, withdrew.", "rel: which had lost its guns | main: The army, which had lost its guns, withdrew");
        row("relative without commas", "The army that took the fort was beaten.", "rel: that took the fort | main: The army that took the fort was beaten");
        row("preposition and relative", "He made a speech in which he praised the crew.", "main: He made a speech | rel: in which he praised the crew");
        row("that after a verb of saying", "The envoy said that the talks had failed.", "main: The envoy said that the talks had failed");
        row("no that", "The envoy stated he would return.", "main: The envoy stated he would return");
        row("participle behind a comma", "The rebels fled, leaving their guns behind.", "main: The rebels fled | part: leaving their guns behind");
        row("participle of the subject", "A delegation led by the bishop visited Rome.", "main: A delegation led by the bishop visited Rome");
        row("participle of the object", "They stormed a fort held by the rebels.", "main: They stormed a fort held by the rebels");
        row("apposition", "Anna Berg, a teacher from Oslo, was arrested.", "main: Anna Berg, a teacher from Oslo, was arrested");
        row("however between commas", "Sparta, however, refused.", "main: Sparta, however, refused");
        row("because", "The mill closed because its owner died.", "main: The mill closed | sub: because its owner died");
        row("infinitive", "The council met to elect a mayor.", "main: The council met to elect a mayor");
        row("no verb", "Fire in the old harbour, 1908", "frag: Fire in the old harbour, 1908");
        row("while at the head", "While the north was at peace, the south rebelled.", "sub: While the north was at peace | main: the south rebelled");
        row("passive", "The bridge was built in 1820 and destroyed in 1845.", "main: The bridge was built in 1820 | verb: and destroyed in 1845");
        row("a noun phrase with its own time", "It led to the governor's visit in 1990 and elections in 1991.",
            "main: It led to the governor's visit in 1990 | noun: and elections in 1991");
        row("claiming", "They returned five, claiming the others had died.", "main: They returned five | part: claiming the others had died");
        row("when with a time between", "Relations improved when in March 1950 the king abdicated.", "main: Relations improved | sub: when in March 1950 the king abdicated");
    }
    void aSentenceIsCutIntoItsClauses()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, clauses);
        QCOMPARE(described(ReadSentence(sentence)), clauses);
    }

    void theFiniteVerbIsFound_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("verb");
        QTest::newRow("irregular past") << u"The duke took the town."_s << u"took"_s;
        QTest::newRow("auxiliary") << u"The town had been taken by the duke."_s << u"had"_s;
        QTest::newRow("modal") << u"The duke would return."_s << u"would"_s;
        QTest::newRow("reduced relative before a soft verb") << u"A note released in May called for peace."_s << u"called"_s;
        QTest::newRow("reduced relative before a hard verb") << u"A plan made in May fell through."_s << u"fell"_s;
        QTest::newRow("present") << u"The duke insists that he won."_s << u"insists"_s;
        QTest::newRow("noun that looks like a verb") << u"Raids on the coast continued."_s << u"continued"_s;
        QTest::newRow("adjective in -ed") << u"The divided party lost."_s << u"lost"_s;
        QTest::newRow("plural noun and base form") << u"Many farmers rely on rain."_s << u"rely"_s;
        QTest::newRow("participle behind though") << u"Though asked, the duke refused."_s << u"refused"_s;
        QTest::newRow("before a number") << u"The count rejected 13 petitions."_s << u"rejected"_s;
    }
    void theFiniteVerbIsFound()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, verb);
        const ReadSentence read(sentence);
        QVERIFY(!read.reading->clauses.list.empty());
        QCOMPARE(wordAt(read, read.reading->clause(0).verb), verb);
    }

    void theSubjectIsSharedByAJoinedVerb()
    {
        const ReadSentence read(u"The general crossed the river and took the town."_s);
        QCOMPARE(read.reading->clauses.list.size(), std::size_t(2));
        const Clause &second = read.reading->clause(1);
        QCOMPARE(read.reading->words(read.reading->range(second.subject, second.subjectEnd)).toString(), u"The general"_s);
    }

    void everyTokenHasAnOwnerWithinTheList()
    {
        const QStringList texts{u""_s, u","_s, u"and and and"_s, u"which which"_s, u"( ( ("_s, u"that"_s, u"when, when, when"_s, u"in 1990 and"_s, u"She; he; they, who"_s};
        for (const QString &text : texts) {
            const ReadSentence read(text);
            for (const int owner : read.reading->clauses.owner) {
                QVERIFY2(owner >= -1 && owner < std::ssize(read.reading->clauses.list), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
