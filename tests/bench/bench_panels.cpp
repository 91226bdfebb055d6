// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for in the window: an event told by many, a long text that scrolls, a decision in a large corpus. Everything is
// shown and painted, offscreen; what is counted is wall time on the interface thread.

#include "app/gui/concurrenttasks.h"
#include "model/corpus/build.h"
#include "tests/bench/largewindow.h"
#include "tests/bench/measuring.h"
#include "views/comparison/comparisonpanel.h"
#include "views/detail/detailpane.h"
#include "views/detail/readerview.h"
#include "views/mainwindow/actions.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

void report(benchmark::State &state, const std::vector<double> &spent)
{
    state.counters["p50_ms"] = bench::percentile(spent, 0.5);
    state.counters["p95_ms"] = bench::percentile(spent, 0.95);
    state.counters["worst_ms"] = bench::percentile(spent, 1);
}

/// Several events, each told once by each of so many documents of three thousand words.
SnapshotPtr toldByMany(int documents)
{
    Snapshot::Parts parts;
    constexpr int kEvents = 4;
    for (int d = 0; d < documents; ++d) {
        Document document;
        document.id = u"%1.txt"_s.arg(d);
        document.title = u"Chronicle number %1"_s.arg(d);
        document.publisher = u"Press %1"_s.arg(d);
        for (int e = 0; e < kEvents; ++e) {
            document.text += u"Part %1 of this book\n\n"_s.arg(e) + u"Nothing is told here of any year, and the words go on. "_s.repeated(60) + u"\n\n"_s;
            Statement statement;
            statement.document = d;
            const QString words = u"In %1 the flood at Ford %2 took %3 houses and the mill of Miller %4, as the people of the valley remember."_s.arg(1900 + 10 * e).arg(e).arg(10 + d % 7).arg(d % 5);
            statement.range = statement.sentence = {document.text.size(), document.text.size() + words.size()};
            document.text += words + u"\n\n"_s;
            statement.title = u"The flood took the mill"_s;
            statement.time = TimeSpan::ofYear(1900 + 10 * e);
            statement.figures = {{10.0 + d % 7, {}, u"houses"_s, statement.range, {}}};
            statement.names = {{u"Ford %1"_s.arg(e), u"Ford %1"_s.arg(e), statement.range}, {u"Miller %1"_s.arg(d % 5), u"Miller %1"_s.arg(d % 5), statement.range}};
            statement.event = e;
            statement.id.value = static_cast<quint64>(d * kEvents + e) + 1;
            parts.statements.push_back(statement);
        }
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        parts.documents.push_back(document);
    }
    for (int e = 0; e < kEvents; ++e) {
        Event event;
        event.title = u"The flood at Ford %1"_s.arg(e);
        event.time = TimeSpan::ofYear(1900 + 10 * e);
        event.id.value = static_cast<quint64>(e) + 1;
        for (int d = 0; d < documents; ++d) {
            event.statements.push_back(d * kEvents + e);
            event.documents.push_back(d);
        }
        parts.events.push_back(event);
    }
    parts.expressions.resize(parts.documents.size());
    parts.comparison.coverage.resize(parts.documents.size());
    return std::make_shared<const Snapshot>(std::move(parts));
}

/// Comparison and details, side by side as in the window.
void openEvent(benchmark::State &state)
{
    Workspace workspace;
    ConcurrentTasks tasks;
    QSplitter panels;
    panels.addWidget(new ComparisonPanel(workspace));
    panels.addWidget(new DetailPane(workspace, tasks));
    panels.resize(1500, 900);
    panels.show();
    workspace.corpus.open(toldByMany(static_cast<int>(state.range(0))), {}, {});
    QApplication::processEvents();
    std::vector<double> spent;
    quint64 next = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        workspace.selection.selectEvent(EventId{next++ % 4 + 1});
        QApplication::processEvents(); // layouts and painting
        spent.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    report(state, spent);
}

