// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/words.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

QStringList folded(const QString &text)
{
    QStringList result;
    WordScanner scanner(text);
    while (scanner.next()) {
        result.push_back(scanner.folded().toString());
    }
    return result;
}

QStringList written(const QString &text)
{
    QStringList result;
    for (const Word &word : wordsOf(text)) {
        result.push_back(text.sliced(word.range.begin, word.range.length()));
    }
    return result;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void rangesAreWhatIsWritten();
    void kindsAreTold();
    void aPartGivesPositionsOfTheWhole();
    void equalWordsHaveEqualHashes();
    void hashesStayTheSame();
    void anyTextIsWalkedToItsEnd();
};

void WordsTest::wordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case") << u"The TREATY"_s << QStringList{u"the"_s, u"treaty"_s};
    QTest::newRow("apostrophes") << u"P'yŏngyang's Kim’s don't 'quoted'"_s
                                 << QStringList{u"pyongyang"_s, u"kim"_s, u"dont"_s, u"quoted"_s};
    QTest::newRow("accents") << u"Hagström Rasŏn Ærø Łódź straße Đà"_s
                             << QStringList{u"hagstrom"_s, u"rason"_s, u"aero"_s, u"lodz"_s, u"strasse"_s, u"da"_s};
    QTest::newRow("composed or not") << u"cafe\u0301 café"_s << QStringList{u"cafe"_s, u"cafe"_s};
    QTest::newRow("points") << u"the U.S. and the D.P.R.K."_s << QStringList{u"the"_s, u"us"_s, u"and"_s, u"the"_s, u"dprk"_s};
    QTest::newRow("no points inside") << u"talks.However"_s << QStringList{u"talks"_s, u"however"_s};
    QTest::newRow("numbers") << u"50,000 1,234,567 3.5 1910-45 1951,1952 12,34"_s
                             << QStringList{u"50000"_s, u"1234567"_s, u"3.5"_s, u"1910"_s, u"45"_s, u"1951"_s, u"1952"_s, u"12"_s, u"34"_s};
    QTest::newRow("figures and letters") << u"1970s B-52 4th"_s << QStringList{u"1970s"_s, u"b"_s, u"52"_s, u"4th"_s};
    QTest::newRow("hyphens") << u"Liberal-Democratic Japan–North"_s
                             << QStringList{u"liberal"_s, u"democratic"_s, u"japan"_s, u"north"_s};
    QTest::newRow("soft hyphen") << u"nego\u00ADtiation"_s << QStringList{u"negotiation"_s};
    QTest::newRow("japanese") << u"日本人、東京。"_s << QStringList{u"日本"_s, u"本人"_s, u"東京"_s};
    QTest::newRow("one character") << u"2명, 山 and 海"_s << QStringList{u"2"_s, u"명"_s, u"山"_s, u"and"_s, u"海"_s};
    QTest::newRow("korean") << u"억류하고"_s << QStringList{u"억류"_s, u"류하"_s, u"하고"_s};
    QTest::newRow("mixed") << u"KEDO事業"_s << QStringList{u"kedo"_s, u"事業"_s};
    QTest::newRow("full width") << u"ＡＢＣ１９５１"_s << QStringList{u"abc1951"_s};
    QTest::newRow("greek and cyrillic") << u"Ἀθῆναι МОСКВА Й"_s << QStringList{u"αθηναι"_s, u"москва"_s, u"и"_s};
    QTest::newRow("beyond 16 bits") << u"\U00020000\U00020001 \U00010400"_s
                                    << QStringList{u"\U00020000\U00020001"_s, u"\U00010428"_s};
    QTest::newRow("nothing") << u" .,;—'’ "_s << QStringList{};
}

void WordsTest::wordsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(folded(text), words);
}

void WordsTest::rangesAreWhatIsWritten()
{
    QCOMPARE(written(u"Kim's visit, in 50,000 U.S. words 日本人"_s),
             (QStringList{u"Kim's"_s, u"visit"_s, u"in"_s, u"50,000"_s, u"U.S"_s, u"words"_s, u"日本"_s, u"本人"_s}));
}

void WordsTest::kindsAreTold()
{
    const auto words = wordsOf(u"in 1951 the 1970s 日本");
    QCOMPARE(words.size(), 5U);
    QCOMPARE(words[0].kind, WordKind::Word);
    QCOMPARE(words[1].kind, WordKind::Number);
    QCOMPARE(words[3].kind, WordKind::Word);
    QCOMPARE(words[4].kind, WordKind::Bigram);
}

void WordsTest::aPartGivesPositionsOfTheWhole()
{
    const QString text = u"one two three"_s;
    const auto words = wordsOf(text, {4, 13});
    QCOMPARE(words.size(), 2U);
    QCOMPARE(words[0].range, (TextRange{4, 7}));
    QCOMPARE(words[0].hash, wordHash(u"two"));
}

void WordsTest::equalWordsHaveEqualHashes()
{
    const auto words = wordsOf(u"Pyongyang P'yŏngyang’s pyongyanG seoul");
    QCOMPARE(words[0].hash, words[1].hash);
    QCOMPARE(words[0].hash, words[2].hash);
    QVERIFY(words[0].hash != words[3].hash);
    QCOMPARE(foldedWords(u"  Shin   KANEMARU! "), u"shin kanemaru"_s);
}

void WordsTest::hashesStayTheSame()
{
    // Hashes may be stored: a change of the function is a change of a file format.
    QCOMPARE(wordHash(u"treaty"), wordsOf(u"Treaty")[0].hash);
    QCOMPARE(wordHash(u"treaty"), Q_UINT64_C(17354743468623306783));
}

void WordsTest::anyTextIsWalkedToItsEnd()
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const auto length = random() % 40;
        for (unsigned i = 0; i < length; ++i) {
            text += QChar(static_cast<char16_t>(random() % 4 == 0 ? random() : 0x20 + random() % 0x60));
        }
        qsizetype begin = -1;
        for (const Word &word : wordsOf(text)) {
            QVERIFY(word.range.begin > begin);
            QVERIFY(word.range.end > word.range.begin && word.range.end <= text.size());
            begin = word.range.begin;
        }
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
