// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rates of model/dates on one core. edtf/parse reads a mix as corpora have it: mostly years, months and days, some
// intervals, decades and qualifiers; edtf/parse/<form> reads one form alone.

#include "model/dates/allen.h"
#include "model/dates/axisticks.h"
#include "model/dates/compare.h"
#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"

#include <QStringList>

#include <benchmark/benchmark.h>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

const QStringList &mixedEdtf()
{
    static const QStringList mix{u"1985-04-12"_s, u"1985"_s, u"198X"_s, u"1985-04"_s, u"1991-01-30/1991-01-31"_s, u"1987~/1989~"_s,
                                 u"1945/.."_s, u"19XX"_s, u"1951-21"_s, u"1998-08~"_s, u"-0489-09-12"_s, u"2004-06-11"_s, u"1910/1945"_s,
                                 u"2007-02-13"_s, u"1999-12"_s, u"1951"_s};
    return mix;
}

void parseAll(benchmark::State &state, const QStringList &texts)
{
    for (auto _ : state) {
        for (const QString &text : texts) {
            benchmark::DoNotOptimize(TimeSpan::fromEdtf(text));
        }
    }
    state.SetItemsProcessed(state.iterations() * texts.size());
}

std::vector<TimeSpan> spansOf(const QStringList &texts)
{
    std::vector<TimeSpan> spans;
    for (const QString &text : texts) {
        spans.push_back(*TimeSpan::fromEdtf(text));
    }
    return spans;
}

template <typename Each>
void overSpans(benchmark::State &state, Each each)
{
    const std::vector<TimeSpan> spans = spansOf(mixedEdtf());
    for (auto _ : state) {
        for (const TimeSpan &span : spans) {
            benchmark::DoNotOptimize(each(span));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<qint64>(spans.size()));
}

void dayNumbers(benchmark::State &state)
{
    qint64 number = -4'000'000;
    for (auto _ : state) {
        const CalendarDate date = dateOfDayNumber(number);
        benchmark::DoNotOptimize(dayNumber(date.year, date.month, date.day));
        number = number > 4'000'000 ? -4'000'000 : number + 137;
    }
    state.SetItemsProcessed(state.iterations());
}

void compareAll(benchmark::State &state)
{
    const std::vector<TimeSpan> spans = spansOf(mixedEdtf());
    for (auto _ : state) {
        for (const TimeSpan &a : spans) {
            for (const TimeSpan &b : spans) {
                benchmark::DoNotOptimize(overlaps(a, b));
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<qint64>(spans.size() * spans.size()));
}

void readTyped(benchmark::State &state)
{
    const QStringList typed{u"c. 1800"_s, u"spring 1951"_s, u"1977-83"_s, u"before 1945"_s, u"44 BC"_s, u"12/5/1940"_s, u"late 1980s"_s,
                            u"30–31 January 1991"_s, u"4th to 7th century"_s, u"10/21 February 1750/51"_s};
    for (auto _ : state) {
        for (const QString &text : typed) {
            benchmark::DoNotOptimize(readTypedDate(text));
        }
    }
    state.SetItemsProcessed(state.iterations() * typed.size());
}

/// One axis of 1,920 pixels that shows 10^arg seconds up to the year 2000.
void axis(benchmark::State &state)
{
    Instant length = 1;
    for (int i = 0; i < state.range(0); ++i) {
        length *= 10;
    }
    const Instant to = instantOf({2000, 1, 1});
    for (auto _ : state) {
        benchmark::DoNotOptimize(axisTicks(to - length, to, 1920, 7));
    }
    state.SetItemsProcessed(state.iterations());
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::RegisterBenchmark("edtf/parse", [](benchmark::State &state) { parseAll(state, mixedEdtf()); });
    benchmark::RegisterBenchmark("edtf/parse/day", [](benchmark::State &state) { parseAll(state, {u"1985-04-12"_s}); });
    benchmark::RegisterBenchmark("edtf/parse/interval", [](benchmark::State &state) { parseAll(state, {u"1991-01-30/1991-01-31"_s}); });
    benchmark::RegisterBenchmark("edtf/parse/unknown", [](benchmark::State &state) { parseAll(state, {u"156X-12-25"_s}); });
    benchmark::RegisterBenchmark("edtf/parse/set", [](benchmark::State &state) { parseAll(state, {u"[1667,1668,1670..1672]"_s}); });
    benchmark::RegisterBenchmark("edtf/parse/invalid", [](benchmark::State &state) { parseAll(state, {u"1985-13"_s}); });
    benchmark::RegisterBenchmark("edtf/print", [](benchmark::State &state) { overSpans(state, [](const TimeSpan &span) { return span.toEdtf(); }); });
    benchmark::RegisterBenchmark("span/bounds", [](benchmark::State &state) { overSpans(state, [](const TimeSpan &span) { return span.bounds(); }); });
    benchmark::RegisterBenchmark("span/copy", [](benchmark::State &state) { overSpans(state, [](const TimeSpan &span) { return TimeSpan(span); }); });
    benchmark::RegisterBenchmark("span/overlaps", compareAll);
    benchmark::RegisterBenchmark("calendar/day-number-there-and-back", dayNumbers);
    benchmark::RegisterBenchmark("words/long", [](benchmark::State &state) { overSpans(state, [](const TimeSpan &span) { return dateWords(span, DateStyle::Long); }); });
    benchmark::RegisterBenchmark("words/typed", readTyped);
    benchmark::RegisterBenchmark("axis/ticks/log10s", axis)->Arg(3)->Arg(5)->Arg(7)->Arg(9)->Arg(11)->Arg(13)->Arg(16);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
