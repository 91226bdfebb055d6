// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for a book: 20,000 × 3,000 pixels of 5,000 events, and as high as they need, in each format.
//   large/png                        40,000 × 4,000 pixels
//   large/poster/lanes:0/fit:1       PDF of A0; a lane a source (0) or all in one (1); type in its own size (0) or as small as lets every event have its label (1)
//   export/format:0/height:3000      0 PNG, 1 SVG, 2 PDF; height 0: as high as the lanes need

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture.h"
#include "views/render/picture/composing/composition.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

void writeIt(benchmark::State &state)
{
    static const SnapshotPtr snapshot = generatedCorpus({.documents = 6, .events = 5'000, .fromYear = 1500, .toYear = 2000, .sharedEvents = 0.2});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture."_s + QStringList{u"png"_s, u"svg"_s, u"pdf"_s}[static_cast<qsizetype>(state.range(0))]);
    PictureOptions options;
    options.widthPixels = 20'000;
    options.heightPixels = static_cast<int>(state.range(1));
    for (auto _ : state) {
        if (const Result<void> written = writePicture(snapshot, options, path); !written) {
            state.SkipWithError("not written");
            return;
        }
    }
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
}

SnapshotPtr fiveThousandEvents()
{
    static const SnapshotPtr snapshot = generatedCorpus({.documents = 6, .events = 5'000, .fromYear = 1500, .toYear = 2000, .sharedEvents = 0.2, .undated = 0});
    return snapshot;
}

/// What has a mark with a label of its own, what one without, and what stands in clusters alone: together all events.
void countEvents(benchmark::State &state, const PictureOptions &options)
{
    const SnapshotPtr snapshot = fiveThousandEvents();
    const Result<Composition> picture = composePicture(snapshot, options);
    if (!picture || picture->tally.all() != static_cast<int>(snapshot->events().size())) {
        state.SkipWithError("events have vanished");
        return;
    }
    state.counters["events"] = static_cast<double>(snapshot->events().size());
    state.counters["labelled"] = picture->tally.labelled;
    state.counters["unlabelled"] = picture->tally.unlabelled;
    state.counters["clustered"] = picture->tally.clustered;
    state.counters["points"] = picture->paperScale * kTypePoints;
}

/// `peak_MB` is the most memory the program has had so far.
void writeLarge(benchmark::State &state, const PictureOptions &options, const QString &name)
{
    const SnapshotPtr snapshot = fiveThousandEvents();
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    for (auto _ : state) {
        if (const Result<void> written = writePicture(snapshot, options, path); !written) {
            state.SkipWithError("not written");
            return;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MB"] = static_cast<double>(usage.ru_maxrss) / 1e3;
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
    countEvents(state, options);
}

void writeLargePng(benchmark::State &state)
{
    writeLarge(state, {.widthPixels = 40'000, .heightPixels = 4'000, .everything = true}, u"large.png"_s);
}

void writePoster(benchmark::State &state)
{
    PictureOptions options;
    setSize(options, *namedSize(u"a0-landscape"), 150);
    options.everything = true;
    options.lanes = state.range(0) == 1 ? Lanes::Packed : Lanes::BySource;
    options.typeFits = state.range(1) == 1;
    writeLarge(state, options, u"poster.pdf"_s);
}

} // namespace

BENCHMARK(writeLargePng)->Name("large/png")->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(writePoster)->Name("large/poster")->ArgNames({"lanes", "fit"})->ArgsProduct({{0, 1}, {0, 1}})->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(writeIt)->Name("export")->ArgNames({"format", "height"})->ArgsProduct({{0, 1, 2}, {3'000, 0}})->Unit(benchmark::kMillisecond)->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
