// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/allen.h"
#include "model/dates/compare.h"
#include "tests/model/dates/randomspans.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void spansCompareAsAHistorianWouldSay_data();
    void spansCompareAsAHistorianWouldSay();
    void everyAnswerFollowsFromTheBounds();
    void exactlyOneRelationHoldsBetweenKnownIntervals();
    void relationsTurnRoundWithTheirSides();
    void theNamedQuestionsAgreeWithAllen();
    void nothingIsCertainOfTheUndated();
    void openEndsReachBeyondEverything();
    void listOrderIsTotalAndPutsTheUndatedLast();
};

namespace {

constexpr Certainty kNo = Certainty::No;
constexpr Certainty kPossibly = Certainty::Possibly;
constexpr Certainty kCertainly = Certainty::Certainly;

TimeSpan span(const char *edtf)
{
    const Result<TimeSpan> result = TimeSpan::fromEdtf(QString::fromLatin1(edtf));
    return result ? *result : TimeSpan();
}

/// One reading of an uncertain time.
struct Known {
    Instant start;
    Instant end;
};

/// All readings the bounds allow; the bounds are a few seconds apart.
std::vector<Known> readings(const Bounds &bounds)
{
    std::vector<Known> all;
    for (Instant start = bounds.earliestStart; start <= bounds.latestStart; ++start) {
        for (Instant end = std::max(start + 1, bounds.earliestEnd); end <= bounds.latestEnd; ++end) {
            all.push_back({start, end});
        }
    }
    return all;
}

Certainty bruteForce(const Bounds &a, const Bounds &b, const std::function<bool(const Known &, const Known &)> &holds)
{
    bool always = true;
    bool ever = false;
    for (const Known &first : readings(a)) {
        for (const Known &second : readings(b)) {
            (holds(first, second) ? ever : always) = holds(first, second);
        }
    }
    return always ? kCertainly : ever ? kPossibly : kNo;
}

Bounds randomBounds(RandomSpans &random)
{
    Bounds bounds;
    bounds.earliestStart = random.upTo(5);
    bounds.latestStart = bounds.earliestStart + random.upTo(3);
    bounds.earliestEnd = bounds.earliestStart + 1 + random.upTo(4);
    bounds.latestEnd = std::max(bounds.earliestEnd, bounds.latestStart + 1) + random.upTo(3);
    return bounds;
}

AllenRelation relationOf(const Known &a, const Known &b)
{
    if (a.end < b.start) {
        return AllenRelation::Before;
    }
    if (a.end == b.start) {
        return AllenRelation::Meets;
    }
    if (b.end < a.start) {
        return AllenRelation::After;
    }
    if (b.end == a.start) {
        return AllenRelation::MetBy;
    }
    const int start = a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
    const int end = a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
    const AllenRelation table[3][3] = {
        {AllenRelation::Overlaps, AllenRelation::FinishedBy, AllenRelation::Contains},
        {AllenRelation::Starts, AllenRelation::Equals, AllenRelation::StartedBy},
        {AllenRelation::During, AllenRelation::Finishes, AllenRelation::OverlappedBy},
    };
    return table[start + 1][end + 1];
}

} // namespace

