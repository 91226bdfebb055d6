// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs while a synopsis is scrolled: CPU time of the interface thread, rows made, set and painted, offscreen.
//   scroll/events:100000/sources:20/height:1080/step:0   0: half a row at a time, as a wheel does; 1: by pages; 2: anywhere, as a scroll bar is dragged
//                                                        (0 and 1 let the window work between frames, as it does; that time is not counted)
//   scroll/events:5000/…                                 every source tells every event: each cell has words, most compared with nineteen others
//   choosing/events:100000/sources:20                    another period, search or choice: which events there are

#include "tests/bench/measuring.h"
#include "tests/support/generated/generatedcorpus.h"
#include "views/synopsis/synopsispanel.h"
#include "views/synopsis/synopsistable.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDense = 5'000;

/// Every source tells every event, in words of its own that are partly the others'.
SnapshotPtr toldByAll(int events, int sources)
{
    static const QStringList kVerbs{u"opened"_s, u"lost"_s, u"sold"_s, u"rebuilt"_s, u"besieged"_s, u"named"_s, u"drained"_s};
    Snapshot::Parts parts;
    parts.title = u"Told by all"_s;
    for (int e = 0; e < events; ++e) {
        Event event;
        event.title = u"The town of Ford %1 and its bridge"_s.arg(e);
        event.time = TimeSpan::ofMonth(1700 + e / 20, 1 + e % 12);
        event.id.value = static_cast<quint64>(e) + 1;
        parts.events.push_back(event);
    }
    for (int d = 0; d < sources; ++d) {
        Document document;
        document.id = u"%1.txt"_s.arg(d);
        document.publisher = u"Press %1"_s.arg(d);
        for (int e = 0; e < events; ++e) {
            const QString words = u"In that year the town of Ford %1 %2 its old stone bridge and %3 houses by the river"_s.arg(e).arg(kVerbs[(d + e) % kVerbs.size()]).arg(d + e % 9);
            Statement statement;
            statement.document = d;
            statement.range = statement.sentence = {document.text.size(), document.text.size() + words.size()};
            statement.title = words.mid(13);
            statement.time = d % 3 == 0 ? TimeSpan::ofYear(1700 + e / 20) : parts.events[static_cast<std::size_t>(e)].time;
            statement.event = e;
            statement.id.value = static_cast<quint64>(d) * static_cast<quint64>(events) + static_cast<quint64>(e) + 1;
            parts.events[static_cast<std::size_t>(e)].statements.push_back(static_cast<int>(parts.statements.size()));
            parts.events[static_cast<std::size_t>(e)].documents.push_back(d);
            parts.statements.push_back(statement);
            document.text += words + u".\n"_s;
        }
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        parts.documents.push_back(document);
    }
    parts.expressions.resize(parts.documents.size());
    parts.comparison.coverage.resize(parts.documents.size());
    return std::make_shared<const Snapshot>(std::move(parts));
}

/// One at a time: they are large.
SnapshotPtr corpusWith(qint64 events, int sources)
{
    static SnapshotPtr kept;
    static std::pair<qint64, int> of;
    if (of != std::pair(events, sources)) {
        kept.reset();
        of = {events, sources};
        kept = events <= kDense ? toldByAll(static_cast<int>(events), sources)
                                : generatedCorpus({.documents = sources, .events = static_cast<int>(events), .fromYear = 1700, .toYear = 2000, .sharedEvents = 0.8, .distinctTitles = true});
    }
    return kept;
}

void scroll(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpusWith(state.range(0), static_cast<int>(state.range(1)));
    const int height = static_cast<int>(state.range(2));
    Workspace workspace;
    SynopsisPanel panel(workspace);
    panel.resize(height * 16 / 9, height);
    panel.show();
    workspace.corpus.open(snapshot, {}, {});
    workspace.range.showAll();
    QScrollBar &bar = *panel.table().verticalScrollBar();
    QImage image(panel.table().viewport()->size(), QImage::Format_RGB32);
    std::vector<double> spent;
    qint64 step = 0;
    for (auto _ : state) {
        ++step;
        // Between two frames of somebody who reads there is time for the window to make what comes next; a dragged scroll bar leaves none.
        for (int i = 0; i < 30 && state.range(3) != 2; ++i) {
            QCoreApplication::processEvents();
        }
        const int before = bar.value();
        const double begin = bench::cpuMilliseconds();
        if (state.range(3) == 0) {
            bar.setValue(before + bar.singleStep());
        } else if (state.range(3) == 1) {
            bar.setValue(before + bar.pageStep());
        } else {
            bar.setValue(static_cast<int>(static_cast<quint64>(step) * 2654435761U % 1000003U * 7919U % static_cast<quint64>(bar.maximum())));
        }
        QPainter painter(&image);
        panel.table().viewport()->render(&painter);
        painter.end();
        spent.push_back(bench::cpuMilliseconds() - begin);
        state.SetIterationTime(spent.back() * 1e-3);
    }
    state.counters["p50_ms"] = bench::percentile(spent, 0.5);
    state.counters["p95_ms"] = bench::percentile(spent, 0.95);
    state.counters["worst_ms"] = bench::percentile(spent, 1);
    state.counters["rows"] = panel.table().content().count();
    state.counters["columns_seen"] = static_cast<double>(std::min(panel.table().viewport()->width() / SynopsisColumns::kNarrowestFitted, panel.table().columns().count()));
}

void choosing(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpusWith(state.range(0), static_cast<int>(state.range(1)));
    SynopsisRequest request;
    request.documents.assign(snapshot->documents().size(), true);
    request.documents.back() = false;
    for (auto _ : state) {
        benchmark::DoNotOptimize(synopsisEvents(*snapshot, request));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

} // namespace

BENCHMARK(scroll)->ArgNames({"events", "sources", "height", "step"})->ArgsProduct({{5'000, 100'000}, {20}, {1080}, {0, 1, 2}})->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(150);
BENCHMARK(choosing)->ArgNames({"events", "sources"})->Args({100'000, 20})->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
