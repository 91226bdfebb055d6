// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/framerequest.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/frame/framecontents.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSize(1100, 560);

/// Views all over the corpus: whole, opening, ever nearer to dense places.
std::vector<TimeScale> views(const SnapshotPtr &snapshot, double width, int count, const TimeFolds &folds = {})
{
    std::mt19937_64 dice(5);
    const auto [opening, full] = periodsToShow(*snapshot, {}, folds);
    std::vector<TimeScale> scales{TimeScale(full.first, full.second, width, folds)};
    for (int i = 0; i < count; ++i) {
        const double x = static_cast<double>(dice() % static_cast<quint64>(width));
        scales.push_back(TimeScale(opening.first, opening.second, width, folds).zoomedAbout(x, std::exp2(static_cast<double>(dice() % 140) / 10 - 1)));
    }
    return scales;
}

/// The same even and, after that, with empty stretches folded.
std::vector<TimeScale> viewsOfBoth(const SnapshotPtr &snapshot, double width, int count)
{
    std::vector<TimeScale> scales = views(snapshot, width, count);
    std::ranges::copy(views(snapshot, width, count, emptyStretches(*snapshot)), std::back_inserter(scales));
    return scales;
}

/// The statements with a place on the axis that touch the view, by document.
std::map<int, int> touching(const Snapshot &snapshot, const TimeScale &scale)
{
    std::map<int, int> counts;
    for (const Statement &statement : snapshot.statements()) {
        const auto form = markForm(statement.time);
        if (form && form->from < scale.to() && form->to > scale.from()) {
            ++counts[statement.document];
        }
    }
    return counts;
}

