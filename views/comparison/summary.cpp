// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/summary.h"

#include "views/itemmodels/eventwords.h"

#include <algorithm>
#include <map>
#include <set>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

bool contains(const TimeSpan &coarse, const TimeSpan &fine)
{
    return coarse.earliestStart() <= fine.earliestStart() && fine.latestEnd() <= coarse.latestEnd();
}

/// "September" of "September 1990" where "1990" was just said; the fine words themselves where they do not end so.
QString finerPart(const QString &fine, const QString &coarse)
{
    QString part = fine;
    if (part.endsWith(coarse) && part.size() > coarse.size()) {
        part.chop(coarse.size());
        part = part.trimmed();
        if (part.endsWith(u',')) {
            part.chop(1);
        }
    }
    return part;
}

QString whoTells(const Event &event, const Dossier &dossier, const QStringList &names)
{
    const auto sources = static_cast<int>(event.documents.size());
    if (sources == 1) {
        const QString only = u"Only "_s + names.value(event.documents.front()) + u" tells it"_s;
        return event.statements.size() > 1 ? only + u", in "_s + countWords(qsizetype(event.statements.size()), u"place"_s) + u"."_s : only + u"."_s;
    }
    std::set<int> copying;
    for (const DossierRow &row : dossier.rows) {
        if (row.copied.startsWith("copied"_L1)) {
            copying.insert(row.document);
        }
    }
    QString words = countWords(sources, u"source"_s) + u" tell it"_s;
    if (!copying.empty()) {
        QStringList who;
        for (const int document : copying) {
            who.append(names.value(document));
        }
        words += u", "_s + listWords(who) + u" by copying"_s;
    } else if (event.independent < sources) {
        words += u" in "_s + countWords(event.independent, u"independent wording"_s);
    }
    return words + u"."_s;
}

/// The dates: the same, one within the other, or different.
QString whatDate(const Snapshot &snapshot, const Event &event, const QStringList &names)
{
    // One date a source: its finest.
    std::map<int, const Statement *> bySource;
    for (const int index : event.statements) {
        const Statement &statement = snapshot.statement(index);
        const Statement *&best = bySource[statement.document];
        if (!statement.time.isUndated() && (best == nullptr || contains(best->time, statement.time))) {
            best = &statement;
        }
    }
    std::vector<const Statement *> dated;
    for (const auto &[document, statement] : bySource) {
        if (statement != nullptr) {
            dated.push_back(statement);
        }
    }
    if (dated.size() < 2) {
        return dated.empty() ? u"None gives a date."_s : QString();
    }
    const auto length = [](const Statement *s) { return static_cast<double>(s->time.latestEnd()) - static_cast<double>(s->time.earliestStart()); };
    const Statement *coarsest = *std::ranges::max_element(dated, {}, length);
    const bool agree = std::ranges::all_of(dated, [coarsest](const Statement *s) { return contains(coarsest->time, s->time); });
    if (!agree) {
        return {};
    }
    const QString common = timeWords(coarsest->time);
    QStringList finer;
    QString finerWords;
    for (const Statement *statement : dated) {
        const QString words = timeWords(statement->time);
        if (words != common && (finer.isEmpty() || words == finerWords)) {
            finer.append(names.value(statement->document));
            finerWords = words;
        }
    }
    QString words = u"They agree on "_s + common;
    if (!finer.isEmpty()) {
        words += u"; "_s + listWords(finer) + (finer.size() == 1 ? u" is finer ("_s : u" are finer ("_s) + finerPart(finerWords, common) + u")"_s;
    }
    return words + u"."_s;
}

QString whatDiffers(const Snapshot &snapshot, int event)
{
    std::set<DivergenceKind> kinds;
    QStringList dates;
    for (const Divergence &divergence : snapshot.divergences(event)) {
        kinds.insert(divergence.kind);
        if (divergence.kind == DivergenceKind::Date) {
            for (const int statement : {divergence.statementA, divergence.statementB}) {
                const QString words = timeWords(snapshot.statement(statement).time);
                if (!dates.contains(words)) {
                    dates.append(words);
                }
            }
        }
    }
    static const std::map<DivergenceKind, QString> names{
        {DivergenceKind::Count, u"the number"_s},        {DivergenceKind::Names, u"who or what is named"_s},
        {DivergenceKind::Attribution, u"who says so"_s}, {DivergenceKind::Modality, u"how sure it is"_s},
        {DivergenceKind::Wording, u"what happened"_s},
    };
    QStringList what;
    if (!dates.isEmpty()) {
        what.append(u"the date: "_s + listWords(dates, 4));
    }
    for (const auto &[kind, name] : names) {
        if (kinds.contains(kind)) {
            what.append(name);
        }
    }
    return what.isEmpty() ? QString() : u"They differ on "_s + (dates.isEmpty() || what.size() == 1 ? listWords(what, 5) : what.join(u"; "_s)) + u"."_s;
}

QString whoIsQuiet(const Dossier &dossier, const QStringList &names)
{
    std::map<SilenceWhy, int> counts;
    QString silentName;
    for (const QuietRow &row : dossier.quiet) {
        if (++counts[row.why] == 1 && row.why == SilenceWhy::Silent) {
            silentName = names.value(row.document);
        }
    }
    QStringList parts;
    if (const int silent = counts[SilenceWhy::Silent]; silent > 0) {
        parts.append(silent == 1 ? silentName + u" is silent"_s : countWords(silent, u"source"_s) + u" are silent"_s);
    }
    const int away = counts[SilenceWhy::Outside] + counts[SilenceWhy::WrittenBefore];
    if (away > 0) {
        parts.append(parts.isEmpty() ? (away == 1 ? u"1 source could not tell it"_s : countWords(away, u"source"_s) + u" could not tell it"_s)
                                     : QString::number(away) + u" could not tell it"_s);
    }
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u"."_s;
}

} // namespace

QString dossierSummary(const Snapshot &snapshot, int event, const Dossier &dossier, const QStringList &names)
{
    const Event &e = snapshot.event(event);
    QStringList sentences{whoTells(e, dossier, names)};
    if (e.documents.size() > 1) {
        sentences.append(whatDate(snapshot, e, names));
        sentences.append(whatDiffers(snapshot, event));
    }
    sentences.append(whoIsQuiet(dossier, names));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace eusebius
