// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/parallel/alignment.h"
#include "model/parallel/chain.h"
#include "model/parallel/rangeindex.h"
#include "model/parallel/sharing.h"
#include "tests/support/window/fourtellers.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kGazette = 0;
constexpr int kAnnals = 1;
constexpr int kReview = 2;
constexpr int kLedger = 3;

/// The heaviest chain's weight by trying all.
double heaviestOf(const std::vector<Correspondence> &all, qsizetype afterA, qsizetype afterB)
{
    double best = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].a.begin >= afterA && all[i].b.begin >= afterB && (all[i].a.end > afterA || all[i].b.end > afterB)) {
            best = std::max(best, all[i].weight + heaviestOf(all, all[i].a.end, all[i].b.end));
        }
    }
    return best;
}

/// Two documents whose matches are given as places.
SnapshotPtr sharing(const std::vector<std::pair<TextRange, TextRange>> &matches, qsizetype length = 1000)
{
    Snapshot::Parts parts;
    for (const QString &id : {u"a.txt"_s, u"b.txt"_s}) {
        Document document;
        document.id = id;
        document.text = QString(length, u'x');
        document.outer = {{{0, length}, RegionKind::Body}};
        parts.documents.push_back(document);
    }
    for (const auto &[a, b] : matches) {
        ReuseMatch match;
        match.documentA = 0;
        match.documentB = 1;
        match.rangeA = a;
        match.rangeB = b;
        match.verbatim = a.length() == b.length();
        match.runs = {{a, b, static_cast<int>(a.length() / 5)}};
        parts.comparison.reuse.push_back(match);
    }
    parts.expressions.resize(2);
    parts.comparison.coverage.resize(2);
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace

class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void aCopiedSentenceIsOneMeetingAndItsEventIsNotCountedAgain()
    {
        const SnapshotPtr snapshot = fourTellers();
        const Alignment alignment = alignDocuments(*snapshot, kAnnals, kLedger);
        QCOMPARE(alignment.meetings.size(), std::size_t(1));
        const Meeting &meeting = alignment.meetings.front();
        QCOMPARE(meeting.kind, MeetingKind::Verbatim);
        QCOMPARE(meeting.event, eventTitled(*snapshot, QString::fromLatin1(kBridge)));
        const auto words = [&](int document, TextRange range) { return snapshot->document(document).text.mid(range.begin, range.length()); };
        QCOMPARE(words(kAnnals, meeting.a), words(kLedger, meeting.b));
        const double middle = static_cast<double>(meeting.a.begin + meeting.a.end) / 2;
        QCOMPARE(alignment.places.toB(middle), static_cast<double>(meeting.b.begin + meeting.b.end) / 2);
    }

    void whatBothTellMeetsAndWhatTheyTellDifferentlyIsMarkedWithItsWords()
    {
        const SnapshotPtr snapshot = fourTellers();
        const Alignment alignment = alignDocuments(*snapshot, kGazette, kAnnals);
        QCOMPARE(alignment.count(MeetingKind::Event), 2);
        QCOMPARE(alignment.differing(), 1);
        const Meeting &flood = alignment.meetings.front();
        QCOMPARE(snapshot->eventTitle(flood.event), QString::fromLatin1(kFlood));
        QVERIFY(flood.differs);
        QVERIFY(!alignment.meetings.back().differs); // a finer date is no other one
        QCOMPARE(alignment.differingA.size(), std::size_t(1));
        const TextRange there = alignment.differingA.front();
        QCOMPARE(snapshot->document(kGazette).text.mid(there.begin, there.length()), u"13 houses"_s);
    }

    void theDocumentsExchangedGiveTheSameExchanged()
    {
        const SnapshotPtr snapshot = fourTellers();
        for (const auto &[a, b] : {std::pair(kGazette, kAnnals), std::pair(kAnnals, kLedger), std::pair(kGazette, kLedger), std::pair(kReview, kLedger)}) {
            const Alignment one = alignDocuments(*snapshot, a, b);
            const Alignment two = alignDocuments(*snapshot, b, a);
            QCOMPARE(one.meetings.size(), two.meetings.size());
            for (const Meeting &meeting : one.meetings) {
                QVERIFY(std::ranges::any_of(two.meetings, [&](const Meeting &m) { return m.a == meeting.b && m.b == meeting.a && m.kind == meeting.kind && m.differs == meeting.differs; }));
            }
            for (double at = 0; at < 60; at += 7.5) {
                QVERIFY(std::abs(one.places.toB(at) - two.places.toA(at)) < 1e-9);
            }
        }
    }

    void aPassageThatWasMovedIsShownButDoesNotLeadTheScrolling()
    {
        // Three in order, one from the end to the beginning.
        const SnapshotPtr snapshot = sharing({{{100, 200}, {150, 250}}, {{300, 400}, {400, 500}}, {{500, 550}, {5, 55}}, {{600, 700}, {700, 800}}});
        const Alignment alignment = alignDocuments(*snapshot, 0, 1);
        std::vector<bool> inOrder;
        for (const Meeting &meeting : alignment.meetings) {
            inOrder.push_back(meeting.inOrder);
        }
        QCOMPARE(inOrder, (std::vector{true, true, false, true}));
        QCOMPARE(alignment.places.toB(350), 450.0);
        QCOMPARE(alignment.places.toA(750), 650.0);
        double before = 0;
        for (double at = 0; at <= 1000; at += 3) {
            const double there = alignment.places.toB(at);
            QVERIFY(there >= before);
            before = there;
        }
        QCOMPARE(alignment.places.toB(1000), 1000.0);
    }

    void whatOnlyOneTextHasLetsTheOtherStandStill()
    {
        const SnapshotPtr snapshot = sharing({{{0, 100}, {500, 600}}, {{100, 200}, {700, 800}}});
        const PlaceMap places = alignDocuments(*snapshot, 0, 1).places;
        QCOMPARE(places.toB(0), 500.0);
        QCOMPARE(places.toA(250), 0.0);
        QCOMPARE(places.toA(650), 100.0);
        QCOMPARE(places.toB(50), 550.0);
    }

    void thereAndBackIsTheSamePlaceWhereNeitherStandsStill()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            std::vector<PlaceMap::Knot> knots;
            double a = 0;
            double b = 0;
            for (int i = 0; i < 30; ++i) {
                knots.push_back({a += 1 + static_cast<double>(random() % 50), b += 1 + static_cast<double>(random() % 50)});
            }
            const PlaceMap places(knots, a + 10, b + 10);
            for (double at = 0; at < a + 10; at += 1.7) {
                QVERIFY(std::abs(places.toA(places.toB(at)) - at) < 1e-6);
            }
        }
    }

    void theChainIsTheHeaviestThereIs()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            std::vector<Correspondence> all;
            for (int i = 0; i < 8; ++i) {
                const auto a = static_cast<qsizetype>(random() % 40);
                const auto b = static_cast<qsizetype>(random() % 40);
                all.push_back({{a, a + 1 + static_cast<qsizetype>(random() % 12)}, {b, b + 1 + static_cast<qsizetype>(random() % 12)}, 1.0 + static_cast<double>(random() % 9)});
            }
            double weight = 0;
            TextRange lastA;
            TextRange lastB;
            for (const int i : heaviestChain(all)) {
                const Correspondence &c = all[static_cast<std::size_t>(i)];
                QVERIFY(c.a.begin >= lastA.end && c.b.begin >= lastB.end);
                lastA = c.a;
                lastB = c.b;
                weight += c.weight;
            }
            QCOMPARE(weight, heaviestOf(all, 0, 0));
        }
    }

    void rangesAreFoundAsByLookingAtAll()
    {
        std::mt19937 random(2);
        std::vector<RangeIndex::Entry> all;
        for (int i = 0; i < 60; ++i) {
            const auto begin = static_cast<qsizetype>(random() % 200);
            all.push_back({{begin, begin + 1 + static_cast<qsizetype>(random() % 50)}, i});
        }
        const RangeIndex index(all);
        for (qsizetype at = 0; at < 260; ++at) {
            const TextRange range{at, at + 5};
            std::vector<int> expected;
            std::vector<int> found;
            for (const RangeIndex::Entry &entry : all) {
                if (entry.range.overlaps(range)) {
                    expected.push_back(entry.item);
                }
            }
            for (const RangeIndex::Entry &entry : index.within(range)) {
                found.push_back(entry.item);
            }
            std::ranges::sort(found);
            QCOMPARE(found, expected);
        }
        QCOMPARE(RangeIndex({{{0, 4}, 7}, {{2, 9}, 8}}).narrowestAt(3), 7);
        QCOMPARE(RangeIndex().narrowestAt(0), -1);
    }

    void theTwoThatShareMostAreFound()
    {
        const SnapshotPtr snapshot = fourTellers();
        QCOMPARE(mostSharing(*snapshot), std::pair(kGazette, kAnnals)); // two events
        QCOMPARE(mostSharingWith(*snapshot, kLedger), kAnnals); // the copied sentence and its event
        QCOMPARE(sharingOf(*snapshot, kAnnals)[kGazette].events, 2);
        QVERIFY(sharingOf(*snapshot, kReview)[kGazette].isNothing());
        QCOMPARE(mostSharingWith(*snapshot, kReview), kGazette); // nothing: any other
    }

    void aDocumentBesideItselfOrAnEmptyOneDoesNoHarm()
    {
        const SnapshotPtr snapshot = fourTellers();
        QVERIFY(alignDocuments(*snapshot, 1, 1).meetings.empty());
        const Alignment empty = alignDocuments(*sharing({}, 0), 0, 1);
        QCOMPARE(empty.places.toB(0), 0.0);
        QCOMPARE(mostSharing(*sharing({})), std::pair(0, 1));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
