// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

namespace eusebius::tests {

namespace {

/// mt19937_64 is the same everywhere; the standard's distributions are not, so numbers are made here.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }
    qint64 below(qint64 n) { return static_cast<qint64>(m_engine() % static_cast<quint64>(n)); }
    bool chance(double share) { return static_cast<double>(m_engine() >> 11) * 0x1p-53 < share; }

private:
    std::mt19937_64 m_engine;
};

QString inventedTitle(Dice &dice)
{
    static const std::array kWho{u"The council"_s, u"A delegation"_s,       u"The harbour town"_s, u"The queen"_s,
                                 u"Parliament"_s,  u"The northern league"_s, u"A fleet of traders"_s};
    static const std::array kWhat{u"signs a treaty"_s,      u"opens the new bridge"_s, u"refuses the tax on salt"_s, u"founds a school"_s,
                                  u"sends envoys abroad"_s, u"is besieged"_s,          u"publishes the first map"_s};
    static const std::array kTail{u""_s, u" after long talks"_s, u" with its neighbours on the coast"_s, u" in spite of the protests of the guilds"_s};
    const auto pick = [&dice](const auto &list) { return list[static_cast<std::size_t>(dice.below(static_cast<qint64>(list.size())))]; };
    return pick(kWho) + u' ' + pick(kWhat) + pick(kTail);
}

TimeSpan inventedTime(Dice &dice, const CorpusRecipe &recipe)
{
    // Denser towards the end, as history is.
    const qint64 years = recipe.toYear - recipe.fromYear;
    const qint64 year = recipe.fromYear + std::max(dice.below(years), dice.below(years));
    const int month = static_cast<int>(1 + dice.below(12));
    switch (dice.below(10)) {
    case 0:
        return TimeSpan::ofDecade(year - ((year % 10) + 10) % 10);
    case 1:
        return TimeSpan::interval(TimeSpan::ofYear(year), TimeSpan::ofYear(year + 1 + dice.below(6)));
    case 2:
        return TimeSpan::ofYear(year).withQualifier(Qualifier::Approximate);
    case 3:
        return TimeSpan::since(TimeSpan::ofYear(year));
    case 4:
    case 5:
        return TimeSpan::ofMonth(year, month);
    case 6:
    case 7:
        return TimeSpan::ofDay(year, month, static_cast<int>(1 + dice.below(28)));
    default:
        return TimeSpan::ofYear(year);
    }
}

Document inventedDocument(int index)
{
    Document document;
    document.id = u"document-%1.txt"_s.arg(index + 1);
    document.path = document.id;
    document.title = u"A history of the coast, volume %1"_s.arg(index + 1);
    document.publisher = u"Press %1"_s.arg(index + 1);
    document.published = TimeSpan::ofYear(2010 + index % 15);
    document.reference = document.published;
    return document;
}

/// A statement and the document it is put into; documents are filled in order afterwards.
struct Draft {
    Statement statement;
    int event;
};

Snapshot::Parts partsOf(std::vector<Document> documents, std::vector<Draft> drafts, int events)
{
    Snapshot::Parts parts;
    parts.title = u"Generated"_s;
    parts.documents = std::move(documents);
    // Numbers are put in order, not what they stand for: a million statements are large.
    std::vector<std::size_t> byDocument(drafts.size());
    std::iota(byDocument.begin(), byDocument.end(), std::size_t(0));
    std::ranges::stable_sort(byDocument, {}, [&drafts](std::size_t i) { return drafts[i].statement.document; });
    std::vector<Event> made(static_cast<std::size_t>(events));
    std::vector<qsizetype> ends(parts.documents.size(), 0);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[byDocument[i]];
        Statement &statement = draft.statement;
        qsizetype &end = ends[static_cast<std::size_t>(statement.document)];
        statement.range = {end, end + 40};
        statement.sentence = statement.range;
        end += 41;
        statement.id.value = IdHash().add(qint64(statement.document)).add(qint64(statement.range.begin)).value();
        statement.event = -1;
        if (!statement.time.isUndated()) {
            Event &event = made[static_cast<std::size_t>(draft.event)];
            event.statements.push_back(static_cast<int>(i));
            event.documents.push_back(statement.document);
            if (event.title.isEmpty()) {
                event.title = statement.title;
                event.time = statement.time;
            }
        }
    }
    parts.statements.reserve(drafts.size());
    for (const std::size_t i : byDocument) {
        parts.statements.push_back(std::move(drafts[i].statement));
    }
    std::vector<std::tuple<Instant, int, std::size_t>> byTime;
    for (std::size_t e = 0; e < made.size(); ++e) {
        if (!made[e].statements.empty()) {
            byTime.emplace_back(made[e].time.earliestStart(), made[e].statements.front(), e);
        }
    }
    std::ranges::sort(byTime);
    parts.events.reserve(byTime.size());
    for (std::size_t e = 0; e < byTime.size(); ++e) {
        Event &event = parts.events.emplace_back(std::move(made[std::get<2>(byTime[e])]));
        event.documents.erase(std::unique(event.documents.begin(), event.documents.end()), event.documents.end());
        event.independent = static_cast<int>(event.documents.size());
        event.id.value = IdHash().add(qint64(event.statements.front())).add(u"event").value();
        for (const int s : event.statements) {
            parts.statements[static_cast<std::size_t>(s)].event = static_cast<int>(e);
        }
    }
    return parts;
}

