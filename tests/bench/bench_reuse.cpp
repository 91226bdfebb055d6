// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// reuse/sentences:N: N sentences, ten to a document, one in twenty copied; bytes_per_second are of text. Nothing may grow faster than N log N.

#include "model/reuse/reuse.h"
#include "tests/bench/narrative.h"

#include <benchmark/benchmark.h>

using namespace eusebius;

namespace {

void reuse(benchmark::State &state)
{
    const std::vector<Document> documents = bench::NarrativeMaker(9).documents(static_cast<int>(state.range(0)) / 10, 10);
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = findReuse(documents).size();
    }
    qint64 bytes = 0;
    for (const Document &document : documents) {
        bytes += document.text.size();
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.counters["matches"] = static_cast<double>(matches);
}

} // namespace

BENCHMARK(reuse)->Name("reuse/sentences")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
