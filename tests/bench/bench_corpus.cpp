// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus file with many statements: how long until it can be used, what it takes of memory, what an edit costs.
//   open/statements:1000000              file to snapshot, the file in the system's cache; memory_mb: what the process holds more than
//                                        before, beyond the texts; text_mb: the texts in memory
//   edit/statements:1000000/kind:0       one edit, on the disk and with its snapshot; the kind's name stands in the label
//                                        commit_p50_ms: to the disk (the same transaction without a snapshot), snapshot_p50_ms: the rest

#include "model/corpus/findings.h"
#include "model/edits/editor.h"
#include "tests/bench/large/largecorpus.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStatementsOfDocument = 50;

double residentMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed is no part of what comes next
#endif
    QFile file(u"/proc/self/statm"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

/// A file of so many statements, written once.
QString corpusFile(qint64 statements)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"%1.eusebius"_s.arg(statements));
    if (!QFile::exists(path)) {
        const Snapshot::Parts parts = largeCorpus(static_cast<int>(statements), static_cast<int>(std::max<qint64>(4, statements / kStatementsOfDocument)));
        const auto written = writeCorpus({parts, {}}, path);
        if (!written) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }
    return path;
}

double textMegabytes(const Snapshot &snapshot)
{
    double bytes = 0;
    for (const Document &document : snapshot.documents()) {
        bytes += static_cast<double>(document.text.size()) * 2;
    }
    return bytes / 1e6;
}

void open(benchmark::State &state)
{
    const QString path = corpusFile(state.range(0));
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        benchmark::DoNotOptimize(file.readAll()); // warm
    }
    double memory = 0;
    double texts = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const double before = residentMegabytes();
        state.ResumeTiming();
        auto editor = Editor::open(path);
        state.PauseTiming();
        if (!editor) {
            state.SkipWithError("does not open");
            return;
        }
        texts = textMegabytes(*(*editor)->snapshot());
        memory = residentMegabytes() - before - texts;
        editor->reset();
        state.ResumeTiming();
    }
    state.counters["file_mb"] = static_cast<double>(QFile(path).size()) / 1e6;
    state.counters["text_mb"] = texts;
    state.counters["memory_mb"] = memory;
}
BENCHMARK(open)->ArgName("statements")->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

struct Kind {
    const char *name;
    Edit (*make)(const Snapshot &, int);
};

StatementId someStatement(const Snapshot &snapshot, int n)
{
    return snapshot.statement(static_cast<int>((static_cast<qint64>(n) * 7919 + 13) % static_cast<qint64>(snapshot.statements().size()))).id;
}

/// One that more than one statement tells.
const Event &sharedEvent(const Snapshot &snapshot, int n)
{
    const auto count = static_cast<qint64>(snapshot.events().size());
    for (qint64 e = (static_cast<qint64>(n) * 6007 + 5) % count;; e = (e + 1) % count) {
        if (snapshot.event(static_cast<int>(e)).statements.size() > 1) {
            return snapshot.event(static_cast<int>(e));
        }
    }
}

const Kind kKinds[] = {
    {"confirm", [](const Snapshot &s, int n) -> Edit { return edit::SetStatus{{someStatement(s, n)}, Status::Confirmed}; }},
    {"note", [](const Snapshot &s, int n) -> Edit { return edit::AddNote{Subject::of(someStatement(s, n)), u"seen"_s}; }},
    {"star", [](const Snapshot &s, int n) -> Edit { return edit::Star{{Subject::of(sharedEvent(s, n).id)}, true}; }},
    {"retitle", [](const Snapshot &s, int n) -> Edit { return edit::Retitle{Subject::of(sharedEvent(s, n).id), u"Title %1"_s.arg(n)}; }},
    {"reject", [](const Snapshot &s, int n) -> Edit { return edit::SetStatus{{someStatement(s, n)}, Status::Rejected}; }},
    {"split", [](const Snapshot &s, int n) -> Edit {
         const Event &event = sharedEvent(s, n);
         return edit::Split{event.id, {s.statement(event.statements.back()).id}};
     }},
    {"same", [](const Snapshot &s, int n) -> Edit { return edit::SameEvents{{sharedEvent(s, n).id, sharedEvent(s, n + 1).id}}; }},
    {"move", [](const Snapshot &s, int n) -> Edit { return edit::Move{s.statement(sharedEvent(s, n).statements.front()).id, sharedEvent(s, n + 3).id}; }},
    {"date", [](const Snapshot &s, int n) -> Edit { return edit::GiveDate{Subject::of(someStatement(s, n)), TimeSpan::ofYear(1700 + n % 300), u"as the register says"_s}; }},
    {"exclude", [](const Snapshot &s, int n) -> Edit { return edit::ExcludeSource{s.document((n * 37) % static_cast<int>(s.documents().size())).id, true}; }},
    {"own", [](const Snapshot &s, int n) -> Edit {
         return edit::AddStatement{s.document((n * 41) % static_cast<int>(s.documents().size())).id, {10, 40}, TimeSpan::ofYear(1800), u"Added"_s, StatementKind::Event, Modality::Asserted, {}};
     }},
};

void edit(benchmark::State &state)
{
    const Kind &kind = kKinds[state.range(1)];
    const QString path = corpusFile(state.range(0));
    static std::map<qint64, std::unique_ptr<Editor>> editors; // one corpus at a time
    if (!editors.contains(state.range(0))) {
        editors.clear();
        auto opened = Editor::open(path);
        if (!opened) {
            state.SkipWithError("does not open");
            return;
        }
        editors.emplace(state.range(0), std::move(*opened));
    }
    Editor &editor = *editors[state.range(0)];
    std::vector<double> all;
    std::vector<double> commits;
    int n = static_cast<int>(state.range(1)) * 1000;
    for (auto _ : state) {
        const Edit wanted = kind.make(*editor.snapshot(), ++n);
        QElapsedTimer timer;
        timer.start();
        const auto done = editor.apply(wanted);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!done) {
            state.SkipWithError("cannot be made");
            return;
        }
        state.PauseTiming();
        timer.restart();
        static_cast<void>(editor.setViewState(u"bench"_s, QString::number(n))); // a transaction of the same kind
        commits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        state.ResumeTiming();
    }
    state.SetLabel(kind.name);
    state.counters["p50_ms"] = bench::percentile(all, 0.5);
    state.counters["p95_ms"] = bench::percentile(all, 0.95);
    state.counters["commit_p50_ms"] = bench::percentile(commits, 0.5);
}
BENCHMARK(edit)->ArgNames({"statements", "kind"})->ArgsProduct({{1'000'000}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}})->Iterations(8)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