void scrollReader(benchmark::State &state)
{
    const auto length = static_cast<qsizetype>(state.range(0));
    Snapshot::Parts parts;
    Document document;
    document.id = u"long.txt"_s;
    int year = 0;
    while (document.text.size() < length) {
        const QString words = u"In %1 the people of the valley built a mill at the ford and paid no toll for it."_s.arg(1000 + year++ % 1000);
        Statement statement;
        statement.document = 0;
        statement.range = statement.sentence = {document.text.size(), document.text.size() + words.size()};
        statement.timeWords = {statement.range.begin + 3, statement.range.begin + 7};
        statement.time = TimeSpan::ofYear(1000 + year % 1000);
        statement.id.value = static_cast<quint64>(year);
        parts.statements.push_back(statement);
        document.text += words + u" It was talked of for long, and some of what was said was written down by those who could. "_s.repeated(3) + (year % 3 == 0 ? u"\n\n"_s : u""_s);
    }
    document.outer = {{{0, document.text.size()}, RegionKind::Body}};
    parts.documents = {document};
    parts.expressions.resize(1);
    parts.comparison.coverage.resize(1);
    const auto corpus = std::make_shared<const Snapshot>(std::move(parts));
    ReaderView view;
    view.resize(360, 1000);
    view.show();
    view.setTheme(Theme::of(ThemeKind::Light));
    QElapsedTimer opening;
    opening.start();
    PreparedText prepared = prepareText(corpus->document(0).text, view.font(), view.thread());
    const qint64 preparedAt = opening.nsecsElapsed();
    view.setContent(corpus, 0, std::move(prepared));
    QApplication::processEvents();
    state.counters["prepare_ms"] = static_cast<double>(preparedAt) * 1e-6;
    state.counters["show_ms"] = static_cast<double>(opening.nsecsElapsed() - preparedAt) * 1e-6;
    std::vector<double> spent;
    int step = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        // By lines, by pages, and now and then to another place altogether.
        const int by = step % 50 == 49 ? view.verticalScrollBar()->maximum() / 7 : step % 5 == 4 ? 40 : 3;
        const int to = view.verticalScrollBar()->value() + by;
        view.verticalScrollBar()->setValue(to >= view.verticalScrollBar()->maximum() ? 0 : to);
        QApplication::processEvents();
        spent.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        ++step;
    }
    report(state, spent);
}

/// A decision by its command, in a corpus file of so many events: until everything shows it.
void decide(benchmark::State &state)
{
    bench::LargeWindow at(static_cast<int>(state.range(0)));
    if (!at.isSaved) {
        state.SkipWithError("the corpus was not saved");
        return;
    }
    Workspace &workspace = at.workspace;
    MainWindow &window = at.window;
    window.open({at.path});
    while (at.isOpening()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    QElapsedTimer settle;
    for (settle.start(); settle.elapsed() < 1500;) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    const QAction *decisions[] = {window.actions().edit(EditVerb::Confirm), window.actions().edit(EditVerb::Star), window.actions().edit(EditVerb::Reject),
                                  window.actions().edit(EditVerb::TakeBack)};
    std::vector<double> spent;
    std::vector<double> blocked; // the longest time at one go
    std::size_t n = 0;
    for (auto _ : state) {
        if (n % 4 == 0) {
            workspace.selection.selectEvent(workspace.snapshot()->event(static_cast<int>(n * 37 % workspace.snapshot()->events().size())).id);
            for (settle.start(); settle.elapsed() < 300;) {
                QApplication::processEvents(QEventLoop::AllEvents, 20);
            }
        }
        QElapsedTimer timer;
        timer.start();
        const_cast<QAction *>(decisions[n % 4])->trigger();
        double longest = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        QElapsedTimer one;
        for (int i = 0; i < 6; ++i) {
            one.start();
            QApplication::processEvents();
            longest = std::max(longest, static_cast<double>(one.nsecsElapsed()) * 1e-6);
        }
        spent.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        blocked.push_back(longest);
        ++n;
    }
    report(state, spent);
    state.counters["blocked_p95_ms"] = bench::percentile(blocked, 0.95);
    state.counters["blocked_worst_ms"] = bench::percentile(blocked, 1);
    workspace.edits.undo();
    window.close();
}

} // namespace

BENCHMARK(openEvent)->Name("event")->ArgName("statements")->Arg(2)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond)->Iterations(60);
BENCHMARK(scrollReader)->Name("reader")->ArgName("characters")->Arg(100'000)->Arg(5'000'000)->Unit(benchmark::kMillisecond)->Iterations(400);
BENCHMARK(decide)->Name("decide")->ArgName("events")->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(40);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
