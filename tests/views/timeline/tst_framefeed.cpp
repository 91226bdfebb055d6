// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/support/window/testtasks.h"
#include "views/timeline/framefeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

FrameRequest requestOf(const SnapshotPtr &corpus, double scrollY = 0)
{
    FrameRequest request;
    request.snapshot = corpus;
    const auto [from, to] = openingExtent(*corpus);
    request.scale = TimeScale(from, to, 800);
    request.size = {800, 500};
    request.theme = Theme::of(ThemeKind::Light);
    request.scrollY = scrollY;
    return request;
}

} // namespace

class TestFrameFeed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        CorpusRecipe recipe;
        recipe.events = static_cast<int>(FrameFeed::kBuiltAtOnce) + 10;
        m_large = generatedCorpus(recipe);
        QVERIFY(m_large->statements().size() > FrameFeed::kBuiltAtOnce);
    }

    void aSmallCorpusHasItsFrameAtOnce()
    {
        HeldTasks tasks;
        FrameFeed feed(tasks);
        feed.request(requestOf(fourTellers()));
        QVERIFY(feed.frame());
        QCOMPARE(tasks.waiting(), 0);
    }

    void aLargeOneIsBuiltElsewhereWhileTheLastFrameStays()
    {
        HeldTasks tasks;
        FrameFeed feed(tasks);
        feed.request(requestOf(m_large));
        QVERIFY(!feed.frame());
        tasks.finishFirst();
        const FramePtr first = feed.frame();
        QVERIFY(first);
        feed.request(requestOf(m_large, 10));
        QCOMPARE(feed.frame(), first);
        tasks.finishFirst();
        QVERIFY(feed.frame() != first);
    }

    void ofManyRequestsTheNewestIsBuiltNext()
    {
        HeldTasks tasks;
        FrameFeed feed(tasks);
        QSignalSpy ready(&feed, &FrameFeed::frameReady);
        for (int i = 0; i < 10; ++i) {
            feed.request(requestOf(m_large, i));
        }
        QCOMPARE(tasks.waiting(), 1);
        tasks.finishFirst();
        QCOMPARE(feed.shown().scrollY, 0.0); // a drag shows what is ready, it does not wait for its end
        QCOMPARE(tasks.waiting(), 1);
        tasks.finishFirst();
        QCOMPARE(feed.shown().scrollY, 9.0);
        QCOMPARE(tasks.waiting(), 0);
        QCOMPARE(ready.count(), 2);
    }

    void oneOfTheMiddleIsLearntElsewhereAndThenBuiltAtOnce()
    {
        CorpusRecipe recipe;
        recipe.events = static_cast<int>(FrameFeed::kLearntAtOnce) + 10;
        const SnapshotPtr middle = generatedCorpus(recipe);
        HeldTasks tasks;
        FrameFeed feed(tasks);
        feed.request(requestOf(middle));
        QVERIFY(!feed.frame());
        tasks.finishFirst();
        const FramePtr first = feed.frame();
        QVERIFY(first);
        feed.request(requestOf(middle, 10));
        QVERIFY(feed.frame() != first);
        QCOMPARE(tasks.waiting(), 0);
        FrameRequest fewer = requestOf(middle, 10);
        fewer.shown.events.assign(middle->events().size(), true);
        fewer.shown.events[0] = false;
        feed.request(fewer);
        QCOMPARE(tasks.waiting(), 1);
        QVERIFY(feed.frame()); // the last one stays until then
    }

    void aRetiredFrameIsSeenAndNotAsked()
    {
        HeldTasks tasks;
        FrameFeed feed(tasks);
        feed.request(requestOf(fourTellers()));
        const FramePtr first = feed.frame();
        feed.retire();
        QVERIFY(!feed.frame());
        QCOMPARE(feed.seen(), first);
        feed.request(requestOf(m_large));
        QCOMPARE(feed.seen(), first);
        tasks.finishFirst();
        QVERIFY(feed.frame() && feed.frame() != first);
        QCOMPARE(feed.seen(), feed.frame());
        feed.retire();
        feed.clear();
        QVERIFY(!feed.seen());
    }

    void afterClearingNothingArrives()
    {
        HeldTasks tasks;
        FrameFeed feed(tasks);
        feed.request(requestOf(m_large));
        feed.clear();
        tasks.finishFirst();
        QVERIFY(!feed.frame());
    }

private:
    SnapshotPtr m_large;
};

QTEST_MAIN(TestFrameFeed)
#include "tst_framefeed.moc"
