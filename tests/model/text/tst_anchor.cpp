// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/anchor.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"The treaty was signed in 1951 in the opera house. In 1951 nobody in the village had heard of it. "
                      "Trade began with salt and cloth, and by the end of the decade two ships a month put in. "
                      "Two of the ships were lost in 1951, and no treaty said who should pay."_s;

Anchor anchorOf(const QString &text, const QString &quote, qsizetype from = 0)
{
    const qsizetype at = text.indexOf(quote, from);
    Q_ASSERT(at >= 0);
    return Anchor::of(text, {at, at + quote.size()});
}

QString foundIn(const QString &text, const Anchor &anchor)
{
    const auto match = AnchorFinder(text).find(anchor);
    return match ? text.sliced(match->range.begin, match->range.length()) : QString();
}

} // namespace

class AnchorTest : public QObject {
    Q_OBJECT

private slots:
    void anUnchangedTextGivesTheSamePlace();
    void theRightOneOfSeveralIsFound();
    void textAddedAboveMovesIt();
    void changedWordsInsideAreSurvived_data();
    void changedWordsInsideAreSurvived();
    void aPassageThatIsGoneIsNotFound();
    void aShortQuoteAmongStrangeWordsIsNotTrusted();
    void aVeryLongQuoteIsFoundByItsEnds();
    void surrogatePairsAreNotCut();
    void manyOccurrencesTakeNoLonger();
};

void AnchorTest::anUnchangedTextGivesTheSamePlace()
{
    const Anchor anchor = anchorOf(kText, u"nobody in the village"_s);
    QCOMPARE(anchor.prefix.size(), Anchor::kContext);
    const auto match = AnchorFinder(kText).find(anchor);
    QVERIFY(match);
    QVERIFY(match->exact);
    QCOMPARE(match->score, 1.0);
    QCOMPARE(match->range.begin, anchor.position);
}

void AnchorTest::theRightOneOfSeveralIsFound()
{
    const qsizetype third = kText.lastIndexOf(u"1951"_s);
    const Anchor anchor = Anchor::of(kText, {third, third + 4});
    const QString changed = u"In 1951 this was added. "_s + kText;
    const auto match = AnchorFinder(changed).find(anchor);
    QVERIFY(match);
    QCOMPARE(match->range.begin, third + 24);
}

void AnchorTest::textAddedAboveMovesIt()
{
    const Anchor anchor = anchorOf(kText, u"two ships a month put in"_s);
    const QString changed = u"A new paragraph, as long as you like.\n\n"_s.repeated(50) + kText;
    const auto match = AnchorFinder(changed).find(anchor);
    QVERIFY(match);
    QVERIFY(match->exact);
    QCOMPARE(match->range.begin, anchor.position + 50 * 39);
}

void AnchorTest::changedWordsInsideAreSurvived_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("found");
    const QString whole = u"Trade began with salt and cloth, and by the end of the decade two ships a month put in."_s;
    QTest::newRow("wrapped anew") << u"cloth, and by"_s << u"cloth,\nand by"_s
                                  << u"Trade began with salt and cloth,\nand by the end of the decade two ships a month put in."_s;
    QTest::newRow("a word changed") << u"salt"_s << u"rice"_s
                                    << u"Trade began with rice and cloth, and by the end of the decade two ships a month put in."_s;
    QTest::newRow("words added") << u"two ships"_s << u"some two or three ships"_s
                                 << u"Trade began with salt and cloth, and by the end of the decade some two or three ships a month put in."_s;
    QTest::newRow("words lost") << u"by the end of the decade "_s << QString()
                                << u"Trade began with salt and cloth, and two ships a month put in."_s;
    QTest::newRow("case and accents") << u"Trade began"_s << u"TRADE BEGÁN"_s
                                      << u"TRADE BEGÁN with salt and cloth, and by the end of the decade two ships a month put in."_s;
    QTest::newRow("first word changed") << u"Trade began"_s << u"Commerce began"_s
                                        << u"Commerce began with salt and cloth, and by the end of the decade two ships a month put in."_s;
}

void AnchorTest::changedWordsInsideAreSurvived()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, found);
    const Anchor anchor =
        anchorOf(kText, u"Trade began with salt and cloth, and by the end of the decade two ships a month put in."_s);
    QString changed = kText;
    changed.replace(before, after);
    QVERIFY(changed != kText);
    changed.prepend(u"Something else stands here now. "_s);
    QCOMPARE(foundIn(changed, anchor), found);
    QVERIFY(AnchorFinder(changed).find(anchor)->score < 1);
}

void AnchorTest::aPassageThatIsGoneIsNotFound()
{
    const Anchor anchor = anchorOf(kText, u"Trade began with salt and cloth, and by the end of the decade"_s);
    QVERIFY(!AnchorFinder(u"The treaty was signed in 1951 in the opera house."_s).find(anchor));
    QVERIFY(!AnchorFinder(u""_s).find(anchor));
    QVERIFY(!AnchorFinder(kText).find(Anchor()));
    QVERIFY(!AnchorFinder(kText).find({u"—!"_s, {}, {}, 0}));
}

void AnchorTest::aShortQuoteAmongStrangeWordsIsNotTrusted()
{
    const Anchor anchor = anchorOf(kText, u"1951"_s);
    QVERIFY(!AnchorFinder(u"A garden was planted, and 1951 trees stood in it before the first winter came."_s).find(anchor));
    // The year between the same words became another: not the same passage, the user has to look.
    QString changed = kText;
    changed.replace(u"1951"_s, u"1952"_s);
    QVERIFY(!AnchorFinder(changed).find(anchor));
}

void AnchorTest::aVeryLongQuoteIsFoundByItsEnds()
{
    QString words;
    for (int i = 0; i < 3000; ++i) {
        words += u"word%1 "_s.arg(i);
    }
    const qsizetype end = words.indexOf(u" word2500"_s);
    const Anchor anchor = Anchor::of(words, {words.indexOf(u"word100 "_s), end});
    QString changed = words;
    changed.replace(u"word1500"_s, u"another"_s);
    const QString found = foundIn(changed, anchor);
    QVERIFY(found.startsWith(u"word100 "_s));
    QVERIFY(found.endsWith(u" word2499"_s));
}

void AnchorTest::surrogatePairsAreNotCut()
{
    const QString text = u"\U0001F600"_s.repeated(40) + u"here"_s + u"\U0001F600"_s.repeated(40);
    const Anchor even = Anchor::of(text, {80, 84});
    QVERIFY(even.prefix.front().isHighSurrogate());
    QVERIFY(even.suffix.back().isLowSurrogate());
    const QString odd = u"x"_s + text;
    const Anchor cut = Anchor::of(u"y"_s + text + u"y"_s, {81, 84});
    QVERIFY(!cut.prefix.front().isLowSurrogate());
    QVERIFY(!cut.suffix.back().isHighSurrogate());
    QCOMPARE(foundIn(odd, even), u"here"_s);
    QCOMPARE(Anchor::of(text, {900, 950}).quote, QString());
}

void AnchorTest::manyOccurrencesTakeNoLonger()
{
    const QString text = u"no "_s.repeated(200'000);
    const auto match = AnchorFinder(text).find(Anchor::of(text, {300'000, 300'002}));
    QVERIFY(match);
    QCOMPARE(match->range.begin, 300'000);
    QVERIFY(!AnchorFinder(text).find({u"no yes no never no no no"_s, u"maybe"_s, u"perhaps"_s, 100}));
}

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
