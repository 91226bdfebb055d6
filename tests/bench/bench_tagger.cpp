// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the tagger reads, how its time grows with a document's length, what memory it takes beyond the text, and what
// a second core brings. The text is made by recipe: common words, invented ones, names, numbers, and a time about every 150 characters.

#include "model/tagging/tagger.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <array>
#include <atomic>
#include <random>
#include <thread>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCommon = {
    "the", "of", "and", "to", "in", "a", "was", "that", "for", "it", "on", "as", "with", "his", "by", "he", "at", "from", "is", "were", "had",
    "an", "which", "be", "this", "their", "or", "but", "not", "they", "have", "who", "been", "its", "also", "after", "one", "her", "into",
    "first", "when", "during", "other", "would", "all", "city", "war", "army", "government", "king", "treaty", "forces", "against", "between",
    "over", "under", "people", "new", "state", "later", "two", "most", "part", "because", "until", "many", "number", "house", "council",
    "however", "there", "more", "some", "about", "no", "only", "made", "while", "such", "several", "before", "where", "land", "north", "river"};
constexpr std::array kTimes = {
    "in %1", "on 14 March %1", "on June 3, %1", "In the late %2s", "by early May", "two years later", "the next day", "from %1 to %3",
    "(%1–%3)", "at the end of the month", "in the summer of %1", "for six months", "on the night of 9 October", "in the 18th century",
    "every week", "that year", "recently", "on Tuesday", "at 5:30 a.m.", "about %1", "since September %1", "the following spring"};

class TextMaker {
public:
    explicit TextMaker(quint32 seed) : m_random(seed) { }

    QString text(qsizetype characters)
    {
        QString out;
        out.reserve(characters + 400);
        while (out.size() < characters) {
            out += sentence();
            out += pick(8) == 0 ? u"\n\n"_s : u" "_s;
        }
        out.truncate(characters);
        return out;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    QString invented()
    {
        static constexpr std::array kParts = {"ar", "ben", "cor", "dal", "est", "fin", "gor", "hal", "in", "jor", "kel", "lin", "mor", "nar", "ol",
                                              "per", "qua", "ros", "sen", "tur", "ul", "ver", "wex", "yor", "ment", "tion", "ing", "ed", "ly", "ness"};
        QString word;
        for (std::size_t i = 0, n = 2 + pick(3); i < n; ++i) {
            word += QLatin1StringView(kParts[pick(kParts.size())]);
        }
        return word;
    }
    QString word()
    {
        switch (pick(20)) {
        case 0:
            return QString::number(pick(10'000));
        case 1: {
            QString name = invented();
            name[0] = name[0].toUpper();
            return name;
        }
        default:
            return pick(100) < 55 ? QString::fromLatin1(kCommon[pick(kCommon.size())]) : invented();
        }
    }
    QString time()
    {
        const std::size_t year = 1600 + pick(400);
        QString words = QString::fromUtf8(kTimes[pick(kTimes.size())]);
        words.replace(u"%1"_s, QString::number(year)).replace(u"%2"_s, QString::number(year / 10 * 10)).replace(u"%3"_s, QString::number(year + 5));
        return words;
    }
    QString sentence()
    {
        QString out = word();
        out[0] = out[0].toUpper();
        for (std::size_t i = 0, n = 8 + pick(25); i < n; ++i) {
            out += pick(24) == 0 ? u", "_s : u" "_s;
            out += i > 0 && pick(25) == 0 ? time() : word();
        }
        return out + u'.';
    }

    std::mt19937 m_random;
};

Document documentOf(qsizetype characters, quint32 seed = 1)
{
    Document document;
    document.text = TextMaker(seed).text(characters);
    document.outer.push_back({{0, document.text.size()}, RegionKind::Body});
    return document;
}

const Tagger &tagger()
{
    static const Tagger english = std::move(*Tagger::forLanguage(u"en"));
    return english;
}

/// A line of /proc/self/status in kB; 0 where there is none.
qint64 statusKilobytes(const char *key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

void tagDocument(benchmark::State &state)
{
    const Document document = documentOf(state.range(0));
    const qint64 bytes = document.text.toUtf8().size();
    static_cast<void>(tagger());
    forgetPeak();
    const qint64 before = statusKilobytes("VmRSS:");
    std::size_t times = tagger().tag(document).size();
    const qint64 peak = statusKilobytes("VmHWM:");
    for (auto _ : state) {
        times = tagger().tag(document).size();
    }
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * bytes);
    state.counters["times"] = static_cast<double>(times);
    state.counters["memory_MB"] = static_cast<double>(peak - before) / 1024;
}

/// One thousand documents of 20 kB, taken from one queue by so many threads.
void tagDocuments(benchmark::State &state)
{
    constexpr int kDocuments = 1000;
    std::vector<Document> documents;
    qint64 bytes = 0;
    for (quint32 i = 0; i < kDocuments; ++i) {
        documents.push_back(documentOf(20'000, i));
        bytes += documents.back().text.toUtf8().size();
    }
    for (auto _ : state) {
        std::atomic<std::size_t> next = 0;
        std::vector<std::thread> threads;
        for (qint64 t = 0; t < state.range(0); ++t) {
            threads.emplace_back([&] {
                for (std::size_t i = next++; i < documents.size(); i = next++) {
                    benchmark::DoNotOptimize(tagger().tag(documents[i]).size());
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
    }
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * bytes);
}

void loadRules(benchmark::State &state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(Tagger::forLanguage(u"en").hasValue());
    }
}

} // namespace

BENCHMARK(tagDocument)->Name("tagger/document")->ArgName("characters")->Arg(100'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(tagDocuments)->Name("tagger/documents:1000")->ArgName("threads")->Arg(1)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(loadRules)->Name("tagger/load")->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
