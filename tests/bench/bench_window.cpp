// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window does not answer while it is used on a large corpus: for each command the longest time that one turn of the event loop
// takes, by the clock and in work of the interface thread itself (the second does not depend on what else the machine does).

#include "tests/bench/largewindow.h"
#include "tests/bench/measuring.h"
#include "views/mainwindow/actions.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

constexpr int kSettleMilliseconds = 600;

struct Longest {
    double wall = 0;
    double work = 0;

    void turn(const std::function<void()> &step)
    {
        QElapsedTimer clock;
        clock.start();
        const double before = bench::cpuMilliseconds();
        step();
        wall = std::max(wall, static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        work = std::max(work, bench::cpuMilliseconds() - before);
    }
};

Longest watched(const std::function<void()> &doing)
{
    Longest longest;
    QElapsedTimer clock;
    clock.start();
    longest.turn(doing);
    while (clock.elapsed() < kSettleMilliseconds) {
        longest.turn([] { QApplication::processEvents(QEventLoop::AllEvents); });
    }
    return longest;
}

/// Opened, and watched while it was.
struct OpenedWindow : bench::LargeWindow {
    explicit OpenedWindow(int events) : LargeWindow(events)
    {
        opening = watched([&] { window.open({path}); });
        while (isSaved && isOpening()) {
            opening.turn([] { QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20); });
        }
        const Longest showing = watched([] {});
        opening.wall = std::max(opening.wall, showing.wall);
        opening.work = std::max(opening.work, showing.work);
        watched([] {});
    }

    Longest opening;
};

std::unique_ptr<OpenedWindow> large;

using Step = std::pair<const char *, std::function<void(OpenedWindow &)>>;

std::vector<Step> steps()
{
    const auto command = [](QAction *Actions::*which) {
        return [which](OpenedWindow &at) { (const_cast<Actions &>(at.window.actions()).*which)->trigger(); };
    };
    const auto decision = [](EditVerb verb) { return [verb](OpenedWindow &at) { at.window.actions().edit(verb)->trigger(); }; };
    const auto search = [](const QString &words) { return [words](OpenedWindow &at) { at.workspace.filter.setSearchText(words); }; };
    const auto select = [](int which) { return [which](OpenedWindow &at) { at.workspace.selection.selectEvent(at.workspace.snapshot()->event(which).id); }; };
    return {{"select", select(4711)},
            {"confirm", decision(EditVerb::Confirm)},
            {"reject", decision(EditVerb::Reject)},
            {"undo", command(&Actions::undo)},
            {"zoomIn", command(&Actions::zoomIn)},
            {"fit", command(&Actions::fit)},
            {"searchLetter", search(u"m"_s)},
            {"searchWord", search(u"mill"_s)},
            {"searchEnd", search({})},
            {"hideSource", [](OpenedWindow &at) { at.workspace.filter.setDocumentShown(3, false); }},
            {"showSource", [](OpenedWindow &at) { at.workspace.filter.setDocumentShown(3, true); }},
            {"lanesByName", command(&Actions::lanesByName)},
            {"lanesPacked", command(&Actions::lanesPacked)},
            {"lanesBySource", command(&Actions::lanesBySource)},
            {"eras", command(&Actions::eras)},
            {"fold", command(&Actions::folded)},
            {"unfold", command(&Actions::folded)},
            {"dark", command(&Actions::themeDark)},
            {"light", command(&Actions::themeLight)},
            {"synopsis", command(&Actions::toSynopsis)},
            {"timeline", command(&Actions::toTimeline)},
            {"charts", command(&Actions::toCharts)},
            {"events", command(&Actions::toEvents)},
            {"review", command(&Actions::toReview)},
            {"comparison", command(&Actions::toComparison)},
            {"selectOther", select(815)}};
}

void report(benchmark::State &state, const Longest &longest)
{
    state.counters["longest_ms"] = longest.wall;
    state.counters["work_ms"] = longest.work;
}

OpenedWindow &windowOf(int events)
{
    if (!large) {
        large = std::make_unique<OpenedWindow>(events);
    }
    return *large;
}

void opening(benchmark::State &state)
{
    for (auto _ : state) {
        report(state, windowOf(static_cast<int>(state.range(0))).opening);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int events = std::max(1, qEnvironmentVariableIntValue("EUSEBIUS_EVENTS"));
    const int wanted = events > 1 ? events : 100'000;
    benchmark::RegisterBenchmark("window/open", opening)->ArgName("events")->Arg(wanted)->Iterations(1)->Unit(benchmark::kMillisecond);
    for (const auto &[name, step] : steps()) {
        benchmark::RegisterBenchmark((std::string("window/") + name).c_str(), [step, wanted](benchmark::State &state) {
            OpenedWindow &at = windowOf(wanted);
            for (auto _ : state) {
                report(state, watched([&] { step(at); }));
            }
        })->Iterations(1)->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    large.reset();
    return 0;
}
