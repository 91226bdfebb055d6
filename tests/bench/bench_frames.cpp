// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs while panning and zooming: build and paint, CPU time of one thread, offscreen.
//   frames/events:1000000/zoom:3/height:1080   a frame every step of a pan and a slow zoom, at 4^zoom times the opening scale
//   layout/events:1000000                      columns and rows of a corpus, once when it is opened
//   painting/kind:3/height:1080                     what painting all of one DrawKind costs in a crowded frame
//   hit/events:1000000                         one hit test

#include "model/timeline/evidence.h"
#include "tests/bench/measuring.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/render/frame/framecontents.h"
#include "views/render/ink/inkimages.h"
#include "views/render/ink/listpainter.h"
#include "views/render/paintcache.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <malloc.h>
#include <vector>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

constexpr qint64 kLargestSnapshot = 1'000'000;

/// A corpus, and what of it stands in the timeline's columns: beyond a million events each statement stands there many times over,
/// a few days apart, for a snapshot of ten millions would not leave room for anything else.
struct Measured {
    qint64 events = 0;
    SnapshotPtr snapshot;
    std::pair<Instant, Instant> opening;
    FramePtr start; ///< with columns, perhaps with rows
    double startHeight = 0;
    double bytes = 0; ///< that the timeline added: columns and rows
};

std::vector<LaneItem> itemsManyTimes(const Snapshot &snapshot, qint64 times, const Theme &theme)
{
    const LabelEstimate estimate(theme);
    std::vector<LaneItem> items;
    items.reserve(snapshot.statements().size() * static_cast<std::size_t>(times));
    // By columns: statements made here would count as the timeline's.
    for (int index = 0; index < static_cast<int>(snapshot.statements().size()); ++index) {
        if (const auto form = markForm(snapshot.timeOf(index))) {
            LaneItem item;
            setExtentRules(item, *form);
            item.lane = snapshot.documentOf(index);
            item.subject = index;
            item.rank = evidenceRank({.sources = snapshot.eventOf(index) % 3, .fine = form->fine});
            item.labelPixels = estimate.width(snapshot.titleOf(index));
            for (qint64 k = 0; k < times; ++k) {
                const Instant by = static_cast<Instant>(quint64(snapshot.eventOf(index) + 7) * 2654435761U * quint64(k) % 3000) * kSecondsPerDay;
                items.push_back(item);
                items.back().from += by;
                items.back().to += by;
            }
        }
    }
    return items;
}

double bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
}

FrameRequest requestFor(const Measured &of, QSizeF size, int zoom)
{
    FrameRequest request;
    request.snapshot = of.snapshot;
    request.size = size;
    request.theme = Theme::of(ThemeKind::Light);
    request.scale = TimeScale(of.opening.first, of.opening.second, size.width());
    for (int i = 0; i < zoom; ++i) {
        request.scale = request.scale.zoomedAbout(size.width() * 0.6, 4);
    }
    request.previous = of.start;
    return request;
}

/// One at a time: they are large.
Measured &corpus(qint64 events)
{
    static Measured kept;
    if (kept.events != events) {
        const bool same = kept.snapshot && kept.events >= kLargestSnapshot && events >= kLargestSnapshot;
        const SnapshotPtr before = same ? kept.snapshot : nullptr;
        kept = {};
        kept.events = events;
        const int made = static_cast<int>(std::min(events, kLargestSnapshot));
        kept.snapshot = before ? before : generatedCorpus({.documents = 8, .events = made, .fromYear = 1700, .toYear = 2000, .uncertain = 0.5, .distinctTitles = true});
        kept.opening = openingExtent(*kept.snapshot);
        // A snapshot makes its rows when they are first asked for; they are not the timeline's.
        qint64 members = 0;
        for (const Event &event : kept.snapshot->events()) {
            members += std::ssize(event.statements);
        }
        benchmark::DoNotOptimize(members);
    }
    return kept;
}

/// The first frame of a corpus at a height, with its rows laid out: once for all zooms.
void start(Measured &of, QSizeF size)
{
    if (of.start && of.startHeight == size.height()) {
        return;
    }
    FrameRequest request = requestFor(of, size, 0);
    const double before = bytesInUse();
    if (!of.start && of.events > kLargestSnapshot) {
        auto frame = std::make_shared<Frame>();
        frame->columns = std::make_shared<const CorpusColumns>(of.snapshot, request.theme, itemsManyTimes(*of.snapshot, of.events / kLargestSnapshot, request.theme));
        request.previous = frame;
    }
    const bool first = !of.start;
    of.start = buildFrame(request);
    of.startHeight = size.height();
    if (first) {
        of.bytes = bytesInUse() - before;
    }
}