void TestCompare::spansCompareAsAHistorianWouldSay_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Certainty>("before");
    QTest::addColumn<Certainty>("after");
    QTest::addColumn<Certainty>("overlap");
    QTest::addColumn<Certainty>("contain");
    QTest::addColumn<Certainty>("same");

    const auto add = [](const char *a, const char *b, Certainty before, Certainty after, Certainty overlap, Certainty contain,
                        Certainty same) {
        QTest::addRow("%s, %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << before << after << overlap << contain << same;
    };
    add("1984", "1985", kCertainly, kNo, kNo, kNo, kNo);
    add("1985", "1984", kNo, kCertainly, kNo, kNo, kNo);
    add("1985", "1985", kPossibly, kPossibly, kPossibly, kPossibly, kPossibly);
    add("1985", "1985-04-12", kPossibly, kPossibly, kPossibly, kPossibly, kPossibly);
    add("1984/1986", "1985-04-12", kNo, kNo, kCertainly, kCertainly, kNo);
    add("1985-04-12", "1984/1986", kNo, kNo, kCertainly, kNo, kNo);
    add("1985-04-12", "1985-04-12", kPossibly, kPossibly, kPossibly, kPossibly, kCertainly);
    add("1985-04-12", "1985-04-12T09:30", kPossibly, kPossibly, kPossibly, kPossibly, kCertainly);
    add("1985-04-12T09:30", "1985-04-12T10:30", kCertainly, kNo, kNo, kNo, kCertainly);
    add("1985-04-12T09:30Z", "1985-04-12T09:30+05", kNo, kCertainly, kNo, kNo, kCertainly);
    add("198X", "1990", kCertainly, kNo, kNo, kNo, kNo);
    add("198X", "1985", kPossibly, kPossibly, kPossibly, kPossibly, kPossibly);
    add("1987~/1989~", "1990", kCertainly, kNo, kNo, kNo, kNo); // "about" widens nothing here
    add("1945/..", "1950", kNo, kNo, kCertainly, kCertainly, kNo);
    add("1945/", "1950", kPossibly, kNo, kPossibly, kPossibly, kNo);
    add("../1945", "1950", kCertainly, kNo, kNo, kNo, kNo);
    add("../1945", "1940", kNo, kNo, kCertainly, kCertainly, kNo);
    add("[..1944]", "1940", kPossibly, kPossibly, kPossibly, kPossibly, kPossibly);
    add("[1940,1950]", "1945", kPossibly, kPossibly, kPossibly, kPossibly, kPossibly);
    add("{1940,1950}", "1945", kNo, kNo, kCertainly, kCertainly, kNo);
    add("-0489-09-12", "-0479", kCertainly, kNo, kNo, kNo, kNo);
    add("-0043", "0014", kCertainly, kNo, kNo, kNo, kNo);
    add("0000", "0001", kCertainly, kNo, kNo, kNo, kNo);
    add("Y-17E7", "Y-65000000", kCertainly, kNo, kNo, kNo, kNo);
}

void TestCompare::spansCompareAsAHistorianWouldSay()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const TimeSpan first = *TimeSpan::fromEdtf(a);
    const TimeSpan second = *TimeSpan::fromEdtf(b);
    QTEST(isBefore(first, second), "before");
    QTEST(isAfter(first, second), "after");
    QTEST(overlaps(first, second), "overlap");
    QTEST(contains(first, second), "contain");
    QTEST(isSame(first, second), "same");
    QCOMPARE(certainlyBefore(first, second), isBefore(first, second) == kCertainly);
    QCOMPARE(possiblyOverlaps(first, second), overlaps(first, second) != kNo);
}

void TestCompare::everyAnswerFollowsFromTheBounds()
{
    RandomSpans random(11);
    for (int i = 0; i < 4000; ++i) {
        const Bounds a = randomBounds(random);
        const Bounds b = randomBounds(random);
        QCOMPARE(isBefore(a, b), bruteForce(a, b, [](const Known &x, const Known &y) { return x.end <= y.start; }));
        QCOMPARE(isAfter(a, b), bruteForce(a, b, [](const Known &x, const Known &y) { return y.end <= x.start; }));
        QCOMPARE(overlaps(a, b), bruteForce(a, b, [](const Known &x, const Known &y) { return x.start < y.end && y.start < x.end; }));
        QCOMPARE(contains(a, b), bruteForce(a, b, [](const Known &x, const Known &y) { return x.start <= y.start && y.end <= x.end; }));
        for (int relation = 0; relation < kAllenRelationCount; ++relation) {
            const auto wanted = static_cast<AllenRelation>(relation);
            const Certainty answer = bruteForce(a, b, [&](const Known &x, const Known &y) { return relationOf(x, y) == wanted; });
            const AllenSet set = allenRelations(a, b);
            QCOMPARE(set.may(wanted), answer != kNo);
            QCOMPARE(set.must(wanted), answer == kCertainly);
        }
    }
}

void TestCompare::exactlyOneRelationHoldsBetweenKnownIntervals()
{
    RandomSpans random(12);
    for (int i = 0; i < 20'000; ++i) {
        const Instant a = random.upTo(6);
        const Instant b = random.upTo(6);
        const Known x{a, a + 1 + random.upTo(4)};
        const Known y{b, b + 1 + random.upTo(4)};
        const AllenSet set = allenRelations(Bounds{x.start, x.start, x.end, x.end}, Bounds{y.start, y.start, y.end, y.end});
        QCOMPARE(set.count(), 1);
        QVERIFY(set.must(relationOf(x, y)));
    }
}

