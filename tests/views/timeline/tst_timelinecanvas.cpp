// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "tests/views/timeline/openedtimeline.h"
#include "views/timeline/markskey.h"
#include "views/timeline/timelinetip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/linkbutton.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestTimelineCanvas : public QObject, private OpenedTimeline {
    Q_OBJECT

private slots:
    void init()
    {
        open(fourTellers());
    }

    void cleanup() { close(); }

    void theWheelZoomsAboutThePointer()
    {
        const QPointF point(700, 200);
        const Instant under = canvas().scale().time(point.x());
        const double before = m_workspace->range.shown().seconds();
        wheel(point, {0, 120});
        QVERIFY(m_workspace->range.shown().seconds() < before * 0.9);
        QVERIFY(std::abs(canvas().scale().x(under) - point.x()) < 1.0);
        wheel(point, {0, -120});
        QVERIFY(std::abs(m_workspace->range.shown().seconds() / before - 1) < 0.01);
    }

    void shiftAndTheWheelMoveThroughTime_data()
    {
        QTest::addColumn<QPoint>("delta");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("shift") << QPoint(0, -120) << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("sideways") << QPoint(-120, 0) << Qt::KeyboardModifiers(Qt::NoModifier);
    }

    void shiftAndTheWheelMoveThroughTime()
    {
        QFETCH(QPoint, delta);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        zoomIn();
        const Period before = m_workspace->range.shown();
        wheel({500, 200}, delta, modifiers);
        QVERIFY(m_workspace->range.shown().from > before.from);
        QCOMPARE(m_workspace->range.shown().to - m_workspace->range.shown().from, before.to - before.from);
    }

    void draggingTakesTheTimeAlong()
    {
        zoomIn();
        const Instant grabbed = canvas().scale().time(600);
        drag({600, 520 - 80}, {450, 520 - 80});
        QVERIFY(std::abs(canvas().scale().x(grabbed) - 450) < 1.5);
    }

    void aMoveOfFewPixelsIsNoDrag()
    {
        zoomIn();
        const Period before = m_workspace->range.shown();
        drag({600, 440}, {603, 442});
        QCOMPARE(m_workspace->range.shown(), before);
    }

    void aClickSelectsWhatIsUnderIt()
    {
        const int statement = drawn().front();
        click(centreOf(statement));
        QCOMPARE(m_workspace->selection.statement().value, corpus().statement(statement).id.value);
        QCOMPARE(m_workspace->selectedEvent(), corpus().statement(statement).event);
    }

    void selectingByClickLeavesTheViewWhereItIs()
    {
        zoomIn();
        const Period before = m_workspace->range.shown();
        click(centreOf(drawn().front()));
        QVERIFY(!m_workspace->selection.isEmpty());
        QCOMPARE(m_workspace->range.shown(), before);
    }

    void aDoubleClickZoomsToTheEvent()
    {
        const int statement = drawn().back();
        const QPoint point = centreOf(statement);
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, point);
        const Period shown = m_workspace->range.shown();
        const TimeSpan &time = corpus().event(corpus().statement(statement).event).time;
        QVERIFY(shown.seconds() < 6.0 * 366 * kSecondsPerDay);
        QVERIFY(shown.from <= time.earliestStart() && time.latestEnd() <= shown.to);
    }

    void thePointerShowsTitleDateAndSourcesAtOnce()
    {
        const int statement = drawn().front();
        hover(centreOf(statement));
        const TipContent &tip = canvas().tip().content();
        QVERIFY(canvas().tip().isVisible());
        QCOMPARE(tip.title, corpus().event(corpus().statement(statement).event).title);
        QVERIFY(!tip.when.isEmpty());
        QVERIFY(!tip.sources.empty());
        hover(emptyPoint());
        QVERIFY(!canvas().tip().isVisible());
    }

    void theTipStaysInsideTheCanvas()
    {
        for (const int statement : drawn()) {
            hover(centreOf(statement));
            QVERIFY(canvas().tip().isVisible());
            QVERIFY(canvas().rect().contains(canvas().tip().geometry()));
        }
    }

    void tabGoesThroughTheEventsInTime()
    {
        canvas().setFocus();
        QList<int> visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&canvas(), Qt::Key_Tab);
            visited.append(m_workspace->selectedEvent());
        }
        QCOMPARE(visited, (QList<int>{0, 1, 2, 3, 4, 5}));
        QTest::keyClick(&canvas(), Qt::Key_Backtab);
        QCOMPARE(m_workspace->selectedEvent(), 4);
    }

    void tabBringsWhatItSelectsIntoView()
    {
        m_workspace->range.show({instantOf({1979, 1, 1}), instantOf({1983, 1, 1})});
        canvas().setFocus();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&canvas(), Qt::Key_Tab);
            const TimeSpan &time = corpus().event(m_workspace->selectedEvent()).time;
            QVERIFY(m_workspace->range.shown().from <= time.earliestStart());
            QVERIFY(m_workspace->range.shown().to >= time.latestEnd());
        }
    }

    void keysMoveAndZoom()
    {
        canvas().setFocus();
        const Period all = m_workspace->range.extent();
        QTest::keyClick(&canvas(), Qt::Key_F);
        QCOMPARE(m_workspace->range.shown(), all);
        QTest::keyClick(&canvas(), Qt::Key_Plus);
        QVERIFY(m_workspace->range.shown().seconds() < all.seconds() * 0.8);
        QTest::keyClick(&canvas(), Qt::Key_End);
        QCOMPARE(m_workspace->range.shown().to, all.to);
        QTest::keyClick(&canvas(), Qt::Key_Home);
        QCOMPARE(m_workspace->range.shown().from, all.from);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QVERIFY(m_workspace->range.shown().from > all.from);
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QCOMPARE(m_workspace->range.shown().from, all.from);
        QTest::keyClick(&canvas(), Qt::Key_Minus);
        QCOMPARE(m_workspace->range.shown(), all);
    }

    void plusKeepsTheSelectedEventInView()
    {
        canvas().setFocus();
        m_workspace->selection.selectEvent(corpus().event(4).id);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&canvas(), Qt::Key_Plus);
        }
        const TimeSpan &time = corpus().event(4).time;
        QVERIFY(m_workspace->range.shown().from <= time.earliestStart() && m_workspace->range.shown().to >= time.earliestStart());
    }

    void enterAsksForTheDetailsAndEscapeSelectsNothing()
    {
        QSignalSpy wanted(&canvas(), &TimelineCanvas::eventActivated);
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(m_workspace->selection.isEmpty());
    }

    void aClusterOpensOnAClick()
    {
        CorpusRecipe recipe;
        recipe.events = 4000;
        m_workspace->corpus.open(generatedCorpus(recipe), {}, {});
        m_workspace->range.showAll();
        const std::optional<QPoint> cluster = find([](const Hit &hit) { return hit.kind == Hit::Kind::Cluster && hit.opensOnZoom; });
        QVERIFY(cluster);
        const Hit hit = canvas().hitAt(*cluster);
        QVERIFY(hit.count > 0);
        const double before = m_workspace->range.shown().seconds();
        click(*cluster);
        QVERIFY(m_workspace->range.shown().seconds() < before);
        QVERIFY(m_workspace->range.shown().from < hit.to && m_workspace->range.shown().to > hit.from);
    }

    void aSelectionMadeElsewhereIsBroughtIntoView()
    {
        CorpusRecipe recipe;
        recipe.events = 600;
        m_workspace->corpus.open(generatedCorpus(recipe), {}, {});
        m_workspace->range.show({instantOf({1946, 1, 1}), instantOf({1949, 1, 1})});
        const int late = static_cast<int>(corpus().events().size()) - 5;
        m_workspace->selection.selectEvent(corpus().event(late).id);
        const TimeSpan &time = corpus().event(late).time;
        QVERIFY(m_workspace->range.shown().from <= time.earliestStart());
    }

    void lanesThatDoNotFitAreScrolled()
    {
        CorpusRecipe recipe;
        recipe.documents = 30;
        recipe.events = 600;
        m_workspace->corpus.open(generatedCorpus(recipe), {}, {});
        auto *bar = m_panel->findChild<QScrollBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(canvas().mostScroll() > 0);
        wheel({500, 200}, {0, -120}, Qt::ControlModifier);
        QVERIFY(canvas().scrollY() > 0);
        QCOMPARE(bar->value(), static_cast<int>(canvas().scrollY()));
        bar->setValue(bar->maximum());
        QCOMPARE(canvas().scrollY(), canvas().mostScroll());
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_PageUp);
        QVERIFY(canvas().scrollY() < canvas().mostScroll());
    }

    void noMatchSaysSo()
    {
        auto matches = std::make_shared<SearchMatches>();
        matches->snapshot = m_workspace->corpus.snapshot();
        matches->statements.assign(corpus().statements().size(), false);
        m_workspace->filter.setSearchText(u"zebra"_s);
        m_workspace->filter.setMatches(matches);
        const auto *notice = m_panel->findChild<EmptyState *>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->title().contains(u"zebra"_s));
        m_workspace->filter.setMatches(nullptr);
        QVERIFY(!notice->isVisible());
    }

    void everySourceOffSaysSo()
    {
        for (int d = 0; d < 4; ++d) {
            m_workspace->filter.setDocumentShown(d, false);
        }
        QVERIFY(m_panel->findChild<EmptyState *>()->isVisible());
        QVERIFY(drawn().empty());
    }

    void thePictureFollowsTheTheme()
    {
        const QColor light = canvas().grab().toImage().pixelColor(emptyPoint());
        m_workspace->theme.setChoice(ThemeChoice::Dark);
        const QColor dark = canvas().grab().toImage().pixelColor(emptyPoint());
        QVERIFY(light.lightness() > 200);
        QVERIFY(dark.lightness() < 60);
    }

    void theFrameRoundTheFocusHidesNothing()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        canvas().clearFocus();
        const QImage before = canvas().grab().toImage();
        canvas().setFocus(Qt::TabFocusReason);
        QVERIFY(canvas().hasFocus());
        const QImage after = canvas().grab().toImage();
        QVERIFY(after != before);
        const QRect inside = canvas().rect().adjusted(4, 4, -4, -4);
        QCOMPARE(after.copy(inside), before.copy(inside));
    }

    void aTipDoesNotOutliveWhatItSpeaksOf()
    {
        hover(centreOf(drawn().front()));
        QVERIFY(canvas().tip().isVisible());
        zoomIn(); // not by the pointer
        QVERIFY(!canvas().tip().isVisible());
    }

    void draggingAlongTheAxisSearchesThatPeriod()
    {
        m_workspace->filter.setSearchText(u"bridge before:1800"_s);
        const Period shown = m_workspace->range.shown();
        const auto day = [this](int x, int days) {
            const CalendarDate date = dateOf(canvas().scale().time(x) + days * kSecondsPerDay);
            return TimeSpan::ofDay(date.year, date.month, date.day).toEdtf();
        };
        const QString wanted = u"bridge after:%1 before:%2"_s.arg(day(300, -1), day(600, 1));
        drag({600, 20}, {300, 24});
        QCOMPARE(m_workspace->filter.searchText(), wanted);
        QCOMPARE(m_workspace->range.shown(), shown);
    }

    void lettersLeadToTheNextEventWithSuchAWord()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s}, {{0, u"1950"_s, u"The harbour is opened"_s}, {0, u"1960"_s, u"Trees fall"_s}, {0, u"1970"_s, u"A treaty is signed"_s},
                                                         {0, u"1980"_s, u"Peace, after a trench war"_s}});
        m_workspace->corpus.open(snapshot, {}, {});
        canvas().setFocus();
        QTest::keyClicks(&canvas(), u"tre"_s);
        QCOMPARE(m_workspace->selectedEvent(), 1);
        QTest::keyClicks(&canvas(), u"at"_s);
        QCOMPARE(m_workspace->selectedEvent(), 2);
        QTest::qWait(TypeAhead::kPauseMilliseconds + 50);
        QTest::keyClicks(&canvas(), u"tr"_s);
        QCOMPARE(m_workspace->selectedEvent(), 3);
    }

    void whatIsLetGoInMotionCoastsAndComesToRest()
    {
        m_workspace->timeline.setMotion(true);
        zoomIn();
        fling();
        QVERIFY(canvas().motion().isMoving());
        const Period let = m_workspace->range.shown();
        QTRY_VERIFY(!canvas().motion().isMoving());
        QVERIFY(m_workspace->range.shown().from < let.from); // dragged to the right: on to what is earlier
    }

    void withoutMotionNothingCoasts()
    {
        zoomIn();
        fling();
        QVERIFY(!canvas().motion().isMoving());
    }

    void theKeySaysWhatTheMarksMean()
    {
        QVERIFY(!m_panel->key().isVisible());
        QTest::mouseClick(&m_panel->keyButton(), Qt::LeftButton);
        QVERIFY(m_panel->key().isVisible());
        QVERIFY(m_panel->rect().contains(m_panel->key().geometry()));
        QTest::mouseClick(&m_panel->key(), Qt::LeftButton);
        QVERIFY(!m_panel->key().isVisible());
    }

    void itSpeaksToScreenReaders()
    {
        QCOMPARE(canvas().accessibleName(), u"Timeline"_s);
        m_workspace->selection.selectEvent(corpus().event(3).id);
        QCOMPARE(canvas().accessibleDescription(), u"The bridge over the river opens, May 1990, Gazette, Annals and Ledger"_s);
    }

    void motionGlidesAndArrives()
    {
        m_workspace->timeline.setMotion(true);
        zoomIn();
        const Period before = m_workspace->range.shown();
        canvas().fit();
        QCOMPARE(m_workspace->range.shown(), before);
        QTRY_COMPARE(m_workspace->range.shown(), m_workspace->range.extent());
    }

