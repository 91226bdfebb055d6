// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/reuse.h"
#include "tests/model/reuse/texts.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

namespace {

const QString kSentence = u"The old harbour burned for three nights before the northern crews reached it with their pumps"_s; // 16 words

QString textA(const std::vector<Document> &documents, const ReuseMatch &match)
{
    return documents[static_cast<std::size_t>(match.documentA)].text.mid(match.rangeA.begin, match.rangeA.length());
}
QString textB(const std::vector<Document> &documents, const ReuseMatch &match)
{
    return documents[static_cast<std::size_t>(match.documentB)].text.mid(match.rangeB.begin, match.rangeB.length());
}

} // namespace

class TestReuse : public QObject {
    Q_OBJECT

private slots:
    void aCopiedSentenceIsFoundWordForWord()
    {
        const std::vector<Document> documents{bodyOf(u"Nobody knew. "_s + kSentence + u". Then it rained."_s), bodyOf(u"As told before: “"_s + kSentence.toUpper() + u"!”"_s)};
        const std::vector<ReuseMatch> matches = findReuse(documents);
        QCOMPARE(matches.size(), std::size_t(1));
        QCOMPARE(textA(documents, matches[0]), kSentence);
        QCOMPARE(textB(documents, matches[0]), kSentence.toUpper());
        QVERIFY(matches[0].verbatim); // case and punctuation do not count
        QCOMPARE(matches[0].documentA, 0);
        QCOMPARE(matches[0].documentB, 1);
    }

    void smallEditsMakeANearMatch_data()
    {
        QTest::addColumn<QString>("edited");
        QTest::newRow("one word for another") << u"The old harbour burned for three days before the northern crews reached it with their pumps"_s;
        QTest::newRow("a word left out") << u"The old harbour burned for three nights before the crews reached it with their pumps"_s;
        QTest::newRow("words put in") << u"The old harbour burned for three nights, as the mayor wrote home, before the northern crews reached it with their pumps"_s;
        QTest::newRow("words swapped") << u"The old harbour for three nights burned before the northern crews reached it with their pumps"_s;
    }
    void smallEditsMakeANearMatch()
    {
        QFETCH(QString, edited);
        const std::vector<Document> documents{bodyOf(kSentence), bodyOf(edited)};
        const std::vector<ReuseMatch> matches = findReuse(documents);
        QCOMPARE(matches.size(), std::size_t(1));
        QVERIFY(!matches[0].verbatim);
        QCOMPARE(textA(documents, matches[0]), kSentence);
        QCOMPARE(textB(documents, matches[0]), edited);
        QVERIFY(matches[0].runs.size() > 1);
        for (const ReuseRun &run : matches[0].runs) { // the runs are the parts that do not differ
            QCOMPARE(kSentence.mid(run.a.begin, run.a.length()).toLower(), edited.mid(run.b.begin, run.b.length()).toLower());
        }
    }

    void sevenWordsAreNoReuse()
    {
        const std::vector<Document> documents{bodyOf(u"They said the harbour burned for three whole nights, and left."_s),
                                              bodyOf(u"We know the harbour burned for three whole nights; nobody came."_s)};
        QVERIFY(findReuse(documents).empty());
        QCOMPARE(findReuse(documents, {}, 7).size(), std::size_t(1));
    }

    void onlyTheBodyCounts()
    {
        Document a = bodyOf(kSentence);
        Document b = bodyOf(kSentence);
        b.outer = {{{0, kSentence.size()}, RegionKind::Reference}};
        QVERIFY(findReuse(std::vector<Document>{a, b}).empty());
    }

    void aFootnoteMarkerBreaksNothing()
    {
        Document a = bodyOf(kSentence);
        Document b = bodyOf(QString(kSentence).insert(22, u"[17]"_s));
        QCOMPARE(b.text.mid(0, 26), u"The old harbour burned[17]"_s);
        b.inner = {{{22, 26}, RegionKind::FootnoteMarker}};
        const std::vector<ReuseMatch> matches = findReuse(std::vector<Document>{a, b});
        QCOMPARE(matches.size(), std::size_t(1));
        QVERIFY(matches[0].verbatim);
    }

    void theEarlierDocumentIsTheSource()
    {
        Document a = bodyOf(kSentence);
        Document b = bodyOf(kSentence);
        QCOMPARE(findReuse(std::vector<Document>{a, b})[0].from, -1);
        a.published = TimeSpan::ofYear(1995);
        b.published = TimeSpan::ofMonth(1993, 6);
        QCOMPARE(findReuse(std::vector<Document>{a, b})[0].from, 1);
        b.published = TimeSpan::ofYear(1995); // the same year tells nothing
        QCOMPARE(findReuse(std::vector<Document>{a, b})[0].from, -1);
        b.published = TimeSpan();
        b.reference = TimeSpan::ofYear(1990); // what the text says of itself
        QCOMPARE(findReuse(std::vector<Document>{a, b})[0].from, 1);
    }