void TestCompare::relationsTurnRoundWithTheirSides()
{
    QCOMPARE(converse(AllenRelation::Before), AllenRelation::After);
    QCOMPARE(converse(AllenRelation::FinishedBy), AllenRelation::Finishes);
    QCOMPARE(converse(AllenRelation::Equals), AllenRelation::Equals);
    RandomSpans random(13);
    for (int i = 0; i < 20'000; ++i) {
        const TimeSpan a = random.span();
        const TimeSpan b = random.span();
        const AllenSet there = allenRelations(a, b);
        const AllenSet back = allenRelations(b, a);
        QVERIFY(there.count() > 0);
        for (int relation = 0; relation < kAllenRelationCount; ++relation) {
            QCOMPARE(there.may(static_cast<AllenRelation>(relation)), back.may(converse(static_cast<AllenRelation>(relation))));
        }
        QCOMPARE(isBefore(a, b), isAfter(b, a));
        QCOMPARE(overlaps(a, b), overlaps(b, a));
        QCOMPARE(isSame(a, b), isSame(b, a));
    }
}

void TestCompare::theNamedQuestionsAgreeWithAllen()
{
    RandomSpans random(14);
    for (int i = 0; i < 50'000; ++i) {
        const TimeSpan a = random.span();
        const TimeSpan b = random.oneIn(3) ? a : random.span();
        const AllenSet set = allenRelations(a, b);
        const bool mayPrecede = set.may(AllenRelation::Before) || set.may(AllenRelation::Meets);
        const bool mayFollow = set.may(AllenRelation::After) || set.may(AllenRelation::MetBy);
        QCOMPARE(possiblyBefore(a, b), mayPrecede);
        QCOMPARE(possiblyAfter(a, b), mayFollow);
        QCOMPARE(certainlyOverlaps(a, b), !mayPrecede && !mayFollow);
        QVERIFY(!certainlyBefore(a, b) || (!mayFollow && !possiblyOverlaps(a, b)));
        QVERIFY(!certainlyContains(a, b) || certainlyOverlaps(a, b));
    }
}

void TestCompare::nothingIsCertainOfTheUndated()
{
    const TimeSpan undated;
    for (const TimeSpan &other : {undated, span("1985"), span("1945/.."), span("[..1944]")}) {
        QVERIFY(!certainlyBefore(undated, other) && !certainlyAfter(undated, other));
        QVERIFY(!certainlyContains(undated, other) && !certainlySame(undated, other));
        QVERIFY(possiblyOverlaps(undated, other) && possiblySame(undated, other));
    }
    QVERIFY(possiblyBefore(undated, span("1985")) && possiblyAfter(undated, span("1985")));
    QVERIFY(!possiblyAfter(undated, span("1945/.."))); // nothing comes after what never ends
}

void TestCompare::openEndsReachBeyondEverything()
{
    const TimeSpan since = span("1945/..");
    const TimeSpan until = span("../1945");
    QVERIFY(certainlyOverlaps(since, span("Y1E11")));
    QVERIFY(certainlyContains(until, span("Y-1E11")));
    QVERIFY(!possiblyBefore(since, span("Y1E11")));
    QVERIFY(certainlyOverlaps(since, span("1950/..")));
    QVERIFY(certainlyOverlaps(until, span("../1900")));
    QVERIFY(!certainlySame(since, since)); // it began on some day of 1945
    QVERIFY(certainlySame(span("1945-05-08/.."), span("1945-05-08/..")));
    QVERIFY(!possiblySame(since, until));
}

void TestCompare::listOrderIsTotalAndPutsTheUndatedLast()
{
    RandomSpans random(15);
    std::vector<TimeSpan> spans(2000);
    for (TimeSpan &each : spans) {
        each = random.oneIn(10) ? TimeSpan() : random.span();
    }
    const auto isLess = [](const TimeSpan &a, const TimeSpan &b) { return listOrder(a, b) < 0; };
    std::sort(spans.begin(), spans.end(), isLess);
    for (std::size_t i = 1; i < spans.size(); ++i) {
        QVERIFY(!spans[i - 1].isUndated() || spans[i].isUndated());
        QVERIFY(listOrder(spans[i], spans[i - 1]) >= 0);
        if (!spans[i].isUndated()) {
            QVERIFY(spans[i - 1].earliestStart() <= spans[i].earliestStart());
        }
    }
    QVERIFY(listOrder(span("1985"), span("1985-01-01")) > 0); // the day ends first
    QVERIFY(listOrder(span("1985-XX-XX"), span("1985")) == 0); // the same in both bounds and in precision
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
