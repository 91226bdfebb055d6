// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// reuse/prose/MB: so many megabytes of prose.
// reuse/sentences:N: N sentences, ten to a document, one in twenty copied; bytes_per_second are of text. Nothing may grow faster than N log N.

#include "model/reuse/reuse.h"
#include "tests/bench/narrative.h"

#include <benchmark/benchmark.h>

using namespace eusebius;
using namespace Qt::StringLiterals;

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

/// Prose of a large vocabulary without formulas, in documents of 20 kB: one sentence in twenty is taken from an earlier one, word for word or nearly.
std::vector<Document> proseOf(qsizetype megabytes)
{
    constexpr qsizetype kDocument = 20'000;
    std::mt19937 random(3);
    std::vector<QString> words;
    for (int i = 0; i < 30'000; ++i) {
        QString word;
        for (auto letters = 2 + random() % 9; letters > 0; --letters) {
            word += QChar(u'a' + static_cast<char16_t>(random() % 26));
        }
        words.push_back(word);
    }
    const auto word = [&] { // common words are common: about half of all are of the first hundred
        const std::size_t below = random() % 2 == 0 ? 100 : 30'000;
        return words[random() % below];
    };
    std::vector<QString> told;
    std::vector<Document> documents;
    for (qsizetype made = 0; made < megabytes * 1'000'000; made += documents.back().text.size()) {
        QString text;
        while (text.size() < kDocument) {
            QString sentence;
            if (random() % 20 == 0 && !told.empty()) {
                sentence = told[random() % told.size()];
                sentence.replace(sentence.size() / 2, 1, u"x"_s);
            } else {
                for (auto n = 8 + random() % 25; n > 0; --n) {
                    sentence += word() + (n > 1 ? u" "_s : u". "_s);
                }
                sentence[0] = sentence[0].toUpper();
            }
            if (random() % 10 == 0) {
                told.push_back(sentence);
            }
            text += sentence;
        }
        Document document;
        document.id = QString::number(documents.size());
        document.text = text;
        document.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        document.outer = {{{0, text.size()}, RegionKind::Body}};
        documents.push_back(std::move(document));
    }
    return documents;
}

void prose(benchmark::State &state)
{
    const std::vector<Document> documents = proseOf(state.range(0));
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = findReuse(documents).size();
    }
    state.SetBytesProcessed(state.iterations() * state.range(0) * 1'000'000);
    state.counters["matches"] = static_cast<double>(matches);
    state.counters["documents"] = static_cast<double>(documents.size());
}

} // namespace

BENCHMARK(prose)->Name("reuse/prose")->ArgName("MB")->Arg(1)->Arg(10)->Arg(100)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(reuse)->Name("reuse/sentences")->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
