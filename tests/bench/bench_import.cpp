// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the window answers while documents come in: a heartbeat of 5 ms on the interface thread, and the longest time between two beats, from the
// call that begins it until the corpus is drawn. EUSEBIUS_IMPORT_FOLDER names a folder of one's own (PDF, DOCX …); else web pages, Markdown and text
// are made.

#include "app/gui/concurrenttasks.h"
#include "views/dialogs/profilesdialog.h"
#include "views/mainwindow/corpusfiles.h"
#include "views/mainwindow/mainwindow.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

QString madeFolder(const QTemporaryDir &folder, int files)
{
    static constexpr const char *kEndings[] = {"txt", "md", "html"};
    for (int i = 0; i < files; ++i) {
        QFile file(folder.filePath(u"%1.%2"_s.arg(i).arg(QLatin1String(kEndings[i % 3]))));
        if (!file.open(QIODevice::WriteOnly)) {
            continue;
        }
        QByteArray text = i % 3 == 2 ? "<!DOCTYPE html><title>Part</title><h1>Part</h1>" : "# Part " + QByteArray::number(i) + "\n\n";
        for (int line = 0; line < 60; ++line) {
            const QByteArray sentence = "In " + QByteArray::number(1800 + (i * 7 + line * 3) % 200) + " the mill number " + QByteArray::number(line) + " was built by the people of valley " + QByteArray::number(i) + ".";
            text += i % 3 == 2 ? "<p>" + sentence + "</p>" : sentence + "\n\n";
        }
        file.write(text);
    }
    return folder.path();
}

void run(int milliseconds)
{
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < milliseconds;) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

/// With the profiles shown before: `asked` 1.
void importing(benchmark::State &state)
{
    const QTemporaryDir made;
    const QTemporaryDir own;
    const QString given = qEnvironmentVariable("EUSEBIUS_IMPORT_FOLDER");
    const QString path = given.isEmpty() ? madeFolder(made, 300) : given;
    for (auto _ : state) {
        Settings settings(own.filePath(u"settings.ini"_s));
        ConcurrentTasks tasks;
        Workspace workspace;
        workspace.timeline.setMotion(false);
        MainWindow window(workspace, tasks, settings);
        window.resize(1440, 900);
        window.show();
        run(300);
        std::vector<double> gaps;
        QElapsedTimer last;
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        QObject::connect(&heart, &QTimer::timeout, [&] { gaps.push_back(static_cast<double>(last.nsecsElapsed()) * 1e-6); last.start(); });
        heart.start(5);
        last.start();
        if (state.range(0) == 0) {
            window.open({path});
        } else {
            window.openAsking({path});
            QElapsedTimer clock;
            clock.start();
            const auto dialog = [&window] { return window.findChild<ProfilesDialog *>(); };
            const auto shown = [&dialog] { return dialog() != nullptr && dialog()->findChild<QTreeWidget *>()->topLevelItemCount() > 0; };
            while (!shown() || !dialog()->isFinished()) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
                if (shown() && state.counters.count("first_profile_ms") == 0) {
                    state.counters["first_profile_ms"] = static_cast<double>(clock.elapsed());
                }
            }
            state.counters["all_profiles_ms"] = static_cast<double>(clock.elapsed());
            run(300);
            state.counters["asking_ms"] = *std::ranges::max_element(gaps);
            window.findChild<ProfilesDialog *>()->accept();
        }
        while (workspace.snapshot() == nullptr || window.files().isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        }
        state.counters["reading_ms"] = *std::ranges::max_element(gaps);
        run(1'000);
        std::ranges::sort(gaps);
        state.counters["documents"] = static_cast<double>(workspace.snapshot()->documents().size());
        state.counters["p99_ms"] = gaps[gaps.size() * 99 / 100];
        state.counters["longest_ms"] = gaps.back();
        window.close();
    }
}

} // namespace

BENCHMARK(importing)->Name("import")->ArgName("asked")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