QStringList textsOf(const Frame &frame)
{
    return {frame.list.texts.begin(), frame.list.texts.end()};
}

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_crowded = generatedCorpus({.documents = 5, .events = 900, .ancient = true}); }

    void drawnAndCountedAreAllThatTouchesTheView()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        QVERIFY(!emptyStretches(*m_crowded).isEmpty());
        for (const TimeScale &scale : viewsOfBoth(m_crowded, 1100, 120)) {
            request.scale = scale;
            const FramePtr frame = buildFrame(request);
            request.previous = frame;
            std::map<int, int> told;
            for (const DrawnMark &mark : frame->marks) {
                const LaneItem &item = frame->packing->columns().item(mark.item);
                if (item.from < scale.even().to() && item.to > scale.even().from()) {
                    ++told[mark.lane];
                }
            }
            for (const DrawnCluster &cluster : frame->clusters) {
                told[cluster.lane] += cluster.count;
            }
            const std::map<int, int> expected = touching(*m_crowded, scale);
            for (int lane = 0; lane < 5; ++lane) {
                const auto it = expected.find(lane);
                QCOMPARE(told[lane], it == expected.end() ? 0 : it->second);
            }
        }
    }

    void aClusterNamesAsManyStatementsAsItCounts()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        for (const TimeScale &scale : viewsOfBoth(m_crowded, 1100, 30)) {
            request.scale = scale;
            const FramePtr frame = buildFrame(request);
            for (const HitBox &box : frame->hits) {
                if (box.hit.kind == Hit::Kind::Cluster) {
                    QCOMPARE(static_cast<int>(statementsIn(*frame, box.hit).size()), box.hit.count);
                }
            }
        }
    }

    void labelsMeetNeitherMarksNorLabels()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        for (const TimeScale &scale : viewsOfBoth(m_crowded, 1100, 120)) {
            request.scale = scale;
            const FramePtr frame = buildFrame(request);
            request.previous = frame;
            std::map<std::pair<int, int>, std::vector<const DrawnMark *>> rows;
            for (const DrawnMark &mark : frame->marks) {
                rows[{mark.lane, mark.row}].push_back(&mark);
            }
            for (const auto &[row, marks] : rows) {
                for (const DrawnMark *a : marks) {
                    QVERIFY(a->label.isEmpty() || a->inside || !a->labelBox.intersects(a->box));
                    QVERIFY(a->label.isEmpty() || (a->labelBox.left() >= 0 && a->labelBox.right() <= request.size.width()));
                    for (const DrawnMark *b : marks) {
                        if (a != b) {
                            QVERIFY(!a->box.intersects(b->box));
                            QVERIFY(a->label.isEmpty() || !a->labelBox.intersects(b->box));
                            QVERIFY(a->label.isEmpty() || b->label.isEmpty() || !a->labelBox.intersects(b->labelBox));
                        }
                    }
                }
            }
        }
    }

    void rowsStayWhileTheViewMoves()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        for (const TimeFolds &folds : {TimeFolds(), emptyStretches(*m_crowded)}) {
            std::map<int, int> rowOfStatement;
            for (const TimeScale &scale : views(m_crowded, 1100, 60, folds)) {
                request.scale = scale;
                const FramePtr frame = buildFrame(request);
                for (const DrawnMark &mark : frame->marks) {
                    const int statement = frame->columns->entry(mark.subject).statement;
                    const auto [it, first] = rowOfStatement.emplace(statement, mark.row);
                    QVERIFY2(first || it->second == mark.row, "a mark changed its row");
                }
            }
            QVERIFY(rowOfStatement.size() > 300);
        }
    }

    void panningAloneTakesNoMarkAwayThatStaysInView()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        request.scale = request.scale.zoomedAbout(550, 3);
        const FramePtr before = buildFrame(request);
        request.scale = request.scale.panned(140);
        const std::vector<int> after = drawnStatements(*buildFrame(request));
        int kept = 0;
        for (const DrawnMark &mark : before->marks) {
            if (mark.box.left() > 150 && mark.box.right() < 1090) {
                const int statement = before->columns->entry(mark.subject).statement;
                QVERIFY(std::ranges::find(after, statement) != after.end());
                ++kept;
            }
        }
        QVERIFY(kept > 20);
    }

    void theLastFrameOnlySavesWork()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        request.previous = buildFrame(request);
        request.scale = request.scale.zoomedAbout(300, 4);
        const FramePtr with = buildFrame(request);
        request.previous.reset();
        const FramePtr without = buildFrame(request);
        QCOMPARE(textsOf(*with), textsOf(*without));
        QCOMPARE(with->list.items.size(), without->list.items.size());
        for (std::size_t i = 0; i < with->list.items.size(); ++i) {
            QCOMPARE(with->list.items[i].rect, without->list.items[i].rect);
        }
    }

    void labelsAreWholeWhereThereIsRoom()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s, u"B"_s}, {{0, u"1950"_s, u"A treaty is signed after long talks"_s},
                                                                 {0, u"1970-05-12"_s, u"The bridge is opened by the queen herself"_s},
                                                                 {1, u"1950"_s, u"They sign"_s}});
        const FramePtr frame = buildFrame(requestFor(snapshot, kSize));
        QCOMPARE(frame->marks.size(), 3U);
        for (const DrawnMark &mark : frame->marks) {
            QCOMPARE(mark.label, frame->columns->label(mark.subject));
        }
        QVERIFY(frame->clusters.empty());
    }

    void undatedStatementsAreCountedInTheirLanesHeader()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s, u"B"_s}, {{0, u"1950"_s, u"one"_s}, {0, u""_s, u"two"_s}, {0, u""_s, u"three"_s}});
        const FramePtr frame = buildFrame(requestFor(snapshot, kSize));
        QVERIFY(textsOf(*frame).contains(u"2 undated"_s));
        QVERIFY(textsOf(*frame).contains(u"nothing dated"_s));
    }

    void hiddenSourcesAndEventsAreNotDrawn()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s, u"B"_s}, {{0, u"1950"_s, u"one"_s}, {0, u"1960"_s, u"two"_s}, {1, u"1955"_s, u"three"_s}});
        FrameRequest request = requestFor(snapshot, kSize);
        request.shown.documents = {true, false};
        QCOMPARE(buildFrame(request)->columns->heads().size(), 1U);
        QCOMPARE(drawnStatements(*buildFrame(request)), (std::vector<int>{0, 1}));
        request.shown.events = {false, true, true};
        QCOMPARE(drawnStatements(*buildFrame(request)), (std::vector<int>{1}));
    }

    void aThreadJoinsTheLanesOfASharedEventAndIsDottedWhereWordsWereCopied()
    {
        const auto threads = [](const FramePtr &frame) {
            std::vector<DrawItem> found;
            std::ranges::copy_if(frame->list.items, std::back_inserter(found), [](const DrawItem &item) { return item.kind == DrawKind::Thread; });
            return found;
        };
        const SnapshotPtr own = generatedCorpus({.documents = 2, .events = 1, .sharedEvents = 1, .undated = 0, .copied = 0});
        QCOMPARE(threads(buildFrame(requestFor(own, kSize))).size(), 1U);
        QCOMPARE(threads(buildFrame(requestFor(own, kSize))).front().dash, Dash::Solid);
        const SnapshotPtr copied = generatedCorpus({.documents = 2, .events = 1, .sharedEvents = 1, .undated = 0, .copied = 1});
        QCOMPARE(threads(buildFrame(requestFor(copied, kSize))).front().dash, Dash::Dotted);
    }

    void redIsForDisagreementAlone()
    {
        for (const double differing : {0.0, 1.0}) {
            const SnapshotPtr snapshot = generatedCorpus({.documents = 3, .events = 60, .differing = differing});
            FrameRequest request = requestFor(snapshot, kSize);
            const FramePtr frame = buildFrame(request);
            const QRgb red = request.theme.disagreement.rgba();
            // One triangle explains the sign in the strip's caption.
            const auto signs = std::ranges::count_if(frame->list.items, [red](const DrawItem &item) { return item.fill == red || item.stroke == red; });
            QVERIFY(differing > 0 ? signs > 2 : signs == 1);
        }
    }

    void theSelectedEventIsSeenInEveryLaneThatTellsIt()
    {
        FrameRequest request = requestFor(m_crowded, kSize);
        int tried = 0;
        for (const Event &event : m_crowded->events()) {
            const auto form = markForm(event.time);
            if (event.documents.size() < 3 || !form || form->from < request.scale.from() || form->to > request.scale.to() || ++tried > 25) {
                continue;
            }
            request.selected = event.id;
            const FramePtr frame = buildFrame(request);
            for (const int document : event.documents) {
                const bool marked = std::ranges::any_of(frame->marks, [document](const DrawnMark &m) { return m.selected && m.lane == document; });
                const bool clustered = std::ranges::any_of(frame->clusters, [document](const DrawnCluster &c) { return c.holdsSelected && c.lane == document; });
                QVERIFY(marked || clustered);
            }
        }
        QVERIFY(tried > 5);
    }

    void openEndsAreArrowsAndDoubtIsDashed()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s}, {{0, u"1950/.."_s, u"since"_s}, {0, u"../1940"_s, u"until"_s}, {0, u"1930~"_s, u"about"_s},
                                                         {0, u"1920"_s, u"year"_s}, {0, u"1910-03-04"_s, u"day"_s}, {0, u"190X"_s, u"decade"_s}});
        const FramePtr frame = buildFrame(requestFor(snapshot, kSize));
        const auto markOf = [&frame](int statement) {
            const auto it = std::ranges::find_if(frame->list.items, [statement](const DrawItem &item) { return item.statement == statement && item.kind != DrawKind::Text; });
            return it == frame->list.items.end() ? DrawItem() : *it;
        };
        QCOMPARE(markOf(0).kind, DrawKind::Arrow);
        QVERIFY(!markOf(0).leftward);
        QCOMPARE(markOf(1).kind, DrawKind::Arrow);
        QVERIFY(markOf(1).leftward);
        QCOMPARE(markOf(2).dash, Dash::Dashed);
        QCOMPARE(markOf(3).kind, DrawKind::Bar);
        QCOMPARE(markOf(3).dash, Dash::Solid);
        QCOMPARE(markOf(4).kind, DrawKind::Shape);
        QVERIFY(qAlpha(markOf(4).stroke) > 0); // one source: a ring
        QCOMPARE(markOf(5).dash, Dash::Dashed);
    }

    void anEmptyCorpusMakesAFrameAllTheSame()
    {
        for (const SnapshotPtr &snapshot : {corpusOf({}, {}), corpusOf({u"A"_s}, {}), corpusOf({u"A"_s}, {{0, u""_s, u"undated"_s}})}) {
            for (const Lanes lanes : {Lanes::BySource, Lanes::Packed}) {
                FrameRequest request = requestFor(snapshot, kSize);
                request.lanes = lanes;
                const FramePtr frame = buildFrame(request);
                QVERIFY(frame->marks.empty());
                QVERIFY(!frame->list.items.empty());
            }
        }
    }

    void anyViewAndSizeMakesAFrame()
    {
        for (const QSizeF size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(80, 40), QSizeF(5000, 30), QSizeF(30, 5000)}) {
            for (const auto &[from, to] : {std::pair(kOpenPast, kOpenFuture), std::pair(Instant(0), Instant(1)), std::pair(instantOf({kMaxYear, 1, 1}), kOpenFuture)}) {
                FrameRequest request = requestFor(m_crowded, size);
                request.scale = TimeScale(from, to, size.width());
                QVERIFY(buildFrame(request)->list.items.size() > 2);
            }
        }
    }

    void theOpeningPeriodIsTheDenseOneAndTheFullExtentHoldsAll()
    {
        const auto [from, to] = openingExtent(*m_crowded);
        QVERIFY(from > instantOf({1900, 1, 1}));
        const auto [first, last] = fullExtent(*m_crowded);
        QVERIFY(first < instantOf({350, 1, 1}));
        for (const Statement &statement : m_crowded->statements()) {
            if (const auto form = markForm(statement.time)) {
                QVERIFY(form->from >= first && form->to <= last);
            }
        }
        const auto [yearFrom, yearTo] = openingExtent(*corpusOf({u"A"_s}, {{0, u"1950"_s, u"all there is"_s}}));
        QVERIFY(yearFrom <= instantOf({1950, 1, 1}) && yearTo >= instantOf({1951, 1, 1}));
        QVERIFY(yearTo < instantOf({1952, 1, 1}));
        QCOMPARE(openingExtent(*corpusOf({u"A"_s}, {})), std::pair(instantOf({1900, 1, 1}), instantOf({2000, 1, 1})));
    }

    void thePackedLaneDrawsEveryEventOnce()
    {
        FrameRequest request = requestFor(generatedCorpus({.documents = 4, .events = 30, .undated = 0}), {3000, 900});
        request.lanes = Lanes::Packed;
        const FramePtr frame = buildFrame(request);
        std::set<int> events;
        for (const DrawnMark &mark : frame->marks) {
            QVERIFY(events.insert(frame->columns->entry(mark.subject).event).second);
        }
        int counted = static_cast<int>(events.size());
        for (const DrawnCluster &cluster : frame->clusters) {
            counted += cluster.count;
        }
        QCOMPARE(counted, static_cast<int>(request.snapshot->events().size()));
    }

    void whatHasNoDateStandsInTheTrayOrIsCountedThere()
    {
        FrameRequest request = requestFor(generatedCorpus({.documents = 4, .events = 600, .undated = 0.3}), {1200, 700});
        request.tray = Tray::Open;
        const auto [from, to] = fullExtent(*request.snapshot);
        request.scale = TimeScale(from, to, 1200);
        const FramePtr frame = buildFrame(request);
        std::set<int> told;
        int shown = 0;
        for (const HitBox &box : frame->hits) {
            if (box.hit.kind == Hit::Kind::Undated) {
                QVERIFY(box.rect.top() >= lanesRect(*frame).bottom());
                const std::vector<int> counted = statementsIn(*frame, box.hit);
                QCOMPARE(static_cast<int>(counted.size()), box.hit.count);
                told.insert(counted.begin(), counted.end());
                if (box.hit.statement >= 0) {
                    told.insert(box.hit.statement);
                    ++shown;
                }
            }
        }
        QVERIFY(shown > 5);
        QCOMPARE(static_cast<int>(told.size()), request.snapshot->undatedCount());
        for (const int statement : told) {
            QVERIFY(request.snapshot->timeOf(statement).isUndated());
        }
    }

    void openingTheTrayMovesNothingToAnotherRow()
    {
        FrameRequest request = requestFor(m_crowded, {1100, 500});
        request.tray = Tray::Folded;
        const FramePtr folded = buildFrame(request);
        request.tray = Tray::Open;
        request.previous = folded;
        const FramePtr open = buildFrame(request);
        QCOMPARE(lanesRect(*folded).height(), 500 - kAxisHeight - kAgreementHeight); // folded it takes nothing from the lanes
        QVERIFY(lanesRect(*open).height() < lanesRect(*folded).height());
        QCOMPARE(open->packing, folded->packing);
        QCOMPARE(open->marks.size(), folded->marks.size());
        QCOMPARE(frameHeight(*open), frameHeight(*folded));
    }

    void sourcesThatDifferHaveAMarkEachAtTheirOwnDate()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s, u"B"_s, u"C"_s},
                                              {{0, u"1911"_s, u"one"_s, 1}, {1, u"1913"_s, u"one"_s, 1}, {2, u"1911"_s, u"one"_s, 1}, {0, u"1930-12"_s, u"two"_s, 2}, {1, u"1930"_s, u"two"_s, 2}});
        FrameRequest request = requestFor(snapshot, {900, 300});
        const auto rivals = [&request] {
            std::vector<std::pair<int, double>> found; // sources, where
            for (const DrawItem &item : buildFrame(request)->list.items) {
                if (item.kind == DrawKind::Shape && item.layer == Layer::Marks && item.rect.width() == 5) {
                    found.emplace_back(item.statement, item.rect.center().x());
                }
            }
            return found;
        };
        QVERIFY(rivals().empty()); // each lane shows its own
        request.selected = snapshot->event(0).id;
        QCOMPARE(rivals().size(), 9U); // under each of the three marks
        request.selected = {};
        request.lanes = Lanes::Packed;
        const auto packed = rivals();
        QCOMPARE(packed.size(), 3U); // those who agree, one of them only finer, have no line
        for (const auto &[statement, x] : packed) {
            const auto form = markForm(snapshot->timeOf(statement));
            const double own = (request.scale.x(form->from) + request.scale.x(form->to)) / 2;
            QVERIFY(std::abs(x - own) <= 6.01); // beside the one of the same date
        }
    }

    void aLaneOfANameHasEveryEventThatNamesIt()
    {
        Snapshot::Parts parts = generatedCorpus({.documents = 4, .events = 60, .undated = 0})->findings();
        for (std::size_t i = 0; i < parts.statements.size(); ++i) {
            if (i % 3 == 0) {
                parts.statements[i].names.push_back({u"Anna"_s, u"Anna"_s, {}});
            }
            if (i % 4 == 0) {
                parts.statements[i].names.push_back({u"Boris"_s, u"Boris"_s, {}});
            }
        }
        FrameRequest request = requestFor(std::make_shared<const Snapshot>(std::move(parts)), {3000, 900});
        request.lanes = Lanes::ByName;
        const FramePtr frame = buildFrame(request);
        const std::vector<LaneHead> &heads = frame->columns->heads();
        QCOMPARE(heads.size(), 3U);
        QCOMPARE(heads[0].name, u"Anna"_s);
        QCOMPARE(heads[1].name, u"Boris"_s);
        const auto names = [&](int event, const QString &name) {
            return std::ranges::any_of(request.snapshot->event(event).statements, [&](int s) {
                return std::ranges::any_of(request.snapshot->statement(s).names, [&](const NameMention &mention) { return mention.canonical == name; });
            });
        };
        const LaneColumns &columns = *frame->columns->columns();
        for (int lane = 0; lane < 3; ++lane) {
            std::set<int> events;
            for (int item = columns.laneBegin(lane); item < columns.laneEnd(lane); ++item) {
                QVERIFY(events.insert(frame->columns->entry(columns.subject(item)).event).second);
            }
            for (int e = 0; e < static_cast<int>(request.snapshot->events().size()); ++e) {
                const bool wanted = lane < 2 ? names(e, heads[static_cast<std::size_t>(lane)].name) : !names(e, u"Anna"_s) && !names(e, u"Boris"_s);
                QCOMPARE(events.contains(e), wanted);
            }
        }
    }

    void aTagIsALaneAndAStarGoesFirst()
    {
        const SnapshotPtr plain = generatedCorpus({.documents = 3, .events = 90, .undated = 0});
        Decisions decisions;
        decisions.apply(Change{std::nullopt, Tag{1, u"Trade"_s, {}}});
        decisions.apply(Change{std::nullopt, EventRecord{.id = plain->event(5).id, .members = {}, .title = {}, .date = {}, .starred = true, .tags = {1}}});
        FrameRequest request = requestFor(std::make_shared<const Snapshot>(plain->found(), decisions), {1600, 700});
        request.lanes = Lanes::ByTag;
        const FramePtr frame = buildFrame(request);
        QCOMPARE(frame->columns->heads().size(), 2U);
        QCOMPARE(frame->columns->heads()[0].name, u"Trade"_s);
        QCOMPARE(frame->columns->heads()[1].name, u"Untagged"_s);
        const LaneColumns &columns = *frame->columns->columns();
        QCOMPARE(columns.laneEnd(0) - columns.laneBegin(0), 1);
        QCOMPARE(frame->columns->entry(columns.subject(0)).event, 5);
        for (int item = columns.laneBegin(1); item < columns.laneEnd(1); ++item) {
            QVERIFY(columns.rank(0) < columns.rank(item));
        }
    }

private:
    SnapshotPtr m_crowded;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