    void theShareIsOfTheShorterBody()
    {
        const std::vector<Document> documents{bodyOf(kSentence), bodyOf(kSentence + u" "_s + u"Something quite else was told here. "_s.repeated(20))};
        QCOMPARE(findReuse(documents)[0].share, 1.0);
    }

    void movedPassagesAreFoundEach()
    {
        const QString other = u"A council of seven merchants lent the town enough silver to build both quays anew"_s;
        const std::vector<Document> documents{bodyOf(kSentence + u". "_s + other + u"."_s),
                                              bodyOf(other + u". Meanwhile far away nothing of the kind happened at all to anybody. "_s + kSentence + u"."_s)};
        const std::vector<ReuseMatch> matches = findReuse(documents);
        QCOMPARE(matches.size(), std::size_t(2));
        QCOMPARE(textA(documents, matches[0]), kSentence);
        QCOMPARE(textA(documents, matches[1]), other);
    }

    void matchesDoNotHangOnTheOrderOfDocuments()
    {
        std::mt19937 random(11);
        std::vector<Document> documents;
        for (int i = 0; i < 6; ++i) {
            QStringList words = drawnWords(random, 120, 5000);
            words.insert(40, kSentence);
            documents.push_back(bodyOf(words.join(u' ')));
        }
        const std::vector<ReuseMatch> matches = findReuse(documents);
        QCOMPARE(matches.size(), std::size_t(15));
        std::reverse(documents.begin(), documents.end());
        std::vector<ReuseMatch> again = findReuse(documents);
        QCOMPARE(again.size(), matches.size());
        for (const ReuseMatch &match : matches) {
            const auto same = std::find_if(again.begin(), again.end(), [&match](const ReuseMatch &m) {
                return m.documentA == 5 - match.documentB && m.documentB == 5 - match.documentA && m.rangeA == match.rangeB && m.rangeB == match.rangeA;
            });
            QVERIFY(same != again.end());
        }
    }

    void aPlantedPassageIsAlwaysFound()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            QStringList a = drawnWords(random, 300, 100000);
            QStringList b = drawnWords(random, 300, 100000);
            const int length = 8 + static_cast<int>(random() % 30);
            const QStringList planted = drawnWords(random, length, 1000000);
            a.insert(static_cast<int>(random() % 300), planted.join(u' '));
            b.insert(static_cast<int>(random() % 300), planted.join(u' '));
            const std::vector<Document> documents{bodyOf(a.join(u' ')), bodyOf(b.join(u' '))};
            const std::vector<ReuseMatch> matches = findReuse(documents);
            QCOMPARE(matches.size(), std::size_t(1));
            QVERIFY(textA(documents, matches[0]).contains(planted.join(u' ')));
            QVERIFY(textB(documents, matches[0]).contains(planted.join(u' ')));
        }
    }

    void randomTextsShareNothing()
    {
        std::mt19937 random(5);
        const std::vector<Document> documents{bodyOf(drawnWords(random, 3000, 3000).join(u' ')), bodyOf(drawnWords(random, 3000, 3000).join(u' '))};
        QVERIFY(findReuse(documents).empty());
    }

    void boilerplateInManyDocumentsIsStillFound()
    {
        std::vector<Document> documents;
        for (int i = 0; i < 60; ++i) {
            documents.push_back(bodyOf(u"Text number %1 says this and that. "_s.arg(i * 7919) + kSentence));
        }
        std::vector<bool> found(documents.size(), false);
        const std::vector<ReuseMatch> matches = findReuse(documents);
        for (const ReuseMatch &match : matches) {
            found[static_cast<std::size_t>(match.documentA)] = true;
            found[static_cast<std::size_t>(match.documentB)] = true;
        }
        QVERIFY(std::all_of(found.begin(), found.end(), [](bool f) { return f; }));
        QVERIFY(matches.size() < 60 * 5); // and not all pairs
    }

    void strangeTextsAreSafe()
    {
        const std::vector<Document> documents{bodyOf(QString()), bodyOf(u"word"_s), bodyOf(u"the "_s.repeated(3000)), bodyOf(u"the "_s.repeated(3000)),
                                              bodyOf(QString(5000, QChar(0xd800)))};
        for (const ReuseMatch &match : findReuse(documents)) {
            QVERIFY(match.rangeA.end <= documents[static_cast<std::size_t>(match.documentA)].text.size());
            QVERIFY(match.rangeB.end <= documents[static_cast<std::size_t>(match.documentB)].text.size());
        }
    }

    void cancelledWorkGivesNothing()
    {
        const Progress progress;
        progress.cancel();
        QVERIFY(findReuse(std::vector<Document>{bodyOf(kSentence), bodyOf(kSentence)}, progress).empty());
    }
};

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"
