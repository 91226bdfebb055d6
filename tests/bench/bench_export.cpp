// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for a book: 20,000 × 3,000 pixels of 5,000 events, and as high as they need, in each format.
//   export/format:0/height:3000      0 PNG, 1 SVG, 2 PDF; height 0: as high as the lanes need

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

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

} // namespace

BENCHMARK(writeIt)->Name("export")->ArgNames({"format", "height"})->ArgsProduct({{0, 1, 2}, {3'000, 0}})->Unit(benchmark::kMillisecond)->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