void addComparison(Snapshot::Parts &parts, Dice &dice, const CorpusRecipe &recipe)
{
    for (std::size_t e = 0; e < parts.events.size(); ++e) {
        Event &event = parts.events[e];
        if (event.documents.size() < 2) {
            continue;
        }
        const int a = event.statements[0];
        const int b = event.statements.back();
        const Statement &first = parts.statements[static_cast<std::size_t>(a)];
        const Statement &last = parts.statements[static_cast<std::size_t>(b)];
        if (dice.chance(recipe.differing)) {
            const auto kind = dice.chance(0.5) ? DivergenceKind::Count : DivergenceKind::Date;
            parts.comparison.divergences.push_back({static_cast<int>(e), kind, a, b, {first.document, first.range}, {last.document, last.range}, {}});
        }
        if (dice.chance(recipe.copied)) {
            ReuseMatch match;
            match.documentA = first.document;
            match.documentB = last.document;
            match.rangeA = first.range;
            match.rangeB = last.range;
            match.verbatim = true;
            match.share = 0.1;
            match.from = first.document;
            parts.comparison.reuse.push_back(match);
            event.independent = std::max(1, event.independent - 1);
        }
    }
    parts.comparison.coverage.resize(parts.documents.size());
}

} // namespace

SnapshotPtr generatedCorpus(const CorpusRecipe &recipe)
{
    Dice dice(recipe.seed);
    std::vector<Document> documents;
    for (int d = 0; d < recipe.documents; ++d) {
        documents.push_back(inventedDocument(d));
    }
    std::vector<Draft> drafts;
    drafts.reserve(static_cast<std::size_t>(recipe.events));
    for (int e = 0; e < recipe.events; ++e) {
        Draft draft{{}, e};
        draft.statement.title = inventedTitle(dice);
        if (recipe.distinctTitles) {
            draft.statement.title += u" in ward "_s + QString::number(e);
        }
        const bool ancient = recipe.ancient && e == 0;
        draft.statement.time = ancient ? TimeSpan::ofYear(350) : inventedTime(dice, recipe);
        if (dice.chance(recipe.undated) && !ancient) {
            draft.statement.time = TimeSpan();
            draft.statement.dating = Dating::Undated;
        }
        if (recipe.uncertain > 0 && dice.chance(recipe.uncertain)) {
            draft.statement.time = draft.statement.time.withQualifier(Qualifier::Approximate);
        }
        const int tellers = recipe.documents > 1 && dice.chance(recipe.sharedEvents) ? static_cast<int>(2 + dice.below(std::min(recipe.documents - 1, 3))) : 1;
        // Some sources say more than others.
        const auto first = static_cast<int>(std::min(dice.below(recipe.documents), dice.below(recipe.documents)));
        for (int t = 0; t < tellers; ++t) {
            draft.statement.document = (first + t) % recipe.documents;
            drafts.push_back(draft);
        }
    }
    Snapshot::Parts parts = partsOf(std::move(documents), std::move(drafts), recipe.events);
    addComparison(parts, dice, recipe);
    return std::make_shared<const Snapshot>(std::move(parts));
}

SnapshotPtr corpusOf(const QStringList &documents, const std::vector<StatementRow> &rows)
{
    std::vector<Document> made;
    for (const QString &name : documents) {
        Document document = inventedDocument(static_cast<int>(made.size()));
        document.publisher = name;
        document.title = name;
        made.push_back(document);
    }
    std::vector<Draft> drafts;
    std::map<int, int> shared;
    int events = 0;
    for (const StatementRow &row : rows) {
        Draft draft{{}, 0};
        draft.statement.document = row.document;
        draft.statement.title = row.title;
        if (row.edtf.isEmpty()) {
            draft.statement.dating = Dating::Undated;
        } else {
            const Result<TimeSpan> span = TimeSpan::fromEdtf(row.edtf);
            if (!span) {
                qFatal("not a date: %s", qPrintable(row.edtf));
            }
            draft.statement.time = *span;
        }
        if (row.event > 0 && shared.contains(row.event)) {
            draft.event = shared[row.event];
        } else {
            draft.event = events++;
            if (row.event > 0) {
                shared[row.event] = draft.event;
            }
        }
        drafts.push_back(draft);
    }
    Snapshot::Parts parts = partsOf(std::move(made), std::move(drafts), events);
    parts.comparison.coverage.resize(parts.documents.size());
    return std::make_shared<const Snapshot>(std::move(parts));
}

} // namespace eusebius::tests
