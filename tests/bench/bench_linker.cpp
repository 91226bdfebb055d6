// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// statements/extract: text → statements, bytes a second on one core, tagging not counted.
// linker/statements:N: N statements, ten to a document → events; items_per_second are statements. Nothing may grow faster than N log N.

#include "model/events/extraction.h"
#include "model/tagging/tagger.h"
#include "tests/bench/narrative.h"

#include <benchmark/benchmark.h>

using namespace eusebius;

namespace {

const Tagger &tagger()
{
    static const Tagger english = std::move(*Tagger::forLanguage(u"en"));
    return english;
}

void extract(benchmark::State &state)
{
    const std::vector<Document> documents = bench::NarrativeMaker(3).documents(1, 4000);
    const std::vector<TimeExpression> expressions = tagger().tag(documents.front());
    for (auto _ : state) {
        benchmark::DoNotOptimize(extractStatements(documents.front(), 0, expressions));
    }
    state.SetBytesProcessed(state.iterations() * documents.front().text.size());
}

struct Corpus {
    std::vector<Document> documents;
    std::vector<Statement> statements;
    std::vector<ReuseMatch> reuse;
};

Corpus corpusOf(int statements)
{
    Corpus corpus;
    corpus.documents = bench::NarrativeMaker(5).documents(statements / 12 + 1, 10);
    for (std::size_t d = 0; d < corpus.documents.size() && std::ssize(corpus.statements) < statements; ++d) {
        const std::vector<Statement> of = extractStatements(corpus.documents[d], static_cast<int>(d), tagger().tag(corpus.documents[d]));
        corpus.statements.insert(corpus.statements.end(), of.begin(), of.end());
    }
    corpus.reuse = findReuse(corpus.documents);
    return corpus;
}

void link(benchmark::State &state)
{
    Corpus corpus = corpusOf(static_cast<int>(state.range(0)));
    std::size_t events = 0;
    std::size_t links = 0;
    for (auto _ : state) {
        const Linking linking = linkStatements(corpus.documents, corpus.statements, corpus.reuse);
        events = linking.events.size();
        links = linking.links.size();
    }
    state.SetItemsProcessed(state.iterations() * std::ssize(corpus.statements));
    state.counters["statements"] = static_cast<double>(corpus.statements.size());
    state.counters["events"] = static_cast<double>(events);
    state.counters["links"] = static_cast<double>(links);
}

} // namespace

BENCHMARK(extract)->Name("statements/extract")->Unit(benchmark::kMillisecond);
BENCHMARK(link)->Name("linker/statements")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
