// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/reuse/alignment.h"
#include "tests/model/reuse/texts.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace eusebius;
using namespace eusebius::tests;

class TestAlignment : public QObject {
    Q_OBJECT

private slots:
    void aSequenceHoldsTheWordsOfTheBodyFolded()
    {
        const Document document = bodyOf(u"Kim's visit, 1991 — VISIT!"_s);
        const WordSequence words(document);
        QCOMPARE(words.size(), 4);
        QCOMPARE(words.hash(1), words.hash(3));
        QVERIFY(words.hash(0) != words.hash(1));
        QCOMPARE(words.range(0, 4), (TextRange{0, 25}));
    }

    void equalWordsGiveEqualFingerprintsWhereverTheyStand()
    {
        std::mt19937 random(1);
        const QStringList shared = drawnWords(random, 12, 1000000);
        for (int offset = 0; offset < 20; ++offset) {
            const WordSequence a(bodyOf(shared.join(u' ')));
            const WordSequence b(bodyOf(drawnWords(random, offset, 1000000).join(u' ') + u' ' + shared.join(u' ')));
            bool met = false;
            for (const Fingerprint &x : winnow(a)) {
                for (const Fingerprint &y : winnow(b)) {
                    met = met || (x.hash == y.hash && y.word == x.word + offset);
                }
            }
            QVERIFY(met);
        }
    }

    void shortSequencesGiveFewFingerprints()
    {
        QVERIFY(winnow(WordSequence(bodyOf(u"one two three four"_s))).empty());
        QCOMPARE(winnow(WordSequence(bodyOf(u"one two three four five"_s))).size(), std::size_t(1));
    }

    void theEqualWordsOfAPassageAreEqual()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 40; ++round) {
            QStringList words = drawnWords(random, 60, 1000000);
            const WordSequence a(bodyOf(words.join(u' ')));
            for (int edit = 0; edit < 4; ++edit) {
                const int at = static_cast<int>(random() % static_cast<unsigned>(words.size()));
                switch (random() % 3) {
                case 0:
                    words.removeAt(at);
                    break;
                case 1:
                    words.insert(at, u"new"_s);
                    break;
                default:
                    words[at] = u"other"_s;
                }
            }
            const WordSequence b(bodyOf(words.join(u' ')));
            const std::vector<WordSequence> both{a, b};
            const std::vector<AlignedPassage> passages = alignPassages(a, b, findSeeds(both, {}), 8);
            int equal = 0;
            for (const AlignedPassage &passage : passages) {
                int endA = 0;
                int endB = 0;
                for (const EqualRun &run : passage.runs) {
                    QVERIFY(run.a >= endA && run.b >= endB && run.length > 0);
                    endA = run.endA();
                    endB = run.endB();
                    for (int i = 0; i < run.length; ++i) {
                        QCOMPARE(a.hash(run.a + i), b.hash(run.b + i));
                    }
                }
                equal += passage.equalWords();
            }
            QVERIFY2(equal >= 30, qPrintable(QString::number(equal))); // four edits leave most of sixty words
        }
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
