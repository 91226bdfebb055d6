// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two texts side by side, offscreen.
//   align/MB:2            shared wording found in two texts of so many megabytes, and both aligned
//   open/MB:2             both put into the panel, first frame painted; the wording is known
//   scroll/MB:2/step:0    a frame: 0 three lines, as a wheel does; 1 by pages; 2 anywhere, as a strip is dragged. CPU time of the interface thread

#include "model/reuse/reuse.h"
#include "tests/bench/measuring.h"
#include "views/parallel/parallelpanel.h"
#include "views/parallel/meetingstrip.h"
#include "views/parallel/textcolumn.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

/// Words of a large vocabulary, half of them common ones.
class Prose {
public:
    explicit Prose(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 30'000; ++i) {
            QString word;
            for (auto letters = 2 + m_random() % 9; letters > 0; --letters) {
                word += QChar(u'a' + static_cast<char16_t>(m_random() % 26));
            }
            m_words.push_back(word);
        }
    }
    QString sentence()
    {
        QString sentence;
        for (auto n = 8 + m_random() % 25; n > 0; --n) {
            sentence += m_words[m_random() % (m_random() % 2 == 0 ? 100 : 30'000)] + (n > 1 ? u" "_s : u". "_s);
        }
        return sentence;
    }
    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }

private:
    std::mt19937 m_random;
    std::vector<QString> m_words;
};

/// Two texts of which one sentence in ten of the second is taken from the first, mostly in order, half of those with a word changed; every thirtieth
/// sentence of each tells an event that both tell.
Snapshot::Parts texts(qsizetype megabytes)
{
    Prose prose(4);
    Snapshot::Parts parts;
    std::vector<QString> told;
    for (int d = 0; d < 2; ++d) {
        Document document;
        document.id = d == 0 ? u"a.txt"_s : u"b.txt"_s;
        document.title = d == 0 ? u"One"_s : u"Other"_s;
        std::size_t next = 0;
        int sentences = 0;
        int events = 0;
        while (document.text.size() < megabytes * 1'000'000) {
            QString sentence = prose.sentence();
            if (d == 1 && prose.below(10) == 0 && next < told.size()) {
                sentence = told[prose.below(20) == 0 ? prose.below(static_cast<unsigned>(told.size())) : next];
                next += 10;
                if (prose.below(2) == 0) {
                    sentence.replace(sentence.size() / 2, 1, u"x"_s);
                }
            }
            if (d == 0) {
                told.push_back(sentence);
            }
            if (++sentences % 30 == 0) {
                Statement statement;
                statement.document = d;
                statement.range = statement.sentence = {document.text.size(), document.text.size() + sentence.size() - 1};
                statement.title = sentence.left(80);
                statement.time = TimeSpan::ofYear(1000 + events / 4);
                statement.event = events++;
                statement.id.value = parts.statements.size() + 1;
                if (d == 0) {
                    Event event;
                    event.title = statement.title;
                    event.time = statement.time;
                    event.id.value = static_cast<quint64>(events);
                    parts.events.push_back(event);
                }
                if (statement.event < static_cast<int>(parts.events.size())) {
                    Event &event = parts.events[static_cast<std::size_t>(statement.event)];
                    event.statements.push_back(static_cast<int>(parts.statements.size()));
                    event.documents.push_back(d);
                } else {
                    statement.event = -1;
                }
                parts.statements.push_back(statement);
            }
            document.text += sentence + (sentences % 6 == 0 ? u"\n"_s : QString());
        }
        document.outer = {{{0, document.text.size()}, RegionKind::Body}};
        parts.documents.push_back(std::move(document));
    }
    parts.expressions.resize(2);
    parts.comparison.coverage.resize(2);
    return parts;
}

SnapshotPtr corpus(qsizetype megabytes)
{
    static SnapshotPtr kept;
    static qsizetype of = 0;
    if (of != megabytes) {
        Snapshot::Parts parts = texts(megabytes);
        parts.comparison.reuse = findReuse(parts.documents);
        kept = std::make_shared<const Snapshot>(std::move(parts));
        of = megabytes;
    }
    return kept;
}

void align(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    std::size_t matches = 0;
    std::size_t meetings = 0;
    for (auto _ : state) {
        matches = findReuse(snapshot->documents()).size();
        meetings = alignDocuments(*snapshot, 0, 1).meetings.size();
    }
    state.counters["matches"] = static_cast<double>(matches);
    state.counters["meetings"] = static_cast<double>(meetings);
}

void alignOnly(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(alignDocuments(*snapshot, 0, 1));
    }
}

void open(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    for (auto _ : state) {
        Workspace workspace;
        ParallelPanel panel(workspace);
        panel.resize(1920, 1080);
        panel.show();
        workspace.corpus.open(snapshot, {}, {});
        benchmark::DoNotOptimize(panel.grab());
    }
}

void scroll(benchmark::State &state)
{
    const SnapshotPtr snapshot = corpus(state.range(0));
    Workspace workspace;
    ParallelPanel panel(workspace);
    panel.resize(1920, 1080);
    panel.show();
    workspace.corpus.open(snapshot, {}, {});
    QImage image(panel.size(), QImage::Format_RGB32);
    std::vector<double> spent;
    quint64 step = 0;
    for (auto _ : state) {
        ++step;
        TextColumn &column = panel.column(step / 20 % 2 == 0 ? Side::Left : Side::Right); // from either side
        const double begin = bench::cpuMilliseconds();
        if (state.range(1) < 2) {
            column.scrollBy(state.range(1) == 0 ? 66 : 960);
        } else {
            emit panel.strip(column.side()).placeWanted(static_cast<double>(step * 2654435761U % static_cast<quint64>(snapshot->document(0).text.size())));
        }
        QPainter painter(&image);
        panel.render(&painter);
        painter.end();
        spent.push_back(bench::cpuMilliseconds() - begin);
        state.SetIterationTime(spent.back() * 1e-3);
    }
    state.counters["p50_ms"] = bench::percentile(spent, 0.5);
    state.counters["p95_ms"] = bench::percentile(spent, 0.95);
    state.counters["worst_ms"] = bench::percentile(spent, 1);
}

} // namespace

BENCHMARK(align)->ArgName("MB")->Arg(2)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK(alignOnly)->ArgName("MB")->Arg(2)->Unit(benchmark::kMillisecond);
BENCHMARK(open)->ArgName("MB")->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(scroll)->ArgNames({"MB", "step"})->ArgsProduct({{2}, {0, 1, 2}})->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