private:
    const Snapshot &corpus() const { return *m_workspace->snapshot(); }
    std::vector<int> drawn() { return canvas().feed().frame() ? drawnStatements(*canvas().feed().frame()) : std::vector<int>(); }
    QPoint centreOf(int statement) { return markRect(*canvas().feed().frame(), statement)->center().toPoint(); }
    void click(QPoint point) { QTest::mouseClick(&canvas(), Qt::LeftButton, {}, point); }
    void zoomIn() { m_workspace->range.zoomAbout(m_workspace->range.shown().at(0.5), 3); }

    /// Sent straight to the canvas: the platform's own pointer need not be where the test says, nor free of an earlier test's button.
    void hover(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, canvas().mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }

    /// A drag of 240 pixels in 60 milliseconds.
    void fling()
    {
        for (int i = 0; i <= 6; ++i) {
            const QPointF point(300 + 40 * i, 420);
            const QEvent::Type type = i == 0 ? QEvent::MouseButtonPress : i == 6 ? QEvent::MouseButtonRelease : QEvent::MouseMove;
            QMouseEvent event(type, point, canvas().mapToGlobal(point), i > 0 && i < 6 ? Qt::NoButton : Qt::LeftButton, i == 6 ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            event.setTimestamp(static_cast<quint64>(1000 + 13 * i));
            QCoreApplication::sendEvent(&canvas(), &event);
        }
    }

    void wheel(QPointF point, QPoint delta, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(point, canvas().mapToGlobal(point), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    std::optional<QPoint> find(const std::function<bool(const Hit &)> &wanted)
    {
        for (int y = 48; y < canvas().height() - 60; y += 3) {
            for (int x = 4; x < canvas().width() - 20; x += 3) {
                if (wanted(canvas().hitAt(QPointF(x, y)))) {
                    return QPoint(x, y);
                }
            }
        }
        return std::nullopt;
    }

    QPoint emptyPoint() { return find([](const Hit &hit) { return hit.kind == Hit::Kind::Nothing; }).value_or(QPoint(2, 2)); }
};

QTEST_MAIN(TestTimelineCanvas)
#include "tst_timelinecanvas.moc"
