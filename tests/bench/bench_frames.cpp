// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs while panning and zooming: build and paint, CPU time of one thread, offscreen.
//   frames/events:1000000/zoom:3/height:1080   a frame every step of a pan and a slow zoom, at 4^zoom times the opening scale
//   layout/events:1000000                      columns and rows of a corpus, once when it is opened
//   hit/events:1000000                         one hit test

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/frame.h"
#include "views/render/paintcache.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <vector>

using namespace eusebius;
using namespace eusebius::tests;

namespace {

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

SnapshotPtr corpus(qint64 events)
{
    static std::map<qint64, SnapshotPtr> made;
    SnapshotPtr &snapshot = made[events];
    if (!snapshot) {
        made.clear(); // one at a time: ten million of them are large
        return made[events] = generatedCorpus({.documents = 8, .events = static_cast<int>(events), .fromYear = 1700, .toYear = 2000});
    }
    return snapshot;
}

FrameRequest requestFor(const SnapshotPtr &snapshot, QSizeF size, int zoom)
{
    FrameRequest request;
    request.snapshot = snapshot;
    request.size = size;
    request.theme = Theme::of(ThemeKind::Light);
    const auto [from, to] = openingExtent(*snapshot);
    request.scale = TimeScale(from, to, size.width());
    for (int i = 0; i < zoom; ++i) {
        request.scale = request.scale.zoomedAbout(size.width() * 0.6, 4);
    }
    return request;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(static_cast<double>(values.size()) * share))];
}

void frames(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    const double height = static_cast<double>(state.range(2));
    FrameRequest request = requestFor(snapshot, {height * 16 / 9, height}, static_cast<int>(state.range(1)));
    request.previous = buildFrame(request);
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
        const double begin = cpuMilliseconds();
        request.previous = buildFrame(request);
        const double built = cpuMilliseconds();
        QPainter painter(&image);
        paintFrame(painter, *request.previous, cache);
        painter.end();
        const double end = cpuMilliseconds();
        spent.push_back(end - begin);
        painting.push_back(end - built);
        drawn = drawnStatements(*request.previous).size();
        state.SetIterationTime((end - begin) * 1e-3);
    }
    state.counters["p50_ms"] = percentile(spent, 0.5);
    state.counters["p95_ms"] = percentile(spent, 0.95);
    state.counters["paint_p50_ms"] = percentile(painting, 0.5);
    state.counters["marks"] = static_cast<double>(drawn);
}

void layout(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    const FrameRequest request = requestFor(snapshot, {1920, 1080}, 0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(buildFrame(request));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void hit(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    const FramePtr frame = buildFrame(requestFor(snapshot, {1920, 1080}, 1));
    double x = 0;
    for (auto _ : state) {
        x = x > 1900 ? 0 : x + 13.7;
        benchmark::DoNotOptimize(hitTest(*frame, {x, 100 + x / 3}));
    }
}

} // namespace

BENCHMARK(frames)->ArgNames({"events", "zoom", "height"})->ArgsProduct({{1'000, 10'000, 100'000, 1'000'000}, {0, 1, 2, 3, 4, 5, 6, 7}, {1080}})->UseManualTime()->Iterations(160);
BENCHMARK(frames)->ArgNames({"events", "zoom", "height"})->ArgsProduct({{1'000'000}, {0, 3}, {2160}})->UseManualTime()->Iterations(80);
BENCHMARK(layout)->ArgName("events")->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(hit)->ArgName("events")->Arg(1'000'000);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