void frames(benchmark::State &state)
{
    Measured &of = corpus(state.range(0));
    const double height = static_cast<double>(state.range(2));
    const QSizeF size(height * 16 / 9, height);
    start(of, size);
    FrameRequest request = requestFor(of, size, static_cast<int>(state.range(1)));
    QImage image(request.size.toSize(), QImage::Format_RGB32);
    PaintCache cache;
    std::vector<double> spent;
    std::vector<double> painting;
    int step = 0;
    std::size_t drawn = 0;
    for (auto _ : state) {
        // 40 steps of panning, 20 of zooming about a point, 20 back.
        const int phase = step++ % 80;
        request.scale = phase < 40 ? request.scale.panned(phase < 20 ? 23.5 : -23.5) : request.scale.zoomedAbout(800, phase < 60 ? 1.03 : 1 / 1.03);
        const double begin = bench::cpuMilliseconds();
        request.previous = buildFrame(request);
        const double built = bench::cpuMilliseconds();
        QPainter painter(&image);
        paintFrame(painter, *request.previous, cache);
        painter.end();
        const double end = bench::cpuMilliseconds();
        spent.push_back(end - begin);
        painting.push_back(end - built);
        drawn = drawnStatements(*request.previous).size();
        state.SetIterationTime((end - begin) * 1e-3);
    }
    state.counters["p50_ms"] = bench::percentile(spent, 0.5);
    state.counters["p95_ms"] = bench::percentile(spent, 0.95);
    state.counters["paint_p50_ms"] = bench::percentile(painting, 0.5);
    const auto labels = std::ranges::count_if(request.previous->marks, [](const DrawnMark &mark) { return !mark.label.isEmpty(); });
    const auto dashed = std::ranges::count_if(request.previous->list.items, [](const DrawItem &item) { return item.dash == Dash::Dashed; });
    state.counters["marks"] = static_cast<double>(drawn);
    state.counters["labels"] = static_cast<double>(labels);
    state.counters["bytes_per_event"] = of.bytes / static_cast<double>(of.events);
    state.counters["dashed"] = static_cast<double>(dashed);
}

void layout(benchmark::State &state)
{
    Measured &of = corpus(state.range(0));
    for (auto _ : state) {
        of.start.reset();
        start(of, {1920, 1080});
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["bytes_per_event"] = of.bytes / static_cast<double>(of.events);
}

void painting(benchmark::State &state)
{
    Measured &of = corpus(1'000'000);
    const double height = static_cast<double>(state.range(1));
    start(of, {height * 16 / 9, height});
    const FrameRequest request = requestFor(of, {height * 16 / 9, height}, 1);
    const FramePtr frame = buildFrame(request);
    DrawList list = frame->list;
    std::erase_if(list.items, [&state](const DrawItem &item) { return item.kind != static_cast<DrawKind>(state.range(0)); });
    QImage image(request.size.toSize(), QImage::Format_RGB32);
    InkImages images;
    QPainter painter(&image);
    for (auto _ : state) {
        ListPainter(painter, frame->theme, &images).paint(list, QRectF(QPointF(), frame->size));
    }
    state.counters["items"] = static_cast<double>(list.items.size());
}

void hit(benchmark::State &state)
{
    Measured &of = corpus(state.range(0));
    start(of, {1920, 1080});
    const FramePtr frame = buildFrame(requestFor(of, {1920, 1080}, 1));
    double x = 0;
    for (auto _ : state) {
        x = x > 1900 ? 0 : x + 13.7;
        benchmark::DoNotOptimize(hitTest(*frame, {x, 100 + x / 3}));
    }
}

} // namespace

// In the order of the corpora they need: one is made at a time.
BENCHMARK(layout)->ArgName("events")->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(painting)->ArgNames({"kind", "height"})->ArgsProduct({{0, 1, 2, 3, 4, 5, 6}, {1080}})->ArgsProduct({{0, 1, 2, 3, 4, 5, 6}, {2160}})->Unit(benchmark::kMicrosecond);
BENCHMARK(hit)->ArgName("events")->Arg(1'000'000);

/// Zooms within a corpus, not corpora within a zoom: each corpus is made once.
void addFrames(std::initializer_list<qint64> events, qint64 height, qint64 iterations)
{
    for (const qint64 n : events) {
        benchmark::RegisterBenchmark("frames", frames)
            ->ArgNames({"events", "zoom", "height"})
            ->ArgsProduct({{n}, {0, 1, 2, 3, 4, 5, 6, 7}, {height}})
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    addFrames({1'000, 10'000, 100'000, 1'000'000}, 1080, 160);
    addFrames({1'000'000}, 2160, 80);
    addFrames({10'000'000}, 1080, 160);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
