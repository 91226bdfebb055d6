// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/search.h"
#include "tests/model/corpus/snapshots/snapshots.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// The passages found, each as "document: words", best first.
QStringList found(const Snapshot &snapshot, const QString &query)
{
    QStringList passages;
    for (const SearchHit &hit : search(snapshot, *SearchQuery::parse(query))) {
        passages << u"%1: %2"_s.arg(hit.document).arg(snapshot.document(hit.document).text.mid(hit.passage.begin, hit.passage.length()));
    }
    return passages;
}

Snapshot bridges()
{
    Snapshot::Parts parts = partsOfTexts({u"The old bridge was built in 1870. A treaty was signed on the bridge in 1951.\n\nThe river is wide. The border runs along it."_s,
                                          u"Die Brücke fiel 1945. Nobody signed. The Škoda works made carts."_s,
                                          u"日本人が橋を渡った。1951年に条約が結ばれた。"_s});
    parts.documents[1].publisher = u"The Daily Gazette"_s;
    parts.statements.push_back(statementAt(parts, 0, u"The old bridge was built in 1870"_s, u"1870"_s));
    parts.statements.push_back(statementAt(parts, 0, u"A treaty was signed on the bridge in 1951"_s, u"1951"_s));
    parts.statements.push_back(statementAt(parts, 1, u"Die Brücke fiel 1945"_s, u"1945"_s));
    parts.statements.push_back(statementAt(parts, 1, u"Nobody signed"_s, u""_s));
    return Snapshot(std::move(parts));
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void aSentenceIsThePassage()
    {
        QCOMPARE(found(bridges(), u"old"_s), QStringList{u"0: The old bridge was built in 1870."_s});
        QCOMPARE(found(bridges(), u"treaty 1951"_s), QStringList{u"0: A treaty was signed on the bridge in 1951."_s});
    }

    void allWordsMustBeMet()
    {
        QVERIFY(found(bridges(), u"treaty carts"_s).isEmpty());
        QVERIFY(found(bridges(), u"old border"_s).isEmpty()); // not in one paragraph
    }

    void neighbouringSentencesAreAPassageWhereNoneHoldsAll()
    {
        QCOMPARE(found(bridges(), u"river border"_s), QStringList{u"0: The river is wide. The border runs along it."_s});
    }

    void caseAndDiacriticsDoNotMatter()
    {
        QCOMPARE(found(bridges(), u"BRUCKE"_s), QStringList{u"1: Die Brücke fiel 1945."_s});
        QCOMPARE(found(bridges(), u"skoda"_s), QStringList{u"1: The Škoda works made carts."_s});
    }

    void wordsInQuotationMarksStandSideBySide()
    {
        QCOMPARE(found(bridges(), u"\"old bridge\""_s).size(), 1);
        QVERIFY(found(bridges(), u"\"bridge old\""_s).isEmpty());
    }

    void chineseAndJapaneseAreFound()
    {
        QCOMPARE(found(bridges(), u"日本人"_s), QStringList{u"2: 日本人が橋を渡った。"_s});
        QCOMPARE(found(bridges(), u"本人"_s).size(), 1);
        QCOMPARE(found(bridges(), u"橋"_s).size(), 1); // one character, within pairs
        QVERIFY(found(bridges(), u"人日"_s).isEmpty());
    }

    void wordsMayGoOnAfterAStar()
    {
        QCOMPARE(found(bridges(), u"bord*"_s).size(), 1);
        QVERIFY(found(bridges(), u"bord"_s).isEmpty());
    }

    void excludedWordsKeepPassagesOut()
    {
        QCOMPARE(found(bridges(), u"bridge"_s).size(), 2);
        QCOMPARE(found(bridges(), u"bridge -old"_s), QStringList{u"0: A treaty was signed on the bridge in 1951."_s});
    }

    void sourcesAreFiltered()
    {
        QCOMPARE(found(bridges(), u"signed"_s).size(), 2);
        QCOMPARE(found(bridges(), u"signed source:gazette"_s), QStringList{u"1: Nobody signed."_s});
        QCOMPARE(found(bridges(), u"signed source:d1"_s).size(), 1);
        QVERIFY(found(bridges(), u"signed source:nobody"_s).isEmpty());
    }

    void timesAreFiltered()
    {
        QCOMPARE(found(bridges(), u"bridge before:1900"_s), QStringList{u"0: The old bridge was built in 1870."_s});
        QVERIFY(found(bridges(), u"nobody before:1960"_s).isEmpty()); // undated
        QCOMPARE(found(bridges(), u"before:1950"_s),
                 (QStringList{u"0: The old bridge was built in 1870"_s, u"1: Die Brücke fiel 1945"_s}));
        QCOMPARE(found(bridges(), u"after:1900 before:1950 -works"_s), QStringList{u"1: Die Brücke fiel 1945"_s});
    }

    void theStatementsOfAPassageAreNamed()
    {
        const Snapshot snapshot = bridges();
        const auto hits = search(snapshot, *SearchQuery::parse(u"treaty"));
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].statements, std::vector{1});
        QCOMPARE(hits[0].matches.size(), std::size_t(1));
        QCOMPARE(snapshot.document(0).text.mid(hits[0].matches[0].begin, hits[0].matches[0].length()), u"treaty"_s);
    }

    void betterPassagesComeFirst()
    {
        const Snapshot snapshot(partsOfTexts({u"The bridge was long, and a great many other things could be said of it and of those who made it so."_s,
                                              u"A bridge by the bridge."_s}));
        const QStringList passages = found(snapshot, u"bridge"_s);
        QCOMPARE(passages.size(), 2);
        QVERIFY(passages[0].startsWith(u"1: "_s));
    }

    void aLongPassageIsCutAroundWhatWasFound()
    {
        const Snapshot snapshot(partsOfTexts({u"😀"_s.repeated(3000) + u" needle in one "_s + u"word "_s.repeated(30000)}));
        const auto hits = search(snapshot, *SearchQuery::parse(u"needle one"));
        QCOMPARE(hits.size(), std::size_t(1));
        QVERIFY(hits[0].passage.length() <= SearchHit::kMaxPassage);
        QCOMPARE(hits[0].matches.size(), std::size_t(2));
        const QString words = snapshot.document(0).text.mid(hits[0].passage.begin, hits[0].passage.length());
        QVERIFY(words.contains(u"needle in one"_s));
        QVERIFY(words.isValidUtf16());
    }

    void anEmptyQueryFindsNothingAndACancelledOneToo()
    {
        QVERIFY(search(bridges(), SearchQuery()).empty());
        const Progress progress;
        progress.cancel();
        QVERIFY(search(bridges(), *SearchQuery::parse(u"bridge"), progress).empty());
    }

    void menusCountLess()
    {
        Snapshot::Parts parts = partsOfTexts({u"bridge page"_s, u"bridge page"_s});
        parts.documents[0].outer[0].kind = RegionKind::Navigation;
        QCOMPARE(found(Snapshot(std::move(parts)), u"bridge"_s).value(0), u"1: bridge page"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
