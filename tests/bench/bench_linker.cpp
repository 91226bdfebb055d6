// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// statements/extract: text → statements, bytes a second on one core, tagging not counted.
// statements/prose: 100 MB tagged and told on two threads.
// linker/add/N: one document more to N statements that are linked.
// linker/statements:N: N statements, ten to a document → events; items_per_second are statements. Nothing may grow faster than N log N.

#include "model/events/extraction.h"
#include "model/events/linking/statementlinker.h"
#include "model/tagging/tagger.h"
#include "tests/bench/narrative.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <thread>

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

/// One document more, to so many statements that are linked.
void addDocument(benchmark::State &state)
{
    const Corpus corpus = corpusOf(static_cast<int>(state.range(0)));
    const auto known = static_cast<std::size_t>(corpus.statements.back().document);
    std::vector<Statement> before;
    std::copy_if(corpus.statements.begin(), corpus.statements.end(), std::back_inserter(before), [known](const Statement &s) { return static_cast<std::size_t>(s.document) < known; });
    std::vector<ReuseMatch> reuse;
    std::copy_if(corpus.reuse.begin(), corpus.reuse.end(), std::back_inserter(reuse), [known](const ReuseMatch &m) {
        return static_cast<std::size_t>(std::max(m.documentA, m.documentB)) < known;
    });
    StatementLinker linked;
    linked.add(std::span(corpus.documents).first(known), before, reuse);
    std::vector<Statement> statements = corpus.statements;
    for (auto _ : state) {
        state.PauseTiming();
        StatementLinker linker = linked;
        state.ResumeTiming();
        benchmark::DoNotOptimize(linker.add(corpus.documents, statements, corpus.reuse).events.size());
    }
    state.counters["statements"] = static_cast<double>(statements.size());
    state.counters["added"] = static_cast<double>(statements.size() - before.size());
}

/// 100 MB of prose in documents of 1 MB: tagged and told, on so many threads.
void readProse(benchmark::State &state)
{
    constexpr int kDistinct = 10;
    constexpr int kDocuments = 100;
    std::vector<Document> documents = bench::NarrativeMaker(9).documents(kDistinct, 9600);
    qint64 bytes = 0;
    for (int i = 0; i < kDocuments; ++i) {
        bytes += documents[static_cast<std::size_t>(i % kDistinct)].text.toUtf8().size();
    }
    static_cast<void>(tagger());
    for (auto _ : state) {
        std::atomic<int> next = 0;
        std::atomic<std::size_t> told = 0;
        std::vector<std::thread> threads;
        for (qint64 t = 0; t < state.range(0); ++t) {
            threads.emplace_back([&] {
                for (int i = next++; i < kDocuments; i = next++) {
                    const Document &document = documents[static_cast<std::size_t>(i % kDistinct)];
                    told += extractStatements(document, i, tagger().tag(document)).size();
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        state.counters["statements"] = static_cast<double>(told);
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}

} // namespace

BENCHMARK(readProse)->Name("statements/prose")->ArgName("threads")->Arg(2)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(addDocument)->Name("linker/add")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(extract)->Name("statements/extract")->Unit(benchmark::kMillisecond);
BENCHMARK(link)->Name("linker/statements")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
